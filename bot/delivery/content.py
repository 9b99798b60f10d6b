"""What a card shall show, made from the rows as they are at one moment."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy.orm import Session

from storage.models import Card

Blocks = list[dict[str, Any]]


class Message(Protocol):
    """A chat message. `fallback_blocks` serve where Slack does not take `blocks`; `text` where it takes neither.

    One that `is_spent` is deleted; where it may not be, it is changed into what it says.
    """

    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def blocks(self) -> Blocks: ...  # noqa: D102
    @property
    def fallback_blocks(self) -> Blocks | None: ...  # noqa: D102
    @property
    def is_spent(self) -> bool: ...  # noqa: D102


View = dict[str, Any]
Render = Callable[[Session, Card, datetime], Message | View | None]
"""Makes a card's content: a Message, for a Home its view, or None where there is nothing to show (any more)."""


@dataclass(frozen=True)
class Variant:
    """One way to put a message: the better way first, the plainest last."""

    text: str
    blocks: Blocks


def variants(message: Message) -> Iterator[Variant]:
    """The ways to put a message, to be tried in turn while Slack refuses the blocks."""
    yield Variant(message.text, message.blocks)
    if message.fallback_blocks is not None:
        yield Variant(message.text, message.fallback_blocks)
    if message.blocks:
        yield Variant(message.text, [])


def digest(content: Message | View) -> str:
    """A fingerprint of what is shown, to leave out calls that would change nothing."""
    shown = content if isinstance(content, dict) else {"text": content.text, "blocks": content.blocks}
    return hashlib.sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()


METADATA_TYPE = "greenlight_card"


def metadata(card: Card) -> dict[str, Any]:
    """What marks a message as this card's, to find it again after a crash."""
    payload = {"card_id": card.id, "workspace_id": card.workspace_id}
    return {"event_type": METADATA_TYPE, "event_payload": payload}


def is_of(card: Card, message: dict[str, Any]) -> bool:
    """Whether a message from Slack's history is this card's."""
    return bool(message.get("metadata") == metadata(card))
