"""What changed between two versions of a text: words taken out struck through, words put in bold."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from re import findall

from handlers.blocks.kit.elements import Block
from handlers.blocks.kit.text import cut
from storage.models import Version

CHANGES = "struck through: taken out; bold: put in"
MOST = 1500
"""How much of either text is compared."""


def changed_text(before: str, after: str) -> Block:
    """Both texts in one, as a quotation in which no mark acts."""
    elements = [
        {"type": "text", "text": text} | ({"style": {style: True}} if style else {})
        for text, style in pieces(cut(before, MOST), cut(after, MOST))
        if text
    ]
    return {"type": "rich_text", "elements": [{"type": "rich_text_quote", "elements": elements}]}


def written(copy: Version) -> str:
    """All that a copy says, as one text that can be compared."""
    besides = (("First comment", copy.first_comment), ("Alt text", copy.alt_text))
    named = [f"{name}: {text}" for name, text in besides if text]
    return "\n".join(filter(None, [copy.title, copy.caption, " ".join(copy.hashtags), *named]))


def pieces(before: str, after: str) -> Iterator[tuple[str, str]]:
    """The pieces of both texts in order, each with the style that says what became of it."""
    old, new = findall(r"\S+\s*|\s+", before), findall(r"\S+\s*|\s+", after)
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield "".join(old[i:j]), ""
        else:
            yield "".join(old[i:j]), "strike"
            yield "".join(new[k:m]), "bold"
