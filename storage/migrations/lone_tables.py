"""SQLite makes a table anew to change it: here alembic reads that table alone, not all it refers to as well.

Reading what a table refers to, and what those tables refer to, took half of the time of all revisions. The copy needs
only the names of what it refers to, which are in the table's own keys.
"""

from typing import Any

from alembic.operations import batch


class _LoneTable(batch.BatchOperationsImpl):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)  # type: ignore[no-untyped-call]
        self.reflect_kwargs = {"resolve_fks": False, **self.reflect_kwargs}


def read_tables_alone() -> None:
    """Have every `batch_alter_table` do so; alembic knows it only as an option of each, and landed revisions stay."""
    batch.BatchOperationsImpl = _LoneTable  # type: ignore[misc]
