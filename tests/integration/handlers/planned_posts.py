"""Planned posts in the local Slack: the teams of a social media campaign, and posts that wait for them."""

import base64
from typing import Any

from sqlalchemy import select

from campaigns.staffing import role_assignment
from handlers.blocks.kit.elements import overflow, section
from handlers.blocks.kit.message import Message
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from handlers.rendering import render
from storage.database import Database
from storage.enums import CardKind, Platform, Role
from storage.models import Card, Deliverable, Lane
from tests.domain import social
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CAMPAIGNS,
    CHLOE,
    DEV,
    LENA,
    ScenarioInSlack,
    SlackWorkspace,
    buttons_in,
    open_slack_workspace,
)

IG, X = Platform.INSTAGRAM, Platform.X


def give_teams(scenario: ScenarioInSlack, **others: list[str]) -> None:
    """A Creative Team, a designer and a copywriter, but for what `others` say."""
    given = {"creative_team": [CHLOE], "design_team": [DEV], "copywriter": [LENA], **others}
    scenario.do(ADAM, role_assignment.give_roles, {Role(role): people for role, people in given.items()})


def plan_posts(scenario: ScenarioInSlack, *platforms: Platform, **entries: str) -> list[Deliverable]:
    """Posts of a campaign whose calendar is ready, a day apart."""
    planned = [(one, f"2026-11-{10 + day}", "09:00") for day, one in enumerate(platforms or (IG,))]
    named = ", ".join(sorted({one.value for one in platforms or (IG,)}))
    return social.planned(scenario, *planned, **{"channel": CAMPAIGNS, "platforms": named, **entries})


def open_scenario_with_posts(
    database: Database, /, *platforms: Platform, designers: tuple[str, ...] = (DEV,), **entries: str
) -> ScenarioInSlack:
    """The scenario with its teams and a campaign whose calendar is ready."""
    scenario = open_slack_workspace(database)
    give_teams(scenario, design_team=[*designers])
    plan_posts(scenario, *platforms, **entries)
    return scenario


def teams(workspace: SlackWorkspace, **others: list[str]) -> None:
    """The teams of `give_teams`, where a test begins without them."""
    give_teams(workspace.scenario, **others)


def posts(workspace: SlackWorkspace, *platforms: Platform, **entries: str) -> list[Deliverable]:
    """The posts of `plan_posts`, where a test begins without them."""
    return plan_posts(workspace.scenario, *platforms, **entries)


def handed_in(workspace: SlackWorkspace, *made: Deliverable) -> None:
    """Design and copy of posts."""
    for one in made:
        social.design(workspace.scenario, one)
        social.write(workspace.scenario, one)


def opens(workspace: SlackWorkspace, who: str, about: str = "") -> None:
    """Open the first task about something from the list of what waits for somebody."""
    workspace.type(who, "/tasks")
    answer = workspace.answer(who)
    for block in answer["blocks"]:
        if about in (block.get("text") or {}).get("text", "") and "accessory" in block:
            workspace.press(who, "open_task", block["accessory"]["value"], **workspace.at_answer(who))
            return
    raise AssertionError(f"no task about {about!r} in {answer}")


def chooses(workspace: SlackWorkspace, who: str, words: str, about: str = "") -> None:
    """Choose in the menu of the form on top, of what is said to be `about` something."""
    form = workspace.form(who)
    for block in form["blocks"]:
        for element in [*block.get("elements", []), block.get("accessory") or {}]:
            for option in element.get("options", []) if element.get("type") == "overflow" else []:
                if words in option["text"]["text"] and about in str(block.get("text")):
                    where = {"view_id": form["id"], "block_id": block["block_id"]}
                    workspace.choose(who, element["action_id"], option["value"], **where)
                    return
    raise AssertionError(f"no choice {words!r}")


def offered(shown: dict[str, Any]) -> list[str]:
    """Every choice in the menus of a message or form."""
    elements = [
        one for block in shown["blocks"] for one in (*block.get("elements", []), block.get("accessory"))
    ]
    menus = [one for one in elements if one and one.get("type") == "overflow"]
    return [option["text"]["text"] for menu in menus for option in menu["options"]]


def chooses_in_an_old_menu(
    workspace: SlackWorkspace, who: str, word: str, post: Deliverable
) -> dict[str, Any]:
    """Choose what an older message still offers for a post; what somebody is told then."""
    menu = overflow(ActionId.CHOOSE, [(word, Reference(deliverable=post.id, word=word))])
    client = workspace.slack.client()
    dm = client.conversations_open(users=[who])["channel"]["id"]
    old = client.chat_postMessage(channel=dm, text="Old", blocks=[section("Old", menu)])
    workspace.choose(who, "choose", f"deliverable={post.id};word={word}", channel=dm, ts=old["ts"])
    return dict(workspace.slack.get("dm", user=who)["messages"][-1])


def uploads(workspace: SlackWorkspace, who: str, name: str) -> str:
    """A file in Slack."""
    content = base64.b64encode(b"a picture").decode()
    done = workspace.slack.do("files", user=who, name=name, content_base64=content)
    return str(done["file"]["id"])


def now(workspace: SlackWorkspace, one: Deliverable) -> Deliverable:
    """A post as it is now."""
    return social.now(workspace.scenario, one)


def button_words(shown: dict[str, Any]) -> list[str]:
    """What the buttons say."""
    return [str(button["text"]["text"]) for button in buttons_in(shown)]


def posted(
    workspace: SlackWorkspace, address: str, channel: str = ""
) -> tuple[dict[str, str], dict[str, Any]]:
    """The newest message to somebody or to a channel as the bot would post it: where it is now, and what it shows."""
    shown = newest(workspace, address)
    client = workspace.slack.client()
    if not channel:
        channel = (
            client.conversations_open(users=[address])["channel"]["id"] if address[0] == "U" else address
        )
    answer = client.chat_postMessage(channel=channel, text=shown.text, blocks=shown.blocks)
    return {"channel": channel, "ts": answer["ts"]}, {"text": shown.text, "blocks": shown.blocks}


def newest(workspace: SlackWorkspace, address: str) -> Message:
    """The newest message that asks somebody, or a channel's teams, as it is now."""
    with workspace.scenario.database.read() as session:
        asking = Card.kind.in_((CardKind.PROMPT, CardKind.TEAM_LIST))
        query = select(Card).join(Lane, Lane.id == Card.lane_id).where(Lane.address == address, asking)
        card = session.scalars(query.order_by(Card.id.desc())).first()
        assert card is not None, f"nothing for {address}"
        shown = render(session, card, workspace.scenario.at)
    assert isinstance(shown, Message)
    return shown
