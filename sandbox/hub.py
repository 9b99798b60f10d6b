"""One running sandbox: its state and everything that works on it, all on one event loop."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field

from sandbox.clock import Clock
from sandbox.deliver.outbox import Outbox
from sandbox.faults import Faults
from sandbox.guide import Guide
from sandbox.ids import new_secret
from sandbox.journal import Feed, Journal
from sandbox.manifest import Manifest
from sandbox.model import View
from sandbox.options import Options
from sandbox.triggers import ResponseLinks, Triggers
from sandbox.wire import Json
from sandbox.world import World


@dataclass
class Hub:
    """What API methods, person acts and deliveries share.

    `offered` remembers the options external selects showed, `filled` what people filled in inside messages.
    `run` tells this start from any other.
    """

    options: Options
    manifest: Manifest
    world: World
    clock: Clock
    outbox: Outbox
    journal: Journal
    feed: Feed
    faults: Faults
    guide: Guide
    triggers: Triggers = field(default_factory=Triggers)
    links: ResponseLinks = field(default_factory=ResponseLinks)
    offered: dict[tuple[str, str, str], dict[str, Json]] = field(default_factory=dict)
    filled: dict[tuple[str, str, str], dict[str, dict[str, Json]]] = field(default_factory=dict)
    mail_rules: dict[str, str] = field(default_factory=dict)
    base_url: str = ""
    run: str = field(default_factory=new_secret)
    new_socket_url: Callable[[], str] = str
    connections: Callable[[], int] = int
    smtp_url: str = ""
    dirty: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: set["asyncio.Task[object]"] = field(default_factory=set)

    def changed(self, what: str, **detail: object) -> None:
        """Something that is kept or shown changed: save it soon and tell the pages."""
        self.dirty.set()
        self.feed.tell({"what": what, **detail})

    def event(self, event: Json) -> None:
        """Let the bot know of an event, if its manifest asks for it."""
        event.setdefault("event_ts", self.clock.new_ts())
        self.spawn(self.outbox.event(event))

    def spawn(self, work: Coroutine[object, object, object]) -> None:
        """Run `work` beside everything else and keep it from being collected."""
        task: asyncio.Task[object] = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def modal(self, user: str, view_id: str) -> View | None:
        """The open modal with that id, or None."""
        return next((view for view in self.world.views_of(user) if view.id == view_id), None)
