"""What went wrong while a request was answered, in words: whose fault it was, and what to do."""

from http.client import HTTPException
from socket import gaierror
from urllib.error import URLError

from slack_sdk.errors import SlackApiError

from campaigns.core.errors import Refusal
from storage.unavailable import DatabaseBusyError, DatabaseUnavailableError

SORRY = "Something went wrong on our side, and nothing was changed. Please try again; if it stays, tell your admin."
EXPIRED = "Slack took too long to open the form. Please click again."
SLOW = (
    "Slack takes long to open the form, and nothing was changed. If it does not appear, please click again."
)
AWAY = (
    "Slack does not answer Greenlight at the moment, and nothing was changed. Please try again in a minute."
)
BUSY = (
    "Greenlight's database is busy with something else, and this try changed nothing. Please try again in a moment; "
    "if you have tried before, look first whether that was done."
)
UNAVAILABLE = (
    "Greenlight's database does not work at the moment. Please look in a minute whether this was done, and try again "
    "if not; if it stays, tell your admin."
)

_EXPIRED = ("expired_trigger_id", "exchanged_trigger_id")
_PASSING = ("ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout")
_CONNECTION = (URLError, ConnectionError, HTTPException, TimeoutError, gaierror)


def message_of(error: Exception) -> str:
    """What to say of an error; refusals say it themselves."""
    return error.message if isinstance(error, Refusal) else _foreseen(error) or SORRY


def is_foreseen(error: Exception) -> bool:
    """Whether it is no fault of the program's own, so that nobody needs its traceback."""
    return isinstance(error, Refusal) or _foreseen(error) is not None


def is_expired(error: Exception) -> bool:
    """Whether Slack opens nothing any more for the click that it was about."""
    return isinstance(error, SlackApiError) and error.response.get("error") in _EXPIRED


def _foreseen(error: Exception) -> str | None:
    if isinstance(error, DatabaseUnavailableError):
        return BUSY if isinstance(error, DatabaseBusyError) else UNAVAILABLE
    if is_expired(error):
        return EXPIRED
    if isinstance(error, SlackApiError):
        status = getattr(error.response, "status_code", 200)
        passing = error.response.get("error") in _PASSING or status == 429 or status >= 500
        return AWAY if passing else None
    if isinstance(error, TimeoutError) or isinstance(getattr(error, "reason", None), TimeoutError):
        return SLOW
    return AWAY if isinstance(error, _CONNECTION) else None
