"""Turns what a person picks or types into Slack's own form, and refuses what they could not have picked."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import PersonRefused
from sandbox.forms.elements import Placed
from sandbox.forms.entries import VALUE_KEY, empty_value
from sandbox.wire import Json

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{2}:\d{2}")


@dataclass(frozen=True)
class Known:
    """What a person can pick from. `offered` holds the options that external selects have shown them."""

    people: frozenset[str] = frozenset()
    public_channels: frozenset[str] = frozenset()
    conversations: frozenset[str] = frozenset()
    files: dict[str, Json] = field(default_factory=dict)
    offered: dict[tuple[str, str], dict[str, Json]] = field(default_factory=dict)


def picked(placed: Placed, plain: Any, known: Known) -> Any:
    """The value of a field for a plain one: text, option value, id, date, or a list of these; None clears it."""
    kind = placed.element["type"]
    if plain is None or plain == []:
        return empty_value(kind)
    convert = _CONVERT[VALUE_KEY[kind]]
    if isinstance(empty_value(kind), list):
        return [convert(placed, item, known) for item in (plain if isinstance(plain, list) else [plain])]
    if isinstance(plain, list):
        raise _impossible(placed, plain, "it takes one value, not a list")
    return convert(placed, plain, known)


def options_of(element: Json) -> list[Json]:
    """The options a static menu, a group of boxes or an overflow menu shows."""
    groups = element.get("option_groups") or []
    return list(element.get("options") or []) + [option for group in groups for option in group["options"]]


def _option(placed: Placed, plain: Any, known: Known) -> Json:
    if "external" in placed.element["type"]:
        shown = known.offered.get((placed.block_id, placed.action_id), {})
        initial = [placed.element.get("initial_option"), *(placed.element.get("initial_options") or [])]
        shown = shown | {option["value"]: option for option in initial if option}
    else:
        shown = {option["value"]: option for option in options_of(placed.element)}
    if plain not in shown:
        raise _impossible(placed, plain, "no such option is shown")
    return {key: shown[plain][key] for key in ("text", "value", "description") if key in shown[plain]}


def _person(placed: Placed, plain: Any, known: Known) -> str:
    return _from(placed, plain, known.people, "no such person")


def _channel(placed: Placed, plain: Any, known: Known) -> str:
    return _from(placed, plain, known.public_channels, "no such public channel")


def _conversation(placed: Placed, plain: Any, known: Known) -> str:
    return _from(placed, plain, known.conversations, "no such conversation in this list")


def _from(placed: Placed, plain: Any, allowed: frozenset[str], words: str) -> str:
    if plain not in allowed:
        raise _impossible(placed, plain, words)
    return str(plain)


def _file(placed: Placed, plain: Any, known: Known) -> Json:
    if plain not in known.files:
        raise _impossible(placed, plain, "no such uploaded file")
    return known.files[plain]


def _text(placed: Placed, plain: Any, known: Known) -> str | None:
    return str(plain) or None


def _rich_text(placed: Placed, plain: Any, known: Known) -> Json:
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": str(plain)}]}
    return {"type": "rich_text", "elements": [section]}


def _date(placed: Placed, plain: Any, known: Known) -> str:
    return _formed(placed, plain, _DATE)


def _time(placed: Placed, plain: Any, known: Known) -> str:
    return _formed(placed, plain, _TIME)


def _formed(placed: Placed, plain: Any, form: re.Pattern[str]) -> str:
    if not isinstance(plain, str) or not form.fullmatch(plain):
        raise _impossible(placed, plain, "the picker cannot give that")
    return plain


def _moment(placed: Placed, plain: Any, known: Known) -> int:
    if not isinstance(plain, int):
        raise _impossible(placed, plain, "the picker gives seconds since the epoch")
    return plain


def _impossible(placed: Placed, plain: Any, why: str) -> PersonRefused:
    where = f"{placed.block_id}/{placed.action_id}"
    return PersonRefused("cannot_pick", f"Nobody could put {plain!r} into {where}: {why}.")


_CONVERT: dict[str, Callable[[Placed, Any, Known], Any]] = {
    "value": _text,
    "rich_text_value": _rich_text,
    "selected_option": _option,
    "selected_options": _option,
    "selected_user": _person,
    "selected_users": _person,
    "selected_channel": _channel,
    "selected_channels": _channel,
    "selected_conversation": _conversation,
    "selected_conversations": _conversation,
    "selected_date": _date,
    "selected_time": _time,
    "selected_date_time": _moment,
    "files": _file,
}
