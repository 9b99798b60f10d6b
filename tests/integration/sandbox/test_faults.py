"""Faults on demand, the clock, and the log."""

import time

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.door import Door, Json
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


@pytest.mark.parametrize("after_work", [False, True])
@pytest.mark.parametrize(
    ("fault", "error", "retry_after"),
    [
        ({"status": 500}, "internal_error", None),
        ({"status": 503}, "service_unavailable", None),
        ({"status": 429}, "ratelimited", "1"),
        ({"status": 500, "error": "fatal_error"}, "fatal_error", None),
    ],
)
def test_a_status_comes_with_its_error(
    web: WebClient, door: Door, fault: Json, error: str, retry_after: str | None, after_work: bool
) -> None:
    door.post("faults", method="chat.postMessage", after_work=after_work, **fault)

    with pytest.raises(SlackApiError) as caught:
        post(web)

    answer = caught.value.response
    assert (answer.status_code, answer["error"]) == (fault["status"], error)
    assert answer.headers.get("retry-after") == retry_after


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


@pytest.mark.parametrize(
    "asked",
    [
        {"method": "*", "times": "x"},
        {"method": "*", "times": 0},
        {"method": "*", "times": 1.5},
        {"method": "*", "times": True},
        {"method": "*", "delay": -1},
        {"method": "*", "delay": 1e18},
        {"method": "*", "status": 7},
        {"method": "*", "error": 3},
        {"method": "*", "after_work": "yes"},
        {"method": "chat.shout"},
        {"method": ["*"]},
        {"deliveries": {"repeat": 0}},
        {"deliveries": {"repeat": 10**400}},
        {"deliveries": ["repeat"]},
        {"deliveries": {"name": 3}},
        {"sockets": "drop", "count": "many"},
        {},
    ],
)
def test_what_could_not_strike_is_refused_in_words(door: Door, asked: Json) -> None:
    answer = door.http.post("faults", json=asked)

    assert (answer.status_code, answer.json()["ok"]) == (200, False)
    assert answer.json()["error"]
    assert answer.json()["message"]
    waiting = door.get("faults")
    assert (waiting["calls"], waiting["deliveries"]) == ([], [])


@pytest.mark.parametrize(
    "to",
    [
        {"advance_seconds": "a"},
        {"advance_seconds": 1e18},
        {"advance_seconds": -1e10},
        {"advance_seconds": [1]},
        {"now": "soon"},
        {"now": 1e18},
        {"now": "9999-12-31T23:59:59-12:00"},
        {"now": True},
        {},
    ],
)
def test_the_clock_stays_where_it_cannot_go(door: Door, to: Json) -> None:
    answer = door.http.post("clock", json=to)

    assert (answer.status_code, answer.json()["ok"]) == (200, False)
    assert answer.json()["message"]
    assert door.get("clock")["offset_seconds"] == 0


def test_numbers_that_are_none_are_refused(door: Door) -> None:
    nan = door.http.post(
        "clock", content='{"advance_seconds": NaN}', headers={"content-type": "application/json"}
    )

    assert (nan.json()["ok"], nan.json()["error"]) == (False, "bad_number")
    assert door.http.get("log", params={"since": "x"}).json()["error"] == "bad_number"


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("people", {"id": "U0MAYAOKON", "tz": "Nowhere/Atall"}),
        ("people", {"id": "U0MAYAOKON", "deleted": "yes"}),
        ("channels", {"name": "new", "members": "maya"}),
        ("say", {"user": "maya", "channel": "campaigns", "text": "x", "files": 3}),
        ("read", {"user": "maya", "channel": "campaigns", "ts": "nan"}),
    ],
)
def test_fields_of_another_kind_are_refused_and_nothing_is_done(door: Door, act: str, body: Json) -> None:
    before = door.get("workspace")

    answer = door.http.post(act, json=body)

    assert (answer.status_code, answer.json()["ok"]) == (200, False)
    assert answer.json()["error"].startswith("bad_")
    assert answer.json()["message"]
    assert door.get("workspace") == before
    assert door.messages() == []


def test_deliveries_can_come_several_times_in_any_order(door: Door, ear: Ear) -> None:
    door.post("faults", deliveries={"repeat": 4, "shuffle_seconds": 0.05, "times": 2})

    door.post("command", user="maya", channel="campaigns", text="/echo")
    door.post("say", user="maya", channel="campaigns", text="Hello")

    wait_until(lambda: len(ear.heard) == 8)
    assert len({heard.payload["trigger_id"] for heard in ear.heard if "trigger_id" in heard.payload}) == 1
    assert len({heard.payload["event_id"] for heard in ear.heard if "event_id" in heard.payload}) == 1


def test_deliveries_of_one_name_alone_can_come_several_times(door: Door, ear: Ear) -> None:
    door.post("faults", deliveries={"name": "event message", "repeat": 3, "times": 2})

    door.post("command", user="maya", channel="campaigns", text="/echo")
    door.post("say", user="maya", channel="campaigns", text="Hello")

    wait_until(lambda: len(ear.heard) == 4)
    assert sum("event_id" in heard.payload for heard in ear.heard) == 3


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
