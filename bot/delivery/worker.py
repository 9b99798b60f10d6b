"""Serves lanes: takes one, makes Slack show its cards one after another, and gives it back."""

import logging
from datetime import datetime

from bot.delivery import channel_queue, order
from bot.delivery.card_state import CardState
from bot.delivery.context import DeliveryContext
from bot.delivery.deliver_card import CardDelivery
from bot.work_queue.leases import Claim
from storage.models import Card, Lane

logger = logging.getLogger(__name__)


class DeliveryWorker:
    """Carries a workspace's cards to Slack, a lane at a time."""

    def __init__(self, context: DeliveryContext) -> None:
        self._context = context

    def serve_a_lane(self) -> bool:
        """Serve the lane that has waited longest; False where nothing is due."""
        tools = self._context
        held = channel_queue.claim(tools.database, tools.workspace_id, tools.clock.now(), tools.machine.now())
        if held is None:
            return False
        try:
            while held.is_fresh(tools.machine.now()) and self._serve_a_card(held):
                pass
        finally:
            channel_queue.release(tools.database, held)
        return True

    def _serve_a_card(self, held: Claim[Lane]) -> bool:
        """Serve the card that comes next; False where the lane has nothing more to do for now."""
        at = self._context.clock.now()
        card = self._next_card(held, at)
        if card is None:
            return False
        card_state = CardState(self._context.database, held)
        delivery = CardDelivery(self._context, card_state, card, held.row.blocked_reason, at)
        try:
            return delivery.run(held.row.address)
        except Exception:
            logger.exception("Card %s could not be put together.", card.id)
            delivery.put_off("cannot_be_put_together", sure=False)
            return True

    def _next_card(self, held: Claim[Lane], at: datetime) -> Card | None:
        with self._context.database.read() as session:
            holds = channel_queue.holds(session, held.row.workspace_id)
            return order.pick(channel_queue.behind(session, held.row.id), holds, at)
