"""The connections of one server, and who has to go when there are too many.

Nobody is turned away at the door: behind a proxy Slack has the same address as everybody else. Who goes is whoever has
kept us waiting longest. A request that comes at once is never among them: there is room to be made only after a moment.
"""

from collections import defaultdict
from typing import Protocol

from http_server.limits import Limits


class Waiting(Protocol):
    """A connection, as a crowd knows it."""

    address: str

    def give_up(self) -> None:
        """Close it at once."""
        ...


class Crowd:
    """Connections by the address that they come from; those that we wait for in the order in which we began to."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._waiting: dict[Waiting, None] = {}
        self._open: defaultdict[str, dict[Waiting, None]] = defaultdict(dict)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def enter(self, connection: Waiting) -> None:
        """A connection came about, and we wait for what it asks."""
        self._open[connection.address][connection] = None
        self._count += 1
        self.wait_for(connection)

    def wait_for(self, connection: Waiting) -> None:
        """It is its turn to say something."""
        self._waiting.pop(connection, None)
        self._waiting[connection] = None

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
        """Give up those who have waited longest, until no more are left than may be, from `address` and in all."""
        from_there = (
            [one for one in self._waiting if one.address == address] if self._is_full(address) else []
        )
        for one in from_there[: len(self._open.get(address, ())) - self._limits.per_address]:
            self._give_up(one)
        for one in list(self._waiting)[: max(0, self._count - self._limits.in_all)]:
            self._give_up(one)

    def _is_full(self, address: str) -> bool:
        return len(self._open.get(address, ())) > self._limits.per_address

    def _give_up(self, connection: Waiting) -> None:
        self.leave(connection)
        connection.give_up()
