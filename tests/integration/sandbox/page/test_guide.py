"""The guided start: what is next, a way there, and ticks for what was seen to be done."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect
from slack_sdk import WebClient

from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.integration.sandbox.page.axe import all_can_use
from tests.integration.sandbox.page.conftest import GUIDE
from tests.integration.sandbox.page.forms import Forms
from tests.running_sandbox import running_sandbox
from tests.unit.sandbox.samples import actions, button, plain, section, text_field

pytestmark = pytest.mark.browser


@pytest.fixture
def door(ear: Ear) -> Iterator[Door]:
    """A sandbox where nothing was done yet."""
    with running_sandbox(MANIFEST, bot_url=ear.url, guide=GUIDE) as hub:
        door = Door(hub.base_url)
        yield door
        door.http.close()


@pytest.fixture
def guide(shown: Page) -> Locator:
    return shown.get_by_role("region", name="First steps")


def ticked(guide: Locator) -> Locator:
    return guide.get_by_role("listitem").filter(has=guide.page.get_by_role("img", name="done"))


def test_a_command_is_typed_for_one_and_ticks_its_step_off(shown: Page, guide: Locator) -> None:
    expect(guide.get_by_text("0 of 3")).to_be_visible()
    guide.get_by_role("button", name="Type it for me").click()
    expect(shown.get_by_role("button", name="You are Carlos Rivera")).to_be_visible()
    composer = shown.get_by_label("Message #campaigns")
    expect(composer).to_be_focused()
    expect(composer).to_have_value("/who there")

    composer.press("Enter")

    expect(ticked(guide)).to_contain_text(["Say hello"])
    expect(guide.get_by_text("1 of 3")).to_be_visible()


def test_a_form_counts_only_when_it_was_taken(guide: Locator, forms: Forms) -> None:
    forms.complaints = [{"it": "Not so."}]
    dialog = forms.open({**text_field(), "block_id": "it", "label": plain("Words")})
    dialog.get_by_label("Words").fill("Words")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("Not so.")).to_be_visible()
    refused = forms.page.request.get(forms.page.url + "sandbox/guide").json()["guide"]["steps"][1]["parts"]

    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_be_hidden()
    taken = forms.page.request.get(forms.page.url + "sandbox/guide").json()["guide"]["steps"][1]["parts"]

    assert [part["done"] for part in refused] == [False, False]
    assert [part["done"] for part in taken] == [True, False]
    expect(ticked(guide)).to_have_count(0)


def test_one_is_led_to_a_button_that_is_still_on_its_way(
    shown: Page, guide: Locator, forms: Forms, web: WebClient, door: Door
) -> None:
    door.post("command", user="carlos", channel="campaigns", text="/who")
    dialog = forms.open(section("Nothing to fill in"))
    dialog.get_by_role("button", name="Send").click()
    expect(guide.get_by_text("Press Yes.")).to_be_visible()

    guide.get_by_role("button", name="Show me").click()
    expect(shown.get_by_role("tab", name="Messages", selected=True)).to_be_visible()
    asked = [actions(button(text=plain("Yes"), action_id="yes"))]
    posted = web.chat_postMessage(channel="U0MAYAOKON", text="x", blocks=asked)

    yes = shown.get_by_role("button", name="Yes")
    expect(yes).to_be_focused()
    web.chat_update(
        channel=posted["channel"], ts=posted["ts"], text="x", blocks=[section("As asked:"), *asked]
    )
    expect(shown.get_by_text("As asked:")).to_be_visible()
    expect(yes).to_contain_class("pointed")
    expect(yes).to_be_focused()
    shown.keyboard.press("Enter")
    expect(yes).not_to_contain_class("pointed")
    expect(ticked(guide)).to_contain_text(["Say hello", "Decide"])


def test_reading_a_message_counts_and_the_end_is_said(
    shown: Page, guide: Locator, web: WebClient, door: Door
) -> None:
    web.chat_postMessage(channel="U0DIANACHN", text="The report is here")
    web.chat_postMessage(channel="C0CAMPAIGN", text="Something else")
    expect(shown.get_by_text("Something else")).to_be_visible()
    expect(ticked(guide)).to_have_count(0)

    shown.get_by_role("button", name="You are").click()
    shown.get_by_role("menuitemradio", name="Diana Chen").click()
    shown.get_by_role("button", name="Messages").click()

    expect(ticked(guide)).to_contain_text(["Read"])


def test_another_path_is_chosen_by_keyboard_and_kept_over_a_reload(shown: Page, guide: Locator) -> None:
    paths = guide.get_by_role("group", name="What to try")
    expect(paths.get_by_role("radio", name="Words")).to_be_checked()
    paths.get_by_role("radio", name="Words").focus()

    shown.keyboard.press("ArrowRight")

    expect(guide.get_by_text("0 of 2")).to_be_visible()
    expect(guide.get_by_text("Send /echo.")).to_be_visible()
    expect(paths.get_by_role("radio", name="Time")).to_be_focused()
    shown.reload()
    expect(guide.get_by_text("0 of 2")).to_be_visible()
    expect(paths.get_by_role("radio", name="Time")).to_be_checked()
    paths.get_by_role("radio", name="Words").click()
    expect(guide.get_by_text("0 of 3")).to_be_visible()
    all_can_use(shown)


def test_who_begins_a_path_is_led_on_along_it_and_to_the_clock(
    shown: Page, guide: Locator, web: WebClient
) -> None:
    composer = shown.get_by_label("Message #campaigns")
    composer.fill("/echo time")
    composer.press("Enter")
    expect(guide.get_by_text("1 of 2")).to_be_visible()

    guide.get_by_role("button", name="Show me").click()

    expect(shown.get_by_role("button", name="You are Diana Chen")).to_be_visible()
    skip = shown.get_by_role("button", name="Skip ahead")
    expect(skip).to_be_focused()
    expect(skip).to_contain_class("pointed")
    web.chat_postMessage(channel="U0DIANACHN", text="Due today")
    expect(guide.get_by_text("2 of 2")).to_be_visible()
    expect(guide.get_by_text("That was the whole way.")).to_be_visible()


def test_the_guide_can_be_folded_and_stays_so(shown: Page, guide: Locator) -> None:
    guide.get_by_role("button", name="First steps").click()
    expect(guide.get_by_text("Say hello")).to_be_hidden()

    shown.reload()

    expect(guide.get_by_text("0 of 3")).to_be_visible()
    expect(guide.get_by_text("Say hello")).to_be_hidden()
