"""The bot's answers to people, what they read when none comes, and what nobody can do."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from tests.integration.sandbox.acts import CAMPAIGNS, MAYA, click, command, post
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.running_sandbox import running_sandbox
from tests.unit.sandbox.samples import actions, button, section
from tests.waiting import PATIENCE


@pytest.fixture
def hasty(ear: Ear) -> Iterator[Door]:
    """A sandbox that waits for no bot."""
    with running_sandbox(MANIFEST, bot_url=ear.url, ack_seconds=0.2) as hub:
        door = Door(hub.base_url)
        yield door
        door.http.close()


def test_nobody_clicks_what_they_do_not_see(web: WebClient, door: Door) -> None:
    ts = post(web, {**actions(button()), "block_id": "go"})
    web.chat_postEphemeral(channel=CAMPAIGNS, user=MAYA, text="x", blocks=[actions(button())])
    where = {"channel": "campaigns", "ts": ts}

    assert door.refusal("click", user="maya", action_id="other", **where) == "no_such_element"
    assert door.refusal("click", user="maya", action_id="press", value="9", **where) == "no_such_element"
    assert door.refusal("click", user="nobody", action_id="press", **where) == "user_not_found"
    ephemeral = door.messages()[-1]["ts"]
    other = {"user": "carlos", "channel": "campaigns", "ts": ephemeral, "action_id": "press"}
    assert door.refusal("click", **other) == "message_not_found"
    door.post("people", id=MAYA, deleted=True)
    assert door.refusal("click", user="maya", action_id="press", **where) == "user_deactivated"


def test_buttons_that_share_an_action_are_told_apart_by_value(web: WebClient, door: Door, ear: Ear) -> None:
    rows = [{**section(accessory=button(value=str(n))), "block_id": str(n)} for n in range(2)]
    ts = post(web, *rows)

    assert (
        door.refusal("click", user="maya", channel="campaigns", ts=ts, action_id="press") == "which_element"
    )
    click(door, ts, value="1")
    assert ear.last("block_actions")["actions"][0]["block_id"] == "1"


def test_an_answer_in_the_acknowledgement_is_seen_by_who_typed(door: Door, ear: Ear) -> None:
    ear.answer = lambda heard: (200, {"text": "Hello", "blocks": [section()]})
    assert command(door)["response"]["text"] == "Hello"
    ear.answer = lambda heard: (200, "Plain words")
    command(door)
    ear.answer = lambda heard: (200, {"text": "All", "response_type": "in_channel"})
    command(door)

    assert [message["text"] for message in door.messages()] == ["Hello", "Plain words", "All"]
    assert [message["text"] for message in door.messages("carlos")] == ["All"]


def test_a_response_url_answers_five_times(door: Door, ear: Ear) -> None:
    command(door)
    webhook = WebhookClient(ear.all("/echo")[-1]["response_url"])

    codes = [webhook.send(text=str(number)).status_code for number in range(6)]

    assert codes == [200] * 5 + [404]
    assert [message["text"] for message in door.messages()] == ["0", "1", "2", "3", "4"]


def test_a_response_url_replaces_and_deletes_the_message_it_came_from(
    web: WebClient, door: Door, ear: Ear
) -> None:
    ts = post(web, actions(button()))
    click(door, ts)
    webhook = WebhookClient(ear.all("block_actions")[-1]["response_url"])

    webhook.send(text="Done", replace_original=True)
    assert [(message["text"], message["blocks"]) for message in door.messages()] == [("Done", [])]
    webhook.send(delete_original=True)
    assert door.messages() == []


def test_a_response_url_checks_blocks(door: Door, ear: Ear) -> None:
    command(door)

    answer = WebhookClient(ear.all("/echo")[-1]["response_url"]).send(blocks=[{"type": "fancy"}])

    assert (answer.status_code, json.loads(answer.body)["error"]) == (400, "invalid_blocks")


def test_a_bot_that_is_too_slow_is_reported_as_slack_does(hasty: Door, ear: Ear) -> None:
    over = threading.Event()

    def slowly(heard: object) -> tuple[int, str]:
        over.wait(PATIENCE)
        return 200, ""

    ear.answer = slowly

    answer = hasty.attempt("command", user="maya", channel="campaigns", text="/echo")
    over.set()

    assert (answer["error"], answer["ok"]) == ("operation_timeout", False)
    assert "did not respond" in answer["message"]


@pytest.mark.parametrize(
    ("text", "channel", "code"),
    [
        ("/nonsense", "campaigns", "unknown_command"),
        ("/invite @nobody", "campaigns", "user_not_found"),
        ("/invite", "campaigns", "user_not_found"),
        ("/echo", "leadership", "channel_not_found"),
        ("/echo", "nowhere", "channel_not_found"),
    ],
)
def test_some_commands_go_nowhere(door: Door, text: str, channel: str, code: str) -> None:
    assert (
        door.refusal(
            "command", user="maya" if channel != "leadership" else "paul", channel=channel, text=text
        )
        == code
    )


def test_invite_is_slacks_own_command(door: Door) -> None:
    channel = door.post("channels", user="maya", name="invited-here", members=["maya"])["channel"]
    room = str(channel if isinstance(channel, str) else channel["id"])
    assert door.post("command", user="maya", channel=room, text="/invite @paul")["response"] is None
    assert door.post("say", user="paul", channel=room, text="Hello")["ok"]


def test_a_failing_bot_is_named_under_the_composer(door: Door, ear: Ear) -> None:
    ear.answer = lambda heard: (404, "")

    answer = door.attempt("command", user="maya", channel="campaigns", text="/echo")

    assert answer["message"] == '/echo failed with the error "dispatch_failed".'


def test_the_person_api_wants_json_from_this_page(door: Door) -> None:
    form = door.http.post("say", data={"user": "maya"}).json()
    foreign = door.http.post("say", json={}, headers={"Origin": "https://elsewhere.example"})
    request = urllib.request.Request(f"{door.url}/", headers={"Host": "elsewhere.example"})

    assert form["error"] == "not_json"
    assert foreign.status_code == 403
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request)
