"""Blocks: what each may hold, on which surface it may stand, and what a list of them must obey."""

from collections.abc import Callable
from typing import Any, Literal

from sandbox.checks.cards import check_alert, check_card, check_carousel, check_plan, check_task
from sandbox.checks.charts import check_chart_block
from sandbox.checks.elements import (
    ELSEWHERE_REFUSED,
    IN_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    check_element,
    check_image,
    check_picture,
)
from sandbox.checks.rich_text import check_rich_text
from sandbox.checks.spot import Spot
from sandbox.checks.tables import check_data_table, check_table
from sandbox.checks.text import ANY, PLAIN, check_text

Surface = Literal["message", "modal", "home"]
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
_MESSAGE_ONLY = frozenset(
    (
        "markdown",
        "plan",
        "task_card",
        "context_actions",
        "table",
        "data_table",
        "data_visualization",
        "carousel",
        "file",
    )
)
_MODAL_ONLY = frozenset(("alert",))


def check_blocks(blocks: Any, surface: Surface, pointer: str = "") -> list[str]:
    """All complaints about a list of blocks that stands at `pointer` + /blocks; empty when Slack would take it."""
    complaints: list[str] = []
    holder = Spot({"blocks": blocks}, pointer, complaints)
    if not holder.items("blocks", MOST_BLOCKS[surface], least=0):
        return complaints or [f"[ERROR] must provide an array [json-pointer:{pointer}/blocks]"]
    for block in holder.each("blocks"):
        check_block(block, surface)
    _check_ids(holder)
    _check_together(holder)
    return complaints


def check_block(spot: Spot, surface: Surface) -> None:
    """One block on its surface."""
    if not spot.is_object("type"):
        return
    kind = spot.get("type")
    if kind not in CHECKS:
        spot.refuse_type()
        return
    if (kind in _MESSAGE_ONLY and surface != "message") or (kind in _MODAL_ONLY and surface != "modal"):
        spot.refuse_type()
        return
    spot.string("block_id", 255, least=1)
    CHECKS[kind](spot)
    for child in spot.each("child_blocks"):
        check_block(child, surface)
    for element in [spot.at("element")] if spot.has("element") else spot.each("elements"):
        if surface not in ELSEWHERE_REFUSED.get(str(element.get("type")), (surface,)):
            element.refuse_type()


def check_section(spot: Spot) -> None:
    """A section: text 3000 or up to 10 fields of 2000, and one accessory."""
    spot.only(("type", "block_id", "text", "fields", "accessory", "expand"))
    if not spot.has("text") and not spot.has("fields"):
        spot.fail("missing required field: text")
    check_text(spot, "text", 3000)
    if spot.items("fields", 10):
        for index in range(len(spot.get("fields"))):
            check_text(_as_field(spot.at("fields"), index), str(index), 2000)
    if spot.has("accessory"):
        check_element(spot.at("accessory"), IN_SECTION)


def _as_field(spot: Spot, index: int) -> Spot:
    """A list item seen as a field, so that text checks point at it."""
    return Spot({str(index): spot.value[index]}, spot.pointer, spot.complaints)


def check_header(spot: Spot) -> None:
    """A header: plain text of at most 150 characters."""
    spot.only(("type", "block_id", "text", "level"))
    if spot.require("text"):
        check_text(spot, "text", 150, PLAIN)


def check_divider(spot: Spot) -> None:
    """A line."""
    spot.only(("type", "block_id"))


def check_image_block(spot: Spot) -> None:
    """An image with a title of at most 2000 characters."""
    spot.only(("type", "block_id", "image_url", "slack_file", "alt_text", "title"))
    check_text(spot, "title", 2000, PLAIN)
    check_picture(spot)


def check_context(spot: Spot) -> None:
    """Up to 10 texts and images."""
    spot.only(("type", "block_id", "elements"))
    if not spot.require("elements") or not spot.items("elements", 10):
        return
    for index, element in enumerate(spot.each("elements")):
        if element.get("type") == "image":
            check_image(element)
        else:
            check_text(_as_field(spot.at("elements"), index), str(index), 3000, ANY)


