"""Calls to Slack, whose failures come back as kinds of errors."""

from collections.abc import Callable, Sequence
from http.client import HTTPException
from socket import gaierror
from typing import Any, cast
from urllib.error import URLError

from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.delivery.slack_errors import SlackErrorKind, classify
from handlers.blocks.kit.refused_blocks import complaints_of

DEFAULT_WAIT = 30.0
"""Seconds to wait when Slack asks to wait and does not say how long."""


class CallFailed(Exception):  # noqa: N818 - it says what happened
    """A call did not succeed: the kind, Slack's error code, and how many seconds it asked to wait.

    `complaints` are what Slack says is wrong with what was sent.
    """

    def __init__(
        self, method: str, kind: SlackErrorKind, error: str, wait: float = 0.0, complaints: Sequence[str] = ()
    ) -> None:
        super().__init__(f"{method}: {error}")
        self.method = method
        self.kind = kind
        self.error = error
        self.wait = wait
        self.complaints = complaints


def call(method: str, act: Callable[..., SlackResponse], **arguments: Any) -> dict[str, Any]:
    """Carry out `act` of a WebClient, named `method` by Slack; raises CallFailed."""
    try:
        return cast(dict[str, Any], act(**arguments).data)
    except SlackApiError as error:
        raise _refused(method, cast(SlackResponse, error.response)) from error
    except URLError as error:
        kind = SlackErrorKind.NOT_SENT if _never_left(error) else SlackErrorKind.DOUBTFUL
        raise CallFailed(method, kind, f"no answer ({error.reason})") from error
    except (OSError, HTTPException, ValueError) as error:
        raise CallFailed(method, SlackErrorKind.DOUBTFUL, f"no answer ({error})") from error


def _refused(method: str, answer: SlackResponse) -> CallFailed:
    error = str(answer.get("error") or "unknown")
    kind = classify(error, answer.status_code)
    wait = _seconds(answer.headers.get("Retry-After") or answer.headers.get("retry-after"))
    complaints = complaints_of(answer)
    return CallFailed(method, kind, error, wait if kind is SlackErrorKind.RATE_LIMITED else 0.0, complaints)


def _seconds(header: str | None) -> float:
    try:
        return max(1.0, float(header)) if header else DEFAULT_WAIT
    except ValueError:
        return DEFAULT_WAIT


def _never_left(error: URLError) -> bool:
    """Whether no connection came about, so that Slack cannot have seen the call."""
    return isinstance(error.reason, (ConnectionRefusedError, gaierror))
