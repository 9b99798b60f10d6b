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
from tests.integration.handlers.desk_in_slack import (
    CAMPAIGNS,
    CARLOS,
    GENERAL,
    LEADERSHIP,
    MAYA,
    SAM,
    House,
    buttons_in,
    says,
)
from tests.integration.handlers.planned_posts import button_words

NOBODY = (
    "Nobody in the Influencer Database fits: change the criteria, add influencers, or cancel the campaign"
)


def misspelt(house: House, who: str = SAM, **more: str) -> Campaign:
    """A campaign that looks for people whom nobody is like."""
    return house.firm.campaign(who, name="Glow", niches="beuaty", **more)


def home_of(house: House, who: str) -> str:
    """What somebody's Home says."""
    house.firm.do(who, home.open_home)
    card = house.firm.rows(Card, kind=CardKind.HOME)[-1]
    with house.firm.database.read() as session:
        shown = render(session, session.get_one(Card, card.id), house.firm.at)
    assert isinstance(shown, dict)
    return says(shown)


def sent_to(house: House, who: str) -> list[str]:
    """What each message to somebody says that asks for something."""
    found = shown_to(house, who, CardKind.PROMPT)
    return [says({"text": one.text, "blocks": one.blocks}) for one in found]


@pytest.mark.parametrize("who", [SAM, MAYA])
def test_owner_and_manager_are_asked_each_in_one_message(house: House, who: str) -> None:
    misspelt(house)
    (message,) = sent_to(house, who)
    assert NOBODY in message
    assert "beuaty" in message
    assert NOBODY in says(house.type(who, "/tasks", GENERAL))
    assert NOBODY in home_of(house, who)
    assert "Nothing waits for you" not in home_of(house, who)


@pytest.mark.parametrize("channel", [CAMPAIGNS, LEADERSHIP])
def test_who_is_both_is_asked_once_and_nobody_else_is(house: House, channel: str) -> None:
    house.firm.campaign(name="Glow", niches="beuaty", channel=channel, private=channel == LEADERSHIP)
    assert len(sent_to(house, MAYA)) == 1
    assert shown_to(house, channel, CardKind.TEAM_TASK) == []
    assert "Nothing waits for you" in says(house.type(CARLOS, "/tasks"))


def test_the_card_says_who_is_awaited(house: House) -> None:
    misspelt(house)
    (card,) = shown_to(house, CAMPAIGNS, CardKind.CAMPAIGN)
    assert f"{NOBODY} — <@{MAYA}>, <@{SAM}> since" in says({"blocks": card.blocks})


def test_the_task_opens_with_what_can_be_done(house: House) -> None:
    campaign = misspelt(house)
    house.type(SAM, "/tasks", GENERAL)
    house.press(SAM, "open_task", **house.at_answer(SAM, GENERAL))
    shown = house.form(SAM)
    assert [one["action_id"] for one in buttons_in(shown)][:3] == ["edit", "add_influencer", "cancel"]
    assert {"Change criteria", "Add influencer", "Cancel campaign"} <= set(button_words(shown))
    house.press(SAM, "cancel")
    assert house.errors(SAM, reason="Nobody fits") == {}
    assert journey.now(house.firm, campaign).status is CampaignStatus.CANCELLED


def test_once_somebody_fits_the_manager_is_asked_to_pick(house: House) -> None:
    campaign = misspelt(house)
    house.firm.do(SAM, editing.edit, campaign.id, edited(campaign, niches="beauty"))
    first, newest = house.firm.rows(Task, kind=TaskKind.CHOOSE)
    assert (first.state, first.outcome) == (TaskState.DONE, "Somebody fits now")
    assert newest.state is TaskState.OPEN
    assert "Pick influencers from the shortlist" in sent_to(house, MAYA)[-1]
    assert "Nothing waits for you" in says(house.type(SAM, "/tasks", GENERAL))
    assert NOBODY not in home_of(house, SAM)
