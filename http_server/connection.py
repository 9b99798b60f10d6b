"""A connection of uvicorn's with deadlines: all that is used of uvicorn's insides.

What it overrides and uses of them is named in `tests/unit/http_server/test_uvicorn_internals.py`; uvicorn is pinned to
match.
"""

import asyncio
from enum import Enum
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from http_server.connection_limiter import GRACE_SECONDS, ConnectionLimiter
from http_server.limits import Limits

TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
TOO_LONG = b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class PipelineFullError(Exception):
    """A client asks on and on, and does not wait for answers."""


class State(Enum):
    """What a connection is about, and whom it waits for."""

    IDLE = "the client may ask something more"
    READING = "the client has to finish its request"
    ANSWERING = "we answer, and the client has to read"


class Connection(HttpToolsProtocol):
    """A connection whose requests have to be whole, and whose answers have to be read, in time.

    `_is_begun`: of a request some bytes are there, and others are to come.
    """

    limits: Limits
    limiter: ConnectionLimiter
    address = ""
    _state = State.READING
    _timer: asyncio.TimerHandle | None = None
    _is_begun = False
    _head_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first request."""
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        self._enter(State.READING, self.limits.read_seconds)
        self.loop.call_later(2 * GRACE_SECONDS, self.limiter.enforce_address_limit, self.address)
        self.limiter.opened(self)  # last: it may have to go at once

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._cancel_timer()
        self.limiter.closed(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take the next bytes; they need not be the beginning of a request."""
        if self._state is State.IDLE:
            self._enter(State.READING, self.limits.read_seconds)
        self._head_bytes += len(data)
        super().data_received(data)
        if self._head_bytes > self.limits.head_bytes and not self.transport.is_closing():
            self._refuse(TOO_LONG)

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._is_begun = True

    def on_headers_complete(self) -> None:
        """Its head is whole; raises PipelineFullError, for nothing else stops the parser amid what was received."""
        self._head_bytes = 0
        super().on_headers_complete()
        if len(self.pipeline) > self.limits.pipelined:
            self.abort()
            raise PipelineFullError

    def on_body(self, body: bytes) -> None:
        """A part of its body is there."""
        self._head_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """All of it is there."""
        super().on_message_complete()
        self._is_begun, self._head_bytes = False, 0
        self._enter(State.ANSWERING, self.limits.answer_seconds)

    def on_response_complete(self) -> None:
        """It is answered; another one may follow, or be there already."""
        super().on_response_complete()
        if self.transport.is_closing():
            return
        if self._is_begun:
            self._enter(State.READING, self.limits.read_seconds)
        elif self.cycle.response_complete:
            # uvicorn has a clock of its own for idle connections, but not for answers that are not read
            self._enter(State.IDLE, self.limits.answer_seconds if self._is_unread else None)
        else:
            self._enter(State.ANSWERING, self.limits.answer_seconds)

    def abort(self) -> None:
        """Close it at once."""
        self._cancel_timer()
        self.transport.abort()

    @property
    def _is_answering(self) -> bool:
        """Whether a part of an answer is written."""
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and cycle.response_started and not cycle.response_complete

    @property
    def _is_unread(self) -> bool:
        """Whether the client has yet to read what was written."""
        return self.transport.get_write_buffer_size() > 0

    def _enter(self, state: State, seconds: float | None) -> None:
        """It is so from now on, for as long as that may take."""
        self._state = state
        if state is State.ANSWERING:
            self.limiter.answering(self)
        else:
            self.limiter.waiting(self)
        self._cancel_timer()
        if seconds is not None:
            self._timer = self.loop.call_later(seconds, self._on_timeout)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_timeout(self) -> None:
        if self._state is State.READING and self._is_begun:
            self._refuse(TOO_SLOW)
        elif self._state is not State.IDLE or self._is_unread:
            self.abort()

    def _refuse(self, answer: bytes) -> None:
        if self._is_answering or self._is_unread:
            self.abort()
        else:
            self._cancel_timer()
            self.transport.write(answer)
            self.transport.close()


def connections_within(limits: Limits) -> Any:
    """The class of a server's connections, for uvicorn's option `http`."""
    return type("LimitedConnection", (Connection,), {"limits": limits, "limiter": ConnectionLimiter(limits)})
