"""What is shown where Slack refuses blocks: the same without them, with as many buttons as it does take."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Any

from handlers.blocks.kit.elements import Block, Blocks
from handlers.blocks.kit.message import MessagePart
from handlers.blocks.kit.text import cut

MOST_TRIES = 8
"""So often is one message put more plainly before it is only text: each try is a call, and these are rationed."""
_POINTER = re.compile(r"\[json-pointer:(/[^\]]*)\]")
_OF_A_BLOCK = re.compile(r"(?:/view)?/blocks/(\d+)")
_SHOWN = ("text", "title", "elements", "fields", "tasks", "label")
_IN_ROWS = ("button", "overflow")


def complaints_of(answer: Any) -> list[str]:
    """What Slack says is wrong, in an answer that refuses something (anything with `get`)."""
    said = (answer.get("response_metadata") or {}).get("messages")
    return [words for words in said if isinstance(words, str)] if isinstance(said, list) else []


def places(complaints: Iterable[str]) -> list[str]:
    """Where Slack found something wrong, as JSON pointers; what it says beside that may quote what people wrote."""
    return [found for words in complaints for found in _POINTER.findall(words)]


def refused_in(complaints: Iterable[str]) -> frozenset[int]:
    """Which of the blocks Slack complains about; none where it does not say."""
    found = (_OF_A_BLOCK.match(place) for place in places(complaints))
    return frozenset(int(one[1]) for one in found if one)


def shape(blocks: Iterable[Block]) -> str:
    """What blocks are made of, without a text in them: "section(button open_task) actions(button take)"."""
    return " ".join(_shape(block) for block in blocks)


def more_plainly(blocks: Blocks, refused: Collection[int], parts: Sequence[MessagePart] = ()) -> Blocks:
    """The blocks with those that Slack has `refused` put in another way: a part as its line, others each by itself.

    Where it is not known which it refuses, every part is a line; where all are lines, buttons are given up last.
    """
    whole = {id(block): part for part in parts for block in part.blocks}
    if not refused:
        refused = [index for index, block in enumerate(blocks) if id(block) in whole]
        if not refused:
            return _everywhere(blocks)
    given_up = {id(whole[id(blocks[index])]) for index in refused if id(blocks[index]) in whole}
    shown: Blocks = []
    for index, block in enumerate(blocks):
        part = whole.get(id(block))
        if part is not None and id(part) in given_up:
            shown += part.line if block is part.blocks[0] else []
        else:
            shown += _plainer(block) if index in refused else [block]
    return shown


def _everywhere(blocks: Blocks) -> Blocks:
    """Every block one step more plainly: plain words, then a row for each button, no words, and one button less."""
    for put in (_with_plain_words, _with_rows_apart, _without_words):
        shown = [one for block in blocks for one in put(block)]
        if shown != blocks:
            return shown
    return blocks[:-1]


def _with_plain_words(block: Block) -> Blocks:
    accessory = _in_a_row(block["accessory"]) if "accessory" in block else []
    return [block] if block["type"] == "actions" else [*_bare(block), *accessory]


def _with_rows_apart(block: Block) -> Blocks:
    return _rows(block) if block["type"] == "actions" else [block]


def _without_words(block: Block) -> Blocks:
    return [block] if block["type"] == "actions" else []


def _plainer(block: Block) -> Blocks:
    """One block that is refused by itself: buttons in a row each, words without their button, then nothing."""
    if block["type"] == "actions":
        return _rows(block) if len(block["elements"]) > 1 else []
    if "accessory" in block:
        kept = {key: value for key, value in block.items() if key != "accessory"}
        return [kept, *_in_a_row(block["accessory"])]
    bare = _bare(block)
    return bare if bare != [block] else []


def _rows(block: Block) -> Blocks:
    return [{"type": "actions", "elements": [one]} for one in block["elements"]]


def _bare(block: Block) -> Blocks:
    """What a block says, as plain text; nothing for a picture."""
    words = " ".join(_words(block))
    if not words.strip() or block["type"] == "image":
        return []
    return [{"type": "section", "text": {"type": "plain_text", "text": cut(words, 1000)}}]


def _in_a_row(element: Block) -> Blocks:
    return [{"type": "actions", "elements": [element]}] if element["type"] in _IN_ROWS else []


def _words(part: object) -> Iterator[str]:
    """Every text that a block shows, not its buttons'."""
    if isinstance(part, list):
        for one in part:
            yield from _words(one)
    elif isinstance(part, dict):
        for key in _SHOWN:
            value = part.get(key)
            yield from [value] if isinstance(value, str) else _words(value)


def _shape(block: Block) -> str:
    inner = [*block.get("elements", []), block.get("accessory"), block.get("element")]
    named = [" ".join(_names(one)) for one in inner if isinstance(one, dict)]
    return f"{block.get('type')}({', '.join(named)})" if named else str(block.get("type"))


def _names(element: Block) -> Iterator[str]:
    """Its type and what it does: both are the program's own words."""
    return (str(name) for name in takewhile(bool, (element.get("type"), element.get("action_id"))))
