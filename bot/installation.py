"""Asks Slack whose token this is."""

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.errors import CannotStart

logger = logging.getLogger(__name__)

BETWEEN_TRIES_SECONDS = 5.0
PASSING = ("ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout")


@dataclass(frozen=True)
class Installation:
    """Where the bot's token belongs.

    `scopes` is what it may do, None where Slack does not tell; `clock_off` how far Slack's clock is ahead of ours.
    """

    team_id: str
    team_name: str
    bot_user_id: str
    scopes: frozenset[str] | None
    clock_off: timedelta | None = None


def installation_of(client: WebClient) -> Installation:
    """Whose token `client` has. Raises CannotStart if the token is not good, OSError if Slack does not answer."""
    try:
        answer = client.auth_test()
    except SlackApiError as error:
        if error.response.get("error") in PASSING or error.response.status_code >= 500:
            raise OSError(str(error.response.get("error"))) from error
        words = f"Slack does not take SLACK_BOT_TOKEN ({error.response.get('error')})."
        raise CannotStart(f"{words} Copy it anew from the app's page “OAuth & Permissions”.") from None
    granted = answer.headers.get("x-oauth-scopes") or answer.headers.get("X-OAuth-Scopes")
    scopes = frozenset(scope.strip() for scope in granted.split(",") if scope.strip()) if granted else None
    return Installation(
        answer["team_id"], answer["team"], answer["user_id"], scopes, _clock_off(answer.headers)
    )


def _clock_off(headers: Mapping[str, str]) -> timedelta | None:
    told = headers.get("date") or headers.get("Date")
    try:
        return parsedate_to_datetime(told) - datetime.now(UTC).replace(microsecond=0) if told else None
    except (TypeError, ValueError):
        return None


def wait_for_installation(client: WebClient) -> Installation:
    """The same, trying again for as long as Slack does not answer."""
    while True:
        try:
            return installation_of(client)
        except OSError as error:
            logger.warning("Slack does not answer (%s); trying again.", error)
            time.sleep(BETWEEN_TRIES_SECONDS)
