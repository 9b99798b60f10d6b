"""What waits for somebody in a campaign stands in one message, and messages it has moved out of do not pile up."""

import pytest

from storage.enums import CardKind, Outcome
from storage.models import Card, Deliverable
from tests.domain import journey, social
from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.planned_posts import X, posts, teams
from tests.integration.handlers.slack_workspace import CARLOS, DEV, MAYA, SlackWorkspace, says

MOVED = "stands in a newer message"


@pytest.fixture
def drafts(workspace: SlackWorkspace) -> list[Deliverable]:
    """Two creators' posts whose drafts Carlos was asked for."""
    found = journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"), 2)
    deliver(workspace)
    return found


def prompts(workspace: SlackWorkspace, who: str) -> list[str]:
    """Every message in somebody's direct messages that asks them something or says where that has gone."""
    workspace_dm = workspace.slack.get("dm", user=who)["messages"]
    asking = {card.ts for card in workspace.scenario.rows(Card, kind=CardKind.PROMPT)}
    return [says(message) for message in workspace_dm if message["ts"] in asking]


def hand_in(workspace: SlackWorkspace, draft: Deliverable) -> None:
    """A draft entered a while later, and everything that Slack shows of that."""
    workspace.scenario.wait(minutes=2)
    journey.hand_in(workspace.scenario, draft, who=MAYA)
    deliver(workspace)


def test_messages_out_of_which_everything_has_moved_are_gone(
    workspace: SlackWorkspace, drafts: list[Deliverable]
) -> None:
    before = len(prompts(workspace, CARLOS))
    for draft in drafts:
        hand_in(workspace, draft)
    (only,) = prompts(workspace, CARLOS)
    assert before == 1
    assert all(draft.title in only for draft in drafts)
    assert MOVED not in only


def test_what_was_decided_stays_where_it_was_decided(
    workspace: SlackWorkspace, drafts: list[Deliverable]
) -> None:
    first, second = drafts
    hand_in(workspace, first)
    journey.decide(workspace.scenario, first, Outcome.APPROVE)
    hand_in(workspace, second)
    record, waits = prompts(workspace, CARLOS)
    assert "approved by" in record
    assert MOVED not in record
    assert second.title in waits


def test_new_work_still_opens_a_new_message(workspace: SlackWorkspace, drafts: list[Deliverable]) -> None:
    (first,) = [card.ts for card in workspace.scenario.rows(Card, kind=CardKind.PROMPT) if card.ts]
    hand_in(workspace, drafts[0])
    (now,) = [card.ts for card in workspace.scenario.rows(Card, kind=CardKind.PROMPT) if card.ts]
    assert float(str(now)) > float(str(first))


def test_nothing_is_left_of_messages_out_of_which_a_designers_work_has_moved(
    workspace: SlackWorkspace,
) -> None:
    teams(workspace, design_team=[DEV])
    first, second = posts(workspace, X, X)
    deliver(workspace)
    for one in (first, second):
        workspace.scenario.wait(minutes=2)
        social.design(workspace.scenario, one)
        social.write(workspace.scenario, one)
        social.decide(workspace.scenario, one, Outcome.REQUEST_CHANGES)
        deliver(workspace)
    assert not any(MOVED in one for one in prompts(workspace, DEV))
    assert first.title in prompts(workspace, DEV)[-1]
