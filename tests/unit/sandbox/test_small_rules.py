"""Triggers, response URLs, timestamps, stored text, and who may call."""

import pytest
from starlette.datastructures import Headers

from sandbox import triggers
from sandbox.clock import Clock
from sandbox.errors import SlackError
from sandbox.finish import finished
from sandbox.people.typed import as_rich_text
from sandbox.triggers import ResponseLinks, Triggers
from sandbox.web.guard import is_local
from tests.unit.sandbox.samples import Json, actions, mrkdwn, plain, section


def test_a_trigger_opens_one_view() -> None:
    known = Triggers()
    key = known.issue("U1")

    assert known.exchange(key).user == "U1"
    with pytest.raises(SlackError, match="exchanged_trigger_id"):
        known.exchange(key)


def test_a_trigger_is_good_for_a_moment() -> None:
    known = Triggers(seconds=-1)
    key = known.issue("U1")

    with pytest.raises(SlackError, match="expired_trigger_id"):
        known.exchange(key)


def test_an_invented_trigger_is_an_invalid_argument() -> None:
    with pytest.raises(SlackError, match="invalid_arguments"):
        Triggers().exchange("1.2.abc")


def test_a_response_url_is_good_for_five_uses() -> None:
    links = ResponseLinks()
    key = links.issue("U1", "C1")
    for _ in range(5):
        links.use(key)

    with pytest.raises(SlackError, match="used_url"):
        links.use(key)


def test_a_response_url_is_good_for_half_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    links = ResponseLinks()
    key = links.issue("U1", "C1")
    monkeypatch.setattr(triggers, "RESPONSE_SECONDS", -1)

    with pytest.raises(SlackError, match="expired_url"):
        links.use(key)


def test_no_two_messages_share_a_timestamp_even_if_the_clock_goes_back() -> None:
    clock = Clock()
    first = clock.new_ts()
    clock.offset_seconds -= 3600

    assert float(clock.new_ts()) > float(first)


def test_stored_blocks_get_ids_flags_and_escapes() -> None:
    made = finished([section("a & b"), actions({"type": "button", "text": plain("R&D <x>")})])

    assert made[0]["text"] == {**mrkdwn("a & b"), "verbatim": False}
    assert made[1]["elements"][0]["text"] == {**plain("R&amp;D &lt;x&gt;"), "emoji": True}
    assert made[0]["block_id"]
    assert made[1]["elements"][0]["action_id"]


def test_typed_text_becomes_rich_text() -> None:
    made = as_rich_text("Hi <@U1>, see <#C1|general> &amp; go")

    assert made["elements"][0]["elements"] == [
        {"type": "text", "text": "Hi "},
        {"type": "user", "user_id": "U1"},
        {"type": "text", "text": ", see "},
        {"type": "channel", "channel_id": "C1"},
        {"type": "text", "text": " & go"},
    ]


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({"host": "127.0.0.1:8420"}, True),
        ({"host": "localhost:8420", "origin": "http://localhost:8420"}, True),
        ({"host": "[::1]:8420"}, True),
        ({"host": "sandbox.example:8420"}, False),
        ({"host": "127.0.0.1:8420", "origin": "https://elsewhere.example"}, False),
        ({"host": "127.0.0.1:8420", "origin": "null"}, False),
        ({}, False),
    ],
)
def test_only_this_machine_and_this_page_may_call(headers: Json, *, allowed: bool) -> None:
    assert is_local(Headers(headers)) is allowed
