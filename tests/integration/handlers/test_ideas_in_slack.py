"""Ideas in Slack: submitted one by one or many at once, approved or dropped, asked for, and done."""

import pytest

from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText
from handlers.rendering import render
from storage.enums import CardKind, IdeaState, NoticeKind, TaskKind, TaskState
from storage.models import Campaign, Card, Idea, Notice, Task
from tests.integration.handlers.desk_in_slack import CAMPAIGNS, CHLOE, DEV, MAYA, House, says
from tests.integration.handlers.team_in_slack import running, thought


def submit_some(house: House, campaign: Campaign, *themes: str) -> list[Idea]:
    """Ideas of Chloe's, not decided on."""
    return house.firm.do(CHLOE, ideas.submit, campaign.id, [IdeaText(theme) for theme in themes])


def opened(house: House, who: str, kind: TaskKind) -> None:
    """The one task of that kind, in a modal before somebody."""
    (task,) = house.firm.rows(Task, kind=kind, state=TaskState.OPEN)
    house.type(who, "/tasks")
    house.press(who, "open_task", f"task={task.id}", **house.at_answer(who))


def states(house: House) -> list[IdeaState]:
    return [one.state for one in house.firm.rows(Idea)]


def test_one_idea_and_several_lines_are_submitted_at_once(house: House) -> None:
    running(house)
    opened(house, CHLOE, TaskKind.IDEATE)
    house.press(CHLOE, "submit_ideas")
    shown = house.fill_in(
        CHLOE, theme="Slow mornings", pillar="Rituals", platforms=["tiktok"],
        lines="Bean talk | Knowledge | instagram, tiktok\n\n- Latte art",
    )  # fmt: skip
    assert shown["errors"] is None
    assert "3 ideas: 3 waiting" in says(shown["view"])
    found = [(one.theme, one.pillar, one.platforms) for one in house.firm.rows(Idea)]
    assert found == [
        ("Slow mornings", "Rituals", ["tiktok"]),
        ("Bean talk", "Knowledge", ["instagram", "tiktok"]),
        ("Latte art", "", []),
    ]


@pytest.mark.parametrize(
    ("field", "entered"),
    [
        ("theme", {}),
        ("theme", {"theme": "x" * 101}),
        ("theme", {"theme": "\u202eidea"}),
        ("pillar", {"theme": "A", "pillar": "x" * 61}),
        ("theme", {"pillar": "Rituals", "lines": "A"}),
        ("lines", {"lines": "A | B | myspace"}),
        ("lines", {"lines": "A | B | youtube"}),
        ("lines", {"lines": "A | B | C | D"}),
        ("lines", {"lines": "\n".join(f"Idea {number}" for number in range(51))}),
        ("lines", {"lines": "Same\nsame"}),
    ],
)
def test_what_is_wrong_is_said_at_the_field(house: House, field: str, entered: dict[str, str]) -> None:
    running(house)
    opened(house, CHLOE, TaskKind.IDEATE)
    house.press(CHLOE, "submit_ideas")
    errors = house.errors(CHLOE, **entered)
    assert list(errors) == [field]
    assert house.firm.rows(Idea) == []


def test_the_manager_approves_and_drops_each_with_a_reason(house: House) -> None:
    submit_some(house, running(house), "One", "Two", "Three")
    opened(house, MAYA, TaskKind.DECIDE_IDEAS)
    first, second, _ = house.firm.rows(Idea)
    house.press(MAYA, "show_ideas")
    house.press(MAYA, "approve_idea", f"campaign=1;idea={first.id};page=0")
    assert "1 approved" in says(house.form(MAYA))
    house.press(MAYA, "drop_idea", f"campaign=1;idea={second.id};page=0")
    shown = house.fill_in(MAYA, reason="Not <our> tone")["view"]
    assert "“Not &lt;our&gt; tone”" in says(shown)
    assert states(house) == [IdeaState.APPROVED, IdeaState.DROPPED, IdeaState.PROPOSED]


