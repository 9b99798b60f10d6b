"""The delivery loop keeps Slack true to the rows."""

import threading

import pytest

from handlers.blocks.kit.message import Message
from storage.enums import CardKind
from storage.models import Card, Lane
from tests.integration.bot.doubles import Content, Post

SPENT = Message("it stands below", is_spent=True)


@pytest.fixture
def channel(post: Post) -> str:
    """A public channel."""
    return post.slack.new_channel("launch")


@pytest.mark.smoke
def test_a_card_is_posted_once_and_linked(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    post.deliver()
    post.deliver()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts is not None
    assert post.row(card).shown == post.row(card).wanted


def test_a_reply_is_posted_and_changed_in_its_thread(post: Post, channel: str) -> None:
    question = post.card(channel, "which design?")
    post.deliver()
    asked = post.row(question).ts
    reply = post.card(channel, "this one", thread_ts=asked)
    post.deliver()
    post.change(reply, "that one")
    post.deliver()
    found = post.slack.client().conversations_replies(channel=channel, ts=str(asked))["messages"]
    assert [message["text"] for message in found] == ["which design?", "that one"]


def test_where_the_thread_is_gone_it_is_said_beside_it(post: Post, channel: str) -> None:
    reply = post.card(channel, "this one", thread_ts="1.000001")
    post.deliver()
    assert post.slack.texts(channel) == ["this one"]
    assert post.row(reply).ts is not None


def test_a_change_is_shown_in_the_same_message(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    post.deliver()
    post.change(card, "goodbye")
    post.deliver()
    assert post.slack.texts(channel) == ["goodbye"]


def test_what_would_change_nothing_is_not_sent(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    post.deliver()
    post.change(card, "hello")
    post.deliver()
    assert post.slack.calls("chat.update") == []
    assert post.row(card).shown == post.row(card).wanted


def test_a_message_that_nobody_misses_any_more_is_deleted_once(post: Post, channel: str) -> None:
    card = post.card(channel, "decide on this")
    post.deliver()
    post.change(card, SPENT)
    post.deliver()
    assert post.slack.texts(channel) == []
    post.deliver()
    assert len(post.slack.calls("chat.delete")) == 1
    assert post.row(card).shown == post.row(card).wanted


def test_where_a_message_may_not_be_deleted_it_says_what_is_true(post: Post, channel: str) -> None:
    card = post.card(channel, "decide on this")
    post.deliver()
    post.fault("chat.delete", error="cant_delete_message")
    post.change(card, SPENT)
    post.deliver()
    assert post.slack.texts(channel) == ["it stands below"]
    assert len(post.slack.calls("chat.delete")) == 1


def test_a_spent_message_that_somebody_deleted_meanwhile_stays_away(post: Post, channel: str) -> None:
    card = post.card(channel, "decide on this")
    post.deliver()
    row = post.row(card)
    post.slack.client().chat_delete(channel=row.channel or "", ts=row.ts or "")
    post.change(card, SPENT)
    post.deliver()
    assert post.slack.texts(channel) == []
    assert post.row(card).shown == post.row(card).wanted


def test_messages_of_a_channel_leave_in_order(post: Post, channel: str) -> None:
    for number in range(5):
        post.card(channel, f"news {number}")
    post.deliver()
    assert post.slack.texts(channel) == [f"news {number}" for number in range(5)]


def test_the_bot_joins_a_public_channel_it_is_not_in(post: Post, channel: str) -> None:
    post.card(channel, "hello")
    post.deliver()
    assert len(post.slack.calls("conversations.join")) == 1
    assert post.slack.texts(channel) == ["hello"]


def test_a_person_is_written_to_in_one_direct_message_that_is_opened_once(post: Post) -> None:
    mia = post.slack.new_person("mia")
    post.card(mia, "first")
    post.card(mia, "second")
    post.deliver()
    assert post.slack.direct(mia) == ["first", "second"]
    assert len(post.slack.calls("conversations.open")) == 1


def test_a_home_is_published(post: Post) -> None:
    mia = post.slack.new_person("mia")
    home = {"type": "home", "blocks": [{"type": "section", "text": {"type": "plain_text", "text": "Hello"}}]}
    post.card(f"home:{mia}", home, CardKind.HOME)
    post.deliver()
    assert post.slack.get("home", user=mia)["view"]["blocks"][0]["text"]["text"] == "Hello"


def test_nothing_to_show_sends_nothing_and_waits_for_nothing(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    post.board.shows[card] = None
    post.deliver()
    assert post.slack.texts(channel) == []
    assert post.row(card).shown == post.row(card).wanted


def test_refused_blocks_are_put_more_plainly(post: Post, channel: str) -> None:
    broken = [{"type": "no such block"}]
    plain = [{"type": "section", "text": {"type": "plain_text", "text": "plain"}}]
    post.card(channel, Message("one", broken, plain))
    post.card(channel, Message("two", broken, broken))
    post.deliver()
    assert post.slack.texts(channel) == ["one", "two"]
    assert len(post.slack.calls("chat.postMessage")) == 1 + 2 + 3  # the first found the bot outside


def test_a_mark_that_comes_while_the_card_is_carried_is_not_lost(post: Post, channel: str) -> None:
    card = post.card(channel, "old")

    def marking(row: Card) -> Content:
        shown = post.board.plainly(row)
        if row.wanted == 1:
            threading.Thread(target=post.change, args=(card, "new")).start()
        return shown

    post.board.look = marking
    post.deliver()
    while post.row(card).wanted == 1:
        post.deliver()
    post.deliver()
    assert post.slack.texts(channel) == ["new"]


def test_a_campaign_card_that_changes_often_is_changed_once_a_second(post: Post, channel: str) -> None:
    card = post.card(channel, "0", CardKind.CAMPAIGN)
    post.deliver()
    for change in ("1", "2", "3"):
        post.change(card, change)
        post.deliver()
    assert post.slack.texts(channel) == ["1"]
    post.turn(1)
    post.deliver()
    assert post.slack.texts(channel) == ["3"]


def test_what_was_opened_lately_goes_first(post: Post, channel: str) -> None:
    cards = [post.card(channel, f"old {number}") for number in range(3)]
    post.deliver()
    for card in cards:
        post.change(card, f"new {card}")
    with post.database.write() as session:
        session.get_one(Card, cards[2]).opened_at = post.clock.now()
    post.deliver()
    texts = [entry["request"]["text"] for entry in post.slack.calls("chat.update")]
    assert texts == [f"new {cards[2]}", f"new {cards[0]}", f"new {cards[1]}"]


def test_a_lane_that_somebody_holds_is_left_alone_until_the_lease_ends(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    with post.database.write() as session:
        lane = session.get_one(Lane, post.row(card).lane_id)
        lane.lease, lane.leased_until = "somebody", post.machine.now()
        post.machine.turn(-20)
    post.deliver()
    assert post.slack.texts(channel) == []
    post.machine.turn(20)
    post.deliver()
    assert post.slack.texts(channel) == ["hello"]


def test_many_couriers_deliver_each_message_once_and_in_order(post: Post) -> None:
    channels = [post.slack.new_channel(f"team-{number}") for number in range(4)]
    for number in range(24):
        post.card(channels[number % 4], f"{number // 4}")
    delivery_workers = [threading.Thread(target=post.deliver) for _ in range(4)]
    for delivery_worker in delivery_workers:
        delivery_worker.start()
    for delivery_worker in delivery_workers:
        delivery_worker.join()
    assert [post.slack.texts(channel) for channel in channels] == [["0", "1", "2", "3", "4", "5"]] * 4
