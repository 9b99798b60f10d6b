"""The pages in a real browser, on a phone: axe finds nothing, no script is needed, and forms do what they say."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from playwright.sync_api import Browser, expect

from storage.database import Database
from storage.enums import Outcome
from storage.models import Decision, Deliverable
from tests.browser import open_page
from tests.domain import outside
from tests.domain.scenario import Scenario, open_scenario
from tests.integration.bot.pages_read import asked, reader
from tests.integration.sandbox.page.axe import complaints
from tests.page_reader import PageReader
from tests.waiting import PATIENCE

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("databases", ["sqlite"], indirect=True)]
PHONE = {"viewport": {"width": 360, "height": 740}, "bypass_csp": True}
"""axe is a script, which the pages' own policy would not let run."""


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Nobody reads it."""


class _Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


@contextmanager
def served(pages: PageReader) -> Iterator[str]:
    """The pages at an address of this machine."""
    with make_server("127.0.0.1", 0, pages.application, _Threaded, _Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/p/"
        server.shutdown()
        thread.join(PATIENCE)


def test_a_client_and_a_creator_use_their_pages_on_a_phone(browser: Browser, database: Database) -> None:
    scenario: Scenario = open_scenario(database)
    post, secret = asked(scenario)
    with served(reader(scenario)) as url, open_page(browser, **PHONE) as page:
        page.goto(url + secret)
        assert complaints(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        page.get_by_text("Ask for changes…").click()
        page.get_by_label("What is it about?").first.select_option("brand")
        page.get_by_label("What should be different?").fill("Warmer, please.")
        assert complaints(page) == []
        page.get_by_role("button", name="Ask for changes").click()
        expect(page.get_by_role("status")).to_contain_text("You decided: changes requested")
        assert complaints(page) == []
        scenario.let_decisions_settle()
        page.goto(url + outside.secret_of_creator(scenario, post))
        expect(page.get_by_text("Warmer, please.")).to_be_visible()
        page.get_by_text("Hand in a new version").click()
        assert complaints(page) == []
        page.get_by_label("Link to the draft").fill("https://drive.example/8")
        page.get_by_role("button", name="Hand in").click()
        expect(page.get_by_text("Ready for Review")).to_be_visible()
    assert [one.outcome for one in scenario.rows(Decision)] == [Outcome.REQUEST_CHANGES]
    assert scenario.row(Deliverable, post.id).round == 2


def test_the_pages_need_no_script_and_keep_to_their_policy(browser: Browser, database: Database) -> None:
    scenario: Scenario = open_scenario(database)
    _, secret = asked(scenario)
    look = {"java_script_enabled": False, "viewport": PHONE["viewport"]}
    with served(reader(scenario)) as url, open_page(browser, **look) as page:
        page.goto(url + secret)
        page.get_by_role("button", name="Approve").click()
        expect(page.get_by_role("status")).to_contain_text("You decided: approved")
    assert [one.outcome for one in scenario.rows(Decision)] == [Outcome.APPROVE]
