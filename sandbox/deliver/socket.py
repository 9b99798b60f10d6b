"""Socket Mode: the bot connects, gets envelopes, and acknowledges each by its id."""

import asyncio
import json
import socket
import struct
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from sandbox.deliver.delivery import Ack, Delivery
from sandbox.ids import new_secret
from sandbox.wire import Json

MOST_CONNECTIONS = 10
_NEVER_LINGER = struct.pack("ii", 1, 0)


@dataclass(eq=False)
class Line:
    """One connection of the bot. A silent one stays open but neither says nor hears anything."""

    connection: ServerConnection
    silent: bool = False
    open_envelopes: set[str] = field(default_factory=set)


@dataclass
class SocketTransport:
    """Hands each envelope to one of the bot's connections in turn."""

    app_id: str
    lines: list[Line] = field(default_factory=list)
    tickets: set[str] = field(default_factory=set)
    waiting: dict[str, "asyncio.Future[Ack]"] = field(default_factory=dict)
    refusals: int = 0
    turn: int = 0
    port: int = 0

    async def listen(self) -> Server:
        """Start listening on a free loopback port."""
        server = await serve(
            self._serve,
            "127.0.0.1",
            0,
            process_request=self._admit,
            ping_interval=None,
            max_size=None,
            close_timeout=1,
        )
        self.port = next(iter(server.sockets)).getsockname()[1]
        return server

    def new_url(self) -> str:
        """A WebSocket URL good for one connection."""
        ticket = new_secret(24)
        self.tickets.add(ticket)
        return f"ws://127.0.0.1:{self.port}/link/?ticket={ticket}&app_id={self.app_id}"

    def count(self) -> int:
        """How many connections the bot holds."""
        return len(self.lines)

    async def send(self, delivery: Delivery, seconds: float) -> Ack:
        """Send the payload in an envelope and wait for its acknowledgement."""
        if not self.lines:
            return Ack(error="dispatch_failed")
        self.turn += 1
        line = self.lines[self.turn % len(self.lines)]
        envelope = in_envelope(delivery)
        answer: asyncio.Future[Ack] = asyncio.get_running_loop().create_future()
        self.waiting[envelope["envelope_id"]] = answer
        line.open_envelopes.add(envelope["envelope_id"])
        try:
            await self._say(line, envelope)
            return await asyncio.wait_for(answer, seconds)
        except TimeoutError:
            return Ack(error="operation_timeout")
        except ConnectionClosed:
            return Ack(error="dispatch_failed")
        finally:
            self.waiting.pop(envelope["envelope_id"], None)
            line.open_envelopes.discard(envelope["envelope_id"])

    async def trouble(self, kind: str, count: int) -> None:
        """Disturb up to `count` connections: drop, reset, silent, warning, refresh; or refuse the next `count` ones."""
        if kind == "refuse":
            self.refusals = count
            return
        for line in self.lines[:count]:
            await self._disturb(line, kind)

    async def _disturb(self, line: Line, kind: str) -> None:
        if kind == "silent":
            line.silent = True
            line.connection.transport.pause_reading()
        elif kind in ("warning", "refresh"):
            reason = "warning" if kind == "warning" else "refresh_requested"
            await self._say(line, {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}})
        elif kind == "reset":
            raw: socket.socket = line.connection.transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NEVER_LINGER)
            line.connection.transport.abort()
        else:
            line.connection.transport.close()

    async def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        ticket = parse_qs(urlsplit(request.path).query).get("ticket", [""])[0]
        if self.refusals > 0:
            self.refusals -= 1
            return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "refused on demand\n")
        if ticket not in self.tickets or len(self.lines) >= MOST_CONNECTIONS:
            return connection.respond(HTTPStatus.UNAUTHORIZED, "unknown ticket, or too many connections\n")
        self.tickets.discard(ticket)
        return None

    async def _serve(self, connection: ServerConnection) -> None:
        line = Line(connection)
        self.lines.append(line)
        try:
            await self._say(line, hello(self.app_id, len(self.lines)))
            async for frame in connection:
                self._hear(json.loads(frame))
        except (ConnectionClosed, ValueError):
            pass  # gone, or not speaking JSON: Slack too just ends the connection
        finally:
            self.lines.remove(line)
            for envelope_id in list(line.open_envelopes):
                self._settle(envelope_id, Ack(error="dispatch_failed"))

    def _hear(self, frame: Json) -> None:
        if "envelope_id" in frame:
            self._settle(frame["envelope_id"], Ack(status=200, body=frame.get("payload")))

    def _settle(self, envelope_id: str, ack: Ack) -> None:
        answer = self.waiting.get(envelope_id)
        if answer and not answer.done():
            answer.set_result(ack)

    async def _say(self, line: Line, frame: Json) -> None:
        if not line.silent:
            await line.connection.send(json.dumps(frame))


def hello(app_id: str, connections: int) -> Json:
    """The first frame on a new connection."""
    return {
        "type": "hello",
        "num_connections": connections,
        "debug_info": {"host": "sandbox", "build_number": 1, "approximate_connection_time": 18060},
        "connection_info": {"app_id": app_id},
    }


def in_envelope(delivery: Delivery) -> Json:
    """A delivery as it goes over the socket."""
    envelope: Json = {
        "envelope_id": str(uuid4()),
        "payload": delivery.payload,
        "type": delivery.kind,
        "accepts_response_payload": delivery.kind != "events_api",
    }
    if delivery.kind == "events_api":
        envelope["retry_attempt"] = delivery.retry.number if delivery.retry else 0
        envelope["retry_reason"] = delivery.retry.reason if delivery.retry else ""
    return envelope
