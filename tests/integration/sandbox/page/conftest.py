"""The page in a real browser, on a sandbox whose bot answers as each test says.

`ear`     the bot: what it hears, and what it answers
`door`    the person API; one sandbox for the tests of a file
`web`     the official client with the bot's token
`shown`   the page, open in #campaigns as Maya; it asks no other server for anything
`forms`   opens any modal in front of Maya
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from slack_sdk import WebClient

from sandbox.options import Options
from sandbox.running import running
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear, listening
from tests.integration.sandbox.page.forms import Forms

GUIDE = Path(__file__).with_name("guide.json")


@pytest.fixture(scope="module")
def ear() -> Iterator[Ear]:
    """A bot that only listens, until a test tells it what to answer."""
    with listening() as ear:
        yield ear


@pytest.fixture(scope="module")
def door(ear: Ear) -> Iterator[Door]:
    """A sandbox that delivers to the ear."""
    with running(Options(MANIFEST, port=0, bot_url=ear.url, guide=GUIDE)) as hub:
        door = Door(hub.base_url)
        yield door
        door.http.close()


@pytest.fixture
def web(door: Door) -> WebClient:
    """The official client with the bot's token."""
    token = door.get("workspace")["tokens"]["bot"]
    return WebClient(token, base_url=f"{door.url}/api/", retry_handlers=[])


@pytest.fixture
def shown(page: Page, door: Door) -> Iterator[Page]:
    """The page, open."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(door.url)
    expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
    yield page
    assert [url for url in asked if not url.startswith((door.url, "data:", "blob:"))] == []


@pytest.fixture
def forms(shown: Page, ear: Ear, web: WebClient, door: Door) -> Iterator[Forms]:
    """Opens modals, and is there when they are sent."""
    yield Forms(shown, ear, web)
    for view in reversed(door.get("views", user="maya")["views"]):
        door.post("close", user="maya", view_id=view["id"])
    ear.answer = lambda heard: (200, "")
