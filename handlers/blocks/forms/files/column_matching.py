"""Saying what the columns of a file are: a choice for each, with some of its cells beside it."""

from collections.abc import Mapping, Sequence

from campaigns.core.wording import counted
from campaigns.files import FileColumn
from handlers.blocks.kit.elements import Block, Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import select_input
from handlers.blocks.kit.text import cut, literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

MOST_MATCHED = 25
"""More fields with all their choices would not fit into a modal."""
FIRST = "0"
"""The first field, for what is wrong with all of them."""
_NOT_READ = "-"


def matching_form(
    columns: Sequence[FileColumn], labels: Mapping[str, str], reference: Reference, why: str = ""
) -> View:
    """A field for each column, those that are not read first; `why` is what cannot be read without it."""
    asked = _in_order(columns)
    blocks: Blocks = [
        *([section(f"⚠️ {literal(why, 600)}")] if why else []),
        section(
            "*What are these columns?*\nWhat you say here holds for all files with the same headings from now on, "
            "once this one is imported."
        ),
        *(_field(str(number), column, labels) for number, column in enumerate(asked)),
    ]
    left = len(columns) - len(asked)
    if left > 0:
        blocks.append(context(f"{counted(left, 'further column')} stay as they are."))
    return modal(
        FormId.COLUMN_MATCHING, "Match columns", blocks, submit="Look at it", close="Cancel",
        reference=reference,
    )  # fmt: skip


def matched(columns: Sequence[FileColumn], entered: Mapping[str, str]) -> dict[str, str]:
    """The field by the heading, where it was changed; empty for one that is not to be read."""
    said = {}
    for number, column in enumerate(_in_order(columns)):
        chosen = entered.get(str(number), "").removeprefix(_NOT_READ)
        if str(number) in entered and chosen != column.read_as:
            said[column.heading] = chosen
    return said


def _in_order(columns: Sequence[FileColumn]) -> list[FileColumn]:
    """Columns that are not read first, and of these rather those in which something stands."""
    return sorted(columns, key=lambda one: (bool(one.read_as), not one.examples))[:MOST_MATCHED]


def _field(name: str, column: FileColumn, labels: Mapping[str, str]) -> Block:
    choices = [(_NOT_READ, "Not read"), *labels.items()]
    examples = " · ".join(column.examples) or "Empty in the first rows"
    return select_input(
        name, cut(column.heading, 100), choices, value=column.read_as or _NOT_READ, hint=cut(examples, 150)
    )
