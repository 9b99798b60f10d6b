"""Slack's limits of blocks and views, as its documentation states them, and what the sandbox would refuse.

`complaints_about_message` and `complaints_about_view` name everything that Slack would refuse. The rules here are
written apart from builders and sandbox, and lengths are counted in UTF-16 units, the strictest of the ways to count
characters; what the sandbox checks beside that is asked of it.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from handlers.blocks.kit.message import Message
from sandbox.checks.blocks import Surface, check_blocks
from sandbox.checks.views import check_view, too_large
from sandbox.checks.weight import too_heavy
from tests.slack_charts import MOST_IN_A_MESSAGE, complaints_about_chart

Json = dict[str, Any]

MESSAGE: Surface = "message"
MODAL: Surface = "modal"
HOME: Surface = "home"
MOST_BLOCKS: dict[str, int] = {MESSAGE: 50, MODAL: 100, HOME: 100}
MOST_IN_ONE_MESSAGE = 13_000
MESSAGE_ONLY = {"table", "data_table", "data_visualization", "plan", "task_card", "markdown", "carousel"}
IN_ACTIONS = {
    "button",
    "overflow",
    "static_select",
    "external_select",
    "users_select",
    "datepicker",
    "checkboxes",
}
IN_INPUT = {
    *("plain_text_input", "datepicker", "timepicker", "static_select", "external_select"),
    "multi_external_select",
    *(
        "users_select",
        "multi_users_select",
        "conversations_select",
        "checkboxes",
        "radio_buttons",
        "file_input",
    ),
}


def units(text: str) -> int:
    """How long a text is."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def complaints_about_message(message: Message) -> list[str]:
    """What Slack would refuse about a message, and about the plainer blocks it falls back to."""
    found = list(_length(message.text, "text", 40_000))
    for blocks in (message.blocks, message.fallback_blocks or []):
        found += _list(blocks, MESSAGE)
        weight = sum(units(text) for text in texts_in(blocks))
        if weight > MOST_IN_ONE_MESSAGE:
            found.append(f"msg_blocks_too_long: {weight}")
        found += [*check_blocks(blocks, MESSAGE), *(["msg_blocks_too_long"] if too_heavy(blocks) else [])]
    return found


def complaints_about_view(view: Json) -> list[str]:
    """What Slack would refuse about a modal or Home."""
    surface = view["type"]
    found = _list(view["blocks"], surface)
    if surface == MODAL:
        for part in ("title", "submit", "close"):
            if part in view:
                found += _text(view[part], part, 24, "plain_text")
        if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
            found.append("an input needs a submit button")
    found += _length(view.get("private_metadata", " ") or " ", "private_metadata", 3000)
    found += _length(view.get("callback_id", " "), "callback_id", 255)
    return [*found, *check_view(view, surface), *(["view_too_large"] if too_large(view) else [])]


def texts_in(part: Any) -> Iterator[str]:
    """Every text that is shown."""
    if isinstance(part, dict):
        for key, value in part.items():
            if isinstance(value, str) and key in ("text", "title"):
                yield value
            else:
                yield from texts_in(value)
    elif isinstance(part, list):
        for one in part:
            yield from texts_in(one)


def mrkdwn_in(part: Any) -> Iterator[str]:
    """Every text in which Slack would read mentions and links."""
    if isinstance(part, dict):
        if part.get("type") == "mrkdwn":
            yield part["text"]
        for value in part.values():
            yield from mrkdwn_in(value)
    elif isinstance(part, list):
        for one in part:
            yield from mrkdwn_in(one)


def _list(blocks: list[Json], surface: str) -> list[str]:
    found: list[str] = []
    if len(blocks) > MOST_BLOCKS[surface]:
        found.append(f"{len(blocks)} blocks")
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)):
        found.append(f"a block_id stands twice: {ids}")
    if sum(block["type"] == "table" for block in blocks) > 1:
        found.append("only_one_table_allowed")
    if sum(block["type"] == "data_visualization" for block in blocks) > MOST_IN_A_MESSAGE:
        found.append("too many charts")
    for block in blocks:
        found += [f"{block['type']}: {complaint}" for complaint in _block(block, surface)]
    return found


def _block(block: Json, surface: str) -> Iterator[str]:
    kind = block["type"]
    if kind not in _BLOCKS:
        yield "unknown"
        return
    if kind in MESSAGE_ONLY and surface != MESSAGE:
        yield f"not in a {surface}"
    yield from _length(block.get("block_id", " "), "block_id", 255)
    actions = [one["action_id"] for one in block.get("elements", []) if "action_id" in one]
    if len(actions) != len(set(actions)):
        yield f"an action_id stands twice: {actions}"
    yield from _BLOCKS[kind](block)


def _section(block: Json) -> Iterator[str]:
    if "text" in block:
        yield from _text(block["text"], "text", 3000)
    yield from _count(block.get("fields", [1]), "fields", 10)
    for field in block.get("fields", []):
        yield from _text(field, "field", 2000)
    if "accessory" in block:
        yield from _element(block["accessory"], IN_ACTIONS)


def _context(block: Json) -> Iterator[str]:
    yield from _count(block["elements"], "elements", 10)
    for element in block["elements"]:
        yield from _text(element, "element", 3000)


def _actions(block: Json) -> Iterator[str]:
    yield from _count(block["elements"], "elements", 25)
    for element in block["elements"]:
        yield from _element(element, IN_ACTIONS)


