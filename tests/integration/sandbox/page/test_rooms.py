"""Channels, threads, Home, messages and mail: a person does here what they would do in Slack."""

import smtplib
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import FilePayload, Page, expect
from slack_sdk import WebClient

from tests.integration.sandbox.bolt_bot import build, http_server, serve_http
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.page.people import become
from tests.running_sandbox import running_sandbox

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"
DROP = """(node) => {
    const carried = new DataTransfer();
    carried.items.add(new File(["Hello"], "b.txt", {type: "text/plain"}));
    return node.dispatchEvent(new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true}));
}"""


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """A sandbox with the Bolt app on it, over HTTP."""
    with http_server() as server, running_sandbox(MANIFEST, bot_url=server.url) as hub:
        door = Door(hub.base_url)
        tokens = door.get("workspace")["tokens"]
        serve_http(
            server, build(WebClient(tokens["bot"], base_url=f"{door.url}/api/"), tokens["signing_secret"])
        )
        yield door
        door.http.close()


def test_a_form_goes_from_command_to_decision(shown: Page) -> None:
    composer = shown.get_by_label("Message #campaigns")
    composer.fill("/ec")
    composer.press("Tab")
    composer.press("Enter")
    modal = shown.get_by_role("dialog")
    modal.get_by_label("Name").fill("Taken")
    modal.get_by_role("button", name="Send").click()
    expect(modal.get_by_text("Please complete this required field.")).to_be_visible()

    modal.get_by_label("Creator").fill("an")
    shown.get_by_role("option", name="Anna").click()
    modal.get_by_role("button", name="Send").click()
    expect(modal.get_by_text("That name is taken.")).to_be_visible()
    modal.get_by_label("Name").fill("Glow")
    modal.get_by_role("button", name="Send").click()

    expect(modal).to_be_hidden()
    shown.get_by_role("button", name="Messages").click()
    shown.get_by_role("button", name="Press").last.click()
    expect(shown.get_by_text("Approved 7")).to_be_visible()


def test_each_person_sees_their_own(shown: Page, door: Door) -> None:
    door.post("command", user="carlos", channel="campaigns", text="/who")
    expect(shown.get_by_text("Hello @Carlos Rivera")).to_have_count(0)

    become(shown, "Carlos Rivera")

    expect(shown.get_by_text("Hello @Carlos Rivera")).to_be_visible()
    expect(shown.get_by_text("Only visible to you")).to_be_visible()
    become(shown, "Gita Holm")
    expect(shown.get_by_role("button", name="leadership")).to_have_count(0)


def test_only_the_last_answers_that_one_person_sees_stand_in_a_room(shown: Page, door: Door) -> None:
    become(shown, "Carlos Rivera")
    for _ in range(3):
        door.post("command", user="carlos", channel="campaigns", text="/who")
    expect(shown.get_by_text("Only visible to you")).to_have_count(2)


def test_home_shows_what_the_bot_published(shown: Page) -> None:
    shown.get_by_role("button", name="Home").click()

    expect(shown.get_by_text("Your tasks")).to_be_visible()


def test_a_message_that_arrives_elsewhere_is_marked_unread(shown: Page, door: Door) -> None:
    door.post("say", user="diana", channel="general", text="Good morning")

    expect(shown.get_by_role("button", name="general 1 unread")).to_be_visible()
    shown.get_by_role("button", name="general").click()
    expect(shown.get_by_text("Good morning")).to_be_visible()
    expect(shown.get_by_role("button", name="general 1 unread")).to_have_count(0)


def test_an_update_leaves_what_is_being_typed(shown: Page, web: WebClient) -> None:
    posted = web.chat_postMessage(channel=CAMPAIGNS, text="Old words")
    composer = shown.get_by_label("Message #campaigns")
    composer.fill("Half a sentence")
    expect(shown.get_by_text("Old words")).to_be_visible()

    web.chat_update(channel=CAMPAIGNS, ts=posted["ts"], text="New words")

    expect(shown.get_by_text("New words")).to_be_visible()
    expect(composer).to_have_value("Half a sentence")
    expect(composer).to_be_focused()


def test_a_thread_opens_beside_the_channel(shown: Page, web: WebClient) -> None:
    first = web.chat_postMessage(channel=CAMPAIGNS, text="Thread start")
    web.chat_postMessage(channel=CAMPAIGNS, text="First reply", thread_ts=first["ts"])
    shown.get_by_role("button", name="1 reply").click()
    side = shown.get_by_label("Details")
    expect(side.get_by_text("First reply")).to_be_visible()

    side.get_by_label("Reply…").fill("Second reply")
    side.get_by_label("Reply…").press("Enter")

    expect(side.get_by_text("Second reply")).to_be_visible()
    expect(shown.get_by_role("button", name="2 replies")).to_be_visible()


