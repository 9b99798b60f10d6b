"""What became of a card, written down while the lane is ours; if it no longer is, the card is marked anew."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Update, bindparam, exists, select, update
from sqlalchemy.orm import Session

from bot.delivery import channel_queue
from bot.delivery.channel_queue import LEASES, changed
from bot.delivery.context import Report
from bot.work_queue.leases import Claim
from storage.database import Database
from storage.models import Card, Lane, Quota
from storage.types import UtcDateTime

Known = Mapping[str, datetime | None]
NOTHING_KNOWN: Known = {}


def in_doubt(since: datetime | None) -> Known:
    """Since when it is in doubt what Slack shows; None: it is not."""
    return {"posting_at": since}


_PLAIN = {"synchronize_session": False}


def _while_ours(**values: Any) -> Update:
    """Change the card `card` while its lane `lane` has our `token`."""
    lane = exists().where(Lane.id == bindparam("lane"), Lane.lease == bindparam("token"))
    mine = update(Card).where(Card.id == bindparam("card"), lane)
    return mine.values(values).execution_options(**_PLAIN)


_ABOUT_TO_POST = _while_ours(
    posting_at=bindparam("moment", type_=UtcDateTime()), channel=bindparam("new_channel")
)
_SHOWN = _while_ours(
    shown=bindparam("version"), shown_hash=bindparam("digest"), ts=bindparam("new_ts"),
    channel=bindparam("new_channel"), next_attempt_at=bindparam("moment", type_=UtcDateTime()),
    posting_at=None, attempts=0, blocked_reason=None,
)  # fmt: skip
_SHOWN_BUT_IN_DOUBT = _while_ours(
    wanted=Card.wanted + 1, shown=bindparam("version"), shown_hash=bindparam("digest"), ts=bindparam("new_ts"),
    channel=bindparam("new_channel"), next_attempt_at=bindparam("moment", type_=UtcDateTime()),
    attempts=0, blocked_reason=None,
)  # fmt: skip
_SHOWN_WITHOUT_FILES = _while_ours(
    wanted=Card.wanted + 1, shown=bindparam("version"), shown_hash=bindparam("digest"), ts=bindparam("new_ts"),
    channel=bindparam("new_channel"), posting_at=None, attempts=0, next_attempt_at=None, blocked_reason=None,
)  # fmt: skip
_ATTACHED = _while_ours(
    shown=bindparam("version"), attached=bindparam("files"), posting_at=None, attempts=0, next_attempt_at=None
)
_NOTHING_TO_SHOW = _while_ours(shown=bindparam("version"), posting_at=None, attempts=0, next_attempt_at=None)


class CardState:
    """Writes down what was done about a card of a claimed lane. `lane_is_released`: the lane went back with it."""

    def __init__(self, database: Database, held: Claim[Lane]) -> None:
        self._database = database
        self._held = held
        self.lane_is_released = False

    def about_to_post(self, card: Card, channel: str, at: datetime) -> bool:
        """From now on nobody knows whether the message is there, until it is known what came of it.

        False if the lane is no longer ours: then somebody else posts it.
        """
        return self._change(card, at, _ABOUT_TO_POST, moment=at, new_channel=channel)

    def shown(
        self, card: Card, digest: str, at: datetime, *, ts: str | None = None, channel: str | None = None,
        not_again_before: datetime | None = None, lane_was_blocked: bool = False,
    ) -> None:  # fmt: skip
        """Slack shows the card as it was wanted when it was read; `ts` and `channel` are those of a new message.

        The lane goes back with it if nothing is left to do there; one that was blocked has everything to do again.
        """
        values = {
            "version": card.wanted, "digest": digest, "new_ts": ts or card.ts,
            "new_channel": channel or card.channel, "moment": not_again_before,
        }  # fmt: skip
        if lane_was_blocked:
            self._change(card, at, _SHOWN, **values)
            self._lane_works()
        else:
            self._change_and_release(card, at, _SHOWN, **values)

    def shown_in_doubt(
        self, card: Card, digest: str, at: datetime, until: datetime,
        *, ts: str | None = None, channel: str | None = None, lane_was_blocked: bool = False,
    ) -> None:  # fmt: skip
        """As `shown`, but an earlier call may still be carried out: the card stays behind, to be looked at `until`."""
        values = {
            "version": card.wanted, "digest": digest, "new_ts": ts or card.ts,
            "new_channel": channel or card.channel, "moment": until,
        }  # fmt: skip
        self._change(card, at, _SHOWN_BUT_IN_DOUBT, **values)
        if lane_was_blocked:
            self._lane_works()

    def shown_without_files(
        self, card: Card, digest: str, at: datetime, *, ts: str | None = None, channel: str | None = None,
        lane_was_blocked: bool = False,
    ) -> None:  # fmt: skip
        """As `shown`, but files are to be put into its thread: the card stays behind, and comes next."""
        values = {
            "version": card.wanted, "digest": digest, "new_ts": ts or card.ts, "new_channel": channel or card.channel,
        }  # fmt: skip
        self._change(card, at, _SHOWN_WITHOUT_FILES, **values)
        if lane_was_blocked:
            self._lane_works()

    def attached(self, card: Card, files: str, at: datetime) -> None:
        """These files hang in its thread, and the card is as it should be."""
        self._change_and_release(card, at, _ATTACHED, version=card.wanted, files=files)

    def nothing_to_show(self, card: Card, at: datetime) -> None:
        """The card is as it should be without any call."""
        self._change_and_release(card, at, _NOTHING_TO_SHOW, version=card.wanted)

    def found(self, card: Card, ts: str | None, at: datetime, *, in_doubt: bool = False) -> None:
        """This is its message; what it shows is not known. `in_doubt`: another one may come."""
        sure: dict[str, Any] = {} if in_doubt else {"posting_at": None}
        self._change(card, at, _while_ours(ts=ts, shown_hash=None, next_attempt_at=None, **sure))

    def look_again(self, card: Card, at: datetime, until: datetime) -> None:
        """Nothing is known yet: look once more at `until`."""
        self._change(card, at, _while_ours(next_attempt_at=until))

    def gone(self, card: Card, at: datetime) -> None:
        """The message is not there any more."""
        self._change(card, at, _while_ours(ts=None, shown_hash=None))

    def later(self, card: Card, at: datetime, until: datetime, known: Known = NOTHING_KNOWN) -> None:
        """It did not work; try again at `until`. `known` tells since when it is in doubt what Slack shows."""
        failed = _while_ours(attempts=Card.attempts + 1, next_attempt_at=until, **known)
        self._change(card, at, failed)

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
            mine.posting_at, mine.attempts, mine.next_attempt_at = card.posting_at, 0, None
            if lane_too:
                lane = update(Lane).where(Lane.id == self._held.row.id)
                session.execute(lane.values(blocked_reason=error), execution_options=_PLAIN)
            if report:
                report(session, mine, at, error)

        self._database.transact(write)

    def hold_method(self, method: str, until: datetime) -> None:
        """Slack asked not to call `method` before `until`, anywhere in the workspace."""
        quota = Quota(workspace_id=self._held.row.workspace_id, method=method, not_before=until)
        self._database.transact(lambda session: session.merge(quota))

    def _lane_works(self) -> None:
        """The lane was blocked and is not any more: everything it held back is wanted again."""

        def unblock(session: Session) -> None:
            held_back = update(Card).where(
                Card.lane_id == self._held.row.id, Card.blocked_reason.is_not(None)
            )
            session.execute(held_back.values(wanted=Card.wanted + 1, blocked_reason=None))
            session.execute(update(Lane).where(Lane.id == self._held.row.id).values(blocked_reason=None))

        self._database.transact(unblock)

    def _mine(self, card: Card) -> Select[Card]:
        """The card, while its lane is ours."""
        lane = exists().where(LEASES.holds(self._held))
        return select(Card).where(Card.id == card.id, lane).with_for_update(of=Card)

    def _change(self, card: Card, at: datetime, statement: Update, **values: Any) -> bool:
        return self._database.transact(lambda session: self._write(session, card, at, statement, values))

    def _change_and_release(self, card: Card, at: datetime, statement: Update, **values: Any) -> None:
        """In one transaction, for each waits for the disk."""

        def write(session: Session) -> bool:
            ours = self._write(session, card, at, statement, values)
            return not ours or channel_queue.release_if_done(session, self._held, at)

        self.lane_is_released = self._database.transact(write)

    def _write(
        self, session: Session, card: Card, at: datetime, statement: Update, values: dict[str, Any]
    ) -> bool:
        """Change the card while its lane is ours; else mark it, so that whoever has the lane looks again."""
        ours = {"card": card.id, "lane": self._held.row.id, "token": self._held.token}
        if changed(session, statement, **ours, **values):
            return True
        marked = update(Card).where(Card.id == card.id).values(wanted=Card.wanted + 1)
        session.execute(marked, execution_options=_PLAIN)
        session.execute(update(Lane).where(Lane.id == self._held.row.id).values(due_at=at))
        return False
