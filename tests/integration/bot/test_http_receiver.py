"""Slack's requests over HTTP: only signed ones get in, and whole."""

import hashlib
import hmac
import io
import json
import logging
import time
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import urlencode

import pytest
from slack_bolt import Ack, App

from bot.slack.app import TOO_LATE, make_app
from bot.slack.http_receiver import HttpReceiver
from bot.slack.refused_requests import Reason
from bot.slack.workspace_guard import FOREIGN
from bot.web.refusal import ARRIVED
from handlers.responses.error_messages import register
from tests.integration.bot.doubles import Json, LocalSlack

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
FORM = "application/x-www-form-urlencoded"


class Street:
    """Where requests come from: an app that answers `/campaign` with what was typed, behind a gate."""

    def __init__(self, slack: LocalSlack) -> None:
        self.team, self.heard, self.ephemeral_queue = slack.team, list[Json](), list[Json]()
        self.app = make_app(
            slack.tokens["bot"],
            f"{slack.url}/api/",
            slack.team,
            lambda _, words: self.ephemeral_queue.append(words),
        )
        self.http_receiver = HttpReceiver(self.app, SECRET)
        _listen(self.app, self.heard.append)

    def post(self, body: str | bytes, content_type: str = FORM, **headers: str) -> tuple[int, str]:
        """A request; signed unless `headers` say otherwise. Its status and body."""
        content = body.encode() if isinstance(body, str) else body
        timestamp = headers.pop("timestamp", str(int(time.time())))
        signature = headers.pop("signature", sign(timestamp, content))
        environ: dict[str, Any] = {
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": content_type,
            "CONTENT_LENGTH": headers.pop("length", str(len(content))),
            "HTTP_X_SLACK_REQUEST_TIMESTAMP": timestamp,
            "HTTP_X_SLACK_SIGNATURE": signature,
            "wsgi.input": io.BytesIO(content),
            ARRIVED: time.monotonic() - float(headers.pop("age", 0)),
        }
        statuses: list[str] = []

        def start_response(status: str, *_: object) -> Callable[[bytes], object]:
            statuses.append(status)
            return len

        answer = b"".join(self.http_receiver(environ, start_response))
        return int(statuses[0].split()[0]), answer.decode()

    def command(self, text: str, age: str = "0", **others: str) -> tuple[int, str]:
        """Somebody types /campaign."""
        known = {"command": "/campaign", "team_id": self.team, "user_id": "U1", "text": text}
        return self.post(urlencode(known | others), age=age)

    def click(self, **others: Any) -> tuple[int, str]:
        """Somebody clicks."""
        user = {"id": "U1", "team_id": self.team}
        payload = {
            "type": "block_actions",
            "team": {"id": self.team},
            "user": user,
            "actions": [{"action_id": "go"}],
        }
        return self.post(urlencode({"payload": json.dumps(payload | others)}))


def _listen(app: App, hear: Callable[[Json], None]) -> None:
    def listener(ack: Ack, body: Json) -> None:
        hear(body)
        ack(body.get("text", ""))

    def event(body: Json) -> None:
        hear(body)

    app.command("/campaign")(listener)
    app.action("go")(listener)
    app.view("form")(listener)
    app.event("app_home_opened")(event)


def sign(timestamp: str, body: bytes) -> str:
    basis = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(SECRET.encode(), basis, hashlib.sha256).hexdigest()


@pytest.fixture
def street(slack: LocalSlack) -> Street:
    return Street(slack)


@pytest.mark.parametrize(
    "text", ["show payload test", "payload={}", "new influencer", "", "€ & =", '{"a": 1}']
)
def test_a_command_arrives_as_it_was_typed(street: Street, text: str) -> None:
    assert street.command(text) == (200, text)
    assert [heard["text"] for heard in street.heard] == [text]


@pytest.mark.smoke
def test_a_click_arrives(street: Street) -> None:
    assert street.click()[0] == 200
    assert street.heard[0]["actions"] == [{"action_id": "go"}]


def test_an_event_arrives(street: Street) -> None:
    event = {
        "type": "event_callback",
        "team_id": street.team,
        "event": {"type": "app_home_opened", "user": "U1"},
    }
    assert street.post(json.dumps(event), "application/json")[0] == 200
    assert street.heard[0]["event"]["user"] == "U1"


