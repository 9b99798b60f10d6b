"""Lists in pages, as answers and in modals: turning them to the last, and what is on each."""

from collections.abc import Callable, Iterator
from typing import Any

from handlers.blocks.kit.message import Message
from handlers.identifiers.reference import Reference
from tests.integration.handlers.slack_workspace import SlackWorkspace, buttons_in
from tests.slack_limits import complaints_about_message, complaints_about_view

Json = dict[str, Any]
IN_HOME = ("type", "callback_id", "private_metadata", "blocks")
IN_MODAL = (*IN_HOME, "title", "submit", "close", "notify_on_close")
"""What of a view is the bot's; Slack adds to it."""


def fitting(shown: Json) -> Json:
    """The same, if Slack takes it: an answer, or a modal."""
    if shown.get("type") in ("modal", "home"):
        sent = IN_HOME if shown["type"] == "home" else IN_MODAL
        assert complaints_about_view({key: shown[key] for key in sent if shown.get(key)}) == []
    else:
        assert complaints_about_message(Message(shown["text"], shown["blocks"])) == []
    return shown


def pages(show: Callable[[], Json], turn: Callable[[], None]) -> Iterator[Json]:
    """A list from its first page to its last: `show` tells what stands there, `turn` clicks on *More*."""
    while True:
        page = fitting(show())
        yield page
        if "More" not in [button["text"]["text"] for button in buttons_in(page)]:
            return
        turn()


def answers(workspace: SlackWorkspace, who: str) -> Iterator[Json]:
    """The pages of the last direct answer."""
    return pages(
        lambda: workspace.answer(who),
        lambda: workspace.press(who, "page", _more(workspace.answer(who)), **workspace.at_answer(who)),
    )


def modals(workspace: SlackWorkspace, who: str) -> Iterator[Json]:
    """The pages in the modal on top."""
    return pages(
        lambda: workspace.form(who), lambda: workspace.press(who, "page", _more(workspace.form(who)))
    )


def _more(page: Json) -> str:
    """What stands behind the last *More*: an answer may hold two lists, and the last is the longer one."""
    return str([button["value"] for button in buttons_in(page) if button["text"]["text"] == "More"][-1])


def targets(page: Json) -> list[Reference]:
    """What all buttons and menus of a page are about."""
    accessories = [block["accessory"] for block in page["blocks"] if "accessory" in block]
    values = [one["value"] for one in accessories if "value" in one]
    return [
        Reference.read(value)
        for value in values + [one["options"][0]["value"] for one in accessories if "options" in one]
    ]
