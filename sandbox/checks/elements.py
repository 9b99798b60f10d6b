"""Interactive elements and images, and which block may hold which."""

import re
from collections.abc import Callable

from sandbox.checks.inputs import (
    check_file_input,
    check_moment,
    check_number_input,
    check_plain_text_input,
    check_rich_text_input,
    check_typed_input,
)
from sandbox.checks.selects import MULTI_SELECTS, SINGLE_SELECTS, check_select
from sandbox.checks.spot import Spot
from sandbox.checks.text import ANY, PLAIN, check_confirm, check_options, check_text

_URL = re.compile(r"(https?|slack)://\S+|mailto:\S+", re.IGNORECASE)
_MOMENTS = ("datepicker", "timepicker")
_CHOICES = ("checkboxes", "radio_buttons")

ELSEWHERE_REFUSED = {
    "email_text_input": ("modal",),
    "url_text_input": ("modal",),
    "number_input": ("modal",),
    "file_input": ("modal",),
    "rich_text_input": ("modal", "home"),
    "datetimepicker": ("modal", "message"),
}
IN_ACTIONS = (
    "button",
    "overflow",
    "datetimepicker",
    "workflow_button",
    *_MOMENTS,
    *_CHOICES,
    *SINGLE_SELECTS,
)
IN_SECTION = (
    "button",
    "overflow",
    "image",
    "workflow_button",
    *_MOMENTS,
    *_CHOICES,
    *SINGLE_SELECTS,
    *MULTI_SELECTS,
)
IN_INPUT = (
    "plain_text_input",
    "rich_text_input",
    "email_text_input",
    "url_text_input",
    "number_input",
    "file_input",
    "datetimepicker",
    *_MOMENTS,
    *_CHOICES,
    *SINGLE_SELECTS,
    *MULTI_SELECTS,
)


def check_element(spot: Spot, allowed: tuple[str, ...]) -> None:
    """An element that must be one of the allowed types."""
    if not spot.is_object("type"):
        return
    if spot.get("type") not in allowed:
        spot.refuse_type()
        return
    spot.string("action_id", 255, least=1)
    CHECKS[spot.get("type")](spot)


def check_button(spot: Spot) -> None:
    """A button: text 75, value 2000, url 3000."""
    spot.only(("type", "text", "action_id", "url", "value", "style", "confirm", "accessibility_label"))
    if spot.require("text"):
        check_text(spot, "text", 75, PLAIN)
    spot.string("value", 2000)
    spot.string("accessibility_label", 75)
    spot.choice("style", ("primary", "danger"))
    check_confirm(spot)
    check_url(spot, "url")


def check_url(spot: Spot, key: str) -> None:
    """If the field is there it is an address of at most 3000 characters."""
    spot.string(key, 3000)
    if spot.has(key) and not (isinstance(spot.get(key), str) and _URL.fullmatch(spot.get(key))):
        spot.at(key).fail("invalid url")


def check_image(spot: Spot) -> None:
    """An image element: an address or a Slack file, and what it shows in words."""
    spot.only(("type", "image_url", "slack_file", "alt_text"))
    check_picture(spot)


def check_picture(spot: Spot) -> None:
    """What image blocks and elements share."""
    spot.require("alt_text")
    spot.string("alt_text", 2000)
    if spot.has("image_url") == spot.has("slack_file"):
        spot.fail("must provide either image_url or slack_file")
    check_url(spot, "image_url")
    if not spot.has("slack_file") or not spot.at("slack_file").is_object():
        return
    if not (spot.at("slack_file").has("id") or spot.at("slack_file").has("url")):
        spot.at("slack_file").fail("missing required field: id")


def check_overflow(spot: Spot) -> None:
    """An overflow menu: up to 5 options."""
    spot.only(("type", "action_id", "options", "confirm"))
    if spot.require("options"):
        check_options(spot, 5, url=True)
    check_confirm(spot)


def check_choice(spot: Spot) -> None:
    """Checkboxes or radio buttons: up to 10 options, initial ones among them."""
    initial = "initial_options" if spot.get("type") == "checkboxes" else "initial_option"
    spot.only(("type", "action_id", "options", initial, "confirm", "focus_on_load"))
    if not spot.require("options"):
        return
    check_options(spot, 10, ANY)
    check_confirm(spot)
    chosen = spot.get(initial) or []
    offered = [option.value for option in spot.each("options")]
    for option in chosen if isinstance(chosen, list) else [chosen]:
        if option not in offered:
            spot.at(initial).fail("must match one of the provided options")


def check_feedback(spot: Spot) -> None:
    """A pair of buttons for good and bad."""
    spot.only(("type", "action_id", "positive_button", "negative_button"))
    if spot.require("positive_button", "negative_button"):
        for side in ("positive_button", "negative_button"):
            check_text(spot.at(side), "text", 75, PLAIN)


def check_icon_button(spot: Spot) -> None:
    """A small button with an icon."""
    spot.only(
        (
            "type",
            "action_id",
            "icon",
            "text",
            "value",
            "accessibility_label",
            "visible_to_user_ids",
            "confirm",
        )
    )
    if spot.require("icon", "text"):
        check_text(spot, "text", 75, PLAIN)
    spot.string("value", 2000)


def _check_nothing(spot: Spot) -> None:
    """A type Slack knows and this bot does not use."""


CHECKS: dict[str, Callable[[Spot], None]] = {
    "button": check_button,
    "workflow_button": _check_nothing,
    "image": check_image,
    "overflow": check_overflow,
    "checkboxes": check_choice,
    "radio_buttons": check_choice,
    "datepicker": check_moment,
    "timepicker": check_moment,
    "datetimepicker": check_moment,
    "plain_text_input": check_plain_text_input,
    "rich_text_input": check_rich_text_input,
    "email_text_input": check_typed_input,
    "url_text_input": check_typed_input,
    "number_input": check_number_input,
    "file_input": check_file_input,
    "feedback_buttons": check_feedback,
    "icon_button": check_icon_button,
    **dict.fromkeys((*SINGLE_SELECTS, *MULTI_SELECTS), check_select),
}
