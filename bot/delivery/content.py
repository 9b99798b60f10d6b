"""What a card shall show, made from the rows as they are at one moment."""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import Message
from storage.models import Card

Render = Callable[[Session, Card, datetime], Message | View | None]
"""Makes a card's content: a Message, for a Home its view, or None where there is nothing to show (any more)."""


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
