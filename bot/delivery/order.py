"""Which card of a lane comes next, and when: posts in their order, and what was opened lately before the rest."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import case

from storage.enums import CardKind
from storage.models import Card

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

POST, UPDATE, DELETE, PUBLISH = "chat.postMessage", "chat.update", "chat.delete", "views.publish"


def method_for(card: Card) -> str:
    """The method of Slack's that makes this card show what is wanted."""
    if card.kind is CardKind.HOME:
        return PUBLISH
    return UPDATE if card.ts else POST


METHOD = case((Card.kind == CardKind.HOME, PUBLISH), (Card.ts.is_not(None), UPDATE), else_=POST)
"""What `method_for` says, for the database."""


def pick(cards: Sequence[Card], held: Mapping[str, datetime], at: datetime) -> Card | None:
    """The card to serve now. `cards` are those behind, oldest first; `held` tells methods not to be called yet."""
    ready = [card for card, moment in _moments(cards, held) if moment <= at]
    return min(ready, key=_rank, default=None)


def due_again(cards: Sequence[Card], held: Mapping[str, datetime]) -> datetime | None:
    """When the first of `cards` may be served; None where there are none."""
    return min((moment for _, moment in _moments(cards, held)), default=None)


def _moments(cards: Sequence[Card], held: Mapping[str, datetime]) -> list[tuple[Card, datetime]]:
    """Each card that may be served, and from when; of those not posted yet only the oldest may be."""
    unposted = [card for card in cards if method_for(card) == POST]
    candidates = [card for card in cards if method_for(card) != POST] + unposted[:1]
    return [
        (card, max(_not_before(card) or LONG_AGO, held.get(method_for(card), LONG_AGO)))
        for card in candidates
    ]


def _not_before(card: Card) -> datetime | None:
    """A card that is shown and behind by one, as long as it is in doubt, waits; what changes meanwhile does not."""
    is_shown = card.posting_at is not None and method_for(card) != POST and card.attempts == 0
    return None if is_shown and card.wanted > card.shown + 1 else card.next_attempt_at


def _rank(card: Card) -> tuple[float, int]:
    opened = (card.opened_at or LONG_AGO).timestamp()
    return -opened, card.id
