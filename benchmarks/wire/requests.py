"""Requests as Slack sends them, signed: clicks on a button, and commands."""

import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
"""What both sides sign with; it guards nothing."""

FORM = "application/x-www-form-urlencoded"
PATH = "/slack/events"
TASKS_IN_A_MESSAGE = 8
"""Slack sends the whole message along with a click; ours spell out about so many tasks."""


def click(team: str, user: str, action: str, value: str) -> bytes:
    """The body of a click on a button in a direct message."""
    channel = {"id": "D" + user[1:], "name": "directmessage"}
    payload: dict[str, Any] = {
        "type": "block_actions",
        "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": team},
        "api_app_id": "A1",
        "token": "x",
        "container": {"type": "message", "message_ts": "1700000000.000001", "channel_id": channel["id"]},
        "trigger_id": f"{time.monotonic_ns()}.1.x",
        "team": {"id": team, "domain": "acme"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": channel,
        "message": {"type": "message", "ts": "1700000000.000001", "text": "Sunday", "blocks": _blocks()},
        "state": {"values": {}},
        "response_url": "http://127.0.0.1:9/none",
        "actions": [{**_button(action, value), "block_id": "a0", "action_ts": f"{time.time():.6f}"}],
    }
    return urlencode({"payload": json.dumps(payload)}).encode()


def command(team: str, user: str, name: str, text: str) -> bytes:
    """The body of a command that somebody typed, such as `/campaign`, `list`."""
    fields = {
        "token": "x", "team_id": team, "team_domain": "acme", "channel_id": "CSUN", "channel_name": "sunday",
        "user_id": user, "user_name": user.lower(), "command": name, "text": text, "api_app_id": "A1",
        "is_enterprise_install": "false", "response_url": "http://127.0.0.1:9/none",
        "trigger_id": f"{time.monotonic_ns()}.1.x",
    }  # fmt: skip
    return urlencode(fields).encode()


def signed(body: bytes) -> dict[str, str]:
    """The headers that say that Slack sent this body now."""
    stamp = str(int(time.time()))
    signature = hmac.new(SECRET.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": FORM,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={signature}",
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "Accept": "*/*",
    }


def as_sent(body: bytes) -> bytes:
    """A whole HTTP request."""
    headers = {"Host": "127.0.0.1", "Content-Length": str(len(body)), **signed(body)}
    lines = [f"POST {PATH} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def _blocks() -> list[dict[str, Any]]:
    said = "Good morning, slow coffee. " * 20
    texts = [
        {"type": "section", "block_id": f"b{number}", "text": {"type": "mrkdwn", "text": said}}
        for number in range(TASKS_IN_A_MESSAGE)
    ]
    buttons = [
        {
            "type": "actions",
            "block_id": f"a{number}",
            "elements": [_button(action, f"approval={number}") for action in ("approve", "reject")],
        }
        for number in range(TASKS_IN_A_MESSAGE)
    ]
    return [*texts, *buttons]


def _button(action: str, value: str) -> dict[str, Any]:
    return {
        "type": "button", "action_id": action, "value": value,
        "text": {"type": "plain_text", "text": action.title()},
    }  # fmt: skip
