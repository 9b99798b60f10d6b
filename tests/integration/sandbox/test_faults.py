"""Faults on demand, the clock, and the log."""

import time

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.waiting import wait_until

CAMPAIGNS = "C0CAMPAIGN"


def post(web: WebClient) -> None:
    web.chat_postMessage(channel=CAMPAIGNS, text="x")


def test_a_method_is_limited_so_many_times(web: WebClient, door: Door) -> None:
    door.post("faults", method="chat.postMessage", status=429, retry_after=7, times=2)

    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            post(web)
        assert (caught.value.response.status_code, caught.value.response.headers["retry-after"]) == (429, "7")
    post(web)

    assert len(door.messages()) == 1


def test_an_answer_can_be_lost_after_the_work_was_done(web: WebClient, door: Door) -> None:
    door.post("faults", method="*", status=500, after_work=True)

    with pytest.raises(SlackApiError):
        post(web)

    assert len(door.messages()) == 1


def test_a_method_can_be_refused_or_slow(web: WebClient, door: Door) -> None:
    door.post("faults", method="chat.postMessage", error="is_archived")
    with pytest.raises(SlackApiError, match="is_archived"):
        post(web)
    door.post("faults", method="chat.postMessage", delay=0.2)
    started = time.perf_counter()
    post(web)

    assert time.perf_counter() - started >= 0.2


def test_faults_can_be_seen_and_cleared(web: WebClient, door: Door) -> None:
    door.post("faults", method="*", error="fatal_error", times=99)
    waiting = door.get("faults")["calls"]
    door.post("faults", clear=True)
    post(web)

    assert waiting[0]["times"] == 99
    assert door.refusal("faults", method="*", speed=3) == "bad_fault"
    assert door.refusal("faults", sockets="drop") == "no_sockets"


def test_deliveries_can_come_several_times_in_any_order(door: Door, ear: Ear) -> None:
    door.post("faults", deliveries={"repeat": 4, "shuffle_seconds": 0.05, "times": 2})

    door.post("command", user="maya", channel="campaigns", text="/echo")
    door.post("say", user="maya", channel="campaigns", text="Hello")

    wait_until(lambda: len(ear.heard) == 8)
    assert len({heard.payload["trigger_id"] for heard in ear.heard if "trigger_id" in heard.payload}) == 1
    assert len({heard.payload["event_id"] for heard in ear.heard if "event_id" in heard.payload}) == 1


def test_time_can_be_moved(web: WebClient, door: Door) -> None:
    before = door.get("clock")
    door.post("clock", advance_seconds=86_400)
    post(web)
    moved = door.get("clock")
    door.post("clock", now="2027-01-01T00:00:00+00:00")

    assert moved["offset_seconds"] - before["offset_seconds"] == pytest.approx(86_400)
    assert float(door.messages()[-1]["ts"]) - time.time() > 86_000
    assert door.get("clock")["now_iso"].startswith("2027-01-01T00:00:0")
    assert door.refusal("clock", now="2027-01-01T00:00:00") == "bad_moment"


def test_the_log_has_calls_and_deliveries_and_no_tokens(web: WebClient, door: Door, ear: Ear) -> None:
    post(web)
    in_the_body = door.http.post(f"{door.url}/api/auth.test", data={"token": str(web.token)}).json()
    door.post("command", user="maya", channel="campaigns", text="/echo hello")
    assert in_the_body["ok"]
    call = next(entry for entry in door.calls("api") if entry["name"] == "chat.postMessage")
    delivery = next(entry for entry in door.calls("delivery") if entry["name"] == "/echo")

    assert call["answer"]["ok"]
    assert delivery["request"]["text"] == "hello"
    assert all(entry["milliseconds"] >= 0 for entry in (call, delivery))
    assert str(web.token) not in door.http.get("log").text
    newer = door.get("log", since=call["n"])["entries"]
    assert all(entry["n"] > call["n"] for entry in newer)
