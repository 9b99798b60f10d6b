"""Socket Mode: two connections, so that one is there while Slack renews the other; none loses what it has taken."""

import json
import logging
import threading
import time
from queue import Empty
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.websocket_client import SocketModeClient

from bot.errors import CannotStart

logger = logging.getLogger(__name__)

CONNECTIONS = 2
AT_ONCE = 32
PING_SECONDS = 3.0
PONG_SHARE = 2 / 3
"""How much of the time between two pings a pong may take."""
FAREWELL_SECONDS = 0.5
"""How long to wait for the SDK's own threads: they end by themselves, but only at their next ping."""


class Connection(SocketModeClient):
    """A connection that knows what it has taken and not yet answered, and notices when the other side is silent."""

    draining = False
    _begun = 0.0

    def connect(self) -> None:
        """Open a session, which takes a moment."""
        self._begun = time.monotonic()
        super().connect()

    def enqueue_message(self, message: str) -> None:
        """Take an envelope; while draining it is left to Slack, who brings it to another connection."""
        if not self.draining:
            super().enqueue_message(message)

    def process_message(self) -> None:
        """Hand one envelope to a worker; it counts as unfinished until it is answered."""
        try:
            raw = self.message_queue.get(timeout=1)
        except Empty:
            return
        message = json.loads(raw) if raw.startswith("{") else {}
        if message.get("type") == "disconnect":
            self.message_queue.task_done()
            self.connect_to_new_endpoint(force=True)
        else:
            self.message_workers.submit(self._work_on, message, raw)

    def is_idle(self) -> bool:
        """Whether everything taken has been answered."""
        return self.message_queue.unfinished_tasks == 0

    def _work_on(self, message: dict[str, Any], raw: str) -> None:
        try:
            self.run_message_listeners(message, raw)
        finally:
            self.message_queue.task_done()

    def _monitor_current_session(self) -> None:
        """Connect anew where no session is; one that was only just begun is given its moment."""
        if time.monotonic() - self._begun > self.ping_interval:
            super()._monitor_current_session()  # type: ignore[no-untyped-call]

    def _run_current_session(self) -> None:
        """As the SDK does, but a connection on which no pong comes back is given up and made anew."""
        if self.current_session is not None:
            try:
                self.current_session.run_forever(
                    ping_interval=self.ping_interval, ping_timeout=self.ping_interval * PONG_SHARE
                )
            except Exception:
                logger.exception("A connection to Slack broke.")
                self.current_session.close()


class Sockets:
    """The connections of one app."""

    def __init__(self, app: App, app_token: str, api_url: str, ping_seconds: float = PING_SECONDS) -> None:
        self._app, self._ping_seconds = app, ping_seconds
        self._token, self._api_url = app_token, api_url
        self._connections: list[Connection] = []

    def connect(self) -> None:
        """Open the connections; raises CannotStart if Slack does not take the token."""
        for _ in range(CONNECTIONS):
            connection = self._new_connection()
            self._connections.append(connection)
            try:
                connection.connect()
            except SlackApiError as error:
                words = f"Slack does not take SLACK_APP_TOKEN ({error.response['error']})."
                raise CannotStart(f"{words} Make a new one with connections:write.") from None

    def are_connected(self) -> bool:
        """Whether Slack can reach us."""
        return any(connection.is_connected() for connection in self._connections)

    def stop(self, seconds: float) -> None:
        """Answer what was taken, for up to `seconds`, then close."""
        deadline = time.monotonic() + seconds
        self._wait_until_idle(deadline)
        for connection in self._connections:
            connection.draining = True
        self._wait_until_idle(deadline)
        closing = [threading.Thread(target=one.close, daemon=True) for one in self._connections]
        for thread in closing:
            thread.start()
        farewell = time.monotonic() + FAREWELL_SECONDS
        for thread in closing:
            thread.join(max(0.0, farewell - time.monotonic()))

    def _wait_until_idle(self, deadline: float) -> None:
        while time.monotonic() < deadline and not all(one.is_idle() for one in self._connections):
            time.sleep(0.01)

    def _new_connection(self) -> Connection:
        web_client = WebClient(base_url=self._api_url, timeout=10)
        connection = Connection(
            self._token, logger=logging.getLogger("slack_sdk.socket_mode"), web_client=web_client,
            ping_interval=self._ping_seconds, concurrency=AT_ONCE,
        )  # fmt: skip
        connection.socket_mode_request_listeners.append(self._answer)
        return connection

    def _answer(self, connection: BaseSocketModeClient, request: SocketModeRequest) -> None:
        started = time.time()
        send_response(connection, request, run_bolt_app(self._app, request), started)
