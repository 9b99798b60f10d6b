"""What Slack shows, against the rows: one message for each card, none without one, and every one true."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery.content import METADATA_TYPE
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import Message
from handlers.rendering import render
from sandbox.finish import finished
from storage.enums import CardKind
from storage.models import Card
from tests.local_slack import Json, LocalSlack, says

Shown = dict[int, list[Json]]


def judge_messages(session: Session, slack: LocalSlack) -> list[str]:
    """Every sentence names a message that is missing, there twice, without a card, or not true."""
    shown, orphans = _messages_by_card(slack)
    cards = session.scalars(select(Card).order_by(Card.id)).all()
    known = {card.id for card in cards}
    wrong = [f"A message of no card: {says(one)[:200]!r}" for one in orphans]
    wrong += [
        f"A message of card {card_id}, which does not exist" for card_id in sorted(shown.keys() - known)
    ]
    for card in cards:
        wrong += _judge(session, slack, card, shown.get(card.id, []))
    return wrong


def _judge(session: Session, slack: LocalSlack, card: Card, shown: list[Json]) -> Iterator[str]:
    name = f"card {card.id} ({card.kind} {card.subject_id} at {card.lane.address})"
    content = render(session, card, datetime.now(UTC))
    if card.blocked_reason:
        yield f"Given up: {name}, {card.blocked_reason}"
    if card.kind is CardKind.HOME:
        yield from _judge_home(slack, card, content, name)
        return
    if [(card.channel, card.ts)] != [(one["channel"], one["ts"]) for one in shown] and (shown or card.ts):
        yield f"There are {len(shown)} messages of {name}, which is at {card.channel} {card.ts}"
    if content is not None and not shown and not (isinstance(content, Message) and content.is_spent):
        yield f"Nowhere to be seen: {name}"
    for one in shown:
        yield from _judge_content(one, content, name)


def _judge_content(shown: Json, content: Message | View | None, name: str) -> Iterator[str]:
    if not isinstance(content, Message):
        yield f"Nothing should be shown any more of {name}: {says(shown)!r}"
    elif shown["text"] != content.text or _plain(shown["blocks"]) != _plain(finished(content.blocks)):
        yield f"Not true is {name}: it shows {says(shown)!r}"


def _judge_home(slack: LocalSlack, card: Card, content: Any, name: str) -> Iterator[str]:
    home = slack.get("home", user=card.lane.address.removeprefix("home:"))["view"]
    if home is None or _plain(home["blocks"]) != _plain(finished(content["blocks"])):
        yield f"Not true is {name}"


def _plain(blocks: list[Json]) -> list[Json]:
    """Blocks without the ids that Slack makes up."""
    return [{key: value for key, value in block.items() if key != "block_id"} for block in blocks]


def _messages_by_card(slack: LocalSlack) -> tuple[Shown, list[Json]]:
    """The bot's messages to everybody by their card's id, and those that name no card."""
    shown, orphans = defaultdict[int, list[Json]](list), []
    for message in _said_by_bot(slack):
        metadata = message["metadata"] or {}
        if metadata.get("event_type") == METADATA_TYPE:
            shown[metadata["event_payload"]["card_id"]].append(message)
        else:
            orphans.append(message)
    return shown, orphans


def _said_by_bot(slack: LocalSlack) -> Iterator[Json]:
    workspace = slack.get("workspace")
    rooms = [slack.get("dm", user=person["id"]) for person in workspace["people"]]
    for channel in workspace["channels"]:
        member = next(one for one in channel["members"] if one != workspace["bot_user"])
        rooms.append(slack.get("messages", user=member, channel=channel["id"]))
    for room in rooms:
        for message in room["messages"]:
            if message["user"] == workspace["bot_user"] and not message["ephemeral"]:
                yield {**message, "channel": room["channel"]}
