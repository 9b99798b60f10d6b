"""The page in a real browser: a person does with it what they would do in Slack."""

import smtplib
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from slack_sdk import WebClient

from sandbox.options import Options
from sandbox.running import running
from tests.browser import open_page
from tests.integration.sandbox.bolt_bot import build, http_server, serve_http
from tests.integration.sandbox.conftest import MANIFEST
from tests.integration.sandbox.door import Door
from tests.unit.sandbox.samples import Json, bars, data_table, mrkdwn, pie, plan, rich_text, section, task

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """A sandbox with the Bolt app on it, over HTTP."""
    with http_server() as server, running(Options(MANIFEST, port=0, bot_url=server.url)) as hub:
        door = Door(hub.base_url)
        tokens = door.get("workspace")["tokens"]
        serve_http(
            server, build(WebClient(tokens["bot"], base_url=f"{door.url}/api/"), tokens["signing_secret"])
        )
        yield door
        door.http.close()


@pytest.fixture
def web(door: Door) -> WebClient:
    return WebClient(door.get("workspace")["tokens"]["bot"], base_url=f"{door.url}/api/")


@pytest.fixture(scope="module")
def reader(browser: Browser, door: Door) -> Iterator[Page]:
    """One page for all who only ask how a text is read."""
    with open_page(browser) as page:
        page.goto(door.url)
        expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
        yield page


@pytest.fixture
def shown(page: Page, door: Door) -> Iterator[Page]:
    """The page, open; it asks no other server for anything."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(door.url)
    expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
    yield page
    assert [url for url in asked if not url.startswith((door.url, "data:", "blob:"))] == []


def become(page: Page, name: str) -> None:
    """Act as somebody else."""
    page.get_by_role("button", name="You are").click()
    page.get_by_role("menuitemradio", name=name).click()


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


def test_mail_is_shown_with_its_html_text_and_headers(shown: Page, door: Door) -> None:
    address = urlsplit(door.get("workspace")["smtp_url"])
    source = "Subject: Your brief\r\nContent-Type: text/html\r\n\r\n<h1>Hello Anna</h1>"
    with smtplib.SMTP(address.hostname or "", address.port or 0) as server:
        server.sendmail("bot@sample.example", ["anna@creators.example"], source)

    shown.get_by_role("button", name="E-mails sent (1)").click()

    letter = shown.frame_locator("iframe")
    expect(letter.get_by_role("heading", name="Hello Anna")).to_be_visible()
    shown.get_by_role("tab", name="Headers").click()
    expect(shown.get_by_text("Subject: Your brief")).to_be_visible()


def test_the_inspector_shows_payloads(shown: Page, door: Door) -> None:
    door.post("command", user="maya", channel="campaigns", text="/who")
    shown.get_by_role("button", name="Inspector").click()
    shown.get_by_label("Filter entries").fill("/who")

    shown.get_by_text("Slack → bot").first.click()

    expect(shown.get_by_text('"command": "/who"').first).to_be_visible()


BLOCKS: list[tuple[str, Json, str]] = [
    ("a plan", plan(task("1", "complete", details=rich_text("3 of 5"))), "3 of 5"),
    ("a bar chart", bars(series=2, categories=3), "Line 1"),
    ("a pie", pie(3, 1), "Part 0 3 (75 %)"),
    ("a data table", data_table(rows=9), "Page 1 of 2"),
    ("a quote", section("&gt; Said"), "Said"),
    (
        "an unknown block",
        {"type": "video", "alt_text": "a", "title": {"type": "plain_text", "text": "t"}},
        "video",
    ),
    (
        "text that looks like markup",
        section("&lt;img src=x onerror=alert(1)&gt;"),
        "<img src=x onerror=alert(1)>",
    ),
]


@pytest.mark.parametrize(("block", "words"), [case[1:] for case in BLOCKS], ids=[case[0] for case in BLOCKS])
def test_a_block_is_drawn(shown: Page, web: WebClient, block: Json, words: str) -> None:
    whole = (
        block | {"thumbnail_url": "https://a.example/a", "video_url": "https://a.example/b"}
        if block["type"] == "video"
        else block
    )

    web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[whole])

    expect(shown.get_by_role("article").last.get_by_text(words).filter(visible=True).first).to_be_visible()


MRKDWN = [
    ("*bold* _italic_ ~gone~ `code`", "<strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code>"),
    ("*bold _and italic_*", "<strong>bold <em>and italic</em></strong>"),
    ("2*3*4 a_b_c", "2*3*4 a_b_c"),
    ("a &amp; b &lt;c&gt;", "a &amp; b &lt;c&gt;"),
    ("<@U0CARLOSRV>", '<span class="mention">@Carlos Rivera</span>'),
    ("<@U0MAYAOKON>", '<span class="mention me">@Maya Okonkwo</span>'),
    ("<#C0CAMPAIGN|old-name>", '<span class="mention">#old-name</span>'),
    ("<!subteam^S0DESIGNTM>", '<span class="mention">@design-team</span>'),
    ("<!here>", '<span class="mention me">@here</span>'),
    ("<https://a.example/?a=1&amp;b=2|the *page*>", ">the *page*</a>"),
    ("<javascript:alert(1)|press>", '<a target="_blank" rel="noopener noreferrer">press</a>'),
    ("one\ntwo", "one<br>two"),
    ("```a *b*\nc```", "<pre>a *b*\nc</pre>"),
    (":white_check_mark: :no_such_thing:", "✅ :no_such_thing:"),
    ("<!date^1796115600^{date_short} at {time}|then>", ">1 Dec 2026 at 09:00</time>"),
    ("<!date^soon^{date}|then>", "then"),
]


@pytest.mark.parametrize(("text", "html"), MRKDWN, ids=[case[0][:30] for case in MRKDWN])
def test_mrkdwn_is_read_as_slack_reads_it(reader: Page, text: str, html: str) -> None:
    read = "async (text) => (await import('/page/js/mrkdwn.js')).mrkdwn(text).innerHTML"

    assert html in reader.evaluate(read, text)


def test_a_date_is_shown_in_the_zone_of_who_looks(shown: Page, web: WebClient) -> None:
    text = "Due <!date^1796115600^{date_short} {time}|then>"
    web.chat_postMessage(channel=CAMPAIGNS, text=text, blocks=[{"type": "section", "text": mrkdwn(text)}])
    expect(shown.get_by_text("1 Dec 2026 09:00").last).to_be_visible()

    become(shown, "Dev Patel")

    expect(shown.get_by_text("1 Dec 2026 14:30").last).to_be_visible()
