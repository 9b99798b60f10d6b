"""A table of a report as blocks of a message."""

from campaigns.reporting.report_tables import Linked, ReportTable, shown
from handlers.blocks.kit.elements import Block, Blocks, context
from handlers.blocks.kit.text import cut


def table_blocks(table: ReportTable, most: int) -> Blocks:
    """The first rows of a table; every cell says something, and a name opens what it names."""
    if not table.rows:
        return []
    heads = [_cell(head) for head in table.heads]
    rows = [
        [_linked(cell) if isinstance(cell, Linked) else _cell(shown(cell)) for cell in row]
        for row in table.rows
    ]
    aligned = [{"align": "right" if is_number else "left"} for is_number in table.is_number]
    block = {"type": "table", "rows": [heads, *rows[:most]], "column_settings": aligned}
    return [block, *more(len(rows) - most, table.title.lower())]


def _linked(cell: Linked) -> Block:
    """Words that open an address."""
    words = cut(cell.words, 80)
    if not cell.url:
        return _cell(words)
    inner = {"type": "link", "url": cell.url, "text": words}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [inner]}]}


def _cell(text: str) -> Block:
    return {"type": "raw_text", "text": cut(text, 80)}


def more(left: int, items: str) -> Blocks:
    """How many further ones there are."""
    return [context(f"and {left:,} more {items}")] if left > 0 else []
