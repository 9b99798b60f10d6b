"""The log of every call and delivery, newest last, and the live feed for pages that watch."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.wire import Json

KEPT = 1000
END: Json = {"what": "end"}


@dataclass
class Journal:
    """Entries are `{n, at, kind, name, request, answer, status, milliseconds}`; `kind` is api or delivery.

    `told` hears of each new one.
    """

    entries: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT))
    count: int = 0
    told: Callable[[Json], None] = field(default=lambda _entry: None)

    def add(self, kind: str, name: str, at: float, request: object, answer: object, **more: object) -> Json:
        """Note one exchange."""
        self.count += 1
        entry = {
            "n": self.count,
            "at": at,
            "kind": kind,
            "name": name,
            "request": request,
            "answer": answer,
            **more,
        }
        self.entries.append(entry)
        self.told(entry)
        return entry

    def since(self, number: int, kind: str | None = None) -> list[Json]:
        """The entries after number `number`, of one kind if given."""
        return [e for e in self.entries if e["n"] > number and kind in (None, e["kind"])]


@dataclass
class Feed:
    """Tells watching pages what changed. A page that does not keep up misses the oldest."""

    listeners: set["asyncio.Queue[Json]"] = field(default_factory=set)

    def subscribe(self) -> "asyncio.Queue[Json]":
        """A queue that gets all news from now on."""
        queue: asyncio.Queue[Json] = asyncio.Queue(maxsize=1000)
        self.listeners.add(queue)
        return queue

    def unsubscribe(self, queue: "asyncio.Queue[Json]") -> None:
        """Stop telling this queue."""
        self.listeners.discard(queue)

    def tell(self, news: Json) -> None:
        """Pass `news` on to every watching page."""
        for queue in self.listeners:
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(news)

    def close(self) -> None:
        """End every live feed."""
        self.tell(END)