def test_ideas_are_decided_on_in_the_message_too(house: House) -> None:
    submit_some(house, running(house), "One", "Two")
    opened(house, MAYA, TaskKind.DECIDE_IDEAS)
    (task,) = house.firm.rows(Task, kind=TaskKind.DECIDE_IDEAS)
    house.press(MAYA, "approve_idea", f"task={task.id};idea=1")
    assert "1 idea waiting" in says(house.form(MAYA))
    house.press(MAYA, "drop_idea", f"task={task.id};idea=2")
    house.fill_in(MAYA, reason="Seen too often.")
    (task,) = house.firm.rows(Task, kind=TaskKind.DECIDE_IDEAS)
    assert task.outcome == f"All ideas are decided on: <@{MAYA}> approved “One”; <@{MAYA}> dropped “Two”."
    house.press(MAYA, "open_task", f"task={task.id}", **house.at_answer(MAYA))
    assert "approved “One”" in says(house.form(MAYA))


def test_nobody_decides_on_their_own_idea_and_strangers_on_none(house: House) -> None:
    campaign = running(house)
    submit_some(house, campaign, "One")
    opened(house, MAYA, TaskKind.DECIDE_IDEAS)
    house.press(MAYA, "show_ideas")
    house.type(CHLOE, "/campaign show sunday")
    house.press(CHLOE, "show_ideas")
    house.press(CHLOE, "approve_idea")
    assert "decide" in says(house.form(CHLOE))
    house.type(DEV, "/campaign show sunday")
    house.press(DEV, "show_ideas")
    house.press(DEV, "approve_idea")
    assert states(house) == [IdeaState.PROPOSED]


def test_an_old_button_says_what_was_decided(house: House) -> None:
    (idea,) = submit_some(house, running(house), "One")
    house.type(MAYA, "/campaign show sunday")
    house.press(MAYA, "show_ideas")
    house.firm.do(MAYA, ideas.approve, idea.id)
    house.press(MAYA, "approve_idea")
    assert "approved already" in says(house.form(MAYA))


def test_an_idea_approved_while_the_form_was_open_is_not_dropped_unnoticed(house: House) -> None:
    campaign = running(house)
    (idea,) = submit_some(house, campaign, "Slow mornings")
    opened(house, MAYA, TaskKind.DECIDE_IDEAS)
    house.press(MAYA, "drop_idea")
    house.firm.do(MAYA, ideas.approve, idea.id)
    refused = house.fill_in(MAYA, reason="Too slow.")
    assert "has approved" in f"{refused['errors']}{says(refused['view'] or {})}"
    assert states(house) == [IdeaState.APPROVED]


def test_more_ideas_are_asked_for_in_words(house: House) -> None:
    running(house)
    house.type(MAYA, "/campaign show sunday")
    house.press(MAYA, "show_ideas")
    house.press(MAYA, "more_ideas")
    assert list(house.errors(MAYA, wanted="\u202e \u202c")) == ["wanted"]
    assert house.errors(MAYA, wanted="Something for <decaf> people") == {}
    (notice,) = house.firm.rows(Notice, kind=NoticeKind.MORE_IDEAS)
    card = house.firm.rows(Card, kind=CardKind.NOTICE, subject_id=notice.id)[0]
    with house.firm.database.read() as session:
        shown = render(session, session.merge(card, load=False), house.firm.at)
    assert shown is not None
    assert "Something for &lt;decaf&gt; people" in str(shown)
    assert "submit_ideas" in str(shown)


def test_ideas_done_ends_the_ideation_once_all_are_decided(house: House) -> None:
    campaign = running(house)
    thought(house, campaign, "One")
    submit_some(house, campaign, "Two")
    opened(house, CHLOE, TaskKind.IDEATE)
    house.press(CHLOE, "ideas_done")
    assert "1 idea is still waiting" in says(house.form(CHLOE))
    house.slack.do("close", user=CHLOE, view_id=house.form(CHLOE)["id"])
    house.firm.do(MAYA, ideas.approve, 2)
    house.press(CHLOE, "ideas_done")
    assert {one.kind for one in house.firm.rows(Task, state=TaskState.OPEN)} == {TaskKind.PLAN}


def test_fifty_ideas_are_looked_through_page_by_page(house: House) -> None:
    submit_some(house, running(house), *(f"Idea {number}" for number in range(50)))
    house.type(MAYA, "/campaign show sunday", CAMPAIGNS)
    house.press(MAYA, "show_ideas")
    for _ in range(4):
        house.press(MAYA, "page")
    assert "Page 5 of 5" in says(house.form(MAYA))
    last = house.firm.rows(Idea)[-1]
    house.press(MAYA, "approve_idea", f"campaign={last.campaign_id};idea={last.id};page=4")
    assert "Page 5 of 5" in says(house.form(MAYA))
