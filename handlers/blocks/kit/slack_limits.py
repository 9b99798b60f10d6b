"""Slack's limits of blocks and views, as its documentation states them: what it would refuse, said before it is asked.

Builders keep within them by themselves. What is answered with an acknowledgement is looked at here: Slack does not say
when it refuses that. Complaints read like Slack's own, with a JSON pointer to the block.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any, Literal

from handlers.blocks.kit.chart_limits import MOST_IN_A_MESSAGE, complaints_about_chart
from handlers.blocks.kit.element_limits import IN_ACTIONS, IN_INPUT, count, element, length, text_of, units

Json = dict[str, Any]
Surface = Literal["message", "modal", "home"]

MESSAGE: Surface = "message"
MODAL: Surface = "modal"
HOME: Surface = "home"
MOST_BLOCKS: dict[str, int] = {MESSAGE: 50, MODAL: 100, HOME: 100}
MOST_IN_ONE_MESSAGE = 13_000
MOST_OF_A_VIEW = 250_000
"""How many bytes of JSON a view may have."""
MESSAGE_ONLY = {"table", "data_table", "data_visualization", "plan", "task_card", "markdown", "carousel"}


def complaints_about_blocks(blocks: list[Json], surface: Surface) -> list[str]:
    """What Slack would refuse about the blocks of a message, modal or Home."""
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
    weight = sum(units(text) for text in texts_in(blocks))
    if surface == MESSAGE and weight > MOST_IN_ONE_MESSAGE:
        found.append(f"msg_blocks_too_long: {weight}")
    for index, block in enumerate(blocks):
        told = (f"{block['type']}: {complaint}" for complaint in _block(block, surface))
        found += [f"{complaint} [json-pointer:/blocks/{index}]" for complaint in told]
    return found


def complaints_about_view(view: Json) -> list[str]:
    """What Slack would refuse about a modal or Home."""
    surface = view["type"]
    found = complaints_about_blocks(view["blocks"], surface)
    if surface == MODAL:
        for part in ("title", "submit", "close"):
            if part in view:
                found += text_of(view[part], part, 24, "plain_text")
        if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
            found.append("an input needs a submit button")
    found += length(view.get("private_metadata", " ") or " ", "private_metadata", 3000)
    found += length(view.get("callback_id", " "), "callback_id", 255)
    return [*found, *(["view_too_large"] if len(json.dumps(view)) > MOST_OF_A_VIEW else [])]


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


def _block(block: Json, surface: str) -> Iterator[str]:
    kind = block["type"]
    if kind not in _BLOCKS:
        yield "unknown"
        return
    if kind in MESSAGE_ONLY and surface != MESSAGE:
        yield f"not in a {surface}"
    yield from length(block.get("block_id", " "), "block_id", 255)
    actions = [one["action_id"] for one in block.get("elements", []) if "action_id" in one]
    if len(actions) != len(set(actions)):
        yield f"an action_id stands twice: {actions}"
    yield from _BLOCKS[kind](block)


def _section(block: Json) -> Iterator[str]:
    if "text" in block:
        yield from text_of(block["text"], "text", 3000)
    yield from count(block.get("fields", [1]), "fields", 10)
    for field in block.get("fields", []):
        yield from text_of(field, "field", 2000)
    if "accessory" in block:
        yield from element(block["accessory"], IN_ACTIONS)


def _context(block: Json) -> Iterator[str]:
    yield from count(block["elements"], "elements", 10)
    for one in block["elements"]:
        yield from text_of(one, "element", 3000)


def _actions(block: Json) -> Iterator[str]:
    yield from count(block["elements"], "elements", 25)
    for one in block["elements"]:
        yield from element(one, IN_ACTIONS)


def _input(block: Json) -> Iterator[str]:
    yield from text_of(block["label"], "label", 2000, "plain_text")
    if "hint" in block:
        yield from text_of(block["hint"], "hint", 2000, "plain_text")
    yield from element(block["element"], IN_INPUT)


def _table(block: Json) -> Iterator[str]:
    yield from count(block["rows"], "rows", 100)
    if len({len(row) for row in block["rows"]}) > 1 or len(block["rows"][0]) > 20:
        yield "rows of different length, or too many columns"
    for row in block["rows"]:
        for cell in row:
            if cell["type"] == "raw_text" and not cell["text"]:
                yield "an empty cell"


def _image(block: Json) -> Iterator[str]:
    yield from length(block["alt_text"], "alt_text", 2000)
    if ("image_url" in block) == ("slack_file" in block):
        yield "an image has either image_url or slack_file"


def _plan(block: Json) -> Iterator[str]:
    yield from length(block["title"], "title", 3000)
    ids = [task["task_id"] for task in block["tasks"]]
    if len(ids) != len(set(ids)):
        yield "a task_id stands twice"
    for task in block["tasks"]:
        yield from length(task["title"], "task title", 3000)
        if task["status"] not in ("pending", "in_progress", "complete", "error"):
            yield f"status {task['status']}"


def _nothing(_block: Json) -> Iterator[str]:
    yield from ()


def _rich_text(block: Json) -> Iterator[str]:
    yield from count(block["elements"], "elements", 100)
    for container in block["elements"]:
        if container["type"] not in ("rich_text_section", "rich_text_quote"):
            yield f"unknown {container['type']}"
        for leaf in container["elements"]:
            if leaf["type"] != "text" or not leaf["text"]:
                yield "a leaf without text"


_BLOCKS: dict[str, Callable[[Json], Iterator[str]]] = {
    "section": _section,
    "header": lambda block: text_of(block["text"], "text", 150, "plain_text"),
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
