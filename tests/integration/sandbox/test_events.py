"""What the bot hears of: messages, mentions, channels, people, groups; and again when nobody answered."""

from typing import Any

import pytest
from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.unit.sandbox.samples import Json, section
from tests.waiting import wait_until

CAMPAIGNS, MAYA, BOT = "C0CAMPAIGN", "U0MAYAOKON", "U0GREENBOT"


def event(ear: Ear, kind: str) -> Json:
    found: Json = ear.last(kind)["event"]
    return found


def test_an_event_comes_in_its_envelope(door: Door, ear: Ear) -> None:
    door.post("say", user="maya", channel="campaigns", text="Hello")

    envelope = ear.last("message")
    assert (envelope["type"], envelope["team_id"], envelope["api_app_id"]) == (
        "event_callback",
        "T0GREENLIT",
        "A0GREENLIT",
    )
    assert envelope["event_id"].startswith("Ev")
    assert envelope["authorizations"][0] == {
        "enterprise_id": None,
        "team_id": "T0GREENLIT",
        "user_id": BOT,
        "is_bot": True,
        "is_enterprise_install": False,
    }


def test_a_message_is_heard_where_the_bot_is(door: Door, ear: Ear) -> None:
    door.post("say", user="maya", channel="marketing", text="Elsewhere")
    door.post("say", user="maya", channel="campaigns", text="Here, R&D")
    door.post("say", user="maya", channel="dm", text="Directly")

    wait_until(lambda: len(ear.all("message")) == 2)
    heard = [envelope["event"] for envelope in ear.all("message")]
    assert {(one["text"], one["channel_type"]) for one in heard} == {
        ("Here, R&amp;D", "channel"),
        ("Directly", "im"),
    }


def test_a_mention_is_an_event_of_its_own(door: Door, ear: Ear) -> None:
    door.post("say", user="maya", channel="campaigns", text="@greenlight hello")

    assert event(ear, "app_mention")["text"] == f"<@{BOT}> hello"
    assert event(ear, "app_mention")["user"] == MAYA


def test_a_message_with_a_file_says_so(web: WebClient, door: Door, ear: Ear) -> None:
    stored = door.post("files", user="maya", name="results.csv", content_base64="YSxiCg==")["file"]
    door.post("say", user="maya", channel="dm", text="Here", files=[stored["id"]])

    shared = event(ear, "message")
    assert (shared["subtype"], shared["files"][0]["name"]) == ("file_share", "results.csv")


def test_a_message_deleted_by_an_admin_is_heard(web: WebClient, door: Door, ear: Ear) -> None:
    ts = web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[section()])["ts"]

    assert door.refusal("delete", user="maya", channel="campaigns", ts=ts) == "cant_delete"
    door.post("invite", channel="campaigns", user="adam")
    door.post("delete", user="adam", channel="campaigns", ts=ts)

    wait_until(lambda: any(e["event"].get("subtype") == "message_deleted" for e in ear.all("message")))
    deleted = next(e["event"] for e in ear.all("message") if e["event"].get("subtype") == "message_deleted")
    assert (deleted["deleted_ts"], deleted["previous_message"]["text"]) == (ts, "x")


def test_opening_home_is_heard_with_the_view_that_is_there(web: WebClient, door: Door, ear: Ear) -> None:
    door.post("home", user="maya")
    first = event(ear, "app_home_opened")
    web.views_publish(user_id=MAYA, view={"type": "home", "blocks": [section()]})
    door.post("home", user="maya")
    wait_until(lambda: len(ear.all("app_home_opened")) == 2)

    assert (first["user"], first["tab"], "view" in first) == (MAYA, "home", False)
    assert event(ear, "app_home_opened")["view"]["type"] == "home"


