"""What changes, changes in place: nobody who reads or types is disturbed."""

from base64 import b64encode

import pytest
from playwright.sync_api import FilePayload, Locator, Page, Route, expect
from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear, Heard
from tests.integration.sandbox.page.forms import Forms
from tests.unit.sandbox.samples import Json, actions, button, modal, options, plain, plan, section, task
from tests.waiting import wait_until

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"
TYPED = {
    "type": "input",
    "block_id": "typed",
    "label": plain("Your words"),
    "element": {"type": "plain_text_input", "action_id": "words"},
}


def post(web: WebClient, *blocks: Json) -> str:
    return str(web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=list(blocks))["ts"])


def update(web: WebClient, ts: str, *blocks: Json) -> None:
    web.chat_update(channel=CAMPAIGNS, ts=ts, text="x", blocks=list(blocks))


def message(page: Page, ts: str) -> Locator:
    return page.locator(f"article[data-ts='{ts}']")


def top_of(page: Page, ts: str) -> float:
    box = message(page, ts).bounding_box()
    assert box
    return box["y"]


def test_what_one_reads_stays_where_it_is_when_something_above_grows(shown: Page, web: WebClient) -> None:
    above = post(web, section("Above"))
    for number in range(20):
        read = post(web, section(f"Line {number}\n\n"))
    expect(message(shown, read)).to_be_in_viewport()
    shown.get_by_role("log").evaluate("(log) => { log.scrollTop -= 150; }")
    before = top_of(shown, read)

    update(web, above, section("Above\n" * 12))

    expect(message(shown, above)).to_contain_text("(edited)")
    assert top_of(shown, read) == pytest.approx(before, abs=1)


def test_a_new_message_is_followed_only_from_the_end(shown: Page, web: WebClient) -> None:
    for number in range(25):
        first = post(web, section(f"Line {number}"))
    expect(message(shown, first)).to_be_in_viewport()
    second = post(web, section("At the end"))
    expect(message(shown, second)).to_be_in_viewport()

    shown.get_by_role("log").evaluate("(log) => { log.scrollTop -= 400; }")
    third = post(web, section("While somebody reads above"))

    expect(message(shown, third)).to_be_attached()
    expect(message(shown, third)).not_to_be_in_viewport()


def test_who_reads_above_is_told_of_new_messages_and_led_to_them(shown: Page, web: WebClient) -> None:
    for number in range(25):
        first = post(web, section(f"Line {number}"))
    expect(message(shown, first)).to_be_in_viewport()
    pill = shown.get_by_role("button", name="New messages")
    expect(pill).to_be_hidden()
    shown.get_by_role("log").evaluate("(log) => { log.scrollTop -= 400; }")
    answer = web.chat_postEphemeral(channel=CAMPAIGNS, user="U0MAYAOKON", text="Only for you")

    pill.click()

    expect(message(shown, answer["message_ts"])).to_be_in_viewport()
    expect(pill).to_be_hidden()
    expect(shown.get_by_role("log")).to_be_focused()


def test_a_picture_that_comes_late_leaves_one_at_the_end(shown: Page, web: WebClient, door: Door) -> None:
    for number in range(25):
        post(web, section(f"Line {number}"))
    content = b64encode(shown.screenshot()).decode()
    file = door.post("files", user="diana", name="late.png", content_base64=content)["file"]["id"]
    waiting: list[Route] = []

    def hold(route: Route) -> None:  # as if it were slow
        waiting.append(route)

    shown.route(f"**/sandbox/files/{file}", hold)
    with shown.expect_request(f"**/sandbox/files/{file}"):
        ts = door.post("say", user="diana", channel="campaigns", text="Look", files=[file])["ts"]
    picture = message(shown, ts).get_by_role("img", name="late.png")
    expect(message(shown, ts)).to_be_in_viewport()

    waiting.pop().continue_()

    expect(picture).to_have_js_property("naturalWidth", 1280)
    expect(message(shown, ts)).to_be_in_viewport(ratio=0.95)
    last = post(web, section("After the picture"))
    expect(message(shown, last)).to_be_in_viewport()


