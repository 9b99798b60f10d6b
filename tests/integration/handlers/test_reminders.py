"""A reminder in a DM: what waits, being left alone for a while, and choosing when it comes."""

from datetime import UTC, datetime

import pytest

from campaigns.decisions import task_actions
from campaigns.lifecycle import cancelling
from campaigns.reminders.daily import remind_all
from storage.models import Campaign, Reminder, Task
from tests.integration.handlers.acts_in_slack import clicks, told
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    MAYA,
    PAUL,
    Json,
    SlackWorkspace,
    buttons_in,
    says,
)


def reminded(workspace: SlackWorkspace, day: int) -> str:
    """What the reminder on a day of November, at two in the afternoon, says to Maya."""
    scenario = workspace.scenario
    scenario.at = datetime(2026, 11, day, 14, tzinfo=UTC)
    remind_all(scenario.units_of_work, scenario.at, scenario.team_id)
    return told(workspace, MAYA, "What waits for you")


@pytest.fixture(autouse=True)
def _taken(workspace: SlackWorkspace) -> None:
    """Maya has taken a task that is due on Wednesday 4 November."""
    workspace.scenario.campaign(PAUL, name="Glow", time_zone="UTC")
    (task,) = workspace.scenario.rows(Task)
    workspace.scenario.do(MAYA, task_actions.take, task.id)


def test_a_reminder_names_what_is_late_and_is_snoozed(workspace: SlackWorkspace) -> None:
    said = reminded(workspace, 5)
    assert "*Late*\nPick influencers from the shortlist\nGlow · due" in said
    clicks(workspace, MAYA, "Snooze an hour", "")
    assert "💤 Snoozed until" in told(workspace, MAYA, "What waits for you")
    (row,) = [one for one in workspace.scenario.rows(Reminder) if one.address == MAYA]
    assert f"{row.snoozed_until:%d %H:%M}" == "05 15:00"


def test_a_task_opens_from_a_reminder(workspace: SlackWorkspace) -> None:
    reminded(workspace, 4)
    clicks(workspace, MAYA, "Open", "Pick influencers")
    assert "Pick influencers" in says(workspace.form(MAYA))


def test_a_reminder_says_what_is_done_since_and_a_later_one_takes_its_place(
    workspace: SlackWorkspace,
) -> None:
    reminded(workspace, 5)
    reminded(workspace, 6)
    earlier, later = _reminders(workspace)
    assert "A later reminder has taken the place of this one." in says(earlier)
    assert [len(buttons_in(one)) for one in (earlier, later)] == [0, 5]
    (glow,) = workspace.scenario.rows(Campaign)
    workspace.scenario.do(
        PAUL, cancelling.cancel, glow.id, "No budget.", write_to_influencers=False, creator_text=""
    )
    _, later = _reminders(workspace)
    assert "✅ Pick influencers from the shortlist · Glow · done" in says(later)
    assert "Nothing of this waits any more." in says(later)
    assert buttons_in(later) == []


def _reminders(workspace: SlackWorkspace) -> list[Json]:
    """The last two reminders that Maya has, oldest first; there are those of other tests, too."""
    told(workspace, MAYA, "What waits for you")
    messages = workspace.slack.get("dm", user=MAYA)["messages"]
    return [one for one in messages if "What waits for you" in says(one)][-2:]


def test_when_it_comes_is_chosen_in_its_form(workspace: SlackWorkspace) -> None:
    reminded(workspace, 5)
    clicks(workspace, MAYA, "Reminders…", "")
    workspace.fill_in(MAYA, hour="16", on=["late"])
    (row,) = [one for one in workspace.scenario.rows(Reminder) if one.address == MAYA]
    assert (row.hour, row.muted) == (16, ["today", "ahead", "held", "slot", "nudge", "digest"])


def test_who_is_awaited_is_nudged_from_the_card_once_a_day(workspace: SlackWorkspace) -> None:
    clicks(workspace, PAUL, "Nudge", "", channel=CAMPAIGNS)
    assert "asks how this is coming along:\n*Pick influencers from the shortlist*" in told(
        workspace, MAYA, "👋"
    )
    clicks(workspace, PAUL, "Nudge", "", channel=CAMPAIGNS)
    assert "You have nudged them about this today" in says(workspace.answer(PAUL))
