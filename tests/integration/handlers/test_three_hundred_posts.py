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
from tests.integration.bot.doubles import LocalSlack
from tests.integration.handlers.budgets import Spending
from tests.integration.handlers.delivery_workers import Watch, deliver
from tests.integration.handlers.planned_posts import button_words
from tests.integration.handlers.slack_workspace import (
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
    SlackWorkspace,
    buttons_in,
    open_slack_workspace,
    open_workspace,
    says,
)
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

    workspace: SlackWorkspace
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
        workspace = open_workspace(open_slack_workspace(database), hub, front.url)
        front.serving = workspace.gate
        posts = _played(workspace)
        front.spending = Spending(database)
        with front.spending.counted():
            yield Full(workspace, posts)
        beyond = front.spending.beyond
        front.serving = front.spending = None
    database.close()
    databases.drop(url)
    assert beyond == {}


def _played(workspace: SlackWorkspace) -> list[Deliverable]:
    many_posts.give_teams(workspace.scenario, TEAMS)
    _, posts = many_posts.plan_many(workspace.scenario, POSTS, channel=CAMPAIGNS)
    workspace.scenario.wait(minutes=5)
    many_posts.make_many(workspace.scenario, posts[:MADE])
    deliver(workspace)
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


def answers(workspace: SlackWorkspace, who: str) -> Iterator[Json]:
    """The pages of the last direct answer."""
    return pages(
        lambda: workspace.answer(who),
        lambda: workspace.press(who, "page", _more(workspace.answer(who)), **workspace.at_answer(who)),
    )


def windows(workspace: SlackWorkspace, who: str) -> Iterator[Json]:
    """The pages in the window on top."""
    return pages(
        lambda: workspace.form(who), lambda: workspace.press(who, "page", _more(workspace.form(who)))
    )


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


def waiting(workspace: SlackWorkspace, kind: TaskKind) -> set[int]:
    """The open tasks of that kind."""
    return {task.id for task in workspace.scenario.rows(Task, kind=kind, state=TaskState.OPEN)}


def approvals(workspace: SlackWorkspace) -> list[str]:
    """What *Approve* stands for at each post that waits, oldest first."""
    found = workspace.scenario.rows(Approval, state=ApprovalState.OPEN)
    return [Reference(approval=one.id, task=one.task_id).write() for one in found]


def seen_in(workspace: SlackWorkspace, channel: str) -> list[Json]:
    """The messages of a channel that everybody sees, newest first."""
    found = workspace.slack.get("messages", user=MAYA, channel=channel)["messages"]
    return [message for message in reversed(found) if not message["ephemeral"]]


def newest_with(workspace: SlackWorkspace, who: str, words: str) -> Json:
    """Where the newest direct message is that has a button with these words."""
    room = workspace.slack.get("dm", user=who)
    newest = next(one for one in reversed(room["messages"]) if words in button_words(one))
    return {"channel": room["channel"], "ts": newest["ts"]}


def shown_by(watch: Watch) -> Counter[str]:
    """What the calls so far would show, by its kind."""
    return showing(watch.calls())


def test_every_message_fits(full: Full) -> None:
    workspace = full.workspace
    with workspace.scenario.database.read() as session:
        for card in session.query(Card).where(Card.kind != CardKind.HOME):
            shown = render(session, card, workspace.scenario.at)
            assert shown is None or (isinstance(shown, Message) and complaints_about_message(shown) == [])
    assert [
        entry["error"] for entry in workspace.slack.get("log", kind="api")["entries"] if entry["error"]
    ] == []


@pytest.mark.parametrize("who", TWELVE)
def test_everybodys_home_fits_and_is_published_once(full: Full, who: str) -> None:
    before = last_entry(full.workspace.slack)
    full.workspace.slack.do("home", user=who)
    wait_until(lambda: full.workspace.scenario.rows(Lane, address=f"home:{who}"))
    deliver(full.workspace)
    assert fitting(full.workspace.slack.get("home", user=who)["view"])
    calls = calls_since(full.workspace.slack, before)
    calls.pop("users.info", None)  # who was never heard of is looked up first
    assert calls == {"views.publish": 1}
    full.workspace.scenario.wait(
        minutes=31
    )  # nobody looks at it any more, so it does not follow what the other tests do


def test_the_calendar_leads_to_every_post(full: Full) -> None:
    full.workspace.type(MAYA, "/campaign calendar Sunday")
    found = {reference.deliverable for page in answers(full.workspace, MAYA) for reference in targets(page)}
    assert found >= {one.id for one in full.posts}


def test_the_campaigns_window_leads_to_every_post(full: Full) -> None:
    full.workspace.opened(MAYA, "/campaign show Sunday")
    found = {reference.deliverable for page in windows(full.workspace, MAYA) for reference in targets(page)}
    assert found >= {one.id for one in full.posts}


