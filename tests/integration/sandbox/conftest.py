"""A sandbox for each test, the official client on it, and a bot that only listens.

`ear`     what the sandbox delivers by HTTP, and how that is answered
`door`    the person API
`web`     slack_sdk's WebClient with the bot's token
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear, listening
from tests.running_sandbox import running_sandbox

MANIFEST = Path(__file__).with_name("manifest.yml")


@pytest.fixture
def ear() -> Iterator[Ear]:
    """A bot that only listens."""
    with listening() as ear:
        yield ear


@pytest.fixture
def door(ear: Ear) -> Iterator[Door]:
    """A sandbox that delivers to the ear, seen through the person API."""
    with running_sandbox(MANIFEST, bot_url=ear.url, retry_scale=0.001) as hub:
        door = Door(hub.base_url)
        yield door
        door.http.close()


@pytest.fixture
def web(door: Door) -> WebClient:
    """The official client with the bot's token."""
    token = door.get("workspace")["tokens"]["bot"]
    return WebClient(token, base_url=f"{door.url}/api/", retry_handlers=[])
