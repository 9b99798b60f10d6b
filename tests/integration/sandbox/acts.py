"""What people type and click."""

from typing import Any

from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.unit.sandbox.samples import Json

CAMPAIGNS, MAYA = "C0CAMPAIGN", "U0MAYAOKON"


def command(door: Door, text: str = "/echo", **more: Any) -> Json:
    return door.post("command", **{"user": "maya", "channel": "campaigns", "text": text, **more})


def post(web: WebClient, *blocks: Json) -> str:
    return str(web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=list(blocks))["ts"])


def click(door: Door, ts: str, action_id: str = "press", **more: Any) -> Json:
    return door.post("click", user="maya", channel="campaigns", ts=ts, action_id=action_id, **more)
