"""Fields that people type or pick a moment in."""

import re

from sandbox.checks.spot import Spot
from sandbox.checks.text import PLAIN, check_confirm, check_text

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_TYPED = ("type", "action_id", "placeholder", "initial_value", "dispatch_action_config", "focus_on_load")


def check_plain_text_input(spot: Spot) -> None:
    """A text field: at most 3000 characters, placeholder 150."""
    spot.only((*_TYPED, "multiline", "min_length", "max_length"))
    spot.flag("multiline", "focus_on_load")
    spot.whole("min_length", 0, 3000)
    spot.whole("max_length", 1, 3000)
    spot.string("initial_value", 3000)
    _check_typed(spot)


def check_typed_input(spot: Spot) -> None:
    """A field for an e-mail address or a URL."""
    spot.only(_TYPED)
    spot.flag("focus_on_load")
    spot.string("initial_value", 3000)
    _check_typed(spot)


def check_number_input(spot: Spot) -> None:
    """A field for a number; its bounds and initial value are strings."""
    spot.only((*_TYPED, "is_decimal_allowed", "min_value", "max_value"))
    spot.require("is_decimal_allowed")
    spot.flag("is_decimal_allowed", "focus_on_load")
    for key in ("initial_value", "min_value", "max_value"):
        if spot.has(key) and not (isinstance(spot.get(key), str) and _NUMBER.fullmatch(spot.get(key))):
            spot.at(key).fail("must be a string that holds a number")
    _check_typed(spot)


def check_rich_text_input(spot: Spot) -> None:
    """A field for formatted text."""
    spot.only(_TYPED)
    _check_typed(spot)


def check_file_input(spot: Spot) -> None:
    """A field for up to 10 files."""
    spot.only(("type", "action_id", "filetypes", "max_files"))
    spot.whole("max_files", 1, 10)
    spot.items("filetypes", 100)


def check_moment(spot: Spot) -> None:
    """A date, time or date-and-time picker."""
    own = {"datepicker": "initial_date", "timepicker": "initial_time", "datetimepicker": "initial_date_time"}
    kind, key = spot.get("type"), own[spot.get("type")]
    extra = {"datepicker": ("placeholder",), "timepicker": ("placeholder", "timezone"), "datetimepicker": ()}
    spot.only(("type", "action_id", "confirm", "focus_on_load", key, *extra[kind]))
    check_text(spot, "placeholder", 150, PLAIN)
    check_confirm(spot)
    value = spot.get(key)
    if value is not None and not _is_moment(kind, value):
        spot.at(key).fail("must be a valid date or time")


def _is_moment(kind: str, value: object) -> bool:
    if kind == "datetimepicker":
        return isinstance(value, int) and 1_000_000_000 <= value <= 9_999_999_999
    form = _DATE if kind == "datepicker" else _TIME
    return isinstance(value, str) and form.fullmatch(value) is not None


def _check_typed(spot: Spot) -> None:
    check_text(spot, "placeholder", 150, PLAIN)
    if not spot.has("dispatch_action_config"):
        return
    config = spot.at("dispatch_action_config")
    if config.is_object() and config.items("trigger_actions_on", 2):
        for word in config.each("trigger_actions_on"):
            if word.value not in ("on_enter_pressed", "on_character_entered"):
                word.fail("must be a valid enum value: on_enter_pressed, on_character_entered")
