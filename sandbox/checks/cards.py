"""Plans, task cards, cards, carousels and alerts."""

from sandbox.checks.elements import check_element
from sandbox.checks.rich_text import check_rich_text
from sandbox.checks.spot import Spot
from sandbox.checks.text import check_text

STATUSES = ("pending", "in_progress", "complete", "error")
LEVELS = ("default", "info", "warning", "error", "success")


def check_plan(spot: Spot) -> None:
    """A plan: a title and its tasks."""
    spot.only(("type", "block_id", "title", "tasks"))
    spot.require("title")
    spot.string("title", 3000, least=1)
    if spot.items("tasks", 50, least=0):
        for task in spot.each("tasks"):
            if task.is_object():
                check_task(task)
        ids = [task.get("task_id") for task in spot.each("tasks")]
        if len(set(map(str, ids))) < len(ids):
            spot.at("tasks").fail("task_id must be unique")


def check_task(spot: Spot) -> None:
    """A task card: id, title and status in plain strings, details and output in rich text."""
    spot.only(("type", "block_id", "task_id", "title", "details", "output", "sources", "status"))
    spot.require("task_id", "title", "status")
    spot.string("task_id", 255, least=1)
    spot.string("title", 3000, least=1)
    spot.choice("status", STATUSES)
    for key in ("details", "output"):
        if spot.has(key) and spot.at(key).is_object():
            if spot.at(key).get("type") != "rich_text":
                spot.at(key).fail("must be a rich_text entity")
            check_rich_text(spot.at(key))
    for source in spot.each("sources"):
        if source.is_object():
            source.require("type", "url", "text")


def check_card(spot: Spot) -> None:
    """A card: title and subtitle 150, body 200, up to 3 actions."""
    spot.only(
        (
            "type",
            "block_id",
            "hero_image",
            "icon",
            "slack_icon",
            "title",
            "subtitle",
            "body",
            "subtext",
            "actions",
        )
    )
    if not any(spot.has(key) for key in ("hero_image", "title", "actions", "body")):
        spot.fail("missing required field: title")
    check_text(spot, "title", 150)
    check_text(spot, "subtitle", 150)
    check_text(spot, "body", 200)
    check_text(spot, "subtext", 200)
    for key in ("hero_image", "icon"):
        if spot.has(key):
            check_element(spot.at(key), ("image",))
    spot.items("actions", 3)
    for action in spot.each("actions"):
        check_element(action, ("button",))


def check_carousel(spot: Spot) -> None:
    """A carousel of 1 to 10 cards."""
    spot.only(("type", "block_id", "elements"))
    if spot.require("elements") and spot.items("elements", 10):
        for card in spot.each("elements"):
            if card.is_object():
                check_card(card)


def check_alert(spot: Spot) -> None:
    """An alert: a text of at most 200 characters and a level."""
    spot.only(("type", "block_id", "text", "level"))
    if spot.require("text"):
        check_text(spot, "text", 200)
    spot.choice("level", LEVELS)
