"""Serves lanes: takes one, makes Slack show its cards one after another, and gives it back."""

import logging

from sqlalchemy.orm import Session

from bot.delivery import channel_queue, order
from bot.delivery.card_state import CardState
from bot.delivery.context import DeliveryContext
from bot.delivery.deliver_card import CardDelivery
from bot.loop import Nothing
from bot.work_queue.leases import Claim
from storage.models import Lane
from storage.unavailable import DatabaseUnavailableError

logger = logging.getLogger(__name__)


class DeliveryWorker:
    """Carries a workspace's cards to Slack, a lane at a time."""

    def __init__(self, context: DeliveryContext) -> None:
        self._context = context

    def serve_a_lane(self) -> bool:
        """Take a lane and serve it; False where nothing is due."""
        held = self.take()
        if isinstance(held, Nothing):
            return False
        self.carry_out(held)
        return True

    def take(self) -> Claim[Lane] | Nothing:
        """Take the lane that has waited longest."""
        tools = self._context
        return channel_queue.claim(tools.database, tools.workspace_id, tools.clock.now(), tools.machine.now())

    def carry_out(self, held: Claim[Lane]) -> None:
        """Serve its cards one after another, and give it back."""
        card_state = CardState(self._context.database, held)
        try:
            while held.is_fresh(self._context.machine.now()) and self._serve_a_card(held, card_state):
                pass
        finally:
            if not card_state.lane_is_released:
                channel_queue.release(self._context.database, held)

    def _serve_a_card(self, held: Claim[Lane], card_state: CardState) -> bool:
        """Serve the card that comes next; False where the lane has nothing more to do for now."""
        self._context.right_of_way.give_way()
        delivery: CardDelivery | None = None
        try:
            with self._context.database.read() as session:
                delivery = self._next(session, held, card_state)
                if delivery is None:
                    return False
                delivery.read(session)
            return delivery.run(held.row.address) and not card_state.lane_is_released
        except DatabaseUnavailableError:
            raise  # no fault of the card's: it comes again when the database does
        except Exception:
            if delivery is None:
                raise
            logger.exception("Card %s could not be put together.", delivery.card_id)
            delivery.put_off("cannot_be_put_together")
            return True

    def _next(self, session: Session, held: Claim[Lane], card_state: CardState) -> CardDelivery | None:
        at = self._context.clock.now()
        card = order.pick(*channel_queue.behind(session, held.row.id), at)
        if card is None:
            return None
        return CardDelivery(self._context, card_state, card, held.row.blocked_reason, at)
