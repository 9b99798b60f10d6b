"""Slack's limits of elements and texts, as its documentation states them.

Lengths are counted in UTF-16 units, the strictest of the ways to count characters.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

Json = dict[str, Any]

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


def element(element: Json, allowed: set[str]) -> Iterator[str]:
    """What is wrong with an element of a block, which may be one of those `allowed`."""
    kind = element["type"]
    if kind not in allowed:
        yield f"{kind} does not belong here"
    yield from length(element.get("action_id", ""), "action_id", 255)
    if "placeholder" in element:
        yield from text_of(element["placeholder"], "placeholder", 150, "plain_text")
    if kind == "button":
        yield from _button(element)
    elif kind == "plain_text_input":
        yield from length(element.get("initial_value", " "), "initial_value", element.get("max_length", 3000))
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
    yield from text_of(element["text"], "button", 75, "plain_text")
    yield from length(element.get("value", " "), "value", 2000)
    yield from length(element.get("url", " "), "url", 3000)
    if element.get("style", "primary") not in ("primary", "danger"):
        yield "style"
    if "confirm" in element:
        yield from text_of(element["confirm"]["title"], "confirm title", 100, "plain_text")
        yield from text_of(element["confirm"]["text"], "confirm text", 300)
        yield from text_of(element["confirm"]["confirm"], "confirm button", 30, "plain_text")
        yield from text_of(element["confirm"]["deny"], "deny button", 30, "plain_text")


def _date(text: str) -> Iterator[str]:
    try:
        date.fromisoformat(text)
    except ValueError:
        yield f"initial_date {text}"


def _choices(element: Json) -> Iterator[str]:
    most = {"overflow": 5, "checkboxes": 10, "radio_buttons": 10}.get(element["type"], 100)
    yield from count(element["options"], "options", most)
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
    yield from text_of(option["text"], "option", 75, "plain_text")
    yield from length(option["value"], "option value", 150)


def text_of(text: Json, where: str, most: int, kind: str | None = None) -> Iterator[str]:
    """What is wrong with a text object of up to `most` characters, of that `kind`."""
    if text["type"] not in ("plain_text", "mrkdwn") or (kind and text["type"] != kind):
        yield f"{where} is {text['type']}"
    yield from length(text["text"], where, most)


def length(text: str, where: str, most: int) -> Iterator[str]:
    """What is wrong with how long a text is: Slack takes one to `most` characters."""
    if not 1 <= units(text) <= most:
        yield f"{where} has {units(text)} characters, not 1 to {most}"


def count(items: list[Any], where: str, most: int) -> Iterator[str]:
    """What is wrong with how many there are: Slack takes one to `most`."""
    if not 1 <= len(items) <= most:
        yield f"{len(items)} {where}, not 1 to {most}"
