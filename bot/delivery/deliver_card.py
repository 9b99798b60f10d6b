"""One card brought to Slack: shown, and whatever comes of it written down."""

import logging
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery.calls import CallFailed
from bot.delivery.card_state import NOTHING_KNOWN, CardState, Known, in_doubt
from bot.delivery.content import digest
from bot.delivery.context import DeliveryContext
from bot.delivery.doubt import Doubt
from bot.delivery.order import POST, PUBLISH, UPDATE
from bot.delivery.slack_errors import SlackErrorKind
from bot.work_queue.backoff import exponential
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import Attachment, Message
from storage.enums import CardKind
from storage.models import Card

logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
"""After so many refusals for a reason nobody knows, or failures to put a card together, it is given up."""

BACKOFF = exponential(timedelta(seconds=2), timedelta(seconds=60))

_MAY_WORK_LATER = {
    SlackErrorKind.RATE_LIMITED, SlackErrorKind.DOUBTFUL, SlackErrorKind.NOT_SENT, SlackErrorKind.SETUP,
}  # fmt: skip

COALESCE = timedelta(seconds=1)
"""A campaign card is not changed twice in less: it changes often, and changes of messages are rationed."""


class CardDelivery:
    """What is done about one card of a claimed lane. `blocked`: why the lane could not be written to before."""

    def __init__(
        self, tools: DeliveryContext, card_state: CardState, card: Card, blocked: str | None, at: datetime
    ) -> None:
        self._tools, self._card_state, self._card, self._blocked, self._at = (
            tools,
            card_state,
            card,
            blocked,
            at,
        )
        self._content: Message | View | None = None
        self._doubt = Doubt(tools, card_state, card, at)

    @property
    def card_id(self) -> int:
        """Which card it is."""
        return self._card.id

    def read(self, session: Session) -> None:
        """Make what the card shall show, from the rows as they are now."""
        content = self._tools.render(session, self._card, self._at)
        self._content = None if self._card.ts is None and _is_spent(content) else content

    def run(self, address: str) -> bool:
        """Make Slack show what was read; False where the rest of the lane should wait for its next turn."""
        try:
            self._deliver(address)
        except CallFailed as failure:
            return self._settle(failure)
        return True

    def put_off(self, error: str, known: Known = NOTHING_KNOWN) -> None:
        """It did not work and nobody knows why: try again a few times. `known` is as in `CardState.later`."""
        if self._card.attempts + 1 < MOST_ATTEMPTS:
            self._again(known)
        else:
            self._give_up(error, lane_too=False)

    def _deliver(self, address: str) -> None:
        content = self._content
        if self._doubt.is_all_for_now(partial(self._channel, address)):
            return  # what it shows is not known, so it comes next again, and is changed
        if content is None or digest(content) == self._card.shown_hash:
            self._nothing_to_show()
        elif isinstance(content, dict):
            self._publish(address, content)
        elif self._card.ts:
            if not (content.is_spent and not self._doubt.is_open and self._deleted()):
                self._update(content)
        else:
            self._post(address, content)

    def _publish(self, address: str, view: View) -> None:
        self._tools.slack.publish(address.removeprefix("home:"), view)
        self._succeeded(view)

    def _deleted(self) -> bool:
        """Delete the message; False where that is not allowed in the workspace."""
        try:
            self._tools.slack.delete(self._card.channel or "", self._card.ts or "")
        except CallFailed as failure:
            if failure.kind is not SlackErrorKind.REFUSED:
                raise
            return False
        self._card_state.gone(self._card, self._at)
        return True

    def _update(self, message: Message) -> None:
        self._tools.slack.update(self._card, message)
        often = self._card.kind is CardKind.CAMPAIGN
        self._succeeded(message, not_again_before=self._at + COALESCE if often else None)

    def _post(self, address: str, message: Message) -> None:
        channel = self._channel(address)
        if self._card_state.about_to_post(self._card, channel, self._tools.clock.now()):
            answer = self._tools.slack.post(self._card, channel, message)
            self._tools.failpoints.reached("after_post_before_store")
            self._succeeded(message, ts=answer["ts"], channel=answer["channel"])

    def _channel(self, address: str) -> str:
        """The channel of the lane: its own id, or that of the direct message with a person."""
        if address[0] not in "UW":
            return address
        with self._tools.database.autocommit() as session:
            lane = (Card.lane_id == self._card.lane_id) & Card.channel.is_not(None)
            known = session.scalar(select(Card.channel).where(lane).limit(1))
        return known or self._tools.slack.open_direct(address)

    def _nothing_to_show(self) -> None:
        if self._doubt.is_open and self._doubt.until:
            self._card_state.look_again(self._card, self._at, self._doubt.until)
        elif attachment := self._to_attach(self._content):
            self._attach(attachment)
        else:
            self._card_state.nothing_to_show(self._card, self._at)

    def _to_attach(self, content: Message | View | None) -> Attachment | None:
        """The files that shall hang in the card's thread and do not yet."""
        wanted = content.attachment if isinstance(content, Message) else None
        return wanted if wanted and wanted.key != self._card.attached else None

    def _attach(self, attachment: Attachment) -> None:
        """Put files into the thread; those that Slack will not have are left out, for the message is what counts."""
        with self._tools.database.read() as session:
            files = self._tools.files(session, attachment)
        try:
            self._tools.slack.attach(self._card, files)
        except CallFailed as failure:
            if failure.kind in _MAY_WORK_LATER and failure.error != "missing_scope":
                raise
            logger.warning("Card %s: its files were not taken: %s.", self._card.id, failure)
        self._card_state.attached(self._card, attachment.key, self._at)

    def _succeeded(
        self, content: Message | View, *, not_again_before: datetime | None = None, **new: str
    ) -> None:
        shown, blocked = digest(content), self._blocked is not None
        if self._doubt.until:
            until = max(self._doubt.until, self._at + (self._tools.late if new else timedelta()))
            self._card_state.shown_in_doubt(
                self._card, shown, self._at, until, lane_was_blocked=blocked, **new
            )
        elif self._to_attach(content):
            self._card_state.shown_without_files(self._card, shown, self._at, lane_was_blocked=blocked, **new)
        else:
            self._card_state.shown(
                self._card,
                shown,
                self._at,
                not_again_before=not_again_before,
                lane_was_blocked=blocked,
                **new,
            )

    def _settle(self, failure: CallFailed) -> bool:
        logger.info("Card %s: %s (%s).", self._card.id, failure, failure.kind.value)
        match failure.kind:
            case SlackErrorKind.RATE_LIMITED:
                self._wait(failure)
            case SlackErrorKind.GONE:
                self._card_state.gone(self._card, self._at)
            case SlackErrorKind.UNREACHABLE | SlackErrorKind.ABSENT:
                self._give_up(failure.error, lane_too=True)
                return False
            case SlackErrorKind.MISSHAPEN:
                self._give_up(failure.error, lane_too=False)
            case SlackErrorKind.REFUSED:
                self.put_off(failure.error, self._as_before)
            case SlackErrorKind.DOUBTFUL if failure.method in (POST, UPDATE, PUBLISH):
                self._again(in_doubt(since=self._tools.clock.now()))
            case SlackErrorKind.DOUBTFUL | SlackErrorKind.NOT_SENT | SlackErrorKind.SETUP:
                self._again(self._as_before)
        return True

    def _wait(self, failure: CallFailed) -> None:
        """Posting is rationed for each channel, every other method for the workspace."""
        wait = timedelta(seconds=failure.wait)
        if failure.method != POST:
            self._card_state.hold_method(failure.method, self._tools.clock.now() + wait)
        self._again(self._as_before, retry_after=wait)

    @property
    def _as_before(self) -> Known:
        """What has failed was certainly not carried out."""
        return in_doubt(since=self._card.posting_at)

    def _again(self, known: Known, *, retry_after: timedelta | None = None) -> None:
        """Not before a while after this attempt has ended: it may have lasted longer than the wait."""
        ended = self._tools.clock.now()
        wait = BACKOFF.wait(self._card.attempts + 1, retry_after)
        self._card_state.later(self._card, ended, ended + wait, known)

    def _give_up(self, error: str, *, lane_too: bool) -> None:
        """Leave the card until something changes; whom it concerns is told once for each reason."""
        is_news = error not in (self._blocked, self._card.blocked_reason)
        report = self._tools.report if is_news else None
        self._card_state.given_up(self._card, error, self._at, lane_too=lane_too, report=report)


def _is_spent(content: Message | View | None) -> bool:
    return content is not None and not isinstance(content, dict) and content.is_spent
