"""A campaign of three hundred posts and twelve people: all of it fits into Slack, and pages lead to every post."""

import logging
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from handlers.blocks.kit.message import Message
from handlers.identifiers.reference import Reference
from handlers.rendering import render
from storage.enums import ApprovalState, CardKind, TaskKind, TaskState
from storage.models import Approval, Card, Deliverable, Lane, Task
from tests.databases import Databases
from tests.integration.handlers.delivery_workers import Watch, deliver
from tests.integration.handlers.large_campaign import TWELVE, LargeCampaign, large_campaign
from tests.integration.handlers.paged_lists import answers, fitting, modals, targets
from tests.integration.handlers.planned_posts import button_words
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    DEV,
    LENA,
    MAYA,
    Front,
    SlackWorkspace,
    buttons_in,
    says,
)
from tests.onlookers import CHANGED, MODAL, POSTED, calls_since, last_entry, showing
from tests.slack_limits import complaints_about_message
from tests.waiting import wait_until

Json = dict[str, Any]

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
"""That no act takes more statements for more posts is counted on both; playing so many once is enough."""


@pytest.fixture(scope="module")
def full(databases: Databases, front: Front) -> Iterator[LargeCampaign]:
    """The campaign, for all tests here."""
    with large_campaign(databases, front) as campaign:
        yield campaign


@pytest.fixture(autouse=True)
def _nothing_unforeseen(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [one.getMessage() for one in caplog.get_records("call") if one.levelno >= logging.ERROR] == []


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


def test_every_message_fits(full: LargeCampaign) -> None:
    workspace = full.workspace
    with workspace.scenario.database.read() as session:
        for card in session.query(Card).where(Card.kind != CardKind.HOME):
            shown = render(session, card, workspace.scenario.at)
            assert shown is None or (isinstance(shown, Message) and complaints_about_message(shown) == [])
    assert [
        entry["error"] for entry in workspace.slack.get("log", kind="api")["entries"] if entry["error"]
    ] == []


@pytest.mark.parametrize("who", TWELVE)
def test_everybodys_home_fits_and_is_published_once(full: LargeCampaign, who: str) -> None:
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


def test_the_calendar_leads_to_every_post(full: LargeCampaign) -> None:
    full.workspace.type(MAYA, "/campaign calendar Sunday")
    found = {reference.deliverable for page in answers(full.workspace, MAYA) for reference in targets(page)}
    assert found >= {one.id for one in full.posts}


def test_the_campaigns_window_leads_to_every_post(full: LargeCampaign) -> None:
    full.workspace.opened(MAYA, "/campaign show Sunday")
    found = {reference.deliverable for page in modals(full.workspace, MAYA) for reference in targets(page)}
    assert found >= {one.id for one in full.posts}


@pytest.mark.parametrize(
    ("who", "kind"), [(MAYA, TaskKind.APPROVE), (DEV, TaskKind.DESIGN), (LENA, TaskKind.COPY)]
)
def test_the_list_of_tasks_leads_to_every_post_to_approve_to_design_or_to_write(
    full: LargeCampaign, who: str, kind: TaskKind
) -> None:
    full.workspace.type(who, "/tasks")
    found = {reference.task for page in answers(full.workspace, who) for reference in targets(page)}
    assert len(waiting(full.workspace, kind)) > 30
    assert found >= waiting(full.workspace, kind)


def test_the_teams_lists_lead_to_all_that_can_be_taken(full: LargeCampaign) -> None:
    (listed,) = [one for one in seen_in(full.workspace, CAMPAIGNS) if "Take it" in button_words(one)]
    full.workspace.press(DEV, "team_tasks", channel=CAMPAIGNS, ts=listed["ts"])
    found = {reference.task for page in answers(full.workspace, DEV) for reference in targets(page)}
    assert found >= waiting(full.workspace, TaskKind.DESIGN)


def test_taking_and_handing_in_call_slack_only_for_what_is_seen(full: LargeCampaign) -> None:
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
    assert shown_by(watch) == opened + watch.changes() == {MODAL: 1, CHANGED: 2}  # his message and the card


def test_deciding_on_one_post_calls_slack_only_for_what_is_seen(full: LargeCampaign) -> None:
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


def test_a_decision_among_many_is_named_in_the_message_and_undone_there(full: LargeCampaign) -> None:
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


def test_a_page_approved_at_once_is_one_change_and_one_piece_of_news_each(full: LargeCampaign) -> None:
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
