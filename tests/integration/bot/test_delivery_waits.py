"""What waits, and what does not, when Slack asks the delivery loop to be slower."""

from sqlalchemy import select

from storage.models import Quota
from tests.integration.bot.doubles import Post


def test_the_order_is_kept_when_slack_asks_to_wait(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", status=429, error="ratelimited", retry_after=30)
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
    post.fault("chat.postMessage", status=429, error="ratelimited", retry_after=30)
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
    post.fault("chat.update", status=429, error="ratelimited", retry_after=30)
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
    post.fault("chat.update", error="ratelimited")
    post.change(card, "new")
    post.deliver()
    with post.database.read() as session:
        quota = session.scalars(select(Quota)).one()
    assert (quota.not_before - post.clock.now()).total_seconds() == 30