def test_what_one_person_alone_is_told_in_a_thread_stands_there(shown: Page, web: WebClient) -> None:
    first = web.chat_postMessage(channel=CAMPAIGNS, text="A thread with secrets")
    web.chat_postMessage(channel=CAMPAIGNS, text="An answer", thread_ts=first["ts"])
    web.chat_postEphemeral(channel=CAMPAIGNS, user="U0MAYAOKON", text="Only for Maya", thread_ts=first["ts"])
    expect(shown.get_by_role("button", name="1 reply")).to_be_visible()
    expect(shown.get_by_text("Only for Maya")).to_have_count(0)
    shown.get_by_role("button", name="1 reply").click()
    expect(shown.get_by_label("Details").get_by_text("Only for Maya")).to_be_visible()


def test_files_are_attached_by_picking_and_by_dropping(shown: Page) -> None:
    picture = FilePayload(name="a.png", mimeType="image/png", buffer=b"not really")
    shown.locator("input[type=file]").first.set_input_files(picture)
    expect(shown.get_by_text("a.png")).to_be_visible()
    shown.get_by_label("Message #campaigns").evaluate(DROP)
    expect(shown.get_by_text("b.txt")).to_be_visible()

    shown.get_by_role("button", name="Send").click()

    message = shown.get_by_role("article").last
    expect(message.get_by_role("link")).to_have_count(2)
    expect(message.get_by_role("link", name="b.txt")).to_contain_text("5 B")


def test_a_file_dropped_anywhere_is_attached_and_can_be_taken_away(shown: Page) -> None:
    left = shown.locator("#sidebar").evaluate(DROP)
    assert not left, "the browser would leave the page"
    remove = shown.get_by_role("button", name="Remove b.txt")
    expect(remove).to_be_visible()
    shown.get_by_label("Message #campaigns").fill("/who")
    shown.get_by_role("button", name="Send").click()
    expect(shown.get_by_text("Only visible to you").last).to_be_visible()

    remove.click()

    expect(shown.get_by_text("b.txt")).to_have_count(shown.get_by_role("link", name="b.txt").count())
    expect(remove).to_have_count(0)


def test_a_command_in_a_thread_is_refused(shown: Page, web: WebClient) -> None:
    first = web.chat_postMessage(channel=CAMPAIGNS, text="A thread for commands")
    web.chat_postMessage(channel=CAMPAIGNS, text="An answer", thread_ts=first["ts"])
    shown.locator(f"article[data-ts='{first['ts']}']").get_by_role("button", name="1 reply").click()
    reply = shown.get_by_label("Reply…")

    reply.fill("/who am I")
    reply.press("Enter")

    expect(shown.get_by_text("/who is not supported in threads. Sorry!")).to_be_visible()
    expect(reply).to_have_value("/who am I")
    expect(shown.get_by_role("article").filter(has_text="/who am I")).to_have_count(0)


def test_two_tabs_stay_two_people_in_two_rooms(shown: Page) -> None:
    other = shown.context.new_page()
    other.goto(shown.url)
    become(other, "Carlos Rivera")
    other.get_by_role("navigation").get_by_role("button", name="general").click()
    expect(other.get_by_label("Message #general")).to_be_visible()

    shown.reload()
    other.reload()

    expect(shown.get_by_role("button", name="You are Maya Okonkwo")).to_be_visible()
    expect(shown.get_by_label("Message #campaigns")).to_be_visible()
    expect(other.get_by_role("button", name="You are Carlos Rivera")).to_be_visible()
    expect(other.get_by_label("Message #general")).to_be_visible()


def test_mail_is_shown_with_its_html_text_and_headers_and_its_links_open_beside(
    shown: Page, door: Door
) -> None:
    address = urlsplit(door.get("workspace")["smtp_url"])
    link = f'<h1>Hello Anna</h1><a href="{door.url}">Your page</a>'
    source = f"Subject: Your brief\r\nContent-Type: text/html\r\n\r\n{link}"
    with smtplib.SMTP(address.hostname or "", address.port or 0) as server:
        server.sendmail("bot@sample.example", ["anna@creators.example"], source)

    shown.get_by_role("button", name="E-mails sent (1)").click()

    email = shown.frame_locator("iframe")
    expect(email.get_by_role("heading", name="Hello Anna")).to_be_visible()
    with shown.expect_popup() as opened:
        email.get_by_role("link", name="Your page").click()
    expect(opened.value).to_have_url(f"{door.url}/")
    opened.value.close()
    shown.get_by_role("tab", name="Headers").click()
    expect(shown.get_by_text("Subject: Your brief")).to_be_visible()


def test_the_inspector_shows_payloads(shown: Page, door: Door) -> None:
    door.post("command", user="maya", channel="campaigns", text="/who")
    shown.get_by_role("button", name="Inspector").click()
    shown.get_by_label("Filter entries").fill("/who")

    shown.get_by_text("Slack → bot").first.click()

    expect(shown.get_by_text('"command": "/who"').first).to_be_visible()