def test_the_keyboard_stays_on_a_button_of_a_message_that_changes(shown: Page, web: WebClient) -> None:
    two = actions(button(value="1"), button(value="2", action_id="press2"))
    ts = post(web, section("Old"), two)
    message(shown, ts).get_by_role("button", name="Press").nth(1).focus()

    update(web, ts, section("New"), two)

    expect(message(shown, ts)).to_contain_text("New")
    expect(message(shown, ts).get_by_role("button", name="Press").nth(1)).to_be_focused()
    update(web, ts, section("Decided"))
    expect(message(shown, ts)).to_contain_text("Decided")
    expect(message(shown, ts)).to_be_focused()


def test_what_is_typed_in_a_message_outlives_its_update(shown: Page, web: WebClient) -> None:
    ts = post(web, section("Old"), TYPED)
    field = message(shown, ts).get_by_label("Your words")
    field.fill("Half a sentence")
    field.press("Home")

    update(web, ts, section("New"), TYPED)

    expect(message(shown, ts)).to_contain_text("New")
    expect(field).to_be_focused()
    field.press("X")
    expect(field).to_have_value("XHalf a sentence")


def test_what_is_folded_stays_folded(shown: Page, web: WebClient) -> None:
    ts = post(web, plan(task("1", "pending")))
    message(shown, ts).get_by_text("Where it stands").click()
    expect(message(shown, ts).get_by_text("A step")).to_be_hidden()

    update(web, ts, plan(task("1", "complete")))

    expect(message(shown, ts)).to_contain_text("(edited)")
    expect(message(shown, ts).get_by_text("A step")).to_be_hidden()


def test_joining_a_channel_leaves_the_composer_alone(shown: Page, web: WebClient) -> None:
    composer = shown.get_by_label("Message #campaigns")
    composer.fill("Half a sentence")

    web.conversations_invite(channel=CAMPAIGNS, users="U0ADAMADMN")

    expect(shown.get_by_text("9 members")).to_be_visible()
    expect(composer).to_be_focused()
    expect(composer).to_have_value("Half a sentence")


def test_a_modal_that_is_updated_keeps_what_is_typed_and_where(forms: Forms, door: Door) -> None:
    blocks = [section(f"Line {number}\n\n") for number in range(30)]
    dialog = forms.open(*blocks, TYPED)
    view_id = door.get("views", user="maya")["views"][-1]["id"]
    field = dialog.get_by_label("Your words")
    field.fill("Half a sentence")
    field.press("Home")
    scrolled = _scroll_of(dialog)

    forms.web.views_update(view_id=view_id, view=modal(section("First is new"), *blocks[1:], TYPED))

    expect(dialog.get_by_text("First is new")).to_be_attached()
    expect(field).to_be_focused()
    field.press("X")
    expect(field).to_have_value("XHalf a sentence")
    assert _scroll_of(dialog) == pytest.approx(scrolled, abs=60)


def test_a_modal_pushed_on_top_gives_back_what_was_typed_below(forms: Forms) -> None:
    dialog = forms.open(TYPED)
    dialog.get_by_label("Your words").fill("Kept")
    below = forms.ear.answer

    def push(heard: Heard) -> tuple[int, object]:
        forms.ear.answer = below
        return 200, {"response_action": "push", "view": modal(section("On top"))}

    forms.ear.answer = push
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("2 open")).to_be_visible()
    dialog.get_by_role("button", name="Cancel").click()

    expect(dialog.get_by_label("Your words")).to_have_value("Kept")


def test_a_form_that_is_left_twice_is_closed_once(forms: Forms) -> None:
    dialog = forms.open({**TYPED, "element": {"type": "datepicker", "action_id": "day"}})
    asked: list[str] = []
    forms.page.on("request", lambda request: asked.append(request.url))
    dialog.get_by_label("Your words").focus()
    forms.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    dialog = forms.open(section("Another"))
    dialog.get_by_role("button", name="Cancel").dblclick()
    expect(dialog).to_be_hidden()

    assert len([url for url in asked if url.endswith("/close")]) == 2
    expect(forms.page.locator("#notices")).to_be_empty()


