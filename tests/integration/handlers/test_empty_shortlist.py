"""Criteria that fit nobody: whoever can go on is asked, and hears again once there is somebody to pick."""

import pytest

from campaigns.messages import home
from campaigns.setup import editing
from handlers.rendering import render
from storage.enums import CampaignStatus, CardKind, TaskKind, TaskState
from storage.models import Campaign, Card, Task
from tests.domain import journey
from tests.domain.finisher import edited
from tests.integration.handlers.costs_in_slack import shown_to
from tests.integration.handlers.planned_posts import button_words
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    GENERAL,
    LEADERSHIP,
    MAYA,
    SAM,
    SlackWorkspace,
    buttons_in,
    says,
)

NOBODY = (
    "Nobody in the Influencer Database fits: change the criteria, add influencers, or cancel the campaign"
)


def misspelt(workspace: SlackWorkspace, who: str = SAM, **more: str) -> Campaign:
    """A campaign that looks for people whom nobody is like."""
    return workspace.scenario.campaign(who, name="Glow", niches="beuaty", **more)


def home_of(workspace: SlackWorkspace, who: str) -> str:
    """What somebody's Home says."""
    workspace.scenario.do(who, home.open_home)
    card = workspace.scenario.rows(Card, kind=CardKind.HOME)[-1]
    with workspace.scenario.database.read() as session:
        shown = render(session, session.get_one(Card, card.id), workspace.scenario.at)
    assert isinstance(shown, dict)
    return says(shown)


def sent_to(workspace: SlackWorkspace, who: str) -> list[str]:
    """What each message to somebody says that asks for something."""
    found = shown_to(workspace, who, CardKind.PROMPT)
    return [says({"text": one.text, "blocks": one.blocks}) for one in found]


@pytest.mark.parametrize("who", [SAM, MAYA])
def test_owner_and_manager_are_asked_each_in_one_message(workspace: SlackWorkspace, who: str) -> None:
    misspelt(workspace)
    (message,) = sent_to(workspace, who)
    assert NOBODY in message
    assert "beuaty" in message
    assert NOBODY in says(workspace.type(who, "/tasks", GENERAL))
    assert NOBODY in home_of(workspace, who)
    assert "Nothing waits for you" not in home_of(workspace, who)


@pytest.mark.parametrize("channel", [CAMPAIGNS, LEADERSHIP])
def test_who_is_both_is_asked_once_and_nobody_else_is(workspace: SlackWorkspace, channel: str) -> None:
    workspace.scenario.campaign(name="Glow", niches="beuaty", channel=channel, private=channel == LEADERSHIP)
    assert len(sent_to(workspace, MAYA)) == 1
    assert shown_to(workspace, channel, CardKind.TEAM_TASK) == []
    assert "Nothing waits for you" in says(workspace.type(CARLOS, "/tasks"))


def test_the_card_says_who_is_awaited(workspace: SlackWorkspace) -> None:
    misspelt(workspace)
    (card,) = shown_to(workspace, CAMPAIGNS, CardKind.CAMPAIGN)
    assert f"{NOBODY} — <@{MAYA}>, <@{SAM}> since" in says({"blocks": card.blocks})


def test_the_task_opens_with_what_can_be_done(workspace: SlackWorkspace) -> None:
    campaign = misspelt(workspace)
    workspace.type(SAM, "/tasks", GENERAL)
    workspace.press(SAM, "open_task", **workspace.at_answer(SAM, GENERAL))
    shown = workspace.form(SAM)
    assert [one["action_id"] for one in buttons_in(shown)][:3] == ["edit", "add_influencer", "cancel"]
    assert {"Change criteria", "Add influencer", "Cancel campaign"} <= set(button_words(shown))
    workspace.press(SAM, "cancel")
    assert workspace.errors(SAM, reason="Nobody fits") == {}
    assert journey.now(workspace.scenario, campaign).status is CampaignStatus.CANCELLED


def test_once_somebody_fits_the_manager_is_asked_to_pick(workspace: SlackWorkspace) -> None:
    campaign = misspelt(workspace)
    workspace.scenario.do(SAM, editing.edit, campaign.id, edited(campaign, niches="beauty"))
    first, newest = workspace.scenario.rows(Task, kind=TaskKind.CHOOSE)
    assert (first.state, first.outcome) == (TaskState.DONE, "Somebody fits now")
    assert newest.state is TaskState.OPEN
    assert "Pick influencers from the shortlist" in sent_to(workspace, MAYA)[-1]
    assert "Nothing waits for you" in says(workspace.type(SAM, "/tasks", GENERAL))
    assert NOBODY not in home_of(workspace, SAM)
