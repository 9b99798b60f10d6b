"""The inspector: what goes over the wire, and faults on demand."""

import time

import pytest
from playwright.sync_api import Locator, Page, expect
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.bolt_bot import build, connected
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.running_sandbox import running_sandbox
from tests.waiting import wait_until

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"


@pytest.fixture
def faults(shown: Page, door: Door) -> Locator:
    """The panel of faults, with none waiting."""
    door.post("faults", clear=True)
    shown.get_by_role("button", name="Inspector").click()
    shown.get_by_role("tab", name="Faults").click()
    return shown.get_by_role("tabpanel", name="Faults")


def section_of(faults: Locator, heading: str) -> Locator:
    return faults.locator("form, section").filter(has=faults.page.get_by_role("heading", name=heading))


def refusal(web: WebClient, channel: str = CAMPAIGNS) -> tuple[int, str]:
    with pytest.raises(SlackApiError) as caught:
        web.chat_postMessage(channel=channel, text="x")
    return caught.value.response.status_code, str(caught.value.response["error"])


def test_payloads_are_shown_as_they_were(shown: Page, door: Door) -> None:
    door.post("command", user="maya", channel="campaigns", text="/who")
    shown.get_by_role("button", name="Inspector").click()
    shown.get_by_label("Filter entries").fill("/who")

    shown.get_by_text("Slack → bot").first.click()

    expect(shown.get_by_text('"command": "/who"').first).to_be_visible()
    door.post("command", user="carlos", channel="campaigns", text="/who")
    expect(shown.get_by_text("Slack → bot")).to_have_count(2)
    expect(shown.get_by_text('"command": "/who"').first).to_be_visible()


CALLS = [
    ("is rate limited (429)", (429, "ratelimited")),
    ("fails (500)", (500, "internal_error")),
    ("is refused: is_archived", (200, "is_archived")),
]


@pytest.mark.parametrize(("how", "seen"), CALLS, ids=[how for how, _ in CALLS])
def test_a_call_is_made_to_fail(faults: Locator, web: WebClient, how: str, seen: tuple[int, str]) -> None:
    form = section_of(faults, "A call of the app")
    form.get_by_label("Method").select_option("chat.postMessage")
    form.get_by_label("What happens").select_option(label=how)
    form.get_by_role("button", name="Arm").click()
    expect(faults.get_by_text("1 × chat.postMessage")).to_be_visible()

    assert refusal(web) == seen

    web.chat_postMessage(channel=CAMPAIGNS, text="and works again")


def test_a_call_is_made_slow(faults: Locator, web: WebClient) -> None:
    form = section_of(faults, "A call of the app")
    form.get_by_label("Seconds").fill("1")
    form.get_by_role("button", name="Arm").click()
    expect(faults.get_by_text("1 × *")).to_be_visible()
    started = time.monotonic()

    web.chat_postMessage(channel=CAMPAIGNS, text="late")

    assert time.monotonic() - started >= 1


def test_deliveries_come_again(faults: Locator, door: Door, ear: Ear) -> None:
    form = section_of(faults, "Deliveries come again")
    form.get_by_label("Copies").fill("3")
    form.get_by_label("Up to seconds late").fill("0")
    form.get_by_label("Deliveries").fill("1")
    form.get_by_role("button", name="Arm").click()
    expect(faults.get_by_text("1 deliveries: 3 times each")).to_be_visible()
    before = len(ear.all("/who"))

    door.post("command", user="maya", channel="campaigns", text="/who")

    wait_until(lambda: len(ear.all("/who")) == before + 3)


def test_what_waits_can_be_called_off(faults: Locator, web: WebClient) -> None:
    form = section_of(faults, "A call of the app")
    form.get_by_label("What happens").select_option(label="fails (500)")
    form.get_by_label("Times").fill("9")
    form.get_by_role("button", name="Arm").click()
    expect(faults.get_by_text("9 × *")).to_be_visible()

    faults.get_by_role("button", name="Clear all").click()

    expect(faults.get_by_text("Everything works as it should")).to_be_visible()
    web.chat_postMessage(channel=CAMPAIGNS, text="works")


def test_connections_are_cut_and_refused(page: Page) -> None:
    with running_sandbox(MANIFEST) as hub:
        door = Door(hub.base_url)
        tokens = door.get("workspace")["tokens"]
        app = build(WebClient(tokens["bot"], base_url=f"{door.url}/api/"), tokens["signing_secret"])
        with connected(app, door):
            page.goto(door.url)
            page.get_by_role("button", name="Inspector").click()
            page.get_by_role("tab", name="Faults").click()
            form = section_of(page.get_by_role("tabpanel", name="Faults"), "Socket Mode")
            for words in ("Refuse the next ten", "Drop them"):
                form.get_by_label("Connections").select_option(label=words)
                form.get_by_role("button", name="Do it").click()

            wait_until(lambda: door.get("workspace")["connections"] == 0)
        door.http.close()


def test_a_channel_is_archived_and_brought_back(faults: Locator, web: WebClient) -> None:
    part = section_of(faults, "The workspace")
    part.get_by_label("Channel").select_option(label="#campaigns")
    part.get_by_role("button", name="Archive or bring back").click()
    expect(faults.page.get_by_text("This channel is archived.")).to_be_visible()
    assert refusal(web) == (200, "is_archived")

    part.get_by_role("button", name="Archive or bring back").click()

    expect(faults.page.get_by_label("Message #campaigns")).to_be_visible()
    web.chat_postMessage(channel=CAMPAIGNS, text="back")


def test_the_newest_message_of_the_app_is_deleted(faults: Locator, web: WebClient) -> None:
    web.chat_postMessage(channel=CAMPAIGNS, text="Doomed")
    expect(faults.page.get_by_text("Doomed")).to_be_visible()
    part = section_of(faults, "The workspace")
    part.get_by_label("Channel").select_option(label="#campaigns")

    part.get_by_role("button", name="Delete the app's newest message").click()

    expect(faults.page.get_by_text("Doomed")).to_have_count(0)


def test_a_person_takes_no_direct_messages_or_is_gone(faults: Locator, web: WebClient) -> None:
    part = section_of(faults, "The workspace")
    part.get_by_label("Person").select_option(label="Paul Tanaka")
    part.get_by_role("button", name="No direct messages").click()
    expect(faults.get_by_text("No direct messages to Paul Tanaka")).to_be_visible()
    assert refusal(web, "U0PAULPLAI") == (200, "messages_tab_disabled")

    part.get_by_role("button", name="Deactivate or bring back").click()

    expect(part.get_by_label("Person")).to_have_value("U0PAULPLAI")
    expect(part.get_by_role("option", name="Paul Tanaka (deactivated)")).to_be_attached()
    assert refusal(web, "U0PAULPLAI") == (200, "channel_not_found")
    part.get_by_role("button", name="Deactivate or bring back").click()
    expect(part.get_by_role("option", name="Paul Tanaka", exact=True)).to_be_attached()
