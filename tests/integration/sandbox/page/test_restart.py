"""Another run of the sandbox answers, or another workspace in its place."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser import open_page
from tests.integration.sandbox.door import Door
from tests.unit.sandbox.samples import Json
from tests.waiting import wait_until

pytestmark = pytest.mark.browser


class Greeter:
    """Greets the page in the sandbox's place, each time when told to."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.waiting: list[Route] = []
        page.route("**/sandbox/events", self._hold)

    def _hold(self, route: Route) -> None:
        self.waiting.append(route)

    def _is_awaited(self) -> bool:
        self.page.evaluate(
            "new Promise(requestAnimationFrame)"
        )  # it hears of requests while it waits for this
        return bool(self.waiting)

    def greet(self, **fields: str) -> None:
        """One greeting, after which the browser comes again at once."""
        wait_until(self._is_awaited)
        hello = json.dumps({"what": "hello", **fields})
        body = f"retry: 1\ndata: {hello}\n\n"
        self.waiting.pop().fulfill(content_type="text/event-stream", body=body)


@pytest.fixture
def greeter(browser: Browser, door: Door) -> Iterator[Greeter]:
    """A page that was greeted by the first run of a workspace."""
    with open_page(browser) as page:
        greeter = Greeter(page)
        page.goto(door.url)
        greeter.greet(run="first", workspace="ours")
        expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
        yield greeter


def entry(number: int, name: str) -> Json:
    return {
        "n": number, "kind": "api", "name": name, "request": {}, "answer": {}, "error": None, "milliseconds": 1,
    }  # fmt: skip


def test_the_inspector_begins_anew_when_the_sandbox_does(greeter: Greeter) -> None:
    log = [entry(1, "old.one"), entry(2, "old.two")]

    def read(route: Route) -> None:
        since = int(parse_qs(urlsplit(route.request.url).query)["since"][0])
        route.fulfill(json={"ok": True, "entries": [one for one in log if one["n"] > since]})

    page = greeter.page
    page.route("**/sandbox/log*", read)
    page.get_by_role("button", name="Inspector").click()
    greeter.greet(run="first", workspace="ours")
    expect(page.locator(".entries .name")).to_have_text(["old.two", "old.one"])
    log[:] = [entry(1, "new.one")]

    greeter.greet(run="second", workspace="ours")

    expect(page.locator(".entries .name")).to_have_text(["new.one"])


def test_another_workspace_is_not_taken_for_the_same(greeter: Greeter) -> None:
    page = greeter.page

    greeter.greet(run="other", workspace="theirs")

    expect(page.get_by_role("alert").filter(has_text="Another workspace runs here now.")).to_be_visible()
    expect(page.locator("#main")).to_have_attribute("inert", "")
    page.get_by_role("button", name="Reload").click()
    greeter.greet(run="other", workspace="theirs")
    expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
    expect(page.get_by_text("Another workspace runs here now.")).to_have_count(0)


def test_a_room_that_could_not_be_drawn_is_drawn_next_time(greeter: Greeter) -> None:
    page = greeter.page
    page.evaluate("""() => {
        const works = Node.prototype.insertBefore;
        Node.prototype.insertBefore = () => {
            Node.prototype.insertBefore = works;
            throw new Error("Only once");
        };
    }""")
    page.get_by_role("navigation").get_by_role("button", name="general").click()
    expect(page.get_by_text("Only once")).to_be_visible()
    expect(page.locator("#sidebar [aria-current=page]")).to_have_text("general")

    greeter.greet(run="first", workspace="ours")

    expect(page.get_by_role("heading", name="general")).to_be_visible()
