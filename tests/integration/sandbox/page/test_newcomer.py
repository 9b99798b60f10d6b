"""Somebody who sees this for the first time, and goes where the guide leads."""

import logging
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.page.person import AtThePage
from tests.integration.sandbox.page.workspace import running_workspace

logger = logging.getLogger(__name__)
pytestmark = pytest.mark.browser
# How long a person takes to read and aim for each click; counted, not waited for.
A_CLICK_SECONDS = 1.5


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Door]:
    with running_workspace(tmp_path, UNDO_SECONDS="1") as door:
        yield door


def test_the_first_draft_is_approved_within_a_minute_and_the_report_read(workspace: Door, page: Page) -> None:
    person, started = AtThePage(page), monotonic()
    page.goto(workspace.url)
    guide = page.get_by_role("region", name="First steps")

    makes_a_campaign(person, guide)
    for words in ("Pick influencers", "Agreed…", "Enter draft…"):
        is_led_to(person, guide, words)
        person.fills_in()
        person.sends()
    is_led_to(person, guide, "Approve")
    expect(page.get_by_text("Approved by @Carlos Rivera")).to_be_visible()
    seconds = monotonic() - started
    logger.info("%.1f seconds of the machine and %d clicks", seconds, person.acts)
    expect(guide.get_by_text("3 of 4")).to_be_visible()
    assert seconds + person.acts * A_CLICK_SECONDS < 60

    reads_the_report(person, guide)
    expect(guide.get_by_text("4 of 4")).to_be_visible()


def makes_a_campaign(person: AtThePage, guide: Locator) -> None:
    """With the command that the guide types, and two pages that fill themselves in."""
    sends_what_is_typed_for_one(person, guide, "/campaign new influencer")
    person.fills_in()
    person.sends()
    person.fills_in()
    person.sends()
    person.closes()


def sends_what_is_typed_for_one(person: AtThePage, guide: Locator, command: str) -> None:
    """The guide writes a command into the composer; then it is sent."""
    person.clicks(guide.get_by_role("button", name="Type it for me"))
    expect(person.main.get_by_role("textbox").last).to_have_value(command)
    person.clicks(person.main.get_by_role("button", name="Send"))


def is_led_to(person: AtThePage, guide: Locator, words: str) -> None:
    """The guide brings the button before one's eyes; then it is pressed."""
    person.clicks(guide.get_by_role("button", name="Show me"))
    button = person.main.locator("button.pointed")
    expect(button).to_have_text(words)
    person.clicks(button)


def reads_the_report(person: AtThePage, guide: Locator) -> None:
    """Publishes, lets the campaign end, enters results, and looks at what the director got."""
    is_led_to(person, guide, "Record link…")
    person.fills_in()
    person.sends()
    sends_what_is_typed_for_one(person, guide, "/campaign close")
    person.sends()
    person.closes()
    is_led_to(person, guide, "Enter results…")
    person.clicks(person.form.get_by_role("button", name="Enter…").first)
    person.fills_in()
    person.sends()
    person.closes()
    person.clicks(guide.get_by_role("button", name="Show me"))
    expect(person.main.get_by_text("Spring glow: results")).to_be_visible()
