"""A campaign's costs in the modal of its budget, as people find, change and withdraw them."""

from typing import Any

from sqlalchemy import select

from handlers.blocks.kit.message import Message
from handlers.rendering import render
from storage.enums import CardKind
from storage.models import Card, Cost, Lane
from tests.integration.handlers.slack_workspace import GENERAL, MAYA, SlackWorkspace, buttons_in, says


def adds(
    workspace: SlackWorkspace, what: str, amount: str, state: str = "planned", who: str = MAYA, **more: str
) -> Cost:
    """Somebody adds a cost in the modal of the campaign's budget; the cost."""
    workspace.opened(who, "/campaign budget", GENERAL)
    workspace.press(who, "add_cost")
    assert workspace.errors(who, what=what, amount=amount, state=state, **more) == {}
    return workspace.scenario.rows(Cost)[-1]


def opens(workspace: SlackWorkspace, do: str, cost: Cost, who: str = MAYA) -> dict[str, Any]:
    """Somebody presses *Change…* (`change_cost`) or *Withdraw…* (`withdraw_cost`) of a cost; the form."""
    press_beside(workspace, workspace.opened(who, "/campaign budget", GENERAL), do, cost, who)
    return workspace.form(who)


def press_beside(
    workspace: SlackWorkspace, shown: dict[str, Any], do: str, cost: Cost, who: str = MAYA, **where: str
) -> None:
    """Press the button of one cost, in the modal on top, or in the message that `where` names."""
    (value,) = (
        one["value"]
        for one in buttons_in(shown)
        if one["action_id"] == do and f"cost={cost.id}" in one["value"].split(";")
    )
    workspace.press(who, do, value, **where)


def filled_in(form: dict[str, Any]) -> dict[str, str]:
    """What stands in the fields of a form before anybody writes."""
    return {
        block["block_id"]: block["element"].get("initial_value")
        or block["element"].get("initial_date")
        or (block["element"].get("initial_option") or {}).get("value", "")
        for block in form["blocks"]
        if block["type"] == "input"
    }


def budget(workspace: SlackWorkspace, who: str = MAYA) -> str:
    """What the modal of the budget says."""
    return says(workspace.opened(who, "/campaign budget", GENERAL))


def news_for(workspace: SlackWorkspace, who: str) -> tuple[dict[str, Any], dict[str, str]]:
    """The newest news of somebody, and where it stands once the bot has posted it."""
    shown = shown_to(workspace, who, CardKind.NOTICE)[-1]
    client = workspace.slack.client()
    channel = client.conversations_open(users=[who])["channel"]["id"]
    ts = client.chat_postMessage(channel=channel, text=shown.text, blocks=shown.blocks)["ts"]
    return {"text": shown.text, "blocks": shown.blocks}, {"channel": channel, "ts": ts}


def shown_to(workspace: SlackWorkspace, address: str, *kinds: CardKind) -> list[Message]:
    """Every message of these kinds (or of any) to a person or channel as it would be now, oldest first."""
    with workspace.scenario.database.read() as session:
        mine = select(Card).join(Lane, Lane.id == Card.lane_id).where(Lane.address == address)
        cards = session.scalars(mine.where(Card.kind.in_(kinds or CardKind)).order_by(Card.id))
        shown = [render(session, card, workspace.scenario.at) for card in cards]
    return [one for one in shown if isinstance(one, Message)]
