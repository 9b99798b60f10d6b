"""On a telephone everything is in reach, and nothing has to be moved sideways."""

import smtplib
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from slack_sdk import WebClient

from tests.browser import open_page
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.integration.sandbox.page.axe import complaints
from tests.integration.sandbox.page.forms import Forms
from tests.integration.sandbox.page.test_drawing import BLOCKS
from tests.unit.sandbox.samples import actions, button, section, text_field

pytestmark = pytest.mark.browser
TELEPHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
A_LONG_WORD = "Slowsundaymorningswithoutanalarmclock" * 3
BEYOND = """() => [...document.querySelectorAll("#top *, #rail *, #main *, #side *, #modal *")].filter((node) => {
    const box = node.getBoundingClientRect();
    const inside = node.closest("[data-scrolls], .hidden-label, [popover]:not(:popover-open)");
    return !inside && box.width && (box.right > innerWidth + 1 || box.left < -1);
}).map((node) => node.outerHTML.slice(0, 120))"""


@pytest.fixture
def telephone(browser: Browser, door: Door) -> Iterator[Page]:
    """A page as wide as a telephone."""
    with open_page(browser, **TELEPHONE) as page:
        page.goto(door.url)
        expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
        yield page


def fits(page: Page) -> None:
    """Fails when anything reaches beyond the window, or cannot be used."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(BEYOND) == []
    assert complaints(page) == []


def in_a_channel(page: Page, web: WebClient, _door: Door) -> None:
    page.get_by_role("navigation").get_by_role("button", name="campaigns").tap()
    for block, _, _ in BLOCKS.values():
        web.chat_postMessage(channel="C0CAMPAIGN", text="x", blocks=[block])
    long = section(A_LONG_WORD, accessory=button())
    ts = web.chat_postMessage(
        channel="C0CAMPAIGN", text="x", blocks=[long, actions(button(), button(action_id="b"))]
    )["ts"]
    expect(page.locator(f"article[data-ts='{ts}']")).to_be_visible()


def in_a_thread(page: Page, web: WebClient, _door: Door) -> None:
    first = web.chat_postMessage(channel="C0CAMPAIGN", text="Narrow thread")
    web.chat_postMessage(channel="C0CAMPAIGN", text=A_LONG_WORD, thread_ts=first["ts"])
    page.get_by_role("button", name="1 reply").last.tap()
    expect(page.get_by_label("Reply…")).to_be_visible()


def at_home(page: Page, web: WebClient, _door: Door) -> None:
    blocks = [
        section(A_LONG_WORD, accessory=button()),
        *(block for block, _, _ in BLOCKS.values() if block["type"] == "header"),
    ]
    web.views_publish(user_id="U0MAYAOKON", view={"type": "home", "blocks": blocks})
    page.get_by_role("button", name="Home").first.tap()
    expect(page.locator(".home-page")).to_be_visible()


def among_mails(page: Page, _web: WebClient, door: Door) -> None:
    address = urlsplit(door.get("workspace")["smtp_url"])
    with smtplib.SMTP(address.hostname or "", address.port or 0) as server:
        server.sendmail(
            "bot@sample.example", [f"{A_LONG_WORD[:60]}@creators.example"], "Subject: Brief\r\n\r\nHello"
        )
    page.get_by_role("button", name="E-mails sent").tap()
    expect(page.get_by_role("tab", name="Headers")).to_be_in_viewport()


def in_the_menus(page: Page, _web: WebClient, _door: Door) -> None:
    page.get_by_role("button", name="Skip ahead").tap()
    expect(page.get_by_role("menuitem", name="1 week")).to_be_in_viewport()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="You are").tap()
    expect(page.get_by_role("menuitemradio", name="Gita Holm")).to_be_in_viewport()


def in_the_inspector(page: Page, _web: WebClient, _door: Door) -> None:
    page.get_by_role("button", name="Inspector").tap()
    fits(page)
    page.get_by_role("tab", name="Faults").tap()


PLACES = [in_a_channel, in_a_thread, at_home, among_mails, in_the_menus, in_the_inspector]


@pytest.mark.parametrize("go", PLACES, ids=[place.__name__ for place in PLACES])
def test_every_place_fits(
    telephone: Page, web: WebClient, door: Door, go: Callable[[Page, WebClient, Door], None]
) -> None:
    go(telephone, web, door)

    fits(telephone)


def test_a_form_fits_and_is_sent(telephone: Page, ear: Ear, web: WebClient) -> None:
    telephone.get_by_role("button", name="campaigns").tap()
    forms = Forms(telephone, ear, web)
    dialog = forms.open(*(section(f"Line {number} {A_LONG_WORD}") for number in range(20)), text_field())
    expect(dialog.get_by_role("button", name="Send")).to_be_in_viewport()
    fits(telephone)

    dialog.get_by_role("button", name="Fill in for me").tap()
    dialog.get_by_role("button", name="Send").tap()

    expect(dialog).to_be_hidden()
    assert len(forms.sent()) == 1


def test_the_first_steps_and_the_date_are_in_reach(telephone: Page) -> None:
    expect(telephone.locator("#clock .in-short")).to_be_visible()
    steps = telephone.get_by_role("region", name="First steps")
    expect(steps).to_be_hidden()

    telephone.get_by_role("button", name="First steps").tap()

    expect(steps.get_by_text("Say hello")).to_be_in_viewport()
    fits(telephone)
    telephone.keyboard.press("Escape")
    expect(steps).to_be_hidden()
    expect(telephone.get_by_role("button", name="First steps")).to_be_focused()


def test_the_top_bar_fits_at_any_width(telephone: Page) -> None:
    for width in (320, 500, 601, 700, 799, 801, 899, 901, 1101):
        telephone.set_viewport_size({"width": width, "height": 700})
        assert telephone.evaluate(BEYOND) == [], width


def test_who_follows_a_step_sees_where_it_leads(telephone: Page) -> None:
    telephone.get_by_role("button", name="First steps").tap()
    steps = telephone.get_by_role("region", name="First steps")

    steps.get_by_role("button", name="Type it for me").tap()

    expect(telephone.get_by_label("Message #campaigns")).to_be_focused()
    expect(telephone.get_by_label("Message #campaigns")).to_have_value("/who there")
    expect(steps).to_be_hidden()
