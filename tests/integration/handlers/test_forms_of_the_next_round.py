"""Who hands in the next version reads in the form what was asked for, by whom, and what it is about."""

import pytest

from storage.enums import ContentPart, Outcome
from storage.models import Deliverable
from tests.domain import journey, social
from tests.domain.scenario import MANAGER
from tests.integration.handlers.planned_posts import chooses, handed_in, now, opens, posts, teams
from tests.integration.handlers.slack_workspace import CARLOS, DEV, MAYA, SlackWorkspace, says

ASKED = "asked for changes · Brand rules\n> It must be so."


@pytest.fixture
def post(workspace: SlackWorkspace) -> Deliverable:
    """A planned post whose design and copy wait for approval."""
    teams(workspace)
    (one,) = posts(workspace)
    handed_in(workspace, one)
    return one


def form_for(workspace: SlackWorkspace, words: str) -> str:
    """What the form for another version says to the manager."""
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, words)
    return says(workspace.form(MAYA))


def test_a_form_in_the_first_round_repeats_nothing(workspace: SlackWorkspace, post: Deliverable) -> None:
    assert now(workspace, post).round == 1
    assert "asked for changes" not in form_for(workspace, "New design")


def test_the_half_that_was_sent_back_repeats_who_asked_for_what(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    social.decide(workspace.scenario, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    opens(workspace, DEV, "Design")
    workspace.press(DEV, "hand_in_design")
    assert f"<@{MAYA}> {ASKED}" in says(workspace.form(DEV))
    assert "asked for changes" not in form_for(workspace, "New copy")


def test_changes_in_both_halves_are_repeated_in_both_forms(
    workspace: SlackWorkspace, post: Deliverable
) -> None:
    social.decide(workspace.scenario, post, Outcome.REQUEST_CHANGES)
    assert ASKED in form_for(workspace, "New design")
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"], all=True)
    assert ASKED in form_for(workspace, "New copy")


def test_what_was_approved_since_is_no_longer_asked_for(workspace: SlackWorkspace, post: Deliverable) -> None:
    social.decide(workspace.scenario, post, Outcome.REQUEST_CHANGES)
    social.design(workspace.scenario, post, "https://design.example/second")
    social.write(workspace.scenario, post, "Better words.")
    social.decide(workspace.scenario, post, Outcome.APPROVE)
    social.write(workspace.scenario, post, "One more word.")
    assert "asked for changes" not in form_for(workspace, "New copy")


def test_the_form_of_a_creators_draft_repeats_it(workspace: SlackWorkspace) -> None:
    (draft,) = journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    journey.hand_in(workspace.scenario, draft, who=MANAGER)
    journey.decide(workspace.scenario, draft, Outcome.REQUEST_CHANGES)
    opens(workspace, CARLOS, draft.title)
    workspace.press(CARLOS, "hand_in")
    assert ASKED in says(workspace.form(CARLOS))
