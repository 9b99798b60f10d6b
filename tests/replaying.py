"""Acts that are played once: what the same act left behind, on the same rows, is put back when it comes again.

Most tests begin alike: a campaign is made, its posts planned, written and approved. From an opening on, the rows are
known by what has been played since. Where the same use case comes with the same arguments, its outcome and its rows are
those of the first time; nothing is written before somebody really looks. As soon as anything else has written (a click,
a session of the test's own), the rows are nobody's any more, and everything is carried out.

That is for SQLite alone: on PostgreSQL every act of every test is carried out.
"""

import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest
from sqlalchemy import Connection, Engine, make_url
from sqlalchemy.orm import Session

from storage.database import Database
from storage.sqlite import LOG_ENDINGS
from tests.openings import Outcome
from tests.replays import Pages, Replays

P = ParamSpec("P")
T = TypeVar("T")


def may_replay(request: pytest.FixtureRequest) -> bool:
    """Whether a test sees of its acts what they return and write: not where it changes the program or reads logs."""
    function = request.function
    return not (
        hasattr(function, "hypothesis")
        or "monkeypatch" in request.fixturenames
        or "caplog" in inspect.signature(function).parameters
    )


class ReplayingDatabase(Database):
    """A SQLite database that knows what was played on it, from `begin` on; before that, it is like any other.

    `_rows` is the name of the rows as they are, `_waiting` the file that has not been written yet, `_visitors` how many
    are at the rows, and `_player` the thread that plays an act for the first time.
    """

    replaying = False

    def __init__(self, url: str, replays: Replays) -> None:
        self._guard = threading.RLock()
        self._rows: str | None = None
        self._waiting: Pages | None = None
        self._visitors = 0
        self._player: int | None = None
        self._wrote = False
        self._replays = replays
        super().__init__(url)
        self._file = Path(str(make_url(url).database))

    def begin(self, rows: str, image: Pages) -> None:
        """Have these rows, and know their name."""
        with self._guard:
            self._rows, self._waiting = rows, image

    def play_in_full(self) -> None:
        """Carry out everything from now on."""
        with self._guard:
            self._arrive()
            self._rows = None

    def drop(self) -> None:
        """Know that the file is gone."""
        with self._guard:
            self._rows = self._waiting = None
            self.replaying = False

    def play(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `act` returns, which depends on nothing but its arguments and the rows."""
        with self._guard:
            key = self._key(act, args, kwargs)
            found = self._replays.find(key) if key else None
            if found:
                if found.rows is not None:
                    self._rows, self._waiting = key, found.rows
                outcome: T = found.outcome.on(self)
                return outcome
            if key:
                self._player, self._wrote = threading.get_ident(), False
        if key is None:
            return act(*args, **kwargs)
        return self._play_first(key, lambda: act(*args, **kwargs))

    def _key(self, act: object, args: object, kwargs: dict[str, Any]) -> str | None:
        """The name of an act, unless the rows are not known or somebody is at them."""
        if self._rows is None or self._visitors or self._player is not None:
            return None
        return self._replays.key(self._rows, act, (args, sorted(kwargs.items())))

    def _play_first(self, key: str, act: Callable[[], T]) -> T:
        before = self._rows
        try:
            outcome = act()
        except BaseException:
            self._rows = None
            raise
        finally:
            self._player = None
        with self._guard:
            known = self._rows == before and not self._visitors  # else somebody has written meanwhile
            kept = Outcome.of(self, outcome) if known else None
            if kept:
                self._replays.keep(key, kept, self._image() if self._wrote else None)
            if self._wrote:
                self._rows = key if kept else None
        return kept.on(self) if kept else outcome

    def _image(self) -> bytes:
        connection = self._read.raw_connection()
        try:
            image: bytes = connection.driver_connection.serialize()  # type: ignore[union-attr]
        finally:
            connection.close()
        return image

    @contextmanager
    def _visit(self, *, writes: bool) -> Iterator[None]:
        with self._guard:
            self._arrive()
            if writes and self._player == threading.get_ident():
                self._wrote = True
            elif writes:
                self._rows = None
            self._visitors += 1
        try:
            yield
        finally:
            with self._guard:
                self._visitors -= 1

    def _arrive(self) -> None:
        """Write the file that waits."""
        if self._waiting is None:
            return
        self.close()
        for end in LOG_ENDINGS:
            self._file.with_name(f"{self._file.name}{end}").unlink(missing_ok=True)
        self._file.write_bytes(b"".join(self._waiting))
        self._waiting = None

    @contextmanager
    def write(self) -> Iterator[Session]:
        """As in every database."""
        with self._visit(writes=True), super().write() as session:
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """As in every database."""
        with self._visit(writes=False), super().read() as session:
            yield session

    @contextmanager
    def autocommit(self) -> Iterator[Session]:
        """As in every database."""
        with self._visit(writes=False), super().autocommit() as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """As in every database."""
        with self._visit(writes=False), super().snapshot() as connection:
            yield connection

    @property
    def is_sqlite(self) -> bool:
        """It is."""
        return True

    @property
    def engine(self) -> Engine:
        """The engine, with which anything may be done."""
        self.play_in_full()
        return super().engine

    @property
    def url(self) -> str:
        """The address, at which anybody may do anything."""
        self.play_in_full()
        return self._url

    @url.setter
    def url(self, url: str) -> None:
        self._url = url
