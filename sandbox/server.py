"""Puts a sandbox together, runs it, and takes it down again."""

import asyncio
import contextlib
import os
import signal
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator

from http_server.limits import Limits
from http_server.server import Server, listener
from sandbox import mail
from sandbox.clock import Clock
from sandbox.deliver.delivery import Transport
from sandbox.deliver.http import HttpTransport
from sandbox.deliver.outbox import Outbox
from sandbox.deliver.socket import SocketTransport
from sandbox.errors import CannotBegin
from sandbox.faults import Faults
from sandbox.guide import read_guide
from sandbox.hub import Hub
from sandbox.journal import Feed, Journal
from sandbox.keeping import Keeper, first_world
from sandbox.manifest import Manifest, read_manifest
from sandbox.options import Options
from sandbox.triggers import TRIGGER_SECONDS, Triggers
from sandbox.web.app import make_app
from sandbox.world import World

LIMITS = Limits(read_seconds=30, answer_seconds=None, per_address=400)
"""Everybody comes from this machine; uploads may take a while, and the page listens to what happens for hours."""


async def serve(options: Options, ready: Callable[[Hub], None], stop: asyncio.Event) -> None:
    """Run a sandbox until `stop` is set; `ready` is called when it answers."""
    manifest = read_manifest(options.manifest)
    clock = Clock()
    hub = make_hub(options, manifest, first_world(options, manifest, clock), clock)
    keeper = Keeper(hub.world, options.state) if options.state else None
    with _loopback(options.port) as door:
        hub.base_url = hub.world.base_url = f"http://127.0.0.1:{door.getsockname()[1]}"
        server = Server(make_app(hub), LIMITS, lambda: ready(hub), timeout_graceful_shutdown=1)
        async with contextlib.AsyncExitStack() as stack:
            await _open_side_doors(hub, stack)
            keepers = [asyncio.create_task(work) for work in _keepers(hub, keeper, server, stop)]
            await server.serve(sockets=[door])
            for task in [*keepers, *hub.tasks]:
                task.cancel()
            await asyncio.gather(*keepers, *hub.tasks, return_exceptions=True)
    if keeper:
        keeper.save()


def make_hub(options: Options, manifest: Manifest, world: World, clock: Clock) -> Hub:
    """All parts of one sandbox, joined."""
    journal, feed, faults = Journal(), Feed(), Faults()
    guide = read_guide(options.guide, world.guided)
    journal.told = guide.hear
    transport: Transport = SocketTransport(world.app.app_id)
    if options.bot_url:
        transport = HttpTransport(options.bot_url.rstrip("/") + "/slack/events", world.app.signing_secret)
    outbox = Outbox(
        world=world,
        manifest=manifest,
        transport=transport,
        faults=faults,
        journal=journal,
        clock=clock,
        ack_seconds=options.ack_seconds,
        retry_scale=options.retry_scale,
        noted=lambda: feed.tell({"what": "log"}),
    )
    triggers = Triggers(max(options.ack_seconds, TRIGGER_SECONDS))
    hub = Hub(options, manifest, world, clock, outbox, journal, feed, faults, guide, triggers=triggers)
    guide.changed = lambda: hub.changed("guide")
    return hub


async def _open_side_doors(hub: Hub, stack: contextlib.AsyncExitStack) -> None:
    """Mail, and Socket Mode if that is how deliveries go."""
    mail_server = await mail.listen(hub, hub.options.smtp_port)
    stack.callback(mail_server.close)
    if isinstance(hub.outbox.transport, SocketTransport):
        socket_server = await hub.outbox.transport.listen()
        stack.callback(socket_server.close)
        hub.new_socket_url = hub.outbox.transport.new_url
        hub.connections = hub.outbox.transport.count


def _keepers(
    hub: Hub, keeper: Keeper | None, server: Server, stop: asyncio.Event
) -> Iterator[Coroutine[None, None, None]]:
    yield _stop_on(stop, server, hub)
    if keeper:
        hub.dirty.set()  # what was founded just now, or lacked its id, is kept too
        yield keeper.keep(hub.dirty)
    if hub.options.parent:
        yield _watch_parent(hub.options.parent, stop)


async def _stop_on(stop: asyncio.Event, server: Server, hub: Hub) -> None:
    await stop.wait()
    hub.feed.close()
    server.stop()


async def _watch_parent(pid: int, stop: asyncio.Event) -> None:
    """Stop when the process is gone, or is no longer our parent if it was."""
    was_parent = os.getppid() == pid
    while _alive(pid) and (not was_parent or os.getppid() == pid):
        await asyncio.sleep(0.5)
    stop.set()


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _loopback(port: int) -> socket.socket:
    try:
        return listener("127.0.0.1", port)
    except OSError as trouble:
        raise CannotBegin(f"Port {port} cannot be used: {trouble.strerror}.") from None


async def run(options: Options, ready: Callable[[Hub], None]) -> None:
    """Run until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
    await serve(options, ready, stop)
