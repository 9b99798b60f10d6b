"""The page in a real browser, on a sandbox whose bot answers as each test says.

`ear`     the bot: what it hears, and what it answers
`door`    the person API; one sandbox for the tests of a file
`web`     the official client with the bot's token
`shown`   the page, open in #campaigns as Maya; it asks no other server for anything
`forms`   opens any modal in front of Maya

With the bot itself behind the page:

`workspace`  the local workspace as `make run` starts it, always on the same Monday
`person`     somebody in front of its page
`camera`     takes pictures of what they see
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from slack_sdk import WebClient

from tests.browser import open_page
from tests.databases import SqliteDatabases
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear, listening
from tests.integration.sandbox.page.camera import Camera, album
from tests.integration.sandbox.page.forms import Forms
from tests.integration.sandbox.page.person import AtThePage
from tests.integration.sandbox.page.workspace import running_workspace
from tests.running_sandbox import running_sandbox

GUIDE = Path(__file__).with_name("guide.json")
A_MONDAY = "2027-03-01T09:00:00+00:00"
LOOK = {"viewport": {"width": 1280, "height": 1060}}
"""Eighteen steps are seen at once."""


@pytest.fixture(scope="module")
def ear() -> Iterator[Ear]:
    """A bot that only listens, until a test tells it what to answer."""
    with listening() as ear:
        yield ear


@pytest.fixture(scope="module")
def door(ear: Ear) -> Iterator[Door]:
    """A sandbox that delivers to the ear."""
    with running_sandbox(MANIFEST, bot_url=ear.url, guide=GUIDE) as hub:
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


@pytest.fixture
def workspace(tmp_path: Path, sqlite_databases: SqliteDatabases) -> Iterator[Door]:
    """A new workspace, always on the same day, so that pictures differ only when the page does."""
    sqlite_databases.put(tmp_path / "data" / "greenlight.db")
    with running_workspace(
        tmp_path / "data", UNDO_SECONDS="1", MAIL_FROM="Northwind Media <hello@northwind.example>"
    ) as door:
        door.post("clock", now=A_MONDAY)
        yield door


@pytest.fixture
def person(browser: Browser, workspace: Door) -> Iterator[AtThePage]:
    """Somebody who has just opened the page of the workspace."""
    with open_page(browser, **LOOK) as page:
        page.goto(workspace.url)
        yield AtThePage(page)


@pytest.fixture
def camera(person: AtThePage, tmp_path: Path) -> Camera:
    """A camera on that page."""
    return Camera(person.page, album(tmp_path))