def test_slacks_question_whether_the_address_is_ours_is_answered(street: Street) -> None:
    question = {"type": "url_verification", "challenge": "abc", "token": "t"}
    status, answer = street.post(json.dumps(question), "application/json")
    assert (status, json.loads(answer)) == (200, {"challenge": "abc"})


@pytest.mark.parametrize(
    "odd",
    [
        {"signature": "v0=" + "0" * 64},
        {"signature": ""},
        {"signature": "v0=ü"},
        {"timestamp": "soon"},
        {"timestamp": ""},
        {"timestamp": "²"},
        {"timestamp": "9" * 400},
        {"timestamp": str(int(time.time()) - 400)},
    ],
)
def test_what_slack_did_not_sign_lately_gets_no_further(
    street: Street, caplog: pytest.LogCaptureFixture, odd: dict[str, str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        assert street.post("command=%2Fcampaign&text=private", **odd) == (401, "")
    assert street.heard == []
    assert "private" not in caplog.text


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("{", "application/json"),
        ("[]", "application/json"),
        ("payload=%7B", FORM),
        ("payload=1", FORM),
        (b"\xff\xfe", FORM),
    ],
)
def test_what_cannot_be_read_is_a_bad_request(street: Street, body: str | bytes, content_type: str) -> None:
    assert street.post(body, content_type)[0] == 400


def test_a_huge_body_is_not_read(street: Street) -> None:
    assert street.post("", length="1000001")[0] == 413
    assert street.post("", length="much")[0] == 400


def test_another_workspaces_command_is_refused_in_words(street: Street) -> None:
    status, answer = street.command("list", team_id="T0STRANGER")
    assert (status, json.loads(answer)["text"]) == (200, FOREIGN)
    assert street.heard == []


@pytest.mark.parametrize(
    "foreign", [{"user": {"id": "U9", "team_id": "T0STRANGER"}}, {"team": {"id": "T0STRANGER"}}]
)
def test_another_workspaces_click_in_a_shared_channel_is_refused_in_words(
    street: Street, foreign: Json
) -> None:
    assert street.click(**foreign, response_url="https://hooks.example/x") == (200, "")
    assert [words["text"] for words in street.ephemeral_queue] == [FOREIGN]
    assert street.heard == []


def test_another_workspaces_form_is_refused_in_words(street: Street) -> None:
    view = {"type": "modal", "callback_id": "form", "id": "V1"}
    status, answer = street.click(type="view_submission", view=view, team={"id": "T0STRANGER"})
    assert (status, json.loads(answer)["response_action"]) == (200, "update")
    assert FOREIGN in answer
    assert street.heard == []


def test_a_wrong_secret_and_a_wrong_clock_are_told_once_a_minute(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    late = str(int(time.time()) - 400)
    body = "command=%2Fcampaign"
    for _ in range(50):
        street.post(body, signature="v0=" + "0" * 64)
        street.post(body, timestamp=late, signature=sign(late, body.encode()))
        street.post(body, signature="nonsense")
    told = [record.getMessage() for record in caplog.records]
    assert told == street.http_receiver.refused.lately() == [Reason.SIGNATURE.value, Reason.CLOCK.value]


def test_where_slack_comes_through_a_stranger_who_signs_is_no_wrong_setting(street: Street) -> None:
    street.command("list")
    street.post("command=%2Fcampaign", signature="v0=" + "0" * 64)
    assert street.http_receiver.refused.lately() == []


def test_what_slack_has_given_up_is_not_done_any_more(street: Street) -> None:
    register(street.app, cast(Any, None))
    status, answer = street.command("list", age="3")
    assert (status, json.loads(answer)["text"]) == (200, TOO_LATE)
    assert street.heard == []


def test_an_event_is_taken_however_long_it_had_to_wait(street: Street) -> None:
    event = {
        "type": "event_callback",
        "team_id": street.team,
        "event": {"type": "app_home_opened", "user": "U1"},
    }
    assert street.post(json.dumps(event), "application/json", age="3")[0] == 200
    assert len(street.heard) == 1


def test_a_request_that_names_no_workspace_is_refused(street: Street) -> None:
    street.click(team=None, user={"id": "U1"})
    assert street.heard == []
