"""The Bolt app, set up so that an acknowledgement means that the deed is on disk."""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient

from bot.observing.measures import ARRIVED, Measures, kind_of
from bot.observing.reporters import Trace, no_trace
from bot.observing.slack_calls import CountCalls
from bot.right_of_way import RightOfWay
from bot.slack.workspace_guard import SendEphemeral, WorkspaceGuard
from campaigns.core import log_context
from campaigns.core.errors import NotPossible
from storage.patience import wait_at_most

SECONDS_IN_A_REQUEST = 2
"""How long a call may take while Slack waits for an acknowledgement, which is due after three seconds."""


SECONDS_FOR_THE_DATABASE = 2.0
"""How long a request may wait for the database in all."""

TOO_LATE_SECONDS = 2.8
"""From this age on a request is not begun: before it is done, Slack has told whoever asked that it failed."""

TOO_LATE = (
    "Greenlight had too much to do to answer in time, and nothing was changed. Please try again in a moment."
)


def age_of(request: BoltRequest) -> float:
    """How many seconds ago a request arrived, if whoever took it has noted when (`arrived`, time.monotonic())."""
    arrived = request.context.get(ARRIVED)
    return 0.0 if arrived is None else time.monotonic() - float(arrived)


class CountedApp(App):
    """An app whose requests others can give way to."""

    def __init__(self, right_of_way: RightOfWay, measures: Measures, trace: Trace, **options: Any) -> None:
        super().__init__(**options)
        self._right_of_way, self._measures, self._trace = right_of_way, measures, trace

    def dispatch(self, req: BoltRequest) -> BoltResponse:
        """Answer one request."""
        with (
            self._right_of_way.request(),
            wait_at_most(SECONDS_FOR_THE_DATABASE - age_of(req)),
            log_context.about(request=uuid4().hex[:12], person=_person_of(req.body)),
            self._measures.of(req),
            self._trace(kind_of(req.body)),
        ):
            return super().dispatch(req)


def _person_of(body: Mapping[str, Any]) -> object:
    """The id of who asks, wherever this kind of request has it."""
    user = body.get("user") or body.get("user_id") or (body.get("event") or {}).get("user")
    return user.get("id") if isinstance(user, Mapping) else user


class InTime(Middleware):
    """Refuses what has waited for so long that Slack has given it up."""

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002
        next: Callable[[], BoltResponse],  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Go on with what is in time, and with events: nobody was told that one failed."""
        if age_of(req) > TOO_LATE_SECONDS and req.body.get("type") != "event_callback":
            raise NotPossible(TOO_LATE)
        return next()


def _is_news(record: logging.LogRecord) -> bool:
    """Not that the client is taken and not SLACK_BOT_TOKEN: it is the same token."""
    return record.getMessage() != warning_client_prioritized_and_token_skipped()


def make_app(
    token: str,
    api_url: str,
    team_id: str,
    send_ephemeral: SendEphemeral,
    right_of_way: RightOfWay | None = None,
    *,
    measures: Measures | None = None,
    trace: Trace = no_trace,
) -> App:
    """An app without listeners, for the workspace `team_id`; asks Slack once whether the token is good.

    Requests come in verified already (`bot.slack.http_receiver`, or a socket that Slack opened for our token), so
    Bolt does not check signatures itself: it would parse a body first, and log it when the signature is wrong.
    """
    client = WebClient(token, base_url=api_url, timeout=SECONDS_IN_A_REQUEST, retry_handlers=[])
    measures = measures or Measures()
    logger = logging.getLogger("slack_bolt")
    logger.addFilter(_is_news)
    app = CountedApp(
        right_of_way or RightOfWay(),
        measures,
        trace,
        name="greenlight",
        client=client,
        logger=logger,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        attaching_function_token_enabled=False,
    )
    app.use(WorkspaceGuard(team_id, send_ephemeral))
    app.use(InTime())
    app.use(CountCalls(measures))
    return app
