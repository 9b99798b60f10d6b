"""Somebody who sees this for the first time, and goes where the guide leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.page.person import AtThePage
from tests.integration.sandbox.page.workspace import running_workspace

pytestmark = pytest.mark.browser
A_CLICK_SECONDS = 1.5
"""How long a person takes to read and aim for each click; counted, not waited for."""
THE_MACHINES_SECONDS = 15
"""Of the minute; five on a quiet machine. Counted as well: a busy machine says nothing about the way."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Door]:
    with running_workspace(tmp_path, UNDO_SECONDS="1") as door:
        yield door


def test_the_first_draft_is_approved_within_a_minute_and_the_report_read(workspace: Door, page: Page) -> None:
    person = AtThePage(page)
    page.goto(workspace.url)
    guide = page.get_by_role("region", name="First steps")

    makes_a_campaign(person, guide, "/campaign new influencer")
    for words in ("Pick influencers", "Agreed…", "Enter draft…"):
        fills_in_where_led(person, guide, words)
    is_led_to(person, guide, "Approve")
    expect(page.get_by_text("Approved by @Carlos Rivera")).to_be_visible()
    expect(guide.get_by_text("3 of 4")).to_be_visible()
    assert THE_MACHINES_SECONDS + person.acts * A_CLICK_SECONDS < 60

    reads_the_report(person, guide)
    expect(guide.get_by_text("4 of 4")).to_be_visible()


def test_the_other_path_leads_through_a_social_media_campaign(workspace: Door, page: Page) -> None:
    person = AtThePage(page)
    page.goto(workspace.url)
    guide = page.get_by_role("region", name="First steps")

    person.clicks(guide.get_by_role("radio", name="Social media"))
    makes_a_campaign(person, guide, "/campaign new social")
    a_post_is_planned(person, guide)
    for words in ("Upload design…", "Write copy…"):
        fills_in_where_led(person, guide, words)
    is_led_to(person, guide, "Approve")
    expect(guide.get_by_text("3 of 4")).to_be_visible()
    its_day_comes(person, guide)
    fills_in_where_led(person, guide, "Published…")
    ends_with_the_report(person, guide)
    expect(guide.get_by_text("4 of 4")).to_be_visible()


def a_post_is_planned(person: AtThePage, guide: Locator) -> None:
    """From the idea to the calendar."""
    fills_in_where_led(person, guide, "Submit ideas…")
    person.closes()
    is_led_to(person, guide, "Approve")
    is_led_to(person, guide, "Ideas done")
    fills_in_where_led(person, guide, "Plan a post…")
    person.closes()
    is_led_to(person, guide, "Calendar ready")
    expect(guide.get_by_text("2 of 4")).to_be_visible()


def its_day_comes(person: AtThePage, guide: Locator) -> None:
    """The guide points at the clock."""
    person.clicks(guide.get_by_role("button", name="Show me"))
    expect(person.page.get_by_role("button", name="Skip ahead")).to_be_focused()
    person.skips("1 week")
    expect(guide.get_by_text("Carlos has posted it")).to_be_visible()


def makes_a_campaign(person: AtThePage, guide: Locator, command: str) -> None:
    """With the command that the guide types, and two pages that fill themselves in."""
    sends_what_is_typed_for_one(person, guide, command)
    person.fills_in()
    person.sends()
    person.fills_in()
    person.sends()
    person.closes()


def sends_what_is_typed_for_one(person: AtThePage, guide: Locator, command: str) -> None:
    """The guide says which command, and writes it into the composer; then it is sent."""
    expect(guide.locator(".say")).to_contain_text(command)
    person.clicks(guide.get_by_role("button", name="Type it for me"))
    expect(person.main.get_by_role("textbox").last).to_have_value(command)
    person.clicks(person.main.get_by_role("button", name="Send"))


def is_led_to(person: AtThePage, guide: Locator, words: str) -> None:
    """The guide names the button and brings it before one's eyes; then it is pressed."""
    expect(guide.locator(".say")).to_contain_text(words.rstrip("…"))
    person.clicks(guide.get_by_role("button", name="Show me"))
    button = person.main.locator("button.pointed")
    expect(button).to_have_text(words)
    person.clicks(button)


def fills_in_where_led(person: AtThePage, guide: Locator, words: str) -> None:
    """The button opens a form that fills itself in."""
    is_led_to(person, guide, words)
    person.fills_in()
    person.sends()


def reads_the_report(person: AtThePage, guide: Locator) -> None:
    """Publishes, and goes on to the end."""
    fills_in_where_led(person, guide, "Record link…")
    ends_with_the_report(person, guide)


def ends_with_the_report(person: AtThePage, guide: Locator) -> None:
    """Lets the campaign end, enters results, and looks at what the director got."""
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