def test_coming_and_going_is_heard(door: Door, ear: Ear) -> None:
    door.post("join", channel="campaigns", user="paul")
    door.post("leave", channel="campaigns", user="paul")
    door.post("leave", channel="campaigns", user="greenlight", by=MAYA)

    assert event(ear, "member_joined_channel")["user"] == "U0PAULPLAI"
    assert event(ear, "member_left_channel")["channel"] == CAMPAIGNS
    assert event(ear, "channel_left")["actor_id"] == MAYA


def test_changes_of_channels_are_heard(door: Door, ear: Ear) -> None:
    door.post("channels/rename", channel="campaigns", name="launches")
    door.post("channels/archive", channel="launches", user=MAYA)

    assert event(ear, "channel_rename")["channel"]["name"] == "launches"
    assert event(ear, "channel_archive")["channel"] == CAMPAIGNS


def test_changes_of_people_are_heard(door: Door, ear: Ear) -> None:
    door.post("people", id=MAYA, title="Head of Marketing")
    made = door.post("people", name="nora", real_name="Nora Lind", title="Copywriter")["person"]

    assert event(ear, "user_change")["user"]["profile"]["title"] == "Head of Marketing"
    assert event(ear, "team_join")["user"]["id"] == made["id"]
    assert door.refusal("people", id=MAYA, shoe_size=38) == "unknown_field"


def test_changes_of_groups_are_heard(door: Door, ear: Ear) -> None:
    door.post("groups", id="S0CREATIVE", users=["chloe", "paul"])

    changed = event(ear, "subteam_members_changed")
    assert (changed["added_users"], changed["removed_users"]) == (["U0PAULPLAI"], ["U0LENAVOGT"])
    assert event(ear, "subteam_updated")["subteam"]["handle"] == "creative-team"


@pytest.mark.parametrize("status", [500, 404])
def test_an_event_nobody_takes_is_sent_four_times_in_all(door: Door, ear: Ear, status: int) -> None:
    ear.answer = lambda heard: (status, "")

    door.post("say", user="maya", channel="campaigns", text="Hello")

    wait_until(lambda: len(ear.heard) == 4)
    numbers = [heard.headers.get("x-slack-retry-num") for heard in ear.heard]
    assert numbers == [None, "1", "2", "3"]
    assert len({heard.payload["event_id"] for heard in ear.heard}) == 1
    assert ear.heard[-1].headers["x-slack-retry-reason"] == "http_error"


def test_an_event_taken_at_the_second_try_is_not_sent_again(door: Door, ear: Ear) -> None:
    ear.answer = lambda heard: (200 if "x-slack-retry-num" in heard.headers else 500, "")

    door.post("say", user="maya", channel="campaigns", text="Hello")
    wait_until(lambda: len(ear.heard) == 2)
    door.post("say", user="maya", channel="campaigns", text="Again")
    wait_until(lambda: len(ear.heard) == 4)

    assert [heard.payload["event"]["text"] for heard in ear.heard] == ["Hello", "Hello", "Again", "Again"]


def test_an_interaction_is_sent_once_whatever_happens(door: Door, ear: Ear) -> None:
    ear.answer = lambda heard: (500, "")

    door.refusal("command", user="maya", channel="campaigns", text="/echo")
    ear.answer = lambda heard: (200, "")
    door.post("command", user="maya", channel="campaigns", text="/echo")

    assert len(ear.all("/echo")) == 2


def say(door: Door, **more: Any) -> Json:
    return door.attempt("say", **{"user": "maya", "channel": "campaigns", "text": "Hello", **more})


def test_people_write_only_where_they_can(door: Door) -> None:
    door.post("channels/archive", channel="marketing")

    assert say(door, user="paul")["error"] == "not_in_channel"
    assert say(door, channel="marketing")["error"] == "is_archived"
    assert say(door, user="gita", channel="general")["error"] == "channel_not_found"
    assert say(door, text="")["error"] == "no_text"
    assert say(door, files=["F0NONE"])["error"] == "file_not_found"
    assert say(door, thread_ts="1.000001")["error"] == "thread_not_found"
