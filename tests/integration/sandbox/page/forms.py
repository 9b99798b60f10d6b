"""Modals in front of a person at the page, and what comes of sending them."""

from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page
from slack_sdk import WebClient

from tests.integration.sandbox.door import Door
from tests.integration.sandbox.ear import Ear, Heard, Json, kind_of
from tests.unit.sandbox.samples import modal


@dataclass
class Forms:
    """Opens a modal by a command. `complaints` are the errors that the next submissions are answered with."""

    page: Page
    ear: Ear
    web: WebClient
    complaints: list[Json] = field(default_factory=list)
    options: list[Json] = field(default_factory=list)
    _view: Json = field(default_factory=dict)

    def open(self, *blocks: Json) -> Locator:
        """Shows a form of these blocks."""
        self._offer(*blocks)
        composer = self.page.get_by_label("Message #campaigns")
        composer.fill("/echo")
        composer.press("Enter")
        return self._shown()

    def open_elsewhere(self, door: Door, *blocks: Json) -> Locator:
        """Shows it without going to the channel."""
        self._offer(*blocks)
        door.post("command", user="maya", channel="campaigns", text="/echo")
        return self._shown()

    def _offer(self, *blocks: Json) -> None:
        self._view = modal(*blocks, callback_id="form")
        self.ear.answer = self._answer

    def _shown(self) -> Locator:
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("heading", name="Title").wait_for()
        return dialog

    def sent(self) -> Json:
        """The plain values of the newest submission, by block id."""
        values: Json = self.ear.last("view_submission")["view"]["state"]["values"]
        return {block_id: _held(next(iter(fields.values()))) for block_id, fields in values.items()}

    def _answer(self, heard: Heard) -> tuple[int, object]:
        kind = kind_of(heard.payload)
        if kind == "/echo":
            self.web.views_open(trigger_id=heard.payload["trigger_id"], view=self._view)
        if kind == "block_suggestion":
            wanted = str(heard.payload["value"]).lower()
            return 200, {"options": [o for o in self.options if wanted in o["text"]["text"].lower()]}
        if kind == "view_submission" and self.complaints:
            return 200, {"response_action": "errors", "errors": self.complaints.pop(0)}
        return 200, ""


def _held(entry: Json) -> object:
    value = next(value for key, value in entry.items() if key != "type")
    if isinstance(value, list):
        return [item["value"] if isinstance(item, dict) and "value" in item else item for item in value]
    return value["value"] if isinstance(value, dict) and "value" in value else value
