"""What teams have to do for many posts: one list in the channel, pages for whoever asks, and *Take it*."""

import pytest

from storage.enums import TaskKind, TaskState
from storage.models import Deliverable, Idea, Task
from tests.databases import Opened
from tests.domain import social
from tests.integration.handlers.desk_in_slack import (
    CAMPAIGNS,
    CHLOE,
    DEV,
    LENA,
    MAYA,
    House,
    buttons_in,
    says,
)
from tests.integration.handlers.planned_posts import (
    IG,
    button_words,
    open_firm_with_posts,
    opens,
    posted,
)


@pytest.fixture
def many(house: House, opened: Opened) -> list[Deliverable]:
    """More posts than fit into one message, for two designers and one copywriter."""
    house.has_come_to(opened(open_firm_with_posts, *[IG] * 18, designers=(DEV, CHLOE)))
    return house.firm.rows(Deliverable)


def test_the_channel_has_one_list_however_many_posts_there_are(house: House, many: list[Deliverable]) -> None:
    _, shown = posted(house, CAMPAIGNS)
    assert f"Design Team: {len(many)}" in says(shown)
    assert f"and {len(many) - 10} more, due later" in says(shown)
    assert button_words(shown) == ["Take it"] * 10 + ["What can I take?"]


def test_a_task_is_taken_from_the_list_and_leaves_it(house: House, many: list[Deliverable]) -> None:
    where, shown = posted(house, CAMPAIGNS)
    house.press(DEV, "take", buttons_in(shown)[0]["value"], **where)
    (task,) = house.firm.rows(Task, kind=TaskKind.DESIGN, user_id=DEV)
    assert f"Design Team: {len(many) - 1}" in says(posted(house, CAMPAIGNS)[1])
    assert many[0].title in says(posted(house, DEV)[1])
    house.press(CHLOE, "take", f"task={task.id}", **where)
    assert f"<@{DEV}> has taken this already." in says(house.answer(CHLOE))
    house.press(LENA, "take", buttons_in(shown)[1]["value"], **where)
    assert "This is a task for the Design Team." in says(house.answer(LENA))


def test_what_was_taken_can_be_handed_back(house: House, many: list[Deliverable]) -> None:
    where, shown = posted(house, CAMPAIGNS)
    house.press(DEV, "take", buttons_in(shown)[0]["value"], **where)
    at_dev, mine = posted(house, DEV)
    assert "Hand back" in button_words(mine)
    house.press(DEV, "hand_back", **at_dev)
    assert f"Design Team: {len(many)}" in says(posted(house, CAMPAIGNS)[1])


def test_whoever_asks_sees_what_they_may_take_page_by_page(house: House, many: list[Deliverable]) -> None:
    where, _ = posted(house, CAMPAIGNS)
    house.press(CHLOE, "team_tasks", **where)
    assert button_words(house.answer(CHLOE)) == ["Take it"] * len(many)
    house.press(LENA, "team_tasks", **where)
    assert "Nothing waits for you" in says(house.answer(LENA))


def test_the_list_of_tasks_turns_its_pages(house: House, many: list[Deliverable]) -> None:
    added = [social.post(house.firm, house.firm.rows(Idea)[0], IG, "2026-11-28", "09:00")]
    answer = house.type(LENA, "/tasks")
    assert "Page 1 of 2" in says(answer)
    house.press(LENA, "page", **house.at_answer(LENA))
    assert button_words(house.answer(LENA)) == ["Open", "Back"]
    house.press(LENA, "page_back", **house.at_answer(LENA))
    assert "Page 1 of 2" in says(house.answer(LENA))
    assert len(house.firm.rows(Task, kind=TaskKind.COPY, state=TaskState.OPEN)) == len(many) + len(added)


def test_a_message_to_one_person_spells_out_a_few_and_counts_the_rest(
    house: House, many: list[Deliverable]
) -> None:
    _, shown = posted(house, LENA)
    words = button_words(shown)
    assert words.count("Write copy…") > 5
    assert words.count("Write copy…") + words.count("Open") == len(many)
    for one in many:
        social.design(house.firm, one)
        social.write(house.firm, one)
    _, shown = posted(house, MAYA)
    assert "Approve all 18…" in button_words(shown)
    opens(house, MAYA, many[-1].title)