def test_a_chosen_file_keeps_its_name_over_an_update_and_can_be_taken_away(forms: Forms, door: Door) -> None:
    file: Json = {
        "type": "input", "block_id": "file", "label": plain("Draft"),
        "element": {"type": "file_input", "action_id": "it"},
    }  # fmt: skip
    dialog = forms.open(file)
    picked = [FilePayload(name=name, mimeType="text/plain", buffer=b"x") for name in ("a.txt", "b.txt")]
    dialog.get_by_label("Draft").set_input_files(picked)
    expect(dialog.get_by_text("b.txt")).to_be_visible()
    view_id = door.modal()["id"]
    forms.web.views_update(view_id=view_id, view=modal(section("Now with words"), file, callback_id="form"))
    expect(dialog.get_by_text("Now with words")).to_be_visible()

    dialog.get_by_role("button", name="Remove a.txt").click()
    expect(dialog.get_by_text("a.txt")).to_have_count(0)
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_be_hidden()

    assert [one["name"] for one in forms.sent()["file"]] == ["b.txt"]


def _scroll_of(dialog: Locator) -> float:
    return float(dialog.locator(".fill").evaluate("(node) => node.scrollTop"))


def test_an_open_menu_outlives_an_update_and_still_works(shown: Page, web: WebClient, ear: Ear) -> None:
    menu = {"type": "overflow", "action_id": "more", "options": options(3)}
    ts = post(web, section("Old"), actions(menu))
    message(shown, ts).get_by_role("button", name="More actions").click()

    update(web, ts, section("New"), actions(menu))
    post(web, section("Later, so that the update has arrived"))
    expect(shown.get_by_text("Later, so that the update has arrived").last).to_be_visible()
    shown.get_by_role("menuitem", name="Number 1").click()

    assert ear.last("block_actions")["actions"][0]["selected_option"]["value"] == "1"
    expect(message(shown, ts)).to_contain_text("New")


def test_a_click_on_what_has_just_changed_goes_to_what_has_the_same_value(
    shown: Page, web: WebClient, ear: Ear, door: Door
) -> None:
    ts = post(web, actions(button(action_id="same", value="7")))
    expect(message(shown, ts).get_by_role("button", name="Press")).to_be_visible()
    seen = door.get("messages", user="maya", channel="campaigns")
    shown.route("**/sandbox/messages*", lambda route: route.fulfill(json=seen))  # as if news were slow
    update(web, ts, actions(button(action_id="same", value="7")))

    message(shown, ts).get_by_role("button", name="Press").click()

    wait_until(lambda: "same" in [payload["actions"][0]["action_id"] for payload in ear.all("block_actions")])


def test_a_button_held_down_while_its_message_changes_is_still_pressed(
    shown: Page, web: WebClient, ear: Ear
) -> None:
    ts = post(web, section("Old"), actions(button(action_id="held", value="7")))
    _hold(shown, message(shown, ts).get_by_role("button", name="Press"))

    update(web, ts, section("New"), actions(button(action_id="held", value="7")))
    web.chat_postMessage(channel="U0MAYAOKON", text="Elsewhere, so that nothing moves here")
    expect(shown.get_by_role("navigation").get_by_role("button", name="unread")).to_be_visible()
    shown.mouse.up()

    wait_until(lambda: "held" in [payload["actions"][0]["action_id"] for payload in ear.all("block_actions")])
    expect(message(shown, ts)).to_contain_text("New")


def test_a_room_held_down_in_the_rail_while_news_come_is_still_entered(shown: Page, web: WebClient) -> None:
    room = shown.get_by_role("navigation").get_by_role("button", name="Messages")
    _hold(shown, room)

    post(web, section("News for the rail"))
    expect(shown.get_by_text("News for the rail").last).to_be_visible()
    shown.mouse.up()

    expect(room).to_have_attribute("aria-current", "page")


def _hold(shown: Page, what: Locator) -> None:
    """Press the mouse on it, and do not let go."""
    what.hover()
    shown.mouse.down()
