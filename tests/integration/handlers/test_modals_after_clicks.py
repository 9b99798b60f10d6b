"""A click that had its effect never reads as if it had none, whatever becomes of the window that tells of it."""

import pytest

from campaigns.influencers import outreach
from storage.enums import Stage
from storage.models import Participation
from tests.domain import journey
from tests.domain.scenario import MANAGER
from tests.integration.handlers.slack_workspace import MAYA, SlackWorkspace, says


@pytest.fixture
def creator(workspace: SlackWorkspace) -> Participation:
    """Somebody to be contacted, with the form of that open before Maya."""
    (picked,) = journey.pick(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", **workspace.at_answer(MAYA))
    return picked


def stage(workspace: SlackWorkspace, creator: Participation) -> Stage:
    """How far somebody has come."""
    return workspace.scenario.row(Participation, creator.id).stage


@pytest.mark.parametrize("fault", [{"error": "internal_error"}, {"status": 503}, {"error": "not_found"}])
def test_a_window_that_cannot_be_refreshed_says_that_it_is_noted(
    workspace: SlackWorkspace, creator: Participation, fault: dict[str, object]
) -> None:
    workspace.slack.do("faults", method="views.update", **fault)
    workspace.press(MAYA, "contacted")
    assert stage(workspace, creator) is Stage.CONTACTED
    assert "It is noted" in says(workspace.form(MAYA))
    assert "nothing was changed" not in says(workspace.form(MAYA))


def test_a_window_that_was_refreshed_since_is_replaced_all_the_same(
    workspace: SlackWorkspace, creator: Participation
) -> None:
    workspace.slack.do("faults", method="views.update", error="hash_conflict")
    workspace.press(MAYA, "contacted")
    assert stage(workspace, creator) is Stage.CONTACTED
    assert "It is noted" not in says(workspace.form(MAYA))
    assert "contacted" in says(workspace.form(MAYA)).lower()


def test_a_form_that_never_opened_is_not_called_noted(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    workspace.type(MAYA, "/tasks")
    workspace.slack.do("faults", method="views.open", error="expired_trigger_id")
    workspace.press(MAYA, "open_task", **workspace.at_answer(MAYA))
    assert "Please click again" in says(workspace.answer(MAYA))


def test_a_click_in_a_form_that_is_out_of_date_is_refused_as_before(
    workspace: SlackWorkspace, creator: Participation
) -> None:
    workspace.scenario.do(MANAGER, outreach.contact, creator.id)
    workspace.press(MAYA, "contacted")
    assert "was contacted already" in says(workspace.form(MAYA))


def test_a_click_in_a_form_that_slack_opens_nothing_for_any_more_is_answered_in_that_form(
    workspace: SlackWorkspace, creator: Participation
) -> None:
    before = workspace.form(MAYA)
    workspace.slack.do("faults", method="views.push", error="expired_trigger_id", times=2)
    workspace.press(MAYA, "agree")
    after = workspace.form(MAYA)
    assert (after["id"], after["title"]) == (before["id"], before["title"])
    assert "Please click again" in says(after)
    workspace.press(MAYA, "agree")
    assert says(after).count("Please click again") == 1


def test_a_refusal_that_cannot_be_laid_over_a_form_is_said_in_it(
    workspace: SlackWorkspace, creator: Participation
) -> None:
    workspace.scenario.do(MANAGER, outreach.contact, creator.id)
    workspace.slack.do("faults", method="views.push", error="expired_trigger_id")
    workspace.press(MAYA, "contacted")
    assert "was contacted already" in says(workspace.form(MAYA))


@pytest.mark.parametrize("slack_seconds", [2])
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"delay": 3}, "If it does not appear, please click again"),
        ({"error": "internal_error"}, "Slack does not answer"),
        ({"status": 503}, "Slack does not answer"),
        ({"status": 429, "retry_after": 30}, "Slack does not answer"),
    ],
)
def test_a_slow_or_absent_slack_is_no_fault_of_ours(
    workspace: SlackWorkspace, fault: dict[str, object], words: str
) -> None:
    workspace.scenario.campaign(name="Glow")
    workspace.type(MAYA, "/tasks")
    workspace.slack.do("faults", method="views.open", **fault)
    workspace.press(MAYA, "open_task", **workspace.at_answer(MAYA))
    assert words in says(workspace.answer(MAYA))
