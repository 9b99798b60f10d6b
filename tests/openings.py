"""What a test begins with, played once and kept: a database to copy, and what the playing returned."""

import io
import pickle
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from storage.database import Database

T = TypeVar("T")


class Outcome(Generic[T]):
    """What came of playing something in a database. Where that held the database, it will hold another one."""

    def __init__(self, played: Database, outcome: T) -> None:
        kept = io.BytesIO()
        _Keeping(kept, played).dump(outcome)
        self._outcome = kept.getvalue()

    @classmethod
    def of(cls, played: Database, outcome: T) -> "Outcome[T] | None":
        """The same, or None where an outcome cannot be kept."""
        try:
            return cls(played, outcome)
        except (pickle.PicklingError, TypeError, AttributeError):
            return None

    def on(self, database: Database) -> T:
        """The outcome anew, on that database."""
        outcome: T = _Restoring(io.BytesIO(self._outcome), database).load()
        return outcome


@dataclass(frozen=True)
class Opening(Generic[T]):
    """A database in which something has been played, at `url`, and what came of it; `name` is of this one alone."""

    name: str
    url: str
    outcome: Outcome[T]


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