@pytest.mark.parametrize(
    ("who", "kind"), [(MAYA, TaskKind.APPROVE), (DEV, TaskKind.DESIGN), (LENA, TaskKind.COPY)]
)
def test_the_list_of_tasks_leads_to_every_post_to_approve_to_design_or_to_write(
    full: Full, who: str, kind: TaskKind
) -> None:
    full.workspace.type(who, "/tasks")
    found = {reference.task for page in answers(full.workspace, who) for reference in targets(page)}
    assert len(waiting(full.workspace, kind)) > 30
    assert found >= waiting(full.workspace, kind)


def test_the_teams_lists_lead_to_all_that_can_be_taken(full: Full) -> None:
    (listed,) = [one for one in seen_in(full.workspace, CAMPAIGNS) if "Take it" in button_words(one)]
    full.workspace.press(DEV, "team_tasks", channel=CAMPAIGNS, ts=listed["ts"])
    found = {reference.task for page in answers(full.workspace, DEV) for reference in targets(page)}
    assert found >= waiting(full.workspace, TaskKind.DESIGN)


def test_taking_and_handing_in_call_slack_only_for_what_is_seen(full: Full) -> None:
    workspace, watch = full.workspace, Watch(full.workspace)
    (listed,) = [one for one in seen_in(workspace, CAMPAIGNS) if "Take it" in button_words(one)]
    first = next(button["value"] for button in buttons_in(listed) if button["action_id"] == "take")
    workspace.press(DEV, "take", first, channel=CAMPAIGNS, ts=listed["ts"])
    deliver(workspace)
    assert shown_by(watch) == watch.changes() == {POSTED: 1, CHANGED: 1}  # his message, and the list

    watch = Watch(workspace)
    at_dev = newest_with(workspace, DEV, "Upload design…")
    workspace.press(DEV, "hand_in_design", **at_dev)
    opened = watch.changes()
    workspace.fill_in(DEV, link="https://design.example/another")
    deliver(workspace)
    assert shown_by(watch) == opened + watch.changes() == {WINDOW: 1, CHANGED: 2}  # his message and the card


def test_deciding_on_one_post_calls_slack_only_for_what_is_seen(full: Full) -> None:
    workspace, watch = full.workspace, Watch(full.workspace)
    at_maya = newest_with(workspace, MAYA, "Approve")
    workspace.press(MAYA, "approve", approvals(workspace)[0], **at_maya)
    deliver(workspace)
    assert newest_with(workspace, MAYA, "Undo") == at_maya
    assert shown_by(watch) == watch.changes() == {CHANGED: 2}  # her message and the card

    watch = Watch(workspace)
    workspace.scenario.let_decisions_settle()
    deliver(workspace)
    assert shown_by(watch) == watch.changes() == {POSTED: 2, CHANGED: 2}  # designer and copywriter hear of it


def test_a_decision_among_many_is_named_in_the_message_and_undone_there(full: Full) -> None:
    workspace = full.workspace
    asked = approvals(workspace)
    title = workspace.scenario.row(
        Deliverable, workspace.scenario.row(Approval, Reference.read(asked[0]).approval).deliverable_id
    ).title
    workspace.press(MAYA, "approve", asked[0], **newest_with(workspace, MAYA, "Approve"))
    deliver(workspace)
    at_maya = newest_with(workspace, MAYA, "Undo")
    (shown,) = [one for one in workspace.slack.get("dm", user=MAYA)["messages"] if one["ts"] == at_maya["ts"]]
    assert f"✅ Approved by <@{MAYA}>: {title}" in says(shown)
    workspace.press(MAYA, "undo", **at_maya)
    deliver(workspace)
    assert approvals(workspace) == asked
    assert not any("Undo" in button_words(one) for one in workspace.slack.get("dm", user=MAYA)["messages"])


def test_a_page_approved_at_once_is_one_change_and_one_piece_of_news_each(full: Full) -> None:
    workspace = full.workspace
    many = len(approvals(workspace))
    workspace.press(MAYA, "approve_all", **newest_with(workspace, MAYA, f"Approve all {many}…"))
    assert f"{many} posts wait for your approval." in says(fitting(workspace.form(MAYA)))
    watch = Watch(workspace)
    workspace.fill_in(MAYA)
    assert f"Go on with {many - 30} more…" in button_words(fitting(workspace.form(MAYA)))
    deliver(workspace)
    assert shown_by(watch) == {CHANGED: 2}
    watch = Watch(workspace)
    workspace.scenario.let_decisions_settle()
    deliver(workspace)
    assert shown_by(watch) == watch.changes() == {POSTED: 2, CHANGED: 2}
    workspace.press(MAYA, "approve_all")
    workspace.fill_in(MAYA)
    assert approvals(workspace) == []
