"""Who goes to another room, or becomes somebody else, does not wait for news, and nothing more reaches the old room."""

import pytest
from playwright.sync_api import Page, Route, expect
from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear
from tests.integration.sandbox.page.people import become
from tests.unit.sandbox.samples import actions, button, section
from tests.waiting import wait_until

pytestmark = pytest.mark.browser
CAMPAIGNS = "C0CAMPAIGN"
MESSAGES = f"**/sandbox/messages*channel={CAMPAIGNS}"
SEVERAL = 4


class Slow:
    """News of a channel, as slow as on a busy machine: what the page asks about it is answered only when told to."""

    def __init__(self, page: Page, door: Door) -> None:
        self.waiting: list[Route] = []
        self.now = False
        page.route(MESSAGES, self._hold)
        with page.expect_request(MESSAGES):
            for number in range(SEVERAL):
                door.post("say", user="diana", channel="campaigns", text=f"News {number}")

    def _hold(self, route: Route) -> None:
        if self.now:
            route.continue_()
        else:
            self.waiting.append(route)

    def goes_on(self) -> None:
        """What waits arrives, and what comes later comes at once."""
        self.now = True
        for route in self.waiting:
            route.continue_()


@pytest.fixture
def slow(shown: Page, door: Door) -> Slow:
    return Slow(shown, door)


def words_in(door: Door, channel: str) -> list[str]:
    return [message["text"] for message in door.messages(channel=channel)]


def test_a_room_stands_there_at_once_though_news_is_slow(shown: Page, door: Door, slow: Slow) -> None:
    shown.get_by_role("navigation").get_by_role("button", name="general").click()
    assert shown.get_by_role("main").get_by_role("heading").all_inner_texts() == [" general"]
    shown.get_by_role("main").get_by_role("textbox").click()
    shown.keyboard.type("For everybody")
    shown.keyboard.press("Enter")

    wait_until(lambda: "For everybody" in words_in(door, "general"))
    assert "For everybody" not in words_in(door, "campaigns")
    slow.goes_on()
    expect(shown.get_by_text("For everybody")).to_be_visible()


def test_what_was_being_typed_is_there_again_on_coming_back(shown: Page, slow: Slow) -> None:
    shown.get_by_label("Message #campaigns").fill("Half a sentence")
    rooms = shown.get_by_role("navigation")
    rooms.get_by_role("button", name="general").click()

    rooms.get_by_role("button", name="campaigns").click()

    expect(rooms.get_by_role("button", name="campaigns")).to_be_focused()
    expect(shown.get_by_label("Message #campaigns")).to_have_value("Half a sentence")
    slow.goes_on()
    expect(shown.get_by_text(f"News {SEVERAL - 1}").last).to_be_visible()
    expect(shown.get_by_label("Message #campaigns")).to_have_value("Half a sentence")


def test_nobody_speaks_as_somebody_else_while_the_person_changes(
    shown: Page, door: Door, web: WebClient, ear: Ear
) -> None:
    web.chat_postMessage(channel=CAMPAIGNS, text="x", blocks=[actions(button(action_id="late"))])
    press = shown.get_by_role("button", name="Press").last
    composer = shown.get_by_label("Message #campaigns")
    expect(press).to_be_visible()
    slow = Slow(shown, door)

    become(shown, "Carlos Rivera")

    where = press.bounding_box()
    assert where
    shown.mouse.click(where["x"] + 5, where["y"] + 5)
    composer.evaluate("(node) => node.focus()")
    shown.keyboard.type("As whom?")
    shown.keyboard.press("Enter")
    slow.goes_on()
    expect(shown.get_by_role("button", name="You are Carlos Rivera")).to_be_visible()
    expect(composer).to_have_value("")
    composer.fill("As Carlos")
    composer.press("Enter")
    wait_until(lambda: "As Carlos" in words_in(door, "campaigns"))
    assert "As whom?" not in words_in(door, "campaigns")
    assert "late" not in [payload["actions"][0]["action_id"] for payload in ear.all("block_actions")]


def test_the_next_person_goes_ahead_of_news_that_waits(shown: Page, slow: Slow) -> None:
    asked: list[str] = []
    shown.on("request", lambda request: asked.append(request.url))
    become(shown, "Carlos Rivera")
    shown.get_by_role("navigation").get_by_role("button", name="general").click()

    slow.goes_on()

    expect(shown.get_by_role("button", name="You are Carlos Rivera")).to_be_visible()
    expect(shown.get_by_label("Message #general")).to_be_visible()
    assert [url for url in asked if "messages" in url and "user=U0MAYAOKON" in url] == []


def test_a_home_that_changes_after_it_was_opened_leaves_the_keyboard_where_it_is(
    shown: Page, web: WebClient
) -> None:
    def publish(words: str) -> None:
        blocks = [section(words), actions(button(value="1"), button(value="2", action_id="press2"))]
        web.views_publish(user_id="U0MAYAOKON", view={"type": "home", "blocks": blocks})

    publish("Old")
    shown.get_by_role("navigation").get_by_role("button", name="Home").click()
    second = shown.get_by_role("main").get_by_role("button", name="Press").nth(1)
    second.focus()

    publish("New")

    expect(shown.get_by_role("main")).to_contain_text("New")
    expect(second).to_be_focused()
