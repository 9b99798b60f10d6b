"""Rich text: sections, lists, quotes and preformatted text."""

from sandbox.checks.spot import Spot

_CONTAINERS = ("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote")
_LEAVES = {
    "text": "text",
    "link": "url",
    "user": "user_id",
    "channel": "channel_id",
    "usergroup": "usergroup_id",
    "emoji": "name",
    "date": "timestamp",
    "broadcast": "range",
    "color": "value",
    "team": "team_id",
}


def check_rich_text(spot: Spot) -> None:
    """A rich_text block or entity."""
    spot.only(("type", "block_id", "elements"))
    if not spot.require("elements") or not spot.items("elements", 100, least=0):
        return
    for container in spot.each("elements"):
        _check_container(container)


def _check_container(spot: Spot) -> None:
    if not spot.is_object("type", "elements"):
        return
    kind = spot.get("type")
    if kind not in _CONTAINERS:
        spot.refuse_type()
        return
    if kind == "rich_text_list":
        spot.require("style")
        spot.choice("style", ("bullet", "ordered"))
        for section in spot.each("elements"):
            _check_container(section)
        return
    for leaf in spot.each("elements"):
        _check_leaf(leaf)


def _check_leaf(spot: Spot) -> None:
    if not spot.is_object("type"):
        return
    needed = _LEAVES.get(spot.get("type"))
    if needed is None:
        spot.refuse_type()
    elif spot.require(needed) and needed == "text":
        spot.string("text", 100_000, least=1)
