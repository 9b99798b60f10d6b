"""A campaign of three hundred posts and twelve people: all of it fits into Slack, and pages lead to every post."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from handlers.blocks.kit.message import Message
from handlers.identifiers.reference import Reference
from handlers.rendering import render
from sandbox.options import Options
from sandbox.running import running
from storage.database import Database
from storage.enums import ApprovalState, CardKind, Role, TaskKind, TaskState
from storage.models import Approval, Card, Deliverable, Lane, Task
from tests.databases import Databases
from tests.domain import many_posts
from tests.integration.bot.hands import LocalSlack
from tests.integration.handlers.delivery_workers import Watch, deliver
from tests.integration.handlers.desk_in_slack import (
    ADAM,
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    DIANA,
    LENA,
    MANIFEST,
    MAYA,
    PAUL,
    SAM,
    Front,
    House,
    buttons_in,
    open_firm_in_slack,
    open_house,
    says,
)
from tests.integration.handlers.planned_posts import button_words
from tests.onlookers import CHANGED, POSTED, WINDOW, calls_since, last_entry, showing
from tests.slack_limits import complaints_about_message, complaints_about_view
from tests.waiting import PATIENCE, wait_until

POSTS, MADE = 300, 34
"""Of these posts some wait for approval: more than fit on a page where all are approved at once."""
NINA, OMAR, PIA = "U0NINAIDEA", "U0OMARDRAW", "U0PIAWRITE"
TWELVE = (ADAM, CARLOS, CHLOE, DEV, DIANA, LENA, MAYA, NINA, OMAR, PAUL, PIA, SAM)
TEAMS = {
    Role.CREATIVE_TEAM: [CHLOE, PAUL, NINA],
    Role.DESIGN_TEAM: [DEV, OMAR],
    Role.COPYWRITER: [LENA, PIA],
}
Json = dict[str, Any]

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
"""That no act takes more statements for more posts is counted on both; playing so many once is enough."""


@dataclass(frozen=True)
class Full:
    """The house in which it is played, and the posts in the order of their slots."""

    house: House
    posts: list[Deliverable]


@pytest.fixture(scope="module")
def full(databases: Databases, front: Front) -> Iterator[Full]:
    """The campaign on its first day, everything delivered: some posts wait for approval, the others are being made."""
    url = databases.migrated()
    database = Database(url)
    with running(Options(manifest=MANIFEST, port=0, bot_url=front.url, ack_seconds=PATIENCE)) as hub:
        for user_id in (NINA, OMAR, PIA):
            LocalSlack(hub).do("people", id=user_id, name=user_id.lower(), real_name=user_id)
            LocalSlack(hub).do("join", user=user_id, channel=CAMPAIGNS)
        house = open_house(open_firm_in_slack(database), hub, front.url)
        front.serving = house.gate
        yield Full(house, _played(house))
        front.serving = None
    database.close()
    databases.drop(url)


def _played(house: House) -> list[Deliverable]:
    many_posts.give_teams(house.firm, TEAMS)
    _, posts = many_posts.plan_many(house.firm, POSTS, channel=CAMPAIGNS)
    house.firm.wait(minutes=5)
    many_posts.make_many(house.firm, posts[:MADE])
    deliver(house)
    return posts


@pytest.fixture(autouse=True)
def _nothing_unforeseen(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [one.getMessage() for one in caplog.get_records("call") if one.levelno >= logging.ERROR] == []


def fitting(shown: Json) -> Json:
    """The same, if Slack takes it: an answer, or a window."""
    if shown.get("type") in ("modal", "home"):
        assert complaints_about_view({key: value for key, value in shown.items() if value}) == []
    else:
        assert complaints_about_message(Message(shown["text"], shown["blocks"])) == []
    return shown


def pages(show: Callable[[], Json], turn: Callable[[], None]) -> Iterator[Json]:
    """A list from its first page to its last: `show` tells what stands there, `turn` clicks on *More*."""
    while True:
        page = fitting(show())
        yield page
        if "More" not in [button["text"]["text"] for button in buttons_in(page)]:
            return
        turn()


def answers(house: House, who: str) -> Iterator[Json]:
    """The pages of the last direct answer."""
    return pages(
        lambda: house.answer(who),
        lambda: house.press(who, "page", _more(house.answer(who)), **house.at_answer(who)),
    )


def windows(house: House, who: str) -> Iterator[Json]:
    """The pages in the window on top."""
    return pages(lambda: house.form(who), lambda: house.press(who, "page", _more(house.form(who))))


def _more(page: Json) -> str:
    """What stands behind the last *More*: an answer may hold two lists, and the last is the longer one."""
    return str([button["value"] for button in buttons_in(page) if button["text"]["text"] == "More"][-1])


def targets(page: Json) -> list[Reference]:
    """What all buttons and menus of a page are about."""
    accessories = [block["accessory"] for block in page["blocks"] if "accessory" in block]
    values = [one["value"] for one in accessories if "value" in one]
    return [
        Reference.read(value)
        for value in values + [one["options"][0]["value"] for one in accessories if "options" in one]
    ]


def waiting(house: House, kind: TaskKind) -> set[int]:
    """The open tasks of that kind."""
    return {task.id for task in house.firm.rows(Task, kind=kind, state=TaskState.OPEN)}


def approvals(house: House) -> list[str]:
    """What *Approve* stands for at each post that waits, oldest first."""
    found = house.firm.rows(Approval, state=ApprovalState.OPEN)
    return [Reference(approval=one.id, task=one.task_id).write() for one in found]


def seen_in(house: House, channel: str) -> list[Json]:
    """The messages of a channel that everybody sees, newest first."""
    found = house.slack.get("messages", user=MAYA, channel=channel)["messages"]
    return [message for message in reversed(found) if not message["ephemeral"]]


def newest_with(house: House, who: str, words: str) -> Json:
    """Where the newest direct message is that has a button with these words."""
    room = house.slack.get("dm", user=who)
    newest = next(one for one in reversed(room["messages"]) if words in button_words(one))
    return {"channel": room["channel"], "ts": newest["ts"]}


def shown_by(watch: Watch) -> Counter[str]:
    """What the calls so far would show, by its kind."""
    return showing(watch.calls())


def test_every_message_fits(full: Full) -> None:
    house = full.house
    with house.firm.database.read() as session:
        for card in session.query(Card).where(Card.kind != CardKind.HOME):
            shown = render(session, card, house.firm.at)
            assert shown is None or (isinstance(shown, Message) and complaints_about_message(shown) == [])
    assert [entry["error"] for entry in house.slack.get("log", kind="api")["entries"] if entry["error"]] == []


@pytest.mark.parametrize("who", TWELVE)
def test_everybodys_home_fits_and_is_published_once(full: Full, who: str) -> None:
    before = last_entry(full.house.slack)
    full.house.slack.do("home", user=who)
    wait_until(lambda: full.house.firm.rows(Lane, address=f"home:{who}"))
    deliver(full.house)
    assert fitting(full.house.slack.get("home", user=who)["view"])
    assert calls_since(full.house.slack, before) == {"views.publish": 1}
    full.house.firm.wait(
        minutes=31
    )  # nobody looks at it any more, so it does not follow what the other tests do


def test_the_calendar_leads_to_every_post(full: Full) -> None:
    full.house.type(MAYA, "/campaign calendar Sunday")
    found = {reference.deliverable for page in answers(full.house, MAYA) for reference in targets(page)}
    assert found >= {one.id for one in full.posts}


def test_the_campaigns_window_leads_to_every_post(full: Full) -> None:
    full.house.opened(MAYA, "/campaign show Sunday")
    found = {reference.deliverable for page in windows(full.house, MAYA) for reference in targets(page)}
    assert found >= {one.id for one in full.posts}


@pytest.mark.parametrize(
    ("who", "kind"), [(MAYA, TaskKind.APPROVE), (DEV, TaskKind.DESIGN), (LENA, TaskKind.COPY)]
)
def test_the_list_of_tasks_leads_to_every_post_to_approve_to_design_or_to_write(
    full: Full, who: str, kind: TaskKind
) -> None:
    full.house.type(who, "/tasks")
    found = {reference.task for page in answers(full.house, who) for reference in targets(page)}
    assert len(waiting(full.house, kind)) > 30
    assert found >= waiting(full.house, kind)


def test_the_teams_lists_lead_to_all_that_can_be_taken(full: Full) -> None:
    (listed,) = [one for one in seen_in(full.house, CAMPAIGNS) if "Take it" in button_words(one)]
    full.house.press(DEV, "team_tasks", channel=CAMPAIGNS, ts=listed["ts"])
    found = {reference.task for page in answers(full.house, DEV) for reference in targets(page)}
    assert found >= waiting(full.house, TaskKind.DESIGN)


def test_taking_and_handing_in_call_slack_only_for_what_is_seen(full: Full) -> None:
    house, watch = full.house, Watch(full.house)
    (listed,) = [one for one in seen_in(house, CAMPAIGNS) if "Take it" in button_words(one)]
    first = next(button["value"] for button in buttons_in(listed) if button["action_id"] == "take")
    house.press(DEV, "take", first, channel=CAMPAIGNS, ts=listed["ts"])
    deliver(house)
    assert shown_by(watch) == watch.changes() == {POSTED: 1, CHANGED: 1}  # his message, and the list

    watch = Watch(house)
    at_dev = newest_with(house, DEV, "Upload design…")
    house.press(DEV, "hand_in_design", **at_dev)
    opened = watch.changes()
    house.fill_in(DEV, link="https://design.example/another")
    deliver(house)
    assert shown_by(watch) == opened + watch.changes() == {WINDOW: 1, CHANGED: 2}  # his message and the card


def test_deciding_on_one_post_calls_slack_only_for_what_is_seen(full: Full) -> None:
    house, watch = full.house, Watch(full.house)
    at_maya = newest_with(house, MAYA, "Approve")
    house.press(MAYA, "approve", approvals(house)[0], **at_maya)
    deliver(house)
    assert newest_with(house, MAYA, "Undo") == at_maya
    assert shown_by(watch) == watch.changes() == {CHANGED: 2}  # her message and the card

    watch = Watch(house)
    house.firm.let_decisions_settle()
    deliver(house)
    assert shown_by(watch) == watch.changes() == {POSTED: 2, CHANGED: 2}  # designer and copywriter hear of it


def test_a_decision_among_many_is_named_in_the_message_and_undone_there(full: Full) -> None:
    house = full.house
    asked = approvals(house)
    title = house.firm.row(
        Deliverable, house.firm.row(Approval, Reference.read(asked[0]).approval).deliverable_id
    ).title
    house.press(MAYA, "approve", asked[0], **newest_with(house, MAYA, "Approve"))
    deliver(house)
    at_maya = newest_with(house, MAYA, "Undo")
    (shown,) = [one for one in house.slack.get("dm", user=MAYA)["messages"] if one["ts"] == at_maya["ts"]]
    assert f"✅ Approved by <@{MAYA}>: {title}" in says(shown)
    house.press(MAYA, "undo", **at_maya)
    deliver(house)
    assert approvals(house) == asked
    assert not any("Undo" in button_words(one) for one in house.slack.get("dm", user=MAYA)["messages"])


def test_a_page_approved_at_once_is_one_change_and_one_piece_of_news_each(full: Full) -> None:
    house = full.house
    many = len(approvals(house))
    house.press(MAYA, "approve_all", **newest_with(house, MAYA, f"Approve all {many}…"))
    assert f"{many} posts wait for your approval." in says(fitting(house.form(MAYA)))
    watch = Watch(house)
    house.fill_in(MAYA)
    assert f"Go on with {many - 30} more…" in button_words(fitting(house.form(MAYA)))
    deliver(house)
    assert shown_by(watch) == {CHANGED: 2}
    watch = Watch(house)
    house.firm.let_decisions_settle()
    deliver(house)
    assert shown_by(watch) == watch.changes() == {POSTED: 2, CHANGED: 2}
    house.press(MAYA, "approve_all")
    house.fill_in(MAYA)
    assert approvals(house) == []
