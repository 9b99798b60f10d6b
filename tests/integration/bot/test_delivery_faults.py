"""What the delivery loop does when Slack or the process fails it."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.delivery import lanes
from bot.failpoints import Failpoints
from storage.models import Card, Lane, Quota
from tests.integration.bot.hands import Content, PlainMessage, Post
from tests.waiting import wait_until

PASSING = [
    "internal_error",
    "fatal_error",
    "request_timeout",
    "service_unavailable",
    "invalid_auth",
    "token_revoked",
]
PERMANENT = ["channel_not_found", "is_archived", "user_not_found", "cannot_dm_bot", "restricted_action"]


@pytest.fixture
def channel(post: Post) -> str:
    """A public channel that the bot is in."""
    channel = post.slack.new_channel("launch")
    post.slack.client().conversations_join(channel=channel)
    return channel


def fault(post: Post, method: str, **how: Any) -> None:
    post.slack.do("faults", method=method, **how)


def delivered_after_a_while(post: Post) -> None:
    """Let time pass until no card is behind."""
    for _ in range(12):
        post.turn(60)
        post.deliver()


def test_the_order_is_kept_when_slack_asks_to_wait(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", status=429, error="ratelimited", retry_after=30)
    for number in range(3):
        post.card(channel, f"news {number}")
    post.deliver()
    post.turn(29)
    post.deliver()
    assert post.slack.texts(channel) == []
    post.turn(1)
    post.deliver()
    assert post.slack.texts(channel) == ["news 0", "news 1", "news 2"]


def test_waiting_for_one_channel_holds_up_no_other(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", status=429, error="ratelimited", retry_after=30)
    post.card(channel, "slow")
    post.deliver()
    other = post.slack.new_channel("other")
    post.card(other, "quick")
    post.deliver()
    assert post.slack.texts(other) == ["quick"]


def test_updates_wait_in_the_whole_workspace_and_posts_do_not(post: Post, channel: str) -> None:
    other = post.slack.new_channel("other")
    cards = [post.card(channel, "old"), post.card(other, "old")]
    post.deliver()
    fault(post, "chat.update", status=429, error="ratelimited", retry_after=30)
    for card in cards:
        post.change(card, "new")
    post.card(other, "posted meanwhile")
    post.deliver()
    assert len(post.slack.calls("chat.update")) == 1
    assert post.slack.texts(other) == ["old", "posted meanwhile"]
    post.turn(30)
    post.deliver()
    assert post.slack.texts(channel) == ["new"]
    assert post.slack.texts(other) == ["new", "posted meanwhile"]


def test_a_wait_without_a_length_is_taken_for_half_a_minute(post: Post, channel: str) -> None:
    card = post.card(channel, "old")
    post.deliver()
    fault(post, "chat.update", error="ratelimited")
    post.change(card, "new")
    post.deliver()
    with post.database.read() as session:
        quota = session.scalars(select(Quota)).one()
    assert (quota.not_before - post.clock.now()).total_seconds() == 30


def test_a_post_whose_answer_was_lost_is_found_again(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", status=500, after_work=True)
    card = post.card(channel, "hello")
    post.deliver()
    assert post.row(card).ts is None
    post.change(card, "hello again")
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["hello again"]


def test_a_post_that_took_too_long_is_found_again(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", delay=1.5)
    card = post.card(channel, "hello")
    post.courier(timeout=1).serve_a_lane()
    assert post.row(card).ts is None
    wait_until(lambda: post.slack.texts(channel))
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts is not None


def test_a_message_found_again_is_made_true_where_nothing_would_be_posted_any_more(
    post: Post, channel: str
) -> None:
    post.card(channel, "decide on this")
    fault(post, "chat.postMessage", status=500, after_work=True)
    post.deliver()
    post.board.look = lambda card: PlainMessage("it has moved to a newer message") if card.ts else None
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["it has moved to a newer message"]


def test_a_post_that_slack_did_not_carry_out_is_sent_again(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", status=503)
    post.card(channel, "hello")
    post.deliver()
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["hello"]


class Killed(BaseException):
    """The process dies here."""


class Deadly(Failpoints):
    """Dies where the real ones would kill the process."""

    def reached(self, name: str) -> None:
        raise Killed(name)


def test_a_process_killed_between_posting_and_storing_finds_its_message(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    with pytest.raises(Killed):
        post.courier(Deadly()).serve_a_lane()
    assert (post.row(card).ts, post.slack.texts(channel)) == (None, ["hello"])
    post.turn(31)
    post.deliver()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts is not None


def test_history_is_searched_past_its_first_page(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    with pytest.raises(Killed):
        post.courier(Deadly()).serve_a_lane()
    for number in range(205):
        post.slack.client().chat_postMessage(channel=channel, text=f"talk {number}")
    post.turn(31)
    post.deliver()
    assert post.slack.texts(channel).count("hello") == 1
    assert post.row(card).ts is not None


def test_without_the_right_to_read_history_it_is_posted_again(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", status=500)
    fault(post, "conversations.history", error="missing_scope")
    post.card(channel, "hello")
    post.deliver()
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["hello"]


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
    fault(post, "chat.postMessage", error=error, times=3)
    post.card(channel, "hello")
    post.deliver()
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["hello"]
    assert post.board.reported == []


@pytest.mark.parametrize("error", PERMANENT)
def test_a_permanent_error_is_reported_once_and_waits_for_a_change(
    post: Post, channel: str, error: str
) -> None:
    fault(post, "chat.postMessage", error=error, times=2)
    card = post.card(channel, "hello")
    post.deliver()
    delivered_after_a_while(post)
    assert post.row(card).blocked_reason == error
    post.change(card, "hello again")
    post.deliver()
    assert post.board.reported == [(card, error)]
    post.change(card, "hello at last")
    post.deliver()
    assert post.slack.texts(channel) == ["hello at last"]
    assert post.row(card).blocked_reason is None


def test_an_unknown_refusal_is_tried_five_times_and_then_reported(post: Post, channel: str) -> None:
    fault(post, "chat.postMessage", error="who_knows", times=9)
    card = post.card(channel, "hello")
    post.deliver()
    delivered_after_a_while(post)
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
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["fine"]
    assert post.board.reported == [(broken, "cannot_be_put_together")]


def test_nothing_is_posted_once_the_lease_is_lost(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")

    def slowly(row: Card) -> Content:
        post.machine.turn(31)
        post.board.look = post.board.plainly
        post.courier().serve_a_lane()
        return post.board.plainly(row)

    post.board.look = slowly
    post.courier().serve_a_lane()
    delivered_after_a_while(post)
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).shown == post.row(card).wanted


def test_slack_down_loses_nothing(post: Post, channel: str) -> None:
    fault(post, "*", status=503, times=40)
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
    lanes.try_blocked_again(post.database, post.slack.team, post.clock.now())
    post.deliver()
    assert len(post.board.reported) == 1
    post.slack.do("invite", channel=secret, user="greenlight")
    lanes.try_blocked_again(post.database, post.slack.team, post.clock.now())
    post.deliver()
    assert post.slack.texts(secret) == ["one"]
    assert post.row(card).blocked_reason is None


def test_a_restart_takes_up_the_lane_of_a_process_that_died(post: Post, channel: str) -> None:
    post.card(channel, "hello")
    with post.database.write() as session:
        lane = session.scalars(select(Lane)).one()
        lane.lease, lane.leased_until = "dead", post.machine.now() + lanes.LEASE
    lanes.take_back(post.database)
    post.deliver()
    assert post.slack.texts(channel) == ["hello"]
