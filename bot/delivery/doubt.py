"""Calls of which nobody knows what became: their answer was lost, came too late, or the process died before it.

Slack may carry out such a call long after we have stopped waiting for it. Until nothing can come any more, no second
message is posted; what is there twice is tidied, and what a late change has overwritten is shown anew.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.delivery.calls import CallFailed
from bot.delivery.card_state import CardState
from bot.delivery.context import DeliveryContext
from bot.delivery.order import POST, method_for
from bot.delivery.slack_errors import SlackErrorKind
from storage.enums import CardKind
from storage.models import Card

logger = logging.getLogger(__name__)

FIRST_LOOK = timedelta(seconds=2)


class Doubt:
    """What is not known of a card since `posting_at`: whether a post or change of it will still be carried out."""

    def __init__(self, tools: DeliveryContext, card_state: CardState, card: Card, at: datetime) -> None:
        self._tools, self._card_state, self._card, self._at = tools, card_state, card, at
        # A clock that was ahead would keep it in doubt until that time comes.
        self._since = card.posting_at and min(card.posting_at, at)

    @property
    def until(self) -> datetime | None:
        """From when on nothing can come any more; None where nothing is in doubt."""
        return None if self._since is None else self._since + self._tools.late

    @property
    def is_open(self) -> bool:
        """Whether something may still come."""
        return self.until is not None and self._at < self.until

    def is_all_for_now(self, channel: Callable[[], str]) -> bool:
        """Look what came of the calls; False where the card may be shown as usual. `channel` is where it is said."""
        if self._since is None:
            return False
        is_posted = method_for(self._card) != POST
        if self.is_open and is_posted:
            return False  # what has changed is shown at once, and once more in the end
        found = [] if self._card.kind is CardKind.HOME else self._messages(channel(), self._since)
        if found or is_posted:
            self._card_state.found(self._card, found[0] if found else None, self._at, in_doubt=self.is_open)
            return True
        if self.is_open:
            self._look_again(self._since)
        return self.is_open

    def _messages(self, channel: str, since: datetime) -> list[str]:
        """The message of the card that is kept, the oldest; others are deleted."""
        known = [self._card.ts] if self._card.ts else []
        found = sorted({*known, *self._tools.slack.find(self._card, channel, since)}, key=float)
        for newer in found[1:]:
            logger.info("Card %s was posted twice; the newer message is deleted.", self._card.id)
            self._delete(channel, newer)
        return found[:1]

    def _delete(self, channel: str, ts: str) -> None:
        try:
            self._tools.slack.delete(channel, ts)
        except CallFailed as failure:
            if failure.kind not in (SlackErrorKind.GONE, SlackErrorKind.REFUSED):
                raise

    def _look_again(self, since: datetime) -> None:
        """After twice the time each: mostly it is there soon."""
        waited = max(self._at - since, FIRST_LOOK)
        self._card_state.look_again(self._card, self._at, min(self._at + waited, since + self._tools.late))
