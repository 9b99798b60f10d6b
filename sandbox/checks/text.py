"""Text objects, and the small objects made of them: options, option groups, confirmations."""

from sandbox.checks.spot import Spot

PLAIN = ("plain_text",)
ANY = ("plain_text", "mrkdwn")


def check_text(spot: Spot, key: str, most: int, kinds: tuple[str, ...] = ANY) -> None:
    """If the field is there it is a text object of those kinds, of 1 to `most` characters."""
    if not spot.has(key):
        return
    text = spot.at(key)
    if not text.is_object("type"):
        return
    if text.get("type") not in kinds:
        text.at("type").fail(f"must be a valid enum value: {', '.join(kinds)}")
        return
    text.only(("type", "text", "emoji") if text.get("type") == "plain_text" else ("type", "text", "verbatim"))
    text.flag("emoji", "verbatim")
    if text.require("text"):
        text.string("text", most, least=1)


def check_option(spot: Spot, kinds: tuple[str, ...] = PLAIN, *, url: bool = False) -> None:
    """An option: text 75, value 150, description 75."""
    if not spot.is_object("text", "value"):
        return
    spot.only(("text", "value", "description", "url") if url else ("text", "value", "description"))
    check_text(spot, "text", 75, kinds)
    check_text(spot, "description", 75, kinds)
    spot.string("value", 150, least=1)
    spot.string("url", 3000)


def check_options(spot: Spot, most: int, kinds: tuple[str, ...] = PLAIN, *, url: bool = False) -> None:
    """The field `options`, if there: 1 to `most`, no value twice."""
    if not spot.items("options", most):
        return
    for option in spot.each("options"):
        check_option(option, kinds, url=url)


def check_option_groups(spot: Spot) -> None:
    """The field `option_groups`, if there: up to 100 groups of up to 100 options, label 75."""
    if not spot.items("option_groups", 100):
        return
    for group in spot.each("option_groups"):
        if group.is_object() and group.require("label", "options"):
            check_text(group, "label", 75, PLAIN)
            check_options(group, 100)


def check_confirm(spot: Spot) -> None:
    """The field `confirm`, if there: title 100, text 300, buttons 30."""
    if not spot.has("confirm"):
        return
    confirm = spot.at("confirm")
    if not confirm.is_object("title", "text", "confirm", "deny"):
        return
    confirm.only(("title", "text", "confirm", "deny", "style"))
    check_text(confirm, "title", 100, PLAIN)
    check_text(confirm, "text", 300)
    check_text(confirm, "confirm", 30, PLAIN)
    check_text(confirm, "deny", 30, PLAIN)
    confirm.choice("style", ("primary", "danger"))
