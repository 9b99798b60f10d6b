"""The Bolt app, set up so that an acknowledgement means that the deed is on disk."""

import logging
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient

from bot.right_of_way import RightOfWay
from bot.slack.workspace_guard import SendEphemeral, WorkspaceGuard

SECONDS_IN_A_REQUEST = 2
"""How long a call may take while Slack waits for an acknowledgement, which is due after three seconds."""


class CountedApp(App):
    """An app whose requests others can give way to."""

    def __init__(self, right_of_way: RightOfWay, **options: Any) -> None:
        super().__init__(**options)
        self._right_of_way = right_of_way

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        """Answer one request."""
        with self._right_of_way.request():
            return super().dispatch(req)


def make_app(
    token: str,
    api_url: str,
    team_id: str,
    send_ephemeral: SendEphemeral,
    right_of_way: RightOfWay | None = None,
) -> App:
    """An app without listeners, for the workspace `team_id`; asks Slack once whether the token is good.

    Requests come in verified already (`bot.slack.http_receiver`, or a socket that Slack opened for our token), so
    Bolt does not check signatures itself: it would parse a body first, and log it when the signature is wrong.
    """
    client = WebClient(token, base_url=api_url, timeout=SECONDS_IN_A_REQUEST, retry_handlers=[])
    app = CountedApp(
        right_of_way or RightOfWay(),
        name="greenlight",
        client=client,
        logger=logging.getLogger("slack_bolt"),
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        attaching_function_token_enabled=False,
    )
    app.use(WorkspaceGuard(team_id, send_ephemeral))
    return app
