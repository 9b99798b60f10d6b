"""Every button of a social media campaign, clicked by those who may not and by those who come too late."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import func, select

from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText
from campaigns.influencers import vetting
from campaigns.lifecycle import cancelling
from handlers.blocks.kit.message import Message
from handlers.rendering import render
from storage.enums import CardKind, Outcome, Vetting
from storage.models import Audit, Campaign, Card, Idea, Influencer
from tests.databases import BOTH_DATABASES
from tests.domain import journey, social
from tests.integration.handlers.planned_posts import IG, X, posts, teams
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CHLOE,
    DEV,
    GITA,
    LENA,
    MAYA,
    SAM,
    SlackWorkspace,
    says,
)

pytestmark = BOTH_DATABASES

Json = dict[str, Any]


@pytest.fixture
def campaign(workspace: SlackWorkspace) -> Campaign:
    """A campaign in the thick of it: an idea to decide on, posts to make, to approve and to publish, a creator."""
    teams(workspace, design_team=[DEV, SAM], copywriter=[LENA, SAM])
    first, second, third, *_ = posts(workspace, IG, X, IG, X, IG)
    for one in (first, second):
        social.design(workspace.scenario, one)
        social.write(workspace.scenario, one)
    social.decide(workspace.scenario, first, Outcome.APPROVE)
    social.design(workspace.scenario, third)
    social.write(workspace.scenario, third)
    campaign = workspace.scenario.row(Campaign, first.campaign_id)
    workspace.scenario.do(CHLOE, ideas.submit, campaign.id, [IdeaText("Late idea")])
    glow = workspace.scenario.rows(Influencer)[0]
    workspace.scenario.do(MAYA, vetting.vet, glow.id, Vetting.APPROVED)
    journey.pick(workspace.scenario, campaign)
    assert first.slot_at
    social.wait_until(workspace.scenario, first.slot_at)
    return campaign


def shown_now(workspace: SlackWorkspace) -> list[Message]:
    """Every message as it is now."""
    with workspace.scenario.database.read() as session:
        cards = session.scalars(select(Card).where(Card.kind != CardKind.HOME).order_by(Card.id))
        found = [render(session, card, workspace.scenario.at) for card in cards]
    return [one for one in found if isinstance(one, Message)]


def clicks_in(blocks: list[Json]) -> Iterator[Json]:
    """Every button and menu item, as what is clicked."""
    for block in blocks:
        for element in [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]:
            where = {"action_id": element.get("action_id"), "block_id": block["block_id"]}
            if element.get("type") == "button":
                yield {**where, "value": element["value"]}
            for option in element.get("options", []) if element.get("type") == "overflow" else []:
                yield {**where, "selected": option["value"]}


def clicked(workspace: SlackWorkspace, who: str, messages: list[Message]) -> Iterator[tuple[str, str]]:
    """Click everything in these messages; each action with what the person is shown for it."""
    client = workspace.slack.client()
    for message in messages:
        posted = client.chat_postMessage(channel=CAMPAIGNS, text=message.text, blocks=message.blocks)
        for click in clicks_in(posted["message"]["blocks"]):
            before = len(whispers(workspace, who))
            done = workspace.slack.do("click", user=who, channel=CAMPAIGNS, ts=posted["ts"], **click)
            assert done["ok"], done
            forms = workspace.forms(who)
            yield str(click["action_id"]), "\n".join(map(says, [*whispers(workspace, who)[before:], *forms]))
            for form in forms:
                assert form.get("submit") is None or who != GITA, (click, form)
            if forms:
                workspace.slack.do("close", user=who, view_id=forms[-1]["id"], all=True)


def whispers(workspace: SlackWorkspace, who: str) -> list[Json]:
    """What only they have been told."""
    found = workspace.slack.get("messages", user=who, channel=CAMPAIGNS)["messages"]
    return [message for message in found if message.get("ephemeral")]


def noted(workspace: SlackWorkspace) -> int:
    """How many lines the record has."""
    with workspace.scenario.database.read() as session:
        return session.scalar(select(func.count()).select_from(Audit)) or 0


@pytest.mark.usefixtures("campaign")
def test_a_guest_is_refused_in_words_at_every_button(workspace: SlackWorkspace) -> None:
    before, tried = noted(workspace), set()
    for action, told in clicked(workspace, GITA, shown_now(workspace)):
        tried.add(action)
        assert any(words in told for words in ("may not", "Nothing", "only", "Only", "is for")), (
            action,
            told,
        )
        assert "went wrong" not in told
    assert noted(workspace) == before
    assert {"approve", "take", "pick", "approve_idea", "publish", "contacted", "approve_all"} <= tried


def test_who_comes_too_late_is_told_so_at_every_button(workspace: SlackWorkspace, campaign: Campaign) -> None:
    messages = shown_now(workspace)
    workspace.scenario.do(
        MAYA, cancelling.cancel, campaign.id, "The client left.", write_to_influencers=False
    )
    before = noted(workspace)
    for action, told in clicked(workspace, MAYA, messages):
        assert told.strip(), action
        assert "went wrong" not in told, (action, told)
    assert noted(workspace) == before
    assert [idea.state.value for idea in workspace.scenario.rows(Idea)][-1] == "proposed"
