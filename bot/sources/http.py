"""JSON over HTTP from programs of others: bounded in time and size, no redirects, and public addresses only."""

import ipaddress
import json
import socket
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any, NoReturn

from campaigns.sources.source import NotAnswered, Throttled

SECONDS = 10
MOST_BYTES = 4_000_000
_TOO_MANY = 429
_USUAL_WAIT = timedelta(minutes=15)
_LONGEST_WAIT = timedelta(hours=24)
_RESETS = ("Retry-After", "RateLimit-Reset", "X-RateLimit-Reset")


Query = Mapping[str, str] | Sequence[tuple[str, str]]


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Whoever redirects might lead a request with a secret elsewhere, or to an address of our own network."""

    def redirect_request(self, *_args: object, **_kwargs: object) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirects)


@dataclass(frozen=True)
class Answer:
    """What a program answered: status, and its JSON, which is empty where there was none."""

    status: int
    body: Mapping[str, Any]

    @property
    def is_good(self) -> bool:
        """Whether it is what was asked for."""
        return self.status == 200


def get(who: str, url: str, query: Query | None = None, headers: Mapping[str, str] | None = None) -> Answer:
    """What `who` (by name, for messages) answers; Throttled for 429, NotAnswered where nothing usable comes.

    Secrets belong into `headers`, never into `query`: addresses end up in logs.
    """
    address = f"{url}?{urllib.parse.urlencode(query)}" if query else url
    request = urllib.request.Request(  # noqa: S310 - http and https only, as settings and `public_host` see to
        address, headers={"Accept": "application/json", "User-Agent": "Greenlight", **(headers or {})}
    )
    try:
        with _OPENER.open(request, timeout=SECONDS) as response:
            return Answer(response.status, _json(who, response.read(MOST_BYTES + 1)))
    except urllib.error.HTTPError as error:
        with error:
            return _refused(who, error)
    except (OSError, HTTPException) as error:
        why = getattr(error, "reason", error)
        raise NotAnswered(f"{who} does not answer ({type(why).__name__}).") from None


def _refused(who: str, error: urllib.error.HTTPError) -> Answer:
    if error.code == _TOO_MANY:
        raise Throttled(f"{who} wants fewer requests (429).", wait_of(error.headers, datetime.now(UTC)))
    if error.code >= 500:
        raise NotAnswered(f"{who} has a fault of its own ({error.code}).")
    try:
        return Answer(error.code, _json(who, error.read(MOST_BYTES)))
    except NotAnswered:
        return Answer(error.code, {})


def _json(who: str, data: bytes) -> Mapping[str, Any]:
    if len(data) > MOST_BYTES:
        raise NotAnswered(f"{who} answered with more than {MOST_BYTES:,} bytes.")
    try:
        found = json.loads(data)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise NotAnswered(f"{who} answered with something that is not what it documents.")
    return found


def wait_of(headers: Message, now: datetime) -> timedelta:
    """How long to wait, by the headers in use: seconds, a moment as HTTP, ISO 8601 or Unix time writes it."""
    for name in _RESETS:
        found = _read_wait(str(headers.get(name) or "").strip(), now)
        if found is not None:
            return min(max(found, timedelta(seconds=1)), _LONGEST_WAIT)
    return _USUAL_WAIT


def _read_wait(text: str, now: datetime) -> timedelta | None:
    if text.isdecimal():
        seconds = int(text)
        as_moment = seconds > 10**9  # Unix time; nobody asks for thirty years
        return timedelta(seconds=seconds - now.timestamp() if as_moment else seconds)
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(text)
        except ValueError:
            continue
        return moment.replace(tzinfo=moment.tzinfo or UTC) - now
    return None


def refuse_private(host: str) -> None:
    """NotAnswered unless all addresses of a host that somebody named are public ones: nobody looks into our network."""
    try:
        found = {str(one[4][0]) for one in socket.getaddrinfo(host, 443, proto=socket.IPPROTO_TCP)}
    except (OSError, UnicodeError):
        raise NotAnswered(f"There is no server at {host}.") from None
    if not found or not all(ipaddress.ip_address(one.partition("%")[0]).is_global for one in found):
        raise NotAnswered(f"{host} is not a public server.")


def count(value: object) -> int | None:
    """A count as APIs write it, as a number or in quotes; None for everything else, which is not reported."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else None


def counts(**values: object) -> dict[str, int]:
    """The counts that are reported, by name."""
    return {name: found for name, value in values.items() if (found := count(value)) is not None}


def not_understood(who: str, answer: Answer) -> NoReturn:
    """Raise NotAnswered for a refusal that is none of those expected."""
    raise NotAnswered(f"{who} refused the request ({answer.status}).")
