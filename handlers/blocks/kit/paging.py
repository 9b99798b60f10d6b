"""Turning the pages of a list."""

from handlers.blocks.kit.elements import Block, Blocks, actions, button, context
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

A_PAGE = 10
"""So many entries stand on a page unless a list says otherwise."""


def paging(word: str, page: int, total: int, a_page: int = A_PAGE) -> Blocks:
    """Buttons to the pages before and after, where there are any; `word` says pages of what."""
    last = max(0, -(-total // a_page) - 1)
    if not last:
        return []
    buttons: list[Block | None] = [
        button("Back", ActionId.PAGE_BACK, Reference(page=page - 1, word=word)) if page else None,
        button("More", ActionId.PAGE, Reference(page=page + 1, word=word)) if page < last else None,
    ]
    return [context(f"Page {page + 1} of {last + 1}"), actions(*buttons)]
