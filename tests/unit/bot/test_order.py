"""Which card of a lane comes next."""

from datetime import UTC, datetime, timedelta

from bot.delivery.order import due_again, pick
from storage.enums import CardKind
from storage.models import Card

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=30)


def card(number: int, *, posted: bool, wait: datetime | None = None, opened: datetime | None = None) -> Card:
    return Card(
        id=number, kind=CardKind.NOTICE, ts="1.0" if posted else None, next_attempt_at=wait, opened_at=opened
    )


def test_posts_keep_their_order_even_while_the_first_waits() -> None:
    cards = [card(1, posted=False, wait=LATER), card(2, posted=False)]
    assert pick(cards, {}, NOW) is None
    assert due_again(cards, {}) == LATER
    assert pick(cards, {}, LATER) is cards[0]


def test_changes_need_not_wait_for_posts() -> None:
    cards = [card(1, posted=False, wait=LATER), card(2, posted=True)]
    assert pick(cards, {}, NOW) is cards[1]


def test_what_was_opened_last_comes_first() -> None:
    cards = [card(1, posted=True), card(2, posted=True, opened=NOW), card(3, posted=True, opened=LATER)]
    assert pick(cards, {}, LATER) is cards[2]


def test_a_method_that_slack_asked_not_to_call_is_not_called() -> None:
    cards = [card(1, posted=True), card(2, posted=False)]
    held = {"chat.update": LATER}
    assert pick(cards, held, NOW) is cards[1]
    assert pick(cards[:1], held, NOW) is None
    assert due_again(cards[:1], held) == LATER


def test_a_lane_without_anything_behind_is_never_due() -> None:
    assert pick([], {}, NOW) is None
    assert due_again([], {}) is None
