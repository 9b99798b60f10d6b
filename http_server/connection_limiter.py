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

GRACE_SECONDS = 0.5
"""How long a connection is left alone: many may come about before the first of them is read from, and a server that is
busy looks at each of them a few tenths of a second later."""


class LimitedConnection(Protocol):
    """A connection, as a limiter knows it."""

    address: str

    def abort(self) -> None:
        """Close it at once."""
        ...


class ConnectionLimiter:
    """Connections by the address that they come from; those that we wait for in the order in which we began to.

    `now` counts seconds.
    """

    def __init__(self, limits: Limits, now: Callable[[], float] = time.monotonic) -> None:
        self._limits, self._now = limits, now
        self._waiting: dict[LimitedConnection, float] = {}
        self._open: defaultdict[str, dict[LimitedConnection, None]] = defaultdict(dict)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def opened(self, connection: LimitedConnection) -> None:
        """A connection came about, and we wait for what it asks; where all others are answered, it has to go itself."""
        self._open[connection.address][connection] = None
        self._count += 1
        self.waiting(connection)
        for one in list(self._waiting)[: max(0, self._count - self._limits.in_all)]:
            self._abort(one)

    def waiting(self, connection: LimitedConnection) -> None:
        """From now on the client has to say something."""
        self._waiting.pop(connection, None)
        self._waiting[connection] = self._now()

    def answering(self, connection: LimitedConnection) -> None:
        """The client has said what it wants; from now on it waits for us."""
        self._waiting.pop(connection, None)

    def closed(self, connection: LimitedConnection) -> None:
        """It is closed."""
        self._waiting.pop(connection, None)
        there = self._open.get(connection.address, {})
        if connection in there:
            del there[connection]
            self._count -= 1
            if not there:
                del self._open[connection.address]

    def enforce_address_limit(self, address: str) -> None:
        """Close those from `address` that have waited longest, and for more than a moment, if they are too many."""
        excess = len(self._open.get(address, ())) - self._limits.per_address
        if excess > 0:
            began = self._now() - GRACE_SECONDS
            waiting = [
                one for one, since in self._waiting.items() if one.address == address and since <= began
            ]
            for one in waiting[:excess]:
                self._abort(one)

    def _abort(self, connection: LimitedConnection) -> None:
        self.closed(connection)
        connection.abort()