def _input(block: Json) -> Iterator[str]:
    yield from _text(block["label"], "label", 2000, "plain_text")
    if "hint" in block:
        yield from _text(block["hint"], "hint", 2000, "plain_text")
    yield from _element(block["element"], IN_INPUT)


def _table(block: Json) -> Iterator[str]:
    yield from _count(block["rows"], "rows", 100)
    if len({len(row) for row in block["rows"]}) > 1 or len(block["rows"][0]) > 20:
        yield "rows of different length, or too many columns"
    for row in block["rows"]:
        for cell in row:
            if cell["type"] == "raw_text" and not cell["text"]:
                yield "an empty cell"


def _image(block: Json) -> Iterator[str]:
    yield from _length(block["alt_text"], "alt_text", 2000)
    if ("image_url" in block) == ("slack_file" in block):
        yield "an image has either image_url or slack_file"


def _plan(block: Json) -> Iterator[str]:
    yield from _length(block["title"], "title", 3000)
    ids = [task["task_id"] for task in block["tasks"]]
    if len(ids) != len(set(ids)):
        yield "a task_id stands twice"
    for task in block["tasks"]:
        yield from _length(task["title"], "task title", 3000)
        if task["status"] not in ("pending", "in_progress", "complete", "error"):
            yield f"status {task['status']}"


def _nothing(block: Json) -> Iterator[str]:
    yield from ()


def _rich_text(block: Json) -> Iterator[str]:
    yield from _count(block["elements"], "elements", 100)
    for container in block["elements"]:
        if container["type"] not in ("rich_text_section", "rich_text_quote"):
            yield f"unknown {container['type']}"
        for leaf in container["elements"]:
            if leaf["type"] != "text" or not leaf["text"]:
                yield "a leaf without text"


_BLOCKS: dict[str, Callable[[Json], Iterator[str]]] = {
    "section": _section,
    "header": lambda block: _text(block["text"], "text", 150, "plain_text"),
    "context": _context,
    "actions": _actions,
    "input": _input,
    "divider": _nothing,
    "image": _image,
    "rich_text": _rich_text,
    "table": _table,
    "plan": _plan,
    "data_visualization": complaints_about_chart,
}


def _element(element: Json, allowed: set[str]) -> Iterator[str]:
    kind = element["type"]
    if kind not in allowed:
        yield f"{kind} does not belong here"
    yield from _length(element.get("action_id", ""), "action_id", 255)
    if "placeholder" in element:
        yield from _text(element["placeholder"], "placeholder", 150, "plain_text")
    if kind == "button":
        yield from _button(element)
    elif kind == "plain_text_input":
        yield from _length(
            element.get("initial_value", " "), "initial_value", element.get("max_length", 3000)
        )
        if not 1 <= element.get("max_length", 3000) <= 3000:
            yield "max_length"
    elif kind == "datepicker" and "initial_date" in element:
        yield from _date(element["initial_date"])
    elif kind == "timepicker" and not re.fullmatch(
        "([01][0-9]|2[0-3]):[0-5][0-9]", element.get("initial_time", "00:00")
    ):
        yield "initial_time"
    elif "options" in element or kind in ("static_select", "overflow", "checkboxes"):
        yield from _choices(element)
    for chosen in _initial(element):
        yield from _option(chosen)


def _button(element: Json) -> Iterator[str]:
    yield from _text(element["text"], "button", 75, "plain_text")
    yield from _length(element.get("value", " "), "value", 2000)
    yield from _length(element.get("url", " "), "url", 3000)
    if element.get("style", "primary") not in ("primary", "danger"):
        yield "style"
    if "confirm" in element:
        yield from _text(element["confirm"]["title"], "confirm title", 100, "plain_text")
        yield from _text(element["confirm"]["text"], "confirm text", 300)
        yield from _text(element["confirm"]["confirm"], "confirm button", 30, "plain_text")
        yield from _text(element["confirm"]["deny"], "deny button", 30, "plain_text")


def _date(text: str) -> Iterator[str]:
    try:
        date.fromisoformat(text)
    except ValueError:
        yield f"initial_date {text}"


def _choices(element: Json) -> Iterator[str]:
    most = {"overflow": 5, "checkboxes": 10, "radio_buttons": 10}.get(element["type"], 100)
    yield from _count(element["options"], "options", most)
    for option in element["options"]:
        yield from _option(option)
    for chosen in _initial(element):
        if chosen not in element["options"]:
            yield f"initial option {chosen['value']} is not offered"


def _initial(element: Json) -> list[Json]:
    several = element.get("initial_options")
    if several == []:
        return [{"text": {"type": "plain_text", "text": ""}, "value": "an empty list of initial options"}]
    return [*(several or []), *([element["initial_option"]] if "initial_option" in element else [])]


def _option(option: Json) -> Iterator[str]:
    yield from _text(option["text"], "option", 75, "plain_text")
    yield from _length(option["value"], "option value", 150)


def _text(text: Json, where: str, most: int, kind: str | None = None) -> Iterator[str]:
    if text["type"] not in ("plain_text", "mrkdwn") or (kind and text["type"] != kind):
        yield f"{where} is {text['type']}"
    yield from _length(text["text"], where, most)


def _length(text: str, where: str, most: int) -> Iterator[str]:
    if not 1 <= units(text) <= most:
        yield f"{where} has {units(text)} characters, not 1 to {most}"


def _count(items: list[Any], where: str, most: int) -> Iterator[str]:
    if not 1 <= len(items) <= most:
        yield f"{len(items)} {where}, not 1 to {most}"
