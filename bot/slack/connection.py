"""A connection of Socket Mode that loses nothing and notices silence: all that is used of the SDK's insides.

What it overrides and uses of them is named in `tests/unit/bot/test_slack_internals.py`; slack-sdk is pinned to match.
"""

import json
import logging
import threading
import time
from queue import Empty
from typing import Any

from slack_sdk.socket_mode.websocket_client import SocketModeClient

logger = logging.getLogger(__name__)

PONG_SHARE = 2 / 3
"""How much of the time between two pings a pong may take."""


class Arrived(threading.local):
    """When the envelope that this thread works on was taken (`time.monotonic()`)."""

    at: float | None = None


class Connection(SocketModeClient):
    """A connection that knows what it has taken and not yet answered, and notices when the other side is silent."""

    draining = False
    arrived = Arrived()
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
            self.message_workers.submit(self._work_on, message, raw, time.monotonic())

    def is_idle(self) -> bool:
        """Whether everything taken has been answered."""
        return self.message_queue.unfinished_tasks == 0

    def _work_on(self, message: dict[str, Any], raw: str, arrived: float) -> None:
        self.arrived.at = arrived
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
