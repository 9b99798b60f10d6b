"""New rows on SQLite get their numbers before they are stored: many of a kind are one statement instead of one each.

SQLite does not promise in which order it returns the numbers of rows that are stored together, so SQLAlchemy stores
each row by itself there. Who writes is alone on SQLite, and so knows the next numbers.
"""

from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from storage.base import InWorkspace
from storage.bulk import next_ids

FEW = 3
"""So many new rows of a kind are stored one by one: asking for the last number is a statement, too."""


class NumberingSession(Session):
    """A session that writes on SQLite."""


@event.listens_for(NumberingSession, "before_flush")
def _number(session: Session, _context: Any, _instances: Any) -> None:
    new: dict[type[Any], list[Any]] = {}
    for row in session.new:
        if isinstance(row, InWorkspace) and row.id is None:
            new.setdefault(type(row), []).append(row)
    for model, rows in new.items():
        if len(rows) > FEW:
            in_order = sorted(rows, key=lambda row: inspect(row).insert_order or 0)
            for row, number in zip(in_order, next_ids(session, model, len(rows)), strict=True):
                row.id = number
