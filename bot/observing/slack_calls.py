"""Slack's client, with what does not succeed counted by method."""

import re
from collections.abc import Callable
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.observing.measures import Measures

SLACKS_WORD = re.compile(r"[a-z0-9_]{1,60}")


class CountingClient(WebClient):
    """A client that counts; `measures` is set on the class that `counting_client` makes."""

    measures: Measures

    def api_call(self, api_method: str, **options: Any) -> SlackResponse:
        """Call one of Slack's methods."""
        try:
            return super().api_call(api_method, **options)
        except SlackApiError as error:
            self.measures.slack_errors.labels(api_method, _label(error.response.get("error"))).inc()
            raise
        except OSError:
            self.measures.slack_errors.labels(api_method, "no_answer").inc()
            raise


def _label(error: object) -> str:
    """Slack's word for an error; where it is none, slack_sdk gives the beginning of whatever came."""
    return error if isinstance(error, str) and SLACKS_WORD.fullmatch(error) else "unknown"


def counting_client(measures: Measures) -> type[CountingClient]:
    """The class of clients that count there."""
    return type("ProgramsClient", (CountingClient,), {"measures": measures})


class CountCalls(Middleware):
    """Has the client that Bolt makes for each request count too: another one would take longer than counting."""

    def __init__(self, measures: Measures) -> None:
        self._client = counting_client(measures)

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002
        next: Callable[[], BoltResponse],  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Go on with a client that counts."""
        client = req.context.client
        if client is not None:
            client.__class__ = self._client
        return next()
