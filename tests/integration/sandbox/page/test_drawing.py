"""Everything a bot can send is drawn: blocks, mrkdwn, dates in the reader's zone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from slack_sdk import WebClient

from tests.browser import open_page
from tests.integration.sandbox.door import Door
from tests.integration.sandbox.page.forms import Forms
from tests.integration.sandbox.page.people import become, last_message
from tests.unit.sandbox.samples import (
    Json,
    actions,
    bars,
    button,
    cell,
    data_table,
    mrkdwn,
    option,
    options,
    pie,
    plain,
    plan,
    rich_text,
    section,
    task,
)  # fmt: skip

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"


@pytest.fixture(scope="module")
def reader(browser: Browser, door: Door) -> Iterator[Page]:
    """One page for all who only ask how something is drawn."""
    with open_page(browser) as page:
        page.goto(door.url)
        expect(page.get_by_role("heading", name="campaigns")).to_be_visible()
        yield page


AXES = {"categories": ["Week 0", "Week 1"], "x_label": "Weeks", "y_label": "People"}
REACH = {
    "name": "Reach",
    "data": [{"label": "Week 0", "value": 96_000}, {"label": "Week 1", "value": 41_000}],
}
VIDEO = {
    "type": "video", "alt_text": "A reel", "title": plain("Reel"), "thumbnail_url": "https://a.example/a",
    "video_url": "https://a.example/b",
}  # fmt: skip
ELEMENTS = actions(
    button(style="primary"),
    {"type": "static_select", "action_id": "s", "placeholder": plain("Pick"), "options": options(2)},
    {"type": "datepicker", "action_id": "d", "initial_date": "2026-12-01"},
    {"type": "checkboxes", "action_id": "c", "options": [option("a", "Box")]},
    {"type": "radio_buttons", "action_id": "r", "options": [option("b", "Either")]},
    {"type": "overflow", "action_id": "o", "options": options(2)},
)
CARD = {"type": "card", "title": mrkdwn("Card"), "body": mrkdwn("*Body*"), "actions": [button()]}


def chart(kind: str) -> Json:
    """A chart with axes."""
    drawn = {"type": kind, "series": [REACH], "axis_config": AXES}
    return {"type": "data_visualization", "title": "Reach by week", "chart": drawn}


# A block, and what must be seen of it: an element by its selector, with its words.
BLOCKS: dict[str, tuple[Json, str, str]] = {
    "fields": ({"type": "section", "fields": [mrkdwn("*A*"), mrkdwn("B")]}, ".fields", "AB"),
    "header": ({"type": "header", "text": plain("Head :tada:")}, "h2", "Head 🎉"),
    "context": ({"type": "context", "elements": [mrkdwn("Small")]}, ".context", "Small"),
    "divider": ({"type": "divider"}, "hr", ""),
    "an image": (
        {
            "type": "image",
            "image_url": "https://a.example/a.png",
            "alt_text": "A serum",
            "title": plain("Draft"),
        },
        "figure",
        "A serum",
    ),
    "a button": (ELEMENTS, "button.primary", "Press"),
    "a menu": (ELEMENTS, "button[aria-label='More actions']", "⋯"),
    "a select": (ELEMENTS, "input[role=combobox][placeholder=Pick]", ""),
    "a date": (ELEMENTS, "input[type=date]", ""),
    "boxes": (ELEMENTS, "label:has(input[type=checkbox])", "Box"),
    "radio buttons": (ELEMENTS, "label:has(input[type=radio])", "Either"),
    "rich text": (rich_text("Rich"), ".text", "Rich"),
    "markdown": ({"type": "markdown", "text": "# Big\n\n- **one**"}, "li strong", "one"),
    "a plan": (
        plan(task("1", "complete", details=rich_text("3 of 5"))),
        ".plan .task.complete .details",
        "3 of 5",
    ),
    "a task card": (task("1", "error", output=rich_text("550")), ".task.error", "550"),
    "a card": (CARD, ".card-block strong", "Body"),
    "a carousel": ({"type": "carousel", "elements": [CARD]}, ".carousel .card-block button", "Press"),
    "a container": (
        {"type": "container", "title": plain("Box"), "child_blocks": [section("Inside")]},
        ".box .section",
        "Inside",
    ),
    "a bar chart": (bars(series=2, categories=3), "figure:has(svg[role=img] rect.fill2) .legend", "Line 1"),
    "a line chart": (chart("line"), "figure:has(svg path.line1) svg", "Weeks"),
    "an area chart": (chart("area"), "figure:has(svg path.area) svg", "100k"),
    "a pie": (pie(3, 1), "figure:has(svg path.fill1) .legend", "Part 0 3 (75 %)"),
    "a data table": (data_table(rows=9), ".pages", "Page 1 of 2"),
    "a table": ({"type": "table", "rows": [[cell("Post")], [cell("Reel")]]}, "tbody td", "Reel"),
    "a quote": (section("&gt; Said"), "blockquote", "Said"),
    "an unknown block": (VIDEO, ".unknown summary", "Block not drawn here: video"),
    "text like markup": (
        section("&lt;img src=x onerror=alert(1)&gt;"),
        ".text",
        "<img src=x onerror=alert(1)>",
    ),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_is_drawn(reader: Page, web: WebClient, name: str) -> None:
    block, selector, words = BLOCKS[name]

    ts = web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[block])["ts"]

    message = reader.locator(f"article[data-ts='{ts}']")
    expect(message.locator(selector).first).to_be_visible()
    expect(message.locator(selector).first).to_contain_text(words)


RANGES = [
    ([515], ["0", "200", "400", "600"]),
    ([96_000, 41_000], ["0", "20k", "40k", "60k", "80k", "100k"]),
    ([-30, 80], ["-50", "-25", "0", "25", "50", "75", "100"]),
    ([0], ["0", "1"]),
]


@pytest.mark.parametrize(("values", "seen"), RANGES, ids=str)
def test_an_axis_has_round_numbers_and_ends_soon_after_the_data(
    reader: Page, values: list[int], seen: list[str]
) -> None:
    points = [{"label": "", "value": value} for value in values]
    axes = {"categories": ["" for _ in values]}
    made = {"type": "bar", "series": [{"name": "Reach", "data": points}], "axis_config": axes}
    words = """async (made) => [...(await import('/page/js/charts.js')).chart({title: "", chart: made})
        .querySelectorAll("text[text-anchor=end]")].map((node) => node.textContent)"""

    assert reader.evaluate(words, made) == seen


def test_a_form_draws_alerts_and_every_field(forms: Forms) -> None:
    alert = {"type": "alert", "level": "warning", "text": mrkdwn("*Mind* the gap")}
    kinds = (
        "plain_text_input",
        "email_text_input",
        "url_text_input",
        "datepicker",
        "timepicker",
        "datetimepicker",
    )
    fields = [
        {"type": "input", "label": plain(kind), "element": {"type": kind, "action_id": kind}}
        for kind in kinds
    ]

    dialog = forms.open(alert, *fields)

    expect(dialog.get_by_role("note")).to_have_text("Mind the gap")
    for kind in kinds:
        expect(dialog.get_by_label(kind, exact=True)).to_be_visible()
    expect(dialog.locator(".unknown")).to_have_count(0)


def test_pictures_elsewhere_are_named_and_not_fetched(shown: Page, web: WebClient) -> None:
    web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[BLOCKS["an image"][0]])

    expect(last_message(shown).get_by_text("A serum")).to_be_visible()
    expect(last_message(shown).locator("img")).to_have_count(0)


def test_a_data_table_is_sorted_and_turned(shown: Page, web: WebClient) -> None:
    rows = [[cell("Post"), cell("Reach")]]
    rows += [
        [cell(f"Post {n}"), {"type": "raw_number", "value": n, "text": f"{n},000"}]
        for n in (3, 11, 7, 2, 9, 5)
    ]
    web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[{**data_table(), "rows": rows}])
    table = last_message(shown).get_by_role("table", name="Results")
    expect(table.get_by_role("row").nth(1)).to_contain_text("3,000")

    table.get_by_role("button", name="Reach").click()

    expect(table.get_by_role("row").nth(1)).to_contain_text("2,000")
    last_message(shown).get_by_role("button", name="Next").click()
    expect(table.get_by_role("row").nth(1)).to_contain_text("11,000")


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