def check_actions(spot: Spot) -> None:
    """Up to 25 interactive elements."""
    spot.only(("type", "block_id", "elements"))
    if spot.require("elements") and spot.items("elements", 25):
        for element in spot.each("elements"):
            check_element(element, IN_ACTIONS)


def check_context_actions(spot: Spot) -> None:
    """Up to 5 small buttons."""
    spot.only(("type", "block_id", "elements"))
    if spot.require("elements") and spot.items("elements", 5):
        for element in spot.each("elements"):
            check_element(element, ("feedback_buttons", "icon_button"))


def check_input(spot: Spot) -> None:
    """A field with its label (2000) and hint (2000)."""
    spot.only(("type", "block_id", "label", "element", "dispatch_action", "hint", "optional"))
    spot.flag("dispatch_action", "optional")
    if spot.require("label", "element"):
        check_text(spot, "label", 2000, PLAIN)
        check_element(spot.at("element"), IN_INPUT)
    check_text(spot, "hint", 2000, PLAIN)


def check_markdown(spot: Spot) -> None:
    """Markdown of at most 12,000 characters."""
    spot.only(("type", "block_id", "text"))
    if spot.require("text"):
        spot.string("text", 12_000, least=1)


def check_container(spot: Spot) -> None:
    """A box around 1 to 10 other blocks."""
    allowed = ("title", "rich_text_title", "subtitle", "child_blocks", "width", "icon")
    spot.only(("type", "block_id", *allowed, "is_collapsible", "default_collapsed", "has_header_divider"))
    if not spot.has("title") and not spot.has("rich_text_title"):
        spot.fail("missing required field: title")
    check_text(spot, "title", 150, PLAIN)
    check_text(spot, "subtitle", 150)
    spot.choice("width", ("narrow", "standard", "wide", "full"))
    if spot.require("child_blocks"):
        spot.items("child_blocks", 10)
    for child in spot.each("child_blocks"):
        if child.get("type") == "container":
            child.refuse_type()


def _check_video(spot: Spot) -> None:
    spot.require("alt_text", "title", "thumbnail_url", "video_url")


def _check_file(spot: Spot) -> None:
    spot.require("external_id", "source")


def _check_ids(holder: Spot) -> None:
    """No block id twice in the list, no action id twice in a block."""
    seen: set[str] = set()
    for block in holder.each("blocks"):
        name = block.get("block_id")
        if isinstance(name, str) and name in seen:
            block.at("block_id").fail(f"`block_id` already exists: {name}")
        seen.add(str(name))
        actions: set[str] = set()
        for element in [*block.each("elements"), *block.each("actions")]:
            action = element.get("action_id")
            if isinstance(action, str) and action in actions:
                element.at("action_id").fail(f"`action_id` already exists: {action}")
            actions.add(str(action))


def _check_together(holder: Spot) -> None:
    """What several blocks share: one table, two charts, 12,000 characters of markdown, one focus."""
    kinds = [block.get("type") for block in holder.each("blocks")]
    if kinds.count("table") > 1:
        holder.at("blocks").fail("only_one_table_allowed")
    if kinds.count("data_visualization") > 2:
        holder.at("blocks").fail("no more than 2 data_visualization blocks allowed")
    texts = [str(b.get("text")) for b in holder.each("blocks") if b.get("type") == "markdown"]
    if sum(map(len, texts)) > 12_000:
        holder.at("blocks").fail("markdown blocks must be less than 12001 characters together")
    focused = [b for b in holder.each("blocks") if b.has("element") and b.at("element").get("focus_on_load")]
    if len(focused) > 1:
        holder.at("blocks").fail("only one element can be focused on load")


CHECKS: dict[str, Callable[[Spot], None]] = {
    "section": check_section,
    "header": check_header,
    "divider": check_divider,
    "image": check_image_block,
    "context": check_context,
    "actions": check_actions,
    "context_actions": check_context_actions,
    "input": check_input,
    "rich_text": check_rich_text,
    "markdown": check_markdown,
    "table": check_table,
    "data_table": check_data_table,
    "data_visualization": check_chart_block,
    "plan": check_plan,
    "task_card": check_task,
    "card": check_card,
    "carousel": check_carousel,
    "container": check_container,
    "alert": check_alert,
    "video": _check_video,
    "file": _check_file,
}
