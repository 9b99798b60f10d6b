"""What the delivery loop does when Slack refuses, fails or has lost a message."""

import pytest
from sqlalchemy import select

from bot.delivery import channel_queue
from storage.models import Card, Lane
from storage.unavailable import DatabaseUnavailableError
from tests.integration.bot.doubles import Content, Post

PASSING = [
    "internal_error",
    "fatal_error",
    "request_timeout",
    "service_unavailable",
    "invalid_auth",
    "token_revoked",
]
PERMANENT = ["channel_not_found", "is_archived", "user_not_found", "cannot_dm_bot", "restricted_action"]


def delete(post: Post, card: int) -> None:
    row = post.row(card)
    post.slack.client().chat_delete(channel=row.channel or "", ts=row.ts or "")


def test_a_message_deleted_by_hand_comes_back_while_it_matters(post: Post, channel: str) -> None:
    card = post.card(channel, "old")
    post.deliver()
    delete(post, card)
    post.change(card, "new")
    post.deliver()
    assert post.slack.texts(channel) == ["new"]


def test_a_message_deleted_by_hand_stays_away_when_nothing_waits_on_it(post: Post, channel: str) -> None:
    card = post.card(channel, "old")
    post.deliver()
    delete(post, card)

    def unless_new(row: Card) -> Content:
        return post.board.plainly(row) if row.ts else None

    post.board.look = unless_new
    post.change(card, "new")
    post.deliver()
    assert post.slack.texts(channel) == []
    assert post.row(card).shown == post.row(card).wanted


@pytest.mark.parametrize("error", PASSING)
def test_a_passing_error_delays_a_message_and_tells_nobody(post: Post, channel: str, error: str) -> None:
    post.fault("chat.postMessage", error=error, times=3)
    post.card(channel, "hello")
    post.deliver()
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]
    assert post.board.reported == []


@pytest.mark.parametrize("error", PERMANENT)
def test_a_permanent_error_is_reported_once_and_waits_for_a_change(
    post: Post, channel: str, error: str
) -> None:
    post.fault("chat.postMessage", error=error, times=2)
    card = post.card(channel, "hello")
    post.deliver()
    post.deliver_after_a_while()
    assert post.row(card).blocked_reason == error
    post.change(card, "hello again")
    post.deliver()
    assert post.board.reported == [(card, error)]
    post.change(card, "hello at last")
    post.deliver()
    assert post.slack.texts(channel) == ["hello at last"]
    assert post.row(card).blocked_reason is None


def test_an_unknown_refusal_is_tried_five_times_and_then_reported(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", error="who_knows", times=9)
    card = post.card(channel, "hello")
    post.deliver()
    post.deliver_after_a_while()
    assert len(post.slack.calls("chat.postMessage")) == 5
    assert post.board.reported == [(card, "who_knows")]


def test_a_private_channel_is_reported_once_and_gets_everything_after_the_invitation(post: Post) -> None:
    secret = post.slack.new_channel("secret", private=True)
    cards = [post.card(secret, "one"), post.card(secret, "two")]
    post.deliver()
    assert [card for card, _ in post.board.reported] == cards[:1]
    post.slack.do("invite", channel=secret, user="greenlight")
    post.card(secret, "three")
    post.deliver()
    assert sorted(post.slack.texts(secret)) == ["one", "three", "two"]
    with post.database.read() as session:
        assert session.scalars(select(Lane)).one().blocked_reason is None


def test_a_card_that_cannot_be_put_together_is_given_up_and_holds_up_nobody_for_ever(
    post: Post, channel: str
) -> None:
    broken = post.card(channel, "broken")
    post.card(channel, "fine")

    def failing(row: Card) -> Content:
        if row.id == broken:
            raise ValueError("no such row")
        return post.board.plainly(row)

    post.board.look = failing
    post.deliver()
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["fine"]
    assert post.board.reported == [(broken, "cannot_be_put_together")]


def test_an_outage_of_the_database_is_no_fault_of_the_card_that_meets_it(
    post: Post, channel: str, caplog: pytest.LogCaptureFixture
) -> None:
    card = post.card(channel, "hello")

    def away(_row: Card) -> Content:
        raise DatabaseUnavailableError("terminating connection")

    post.board.look = away
    with pytest.raises(DatabaseUnavailableError):
        post.deliver()
    post.board.look = post.board.plainly
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]
    assert (post.row(card).attempts, post.board.reported, caplog.text) == (0, [], "")


def test_slack_down_loses_nothing(post: Post, channel: str) -> None:
    post.fault("*", status=503, times=40)
    for number in range(4):
        post.card(channel, f"news {number}")
    for _ in range(60):
        post.deliver()
        post.turn(60)
    assert post.slack.texts(channel) == [f"news {number}" for number in range(4)]
    assert post.board.reported == []


def test_what_was_given_up_is_tried_again_later_without_a_change(post: Post) -> None:
    secret = post.slack.new_channel("secret", private=True)
    card = post.card(secret, "one")
    post.deliver()
    channel_queue.try_blocked_again(post.database, post.slack.team, post.clock.now())
    post.deliver()
    assert len(post.board.reported) == 1
    post.slack.do("invite", channel=secret, user="greenlight")
    channel_queue.try_blocked_again(post.database, post.slack.team, post.clock.now())
    post.deliver()
    assert post.slack.texts(secret) == ["one"]
    assert post.row(card).blocked_reason is None
