"""For everybody: with the keyboard alone, with a screen reader, in the light and in the dark."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from slack_sdk import WebClient

from tests.browser import open_page
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.integration.sandbox.page.axe import complaints
from tests.integration.sandbox.page.forms import Forms
from tests.integration.sandbox.page.people import last_message
from tests.integration.sandbox.page.test_drawing import BLOCKS
from tests.unit.sandbox.samples import Json, actions, button, option, options, plain, text_field
from tests.waiting import wait_until

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"
NAME = """(() => {
    const held = document.activeElement;
    return held.getAttribute("aria-label") || held.labels?.[0]?.textContent || held.textContent;
})()"""


def tab_to(page: Page, name: str, *, back: bool = False) -> None:
    """Press Tab until what has the focus begins with this name."""
    for _ in range(80):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if str(page.evaluate(NAME)).strip().startswith(name):
            return
    raise AssertionError(f"Tab never comes to {name!r}")


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def choice(name: str, kind: str) -> Json:
    element = {"type": kind, "action_id": name, "min_query_length": 0}
    return {"type": "input", "block_id": name, "label": plain(name.capitalize()), "element": element}


def test_a_form_is_opened_filled_in_and_sent_by_keyboard(forms: Forms) -> None:
    page = forms.page
    forms.options = [option("a", "Anna"), option("b", "Ben")]
    forms.open(choice("creators", "multi_external_select"), choice("again", "external_select"))
    expect(page.get_by_role("combobox", name="Creators")).to_be_focused()

    press(page, "ArrowDown")
    expect(page.get_by_role("option", name="Ben")).to_be_visible()
    press(page, "ArrowDown", "Enter", "Escape", "Tab")
    expect(page.get_by_role("combobox", name="Again")).to_be_focused()
    page.keyboard.type("an")
    expect(page.get_by_role("option", name="Anna")).to_be_visible()
    press(page, "Enter")
    tab_to(page, "Send")
    press(page, "Enter")

    expect(page.get_by_role("dialog")).to_be_hidden()
    assert forms.sent() == {"creators": ["b"], "again": "a"}
    expect(page.get_by_label("Message #campaigns")).to_be_focused()


def test_one_goes_everywhere_by_keyboard(shown: Page) -> None:
    press(shown, "Tab", "Enter")
    assert shown.evaluate("document.activeElement.id") == "main"
    tab_to(shown, "You are", back=True)
    press(shown, "Enter", "c", "Enter")
    expect(shown.get_by_role("button", name="You are Carlos Rivera")).to_be_focused()

    tab_to(shown, "Home")
    press(shown, "Enter")
    expect(shown.get_by_role("heading", name="Tester", level=1)).to_be_visible()
    tab_to(shown, "Home")
    press(shown, "ArrowRight")

    expect(shown.get_by_role("tab", name="Messages")).to_be_focused()
    expect(shown.get_by_label("Message Tester")).to_be_visible()


def test_a_menu_behind_dots_is_used_by_keyboard(shown: Page, web: WebClient, ear: Ear) -> None:
    menu = {"type": "overflow", "action_id": "more", "options": options(3)}
    web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[actions(menu)])
    opener = last_message(shown).get_by_role("button", name="More actions")
    opener.focus()

    press(shown, "ArrowDown")
    expect(shown.get_by_role("menuitem", name="Number 0")).to_be_focused()
    press(shown, "Escape")
    expect(opener).to_be_focused()
    press(shown, "Enter", "ArrowDown", "ArrowDown", "Enter")

    assert ear.last("block_actions")["actions"][0]["selected_option"]["value"] == "2"
    expect(opener).to_be_focused()


def test_a_question_is_answered_by_keyboard(shown: Page, web: WebClient, ear: Ear) -> None:
    sure = {
        "title": plain("Sure?"),
        "text": plain("For good."),
        "confirm": plain("Yes"),
        "deny": plain("Back"),
    }
    web.chat_postMessage(
        channel=CAMPAIGNS, text="x", blocks=[actions(button(action_id="sure", confirm=sure, value="7"))]
    )
    last_message(shown).get_by_role("button", name="Press").focus()
    before = len(ear.all("block_actions"))

    press(shown, "Enter")
    expect(shown.get_by_role("dialog", name="Sure?")).to_be_visible()
    press(shown, "Escape")
    expect(shown.get_by_role("dialog", name="Sure?")).to_be_hidden()
    assert len(ear.all("block_actions")) == before
    press(shown, "Enter", "Enter")

    wait_until(lambda: len(ear.all("block_actions")) > before)
    assert ear.last("block_actions")["actions"][0]["value"] == "7"


@pytest.fixture(scope="module", params=["light", "dark"])
def coloured(request: pytest.FixtureRequest, browser: Browser, door: Door) -> Iterator[Page]:
    """One page for all looks of axe, in the light and in the dark."""
    with open_page(browser) as page:
        page.emulate_media(color_scheme=request.param)
        page.goto(door.url)
        expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
        yield page


def in_a_channel(page: Page, web: WebClient) -> None:
    for block, _, _ in BLOCKS.values():
        web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[block])
    first = web.chat_postMessage(channel=CAMPAIGNS, text="Thread start")
    web.chat_postMessage(channel=CAMPAIGNS, text="First reply", thread_ts=first["ts"])
    page.get_by_role("button", name="1 reply").last.click()


def in_the_inspector(page: Page, _web: WebClient) -> None:
    page.get_by_role("button", name="Inspector").click()
    page.get_by_role("tab", name="Faults").click()


def in_a_menu(page: Page, _web: WebClient) -> None:
    page.get_by_role("button", name="You are").click()


def among_commands(page: Page, _web: WebClient) -> None:
    page.get_by_label("Message #campaigns").fill("/")
    expect(page.get_by_role("option", name="/echo")).to_be_visible()


def among_mails(page: Page, _web: WebClient) -> None:
    page.get_by_role("button", name="E-mails").click()


LOOKS = [in_a_channel, in_the_inspector, among_commands, in_a_menu, among_mails]


@pytest.mark.parametrize("go", LOOKS, ids=[look.__name__ for look in LOOKS])
def test_axe_has_nothing_to_complain_of(
    coloured: Page, web: WebClient, go: Callable[[Page, WebClient], None]
) -> None:
    go(coloured, web)

    assert complaints(coloured) == []


def test_axe_has_nothing_to_complain_of_in_a_form(
    coloured: Page, ear: Ear, web: WebClient, door: Door
) -> None:
    coloured.get_by_role("button", name="campaigns").click()
    dialog = Forms(coloured, ear, web).open(choice("creators", "external_select"), text_field())
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("Please complete this required field.").first).to_be_visible()

    assert complaints(coloured) == []
    door.post("close", user="maya", view_id=door.modal()["id"])


def test_the_colours_can_be_chosen(shown: Page) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    light = shown.evaluate(ground)
    shown.get_by_role("button", name="Colours").click()
    shown.get_by_role("menuitemradio", name="Dark").click()
    dark = shown.evaluate(ground)

    shown.reload()

    expect(shown.get_by_role("heading", name="campaigns")).to_be_visible()
    assert light != dark
    assert shown.evaluate(ground) == dark
