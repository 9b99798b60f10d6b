"""The connections of one server, and who has to go when there are too many.

Who goes is whoever has kept us waiting longest, never one that is being answered: behind a proxy Slack has the same
address as everybody else. Of too many from one address only those go that have said nothing for a moment. Too many in
all are not kept for a moment even: files are all that a process has.
"""

import time
from collections import defaultdict
from collections.abc import Callable
from typing import Protocol

from http_server.limits import Limits

AT_ONCE_SECONDS = 0.1
"""How long a connection is left alone: many may come about before the first of them is read from."""


class Waiting(Protocol):
    """A connection, as a crowd knows it."""

    address: str

    def give_up(self) -> None:
        """Close it at once."""
        ...


class Crowd:
    """Connections by the address that they come from; those that we wait for in the order in which we began to.

    `now` counts seconds.
    """

    def __init__(self, limits: Limits, now: Callable[[], float] = time.monotonic) -> None:
        self._limits, self._now = limits, now
        self._waiting: dict[Waiting, float] = {}
        self._open: defaultdict[str, dict[Waiting, None]] = defaultdict(dict)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def enter(self, connection: Waiting) -> None:
        """A connection came about, and we wait for what it asks; where all others are answered, it has to go itself."""
        self._open[connection.address][connection] = None
        self._count += 1
        self.wait_for(connection)
        for one in list(self._waiting)[: max(0, self._count - self._limits.in_all)]:
            self._give_up(one)

    def wait_for(self, connection: Waiting) -> None:
        """It is its turn to say something."""
        self._waiting.pop(connection, None)
        self._waiting[connection] = self._now()

    def heard(self, connection: Waiting) -> None:
        """It has said what it wants; it is our turn."""
        self._waiting.pop(connection, None)

    def leave(self, connection: Waiting) -> None:
        """It is closed."""
        self._waiting.pop(connection, None)
        there = self._open.get(connection.address, {})
        if connection in there:
            del there[connection]
            self._count -= 1
            if not there:
                del self._open[connection.address]

    def make_room(self, address: str) -> None:
        """Give up those from `address` that have waited longest, and for more than a moment, if they are too many."""
        excess = len(self._open.get(address, ())) - self._limits.per_address
        if excess > 0:
            began = self._now() - AT_ONCE_SECONDS
            waiting = [
                one for one, since in self._waiting.items() if one.address == address and since <= began
            ]
            for one in waiting[:excess]:
                self._give_up(one)

    def _give_up(self, connection: Waiting) -> None:
        self.leave(connection)
        connection.give_up()
