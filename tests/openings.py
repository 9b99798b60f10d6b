"""What a test begins with, played once and kept: a database to copy, and what the playing returned."""

import io
import pickle
from typing import Any, Generic, TypeVar

from storage.database import Database

T = TypeVar("T")


class Opening(Generic[T]):
    """A database in which something has been played, and what came of it.

    Where that held the database, it will hold the copy.
    """

    def __init__(self, played: Database, outcome: T) -> None:
        self.url = played.url
        kept = io.BytesIO()
        _Keeping(kept, played).dump(outcome)
        self._outcome = kept.getvalue()

    def on(self, database: Database) -> T:
        """The outcome anew, on a copy of the database."""
        outcome: T = _Restoring(io.BytesIO(self._outcome), database).load()
        return outcome


class _Keeping(pickle.Pickler):
    """Writes an outcome down without its database."""

    def __init__(self, file: io.BytesIO, database: Database) -> None:
        super().__init__(file)
        self._database = database

    def persistent_id(self, obj: Any) -> str | None:
        """A name in place of the database."""
        return "database" if obj is self._database else None


class _Restoring(pickle.Unpickler):
    """Reads an outcome with another database in it."""

    def __init__(self, file: io.BytesIO, database: Database) -> None:
        super().__init__(file)
        self._database = database

    def persistent_load(self, pid: Any) -> Database:
        """The database that the name stands for now."""
        return self._database
