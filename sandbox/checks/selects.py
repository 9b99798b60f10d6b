"""Select menus of every source, single and multiple."""

from sandbox.checks.spot import Spot
from sandbox.checks.text import (
    PLAIN,
    check_confirm,
    check_option,
    check_option_groups,
    check_options,
    check_text,
)

_COMMON = ("type", "action_id", "placeholder", "confirm", "focus_on_load")
_OWN = {
    "static_select": ("options", "option_groups", "initial_option"),
    "multi_static_select": ("options", "option_groups", "initial_options", "max_selected_items"),
    "external_select": ("initial_option", "min_query_length"),
    "multi_external_select": ("initial_options", "min_query_length", "max_selected_items"),
    "users_select": ("initial_user",),
    "multi_users_select": ("initial_users", "max_selected_items"),
    "channels_select": ("initial_channel", "response_url_enabled"),
    "multi_channels_select": ("initial_channels", "max_selected_items"),
    "conversations_select": (
        "initial_conversation",
        "default_to_current_conversation",
        "response_url_enabled",
        "filter",
    ),
    "multi_conversations_select": (
        "initial_conversations",
        "default_to_current_conversation",
        "max_selected_items",
        "filter",
    ),
}
SINGLE_SELECTS = tuple(kind for kind in _OWN if not kind.startswith("multi_"))
MULTI_SELECTS = tuple(kind for kind in _OWN if kind.startswith("multi_"))
_ROOMS = ("im", "mpim", "private", "public")


def check_select(spot: Spot) -> None:
    """A select menu: 100 options, placeholder 150, an initial choice that is among the options."""
    kind = spot.get("type")
    spot.only((*_COMMON, *_OWN[kind]))
    check_text(spot, "placeholder", 150, PLAIN)
    check_confirm(spot)
    spot.flag("focus_on_load", "response_url_enabled", "default_to_current_conversation")
    spot.whole("max_selected_items", 1, 10_000)
    spot.whole("min_query_length", 0, 10_000)
    if "static" in kind:
        _check_static(spot)
    elif "external" in kind:
        _check_initial(spot, None)
    _check_filter(spot)


def _check_static(spot: Spot) -> None:
    if spot.has("options") == spot.has("option_groups"):
        spot.fail("must provide either options or option_groups")
        return
    check_options(spot, 100)
    check_option_groups(spot)
    _check_initial(spot, _offered(spot))


def _offered(spot: Spot) -> list[object]:
    options = list(spot.each("options"))
    for group in spot.each("option_groups"):
        options += group.each("options")
    return [(option.get("value"), option.get("text")) for option in options]


def _check_initial(spot: Spot, offered: list[object] | None) -> None:
    chosen = list(spot.each("initial_options"))
    if spot.has("initial_option"):
        chosen.append(spot.at("initial_option"))
    spot.items("initial_options", 100)
    for option in chosen:
        check_option(option)
        if offered is not None and (option.get("value"), option.get("text")) not in offered:
            option.fail("must match one of the provided options")


def _check_filter(spot: Spot) -> None:
    if not spot.has("filter") or not spot.at("filter").is_object():
        return
    condition = spot.at("filter")
    condition.only(("include", "exclude_external_shared_channels", "exclude_bot_users"))
    condition.items("include", 4)
    for room in condition.each("include"):
        if room.value not in _ROOMS:
            room.fail(f"must be a valid enum value: {', '.join(_ROOMS)}")
