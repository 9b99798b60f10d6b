"""Writes down every statement that goes to a database, with its parameters, by transaction."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from sqlalchemy import Connection, Engine, event

Statement = tuple[str, Any, bool]
"""Its text and parameters as the driver got them, and whether it was carried out for many sets of these."""

Transaction = tuple[bool, Sequence[Statement]]
"""Whether it was committed, and its statements."""


@dataclass
class Recording:
    """What was written down so far; `seconds` is the time spent in the driver."""

    transactions: list[Transaction] = field(default_factory=list)
    statements: int = 0
    seconds: float = 0.0

    def take(self) -> list[Transaction]:
        """The transactions since this was asked for last."""
        taken, self.transactions = self.transactions, []
        return taken


class _Listener:
    """Hears of what every engine in this process carries out."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._open: dict[int, list[Statement]] = {}
        self._began = 0.0

    def before(self, *_call: object) -> None:
        """A statement is about to be carried out."""
        self._began = perf_counter()

    def after(
        self,
        connection: Connection,
        _cursor: object,
        text: str,
        parameters: object,
        _context: object,
        many: bool,
    ) -> None:
        """A statement was carried out; those that begin a transaction do not count."""
        if text.startswith("BEGIN"):
            return
        self._recording.seconds += perf_counter() - self._began
        self._recording.statements += 1
        self._open.setdefault(id(connection), []).append((text, parameters, many))

    def committed(self, connection: Connection) -> None:
        """A transaction ended well."""
        self._end(connection, committed=True)

    def rolled_back(self, connection: Connection) -> None:
        """A transaction changed nothing; every look at the rows ends so."""
        self._end(connection, committed=False)

    def _end(self, connection: Connection, *, committed: bool) -> None:
        statements = self._open.pop(id(connection), [])
        if statements:
            self._recording.transactions.append((committed, statements))


@contextmanager
def recorded() -> Iterator[Recording]:
    """What SQLAlchemy carries out in the block, in one thread."""
    recording = Recording()
    listener = _Listener(recording)
    heard: dict[str, Callable[..., None]] = {
        "before_cursor_execute": listener.before,
        "after_cursor_execute": listener.after,
        "commit": listener.committed,
        "rollback": listener.rolled_back,
    }
    for name, hear in heard.items():
        event.listen(Engine, name, hear)
    try:
        yield recording
    finally:
        for name, hear in heard.items():
            event.remove(Engine, name, hear)
