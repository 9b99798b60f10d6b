"""Says things to one person alone through a response_url: at once, and at most once; losing one does no harm."""

import json
import logging
import queue
import threading
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.error import HTTPError

from handlers.blocks.kit.refused_blocks import more_plainly, refused_in, shape

logger = logging.getLogger(__name__)

MOST_WAITING = 200
SECONDS = 5
MOST_TRIES = 4
"""Slack takes five calls to one response_url; the fifth is text alone."""


class EphemeralQueue:
    """A bounded queue and a thread that empties it; `count_refusal(method, error)` counts what Slack does not take."""

    def __init__(self, count_refusal: Callable[[str, str], None] = lambda _method, _error: None) -> None:
        self._count_refusal = count_refusal
        self._waiting: queue.Queue[tuple[str, dict[str, Any]] | None] = queue.Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._run, name="ephemeral", daemon=True)

    def send_ephemeral(self, response_url: str, payload: dict[str, Any]) -> None:
        """Have `payload` sent to `response_url` soon; dropped when too many wait."""
        try:
            self._waiting.put_nowait((response_url, payload))
        except queue.Full:
            logger.warning("An ephemeral message was dropped: too many wait.")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """Send what waits, for up to `seconds`."""
        with suppress(queue.Full):
            self._waiting.put(None, timeout=seconds)
            self._thread.join(seconds)

    def _run(self) -> None:
        while (one := self._waiting.get()) is not None:
            try:
                self._send_somehow(*one)
            except (OSError, ValueError) as error:
                logger.warning("An ephemeral message was not taken: %s", error)

    def _send_somehow(self, response_url: str, payload: dict[str, Any]) -> None:
        """Send it; where Slack refuses its blocks, more and more plainly, and at last as text alone."""
        for _ in range(MOST_TRIES):
            try:
                _send(response_url, payload)
            except HTTPError as error:
                with error:
                    answer = error.read().decode("utf-8", "replace")
                if "invalid_blocks" not in answer or not payload.get("blocks"):
                    raise
                self._count_refusal("response_url", "invalid_blocks")
                logger.warning(
                    "Slack does not take an ephemeral message's blocks: %s", shape(payload["blocks"])
                )
                payload = _more_plainly(payload, answer)
            else:
                return
        _send(response_url, _as_text(payload))


def _more_plainly(payload: dict[str, Any], answer: str) -> dict[str, Any]:
    blocks = more_plainly(payload["blocks"], refused_in([answer]))[:50]
    return {**payload, "blocks": blocks} if blocks else _as_text(payload)


def _as_text(payload: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in payload.items() if key != "blocks"}


def _send(response_url: str, payload: dict[str, Any]) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    request = urllib.request.Request(response_url, json.dumps(payload).encode(), headers, method="POST")  # noqa: S310 - Slack's own address
    with urllib.request.urlopen(request, timeout=SECONDS):  # noqa: S310
        pass
