"""Finds the interactive elements inside blocks."""

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.wire import Json

_SEVERAL = ("actions", "context_actions")


@dataclass(frozen=True)
class Placed:
    """An element and the block it stands in."""

    block: Json
    element: Json

    @property
    def block_id(self) -> str:
        """The id of the block."""
        return str(self.block["block_id"])

    @property
    def action_id(self) -> str:
        """The id of the element."""
        return str(self.element["action_id"])


def placed_elements(blocks: list[Json]) -> Iterator[Placed]:
    """Every element with an action id, in reading order, also those inside containers and carousels."""
    for block in blocks:
        yield from placed_elements(block.get("child_blocks", []))
        if block["type"] == "carousel":
            yield from placed_elements(block["elements"])
        for element in _own(block):
            if "action_id" in element:
                yield Placed(block, element)


def _own(block: Json) -> list[Json]:
    kind = block["type"]
    if kind in _SEVERAL:
        return list(block["elements"])
    if kind == "card":
        return list(block.get("actions") or [])
    key = "accessory" if kind == "section" else "element"
    return [block[key]] if block.get(key) else []
