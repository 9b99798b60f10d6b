"""Socket Mode: two connections, so that one is there while Slack renews the other; none loses what it has taken."""

import json
import logging
import threading
import time
from http import HTTPStatus
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.errors import CannotStart
from bot.observing.measures import ARRIVED
from bot.slack.connection import Connection

CONNECTIONS = 2
AT_ONCE = 32
PING_SECONDS = 3.0
FAREWELL_SECONDS = 0.5
"""How long to wait for the SDK's own threads: they end by themselves, but only at their next ping."""


class SocketMode:
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
        """Answer an envelope; one that failed stays unanswered, and Slack sends an event again."""
        context = {ARRIVED: Connection.arrived.at}
        response = self._app.dispatch(BoltRequest(mode="socket_mode", body=request.payload, context=context))
        if response.status == HTTPStatus.OK:
            answer = SocketModeResponse(request.envelope_id, _payload(response))
            connection.send_socket_mode_response(answer)


def _payload(response: BoltResponse) -> dict[str, Any] | str | None:
    """What an answer over HTTP would have as its body; a plain text is made a message of by the SDK."""
    if not response.body:
        return None
    is_json = response.first_headers().get("content-type", "").startswith("application/json")
    return json.loads(response.body) if is_json else response.body
