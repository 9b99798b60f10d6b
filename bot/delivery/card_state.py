"""What became of a card, written down while the lane is ours; if it no longer is, the card is marked anew."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, select, update
from sqlalchemy.orm import Session

from bot.delivery.channel_queue import LEASES
from bot.delivery.context import Report
from bot.work_queue.backoff import postpone
from bot.work_queue.leases import Claim
from storage.database import Database
from storage.models import Card, Lane, Quota

_PLAIN = {"synchronize_session": False}


class CardState:
    """Writes down what was done about the cards of one claimed lane."""

    def __init__(self, database: Database, held: Claim[Lane]) -> None:
        self._database = database
        self._held = held

    def about_to_post(self, card: Card, channel: str, at: datetime) -> bool:
        """From now on nobody knows whether the message is there, until its ts is kept.

        False if the lane is no longer ours: then somebody else posts it.
        """
        return self._keep(card, at, posting_at=at, channel=channel)

    def shown(self, card: Card, digest: str, at: datetime, **kept: Any) -> None:
        """Slack shows the card as it was wanted when it was read. `kept`: its ts and channel, if new."""
        self._keep(
            card, at, shown=card.wanted, shown_hash=digest, posting_at=None, attempts=0,
            blocked_reason=None, **{"next_attempt_at": None, **kept},
        )  # fmt: skip

    def nothing_to_show(self, card: Card, at: datetime) -> None:
        """The card is as it should be without any call."""
        self._keep(card, at, shown=card.wanted, posting_at=None, attempts=0, next_attempt_at=None)

    def found(self, card: Card, ts: str, at: datetime) -> None:
        """The message had been posted after all; what it shows is not known."""
        self._keep(card, at, ts=ts, posting_at=None, shown_hash=None)

    def gone(self, card: Card, at: datetime) -> None:
        """Somebody deleted the message."""
        self._keep(card, at, ts=None, posting_at=None, shown_hash=None)

    def later(self, card: Card, at: datetime, until: datetime, *, not_there: bool) -> None:
        """It did not work; try again at `until`. `not_there`: it is certain that the message did not arrive."""

        def put_off(mine: Card) -> None:
            postpone(mine, until)
            if not_there:
                mine.posting_at = None

        self._change(card, at, put_off)

    def given_up(
        self, card: Card, error: str, at: datetime, *, lane_too: bool, report: Report | None
    ) -> None:
        """It will not work, as things are: the next change tries again. `lane_too`: nor will the lane's others.

        `report` is told in the same transaction.
        """

        def write(session: Session) -> None:
            mine = session.scalar(self._mine(card))
            if mine is None:
                return
            mine.shown, mine.blocked_reason = card.wanted, error
            mine.posting_at, mine.attempts, mine.next_attempt_at = None, 0, None
            if lane_too:
                lane = update(Lane).where(Lane.id == self._held.row.id)
                session.execute(lane.values(blocked_reason=error), execution_options=_PLAIN)
            if report:
                report(session, mine, at, error)

        self._database.transact(write)

    def lane_works(self) -> None:
        """The lane was blocked and is not any more: everything it held back is wanted again."""

        def unblock(session: Session) -> None:
            held_back = update(Card).where(
                Card.lane_id == self._held.row.id, Card.blocked_reason.is_not(None)
            )
            session.execute(held_back.values(wanted=Card.wanted + 1, blocked_reason=None))
            session.execute(update(Lane).where(Lane.id == self._held.row.id).values(blocked_reason=None))

        self._database.transact(unblock)

    def hold_method(self, method: str, until: datetime) -> None:
        """Slack asked not to call `method` before `until`, anywhere in the workspace."""
        quota = Quota(workspace_id=self._held.row.workspace_id, method=method, not_before=until)
        self._database.transact(lambda session: session.merge(quota))

    def _mine(self, card: Card) -> Select[Card]:
        """The card, while its lane is ours."""
        lane = exists().where(LEASES.holds(self._held))
        return select(Card).where(Card.id == card.id, lane).with_for_update(of=Card)

    def _keep(self, card: Card, at: datetime, **values: Any) -> bool:
        def assign(mine: Card) -> None:
            for name, value in values.items():
                setattr(mine, name, value)

        return self._change(card, at, assign)

    def _change(self, card: Card, at: datetime, change: Callable[[Card], None]) -> bool:
        """Change the card while its lane is ours; else mark it, so that whoever has the lane looks again."""

        def write(session: Session) -> bool:
            mine = session.scalar(self._mine(card))
            if mine is not None:
                change(mine)
                return True
            marked = update(Card).where(Card.id == card.id).values(wanted=Card.wanted + 1)
            session.execute(marked, execution_options=_PLAIN)
            session.execute(update(Lane).where(Lane.id == self._held.row.id).values(due_at=at))
            return False

        return self._database.transact(write)
