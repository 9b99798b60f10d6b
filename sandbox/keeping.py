"""The workspace between two runs: found again at the start, or founded; saved whenever it has changed."""

import asyncio
import itertools
import logging
import threading
from dataclasses import dataclass, field
from pathlib import Path

from sandbox import persistence, sample
from sandbox.clock import Clock
from sandbox.errors import CannotBegin, DamagedWorkspace
from sandbox.ids import new_secret
from sandbox.manifest import Manifest
from sandbox.options import Options
from sandbox.world import World

logger = logging.getLogger(__name__)

SAVE_AFTER_SECONDS = 0.2
SAVE_AGAIN_SECONDS = 2.0


def first_world(options: Options, manifest: Manifest, clock: Clock) -> World:
    """The kept workspace if there is one, else the sample. Error: CannotBegin."""
    world = _kept(options.state, clock) if options.state and options.state.exists() else None
    world = world or sample.first_workspace(options.workspace, manifest, clock.now())
    world.workspace_id = world.workspace_id or new_secret()
    return world


def _kept(path: Path, clock: Clock) -> World | None:
    try:
        return _resumed(persistence.load(path), clock)
    except DamagedWorkspace as damage:
        _put_aside(path, damage)
    except OSError as trouble:
        raise CannotBegin(f"The workspace in {path} cannot be read: {trouble.strerror}.") from None
    return None


def _resumed(world: World, clock: Clock) -> World:
    for channel in world.channels.values():
        for message in channel.messages:
            try:
                clock.saw_ts(message.ts)
            except ValueError:
                raise DamagedWorkspace(f"{message.ts!r} is no timestamp") from None
    if not clock.can_be_off_by(world.clock_offset):
        world.clock_offset = 0.0
    clock.offset_seconds = world.clock_offset
    return world


def _put_aside(path: Path, damage: DamagedWorkspace) -> None:
    endings = itertools.chain([".damaged"], (f".damaged-{number}" for number in itertools.count(2)))
    names = (path.with_name(path.name + ending) for ending in endings)
    aside = next(name for name in names if not name.exists())
    try:
        path.rename(aside)
    except OSError as trouble:
        raise CannotBegin(f"The damaged workspace in {path} cannot be moved: {trouble.strerror}.") from None
    logger.warning(
        "The workspace in %s is damaged or of another version (%s). It was put aside as %s, and a fresh one begun.",
        path,
        damage,
        aside.name,
    )


@dataclass
class Keeper:
    """Saves a workspace to `path`; where that fails it says so once, and tries again."""

    world: World
    path: Path
    failing: bool = False
    _taken: int = 0
    _saved: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    async def keep(self, dirty: asyncio.Event) -> None:
        """Save soon after each change, for ever; others are answered while it is written."""
        while True:
            await dirty.wait()
            await asyncio.sleep(SAVE_AGAIN_SECONDS if self.failing else SAVE_AFTER_SECONDS)
            dirty.clear()
            if not await asyncio.to_thread(self._save, *self._picture()):
                dirty.set()

    def save(self) -> bool:
        """Save now; whether that went well."""
        return self._save(*self._picture())

    def _picture(self) -> tuple[int, persistence.Picture]:
        """The workspace as it is now, with the number of that picture."""
        self._taken += 1
        return self._taken, persistence.picture(self.world, self.path)

    def _save(self, number: int, kept: persistence.Picture) -> bool:
        """Write a picture unless a later one is written; one at a time."""
        with self._lock:
            if number < self._saved:
                return True
            try:
                persistence.write(kept, self.path)
            except OSError as trouble:
                self._say_that_it_fails(trouble)
                return False
            self._saved = number
            if self.failing:
                logger.warning("The workspace is saved to %s again.", self.path)
            self.failing = False
            return True

    def _say_that_it_fails(self, trouble: OSError) -> None:
        if not self.failing:
            logger.warning(
                "The workspace cannot be saved to %s (%s); it is tried again until it can.",
                self.path,
                trouble.strerror,
            )
        self.failing = True
