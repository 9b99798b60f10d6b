"""After time was skipped the page says who got something new, and leads there."""

import smtplib
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from slack_sdk import WebClient

from tests.browser import open_page
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.integration.sandbox.page.axe import all_can_use
from tests.integration.sandbox.page.people import become
from tests.integration.sandbox.page.test_narrow import TELEPHONE, fits
from tests.waiting import wait_until

pytestmark = pytest.mark.browser
CAMPAIGNS, MAYA, DIANA = "C0CAMPAIGN", "U0MAYAOKON", "U0DIANACHN"


@pytest.fixture
def line(shown: Page) -> Locator:
    return told_on(shown)


def told_on(page: Page) -> Locator:
    return page.get_by_role("region", name="What has come").get_by_role("status")


def skips(page: Page, door: Door, words: str = "1 day") -> None:
    """Lets time pass, looking at another channel, and waits until it has."""
    page.get_by_role("navigation").get_by_role("button", name="general").click()
    before = door.get("clock")["offset_seconds"]
    page.get_by_role("button", name="Skip ahead").click()
    page.get_by_role("menuitem", name=words).click()
    wait_until(lambda: door.get("clock")["offset_seconds"] > before)


def sends_mail(door: Door, *to: str, subject: str = "Your brief") -> None:
    address = urlsplit(door.get("workspace")["smtp_url"])
    with smtplib.SMTP(address.hostname or "", address.port or 0) as server:
        server.sendmail("bot@sample.example", to, f"Subject: {subject}\r\n\r\nHello")


def much_comes(web: WebClient, door: Door) -> None:
    """Something for several people, in their messages, in a channel, and by e-mail."""
    for channel in (DIANA, CAMPAIGNS, MAYA, MAYA):
        web.chat_postMessage(channel=channel, text="Something new")
    sends_mail(door, "diana@sample.example")
    sends_mail(door, "anna@creators.example")


def test_who_got_something_is_said_in_one_line(
    shown: Page, door: Door, web: WebClient, line: Locator
) -> None:
    web.chat_postMessage(channel=DIANA, text="Long before")
    skips(shown, door)

    much_comes(web, door)

    parts = ["You:2 new messages", "Diana Chen:1 new message1 new e-mail", "#campaigns:1 new message"]
    expect(line.locator(".part")).to_have_text([*parts, "Outside Slack:1 new e-mail"])
    expect(line).to_contain_text("1 day later")
    all_can_use(shown)


def test_one_becomes_who_got_it_and_what_was_seen_is_no_longer_named(
    shown: Page, door: Door, web: WebClient, line: Locator
) -> None:
    skips(shown, door)
    web.chat_postMessage(channel=DIANA, text="The report")
    web.chat_postMessage(channel=MAYA, text="A reminder")
    expect(line).to_contain_text("You:")

    line.get_by_role("button", name="1 new message for Diana Chen").press("Enter")

    expect(shown.get_by_role("button", name="You are Diana Chen")).to_be_visible()
    expect(shown.get_by_role("main").get_by_text("The report").last).to_be_visible()
    expect(shown.get_by_role("main")).to_be_focused()
    expect(line.locator(".part")).to_have_text(["Maya Okonkwo:1 new message"])
    line.get_by_role("button", name="1 new message for Maya Okonkwo").click()
    expect(shown.get_by_role("main").get_by_text("A reminder").last).to_be_visible()
    expect(line).to_be_empty()


def test_what_was_read_is_no_longer_named(shown: Page, door: Door, web: WebClient, line: Locator) -> None:
    skips(shown, door)
    much_comes(web, door)
    expect(line).to_contain_text("You:")
    rooms = shown.get_by_role("navigation")

    for room, name in (("Messages", "You:"), ("campaigns", "#campaigns:"), ("E-mails sent", "new e-mail")):
        rooms.get_by_role("button", name=room).click()
        expect(line).not_to_contain_text(name)

    expect(line.locator(".part")).to_have_text(["Diana Chen:1 new message"])


def test_a_mail_that_came_is_opened(shown: Page, door: Door, line: Locator) -> None:
    skips(shown, door)
    sends_mail(door, "diana@sample.example", subject="For Diana")
    sends_mail(door, "anna@creators.example", subject="For Anna")

    line.get_by_role("button", name="1 new e-mail for Diana Chen").press("Enter")

    expect(shown.get_by_role("main")).to_be_focused()
    expect(shown.get_by_role("main").locator("[aria-current=true]")).to_contain_text("For Diana")
    expect(shown.get_by_role("button", name="You are Maya Okonkwo")).to_be_visible()


def test_a_channel_is_gone_to_as_somebody_who_sees_it(
    shown: Page, door: Door, web: WebClient, line: Locator
) -> None:
    channel = door.post("channels", name="inner-circle", is_private=True, members=[DIANA])["channel"]["id"]
    door.post("invite", channel=channel, user=door.get("workspace")["bot_user"])
    skips(shown, door)
    web.chat_postMessage(channel=channel, text="Only for few")

    line.get_by_role("button", name="for #inner-circle").click()

    expect(shown.get_by_role("heading", name="inner-circle")).to_be_visible()
    expect(shown.get_by_role("button", name="You are Diana Chen")).to_be_visible()


def test_what_comes_after_one_has_done_something_is_not_told(
    shown: Page, door: Door, web: WebClient, line: Locator
) -> None:
    skips(shown, door)
    web.chat_postMessage(channel=DIANA, text="Because time has passed")
    expect(line.locator(".part")).to_have_text(["Diana Chen:1 new message"])
    composer = shown.get_by_label("Message #general")
    composer.fill("Thanks")
    composer.press("Enter")
    expect(composer).to_have_value("")

    web.chat_postMessage(channel=DIANA, text="Because somebody said thanks")
    become(shown, "Diana Chen")

    expect(line.locator(".part")).to_have_text(["You:1 new message"])
    shown.get_by_role("button", name="Put away").click()
    expect(line).to_be_empty()


def test_that_nothing_came_is_said_too(shown: Page, door: Door) -> None:
    skips(shown, door, "1 hour")

    expect(shown.get_by_text("1 hour later: nothing new has come.")).to_be_visible()


@pytest.fixture(params=["light", "dark"])
def telephone(request: pytest.FixtureRequest, browser: Browser, door: Door) -> Iterator[Page]:
    """A page as wide as a telephone."""
    with open_page(browser, color_scheme=request.param, **TELEPHONE) as page:
        page.goto(door.url)
        expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
        yield page


def test_it_fits_a_telephone_in_the_light_and_in_the_dark(
    telephone: Page, door: Door, web: WebClient, ear: Ear
) -> None:
    skips(telephone, door)

    much_comes(web, door)

    expect(told_on(telephone)).to_contain_text("Outside Slack")
    fits(telephone)
    expect(telephone.get_by_label("Message #general")).to_be_in_viewport()


def test_a_moment_that_is_none_is_refused(door: Door) -> None:
    for moment in ("soon", "nan", ""):
        asked = {"user": "maya", "since": moment, "until": 1}
        answer = door.http.get("arrived", params=asked).json()
        assert (answer["ok"], answer["error"]) == (False, "bad_moment")
