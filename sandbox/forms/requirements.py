"""The checks Slack's client makes before it sends a form."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sandbox.forms.entries import Entered, entry_value
from sandbox.wire import Json

REQUIRED = "Please complete this required field."
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_URL = re.compile(r"https?://[^\s/.]+\.\S+|https?://\S+:\d+\S*", re.IGNORECASE)
_NUMBER = re.compile(r"-?(\d+(\.\d*)?|\.\d+)")


def form_errors(blocks: list[Json], values: Entered) -> dict[str, str]:
    """What stands under the fields instead of the form being sent: words by block id; empty when all is well."""
    found = {}
    for block in blocks:
        if block["type"] == "input":
            words = field_error(block, values[block["block_id"]][block["element"]["action_id"]])
            if words:
                found[block["block_id"]] = words
    return found


def field_error(block: Json, state: Json) -> str | None:
    """What is wrong with one field, or None."""
    value, element = entry_value(state), block["element"]
    if value in (None, "", []):
        return None if block.get("optional") else REQUIRED
    if isinstance(value, str) and not value.strip() and not block.get("optional"):
        return REQUIRED
    if isinstance(value, list):
        return _count_error(element, value)
    check = _CHECKS.get(element["type"])
    return check(element, value) if check else None


def _length_error(element: Json, value: str) -> str | None:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) < least:
        return f"Please enter at least {least} characters."
    if len(value) > most:
        return f"Please enter no more than {most} characters."
    return None


def _number_error(element: Json, value: str) -> str | None:
    if not _NUMBER.fullmatch(value):
        return "Please enter a valid number."
    if "." in value and not element["is_decimal_allowed"]:
        return "Please enter a whole number."
    if "min_value" in element and Decimal(value) < Decimal(element["min_value"]):
        return f"Please enter a number of at least {element['min_value']}."
    if "max_value" in element and Decimal(value) > Decimal(element["max_value"]):
        return f"Please enter a number of at most {element['max_value']}."
    return None


def _email_error(element: Json, value: str) -> str | None:
    return None if _EMAIL.fullmatch(value) else "Please enter a valid email address."


def _url_error(element: Json, value: str) -> str | None:
    return None if _URL.fullmatch(value) else "Please enter a valid URL."


def _count_error(element: Json, value: list[Any]) -> str | None:
    most = element.get("max_selected_items") or element.get("max_files")
    if most and len(value) > most:
        return f"Please choose no more than {most}."
    kinds = element.get("filetypes")
    if kinds and any(isinstance(f, dict) and f.get("filetype") not in kinds for f in value):
        return f"Please upload only these types: {', '.join(kinds)}."
    return None


_CHECKS: dict[str, Callable[[Json, str], str | None]] = {
    "plain_text_input": _length_error,
    "number_input": _number_error,
    "email_text_input": _email_error,
    "url_text_input": _url_error,
}
