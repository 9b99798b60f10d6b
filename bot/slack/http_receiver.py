"""Slack's requests over HTTP: the signature first, then the parsing, then Bolt.

Bolt parses a body before it checks the signature (a malformed one is a 500), and takes any command whose text holds
the word "payload" for a click. So both are done here, and Bolt gets what Socket Mode would have brought.
"""

import binascii
import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from slack_bolt import App, BoltRequest, BoltResponse

from bot.observing import measures
from bot.slack.refused_requests import Reason, RefusedRequests, looks_signed
from bot.web.refusal import ARRIVED, Refused

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

MOST_BYTES = 1_000_000
MOST_SECONDS_OLD = 300

_CLICK = b"payload="
_ODD = re.compile(rb"[^!-~]|[=&]|%(?![0-9A-Fa-f]{2})")
"""What must not stand in the value of a form's only field to be read the quick way."""


class HttpReceiver:
    """A WSGI application for Slack's requests."""

    def __init__(
        self,
        app: App,
        signing_secret: str,
        now: Callable[[], float] = time.time,
        counters: measures.Measures | None = None,
    ) -> None:
        self._measures = counters or measures.Measures()
        self._app, self._secret, self._now = app, signing_secret.encode(), now
        self.refused = RefusedRequests()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        try:
            response = self._app.dispatch(self._admit(environ))
        except Refused as refusal:
            self._measures.requests.labels("not_admitted", str(refusal.status.value)).inc()
            response = BoltResponse(status=refusal.status, body="")
        return _answer(response, start_response)

    def _admit(self, environ: "WSGIEnvironment") -> BoltRequest:
        body = _body(environ)
        headers = _headers(environ)
        timestamp = headers.get("x-slack-request-timestamp", "")
        signature = headers.get("x-slack-signature", "")
        if not is_signed(self._secret, timestamp, signature, body, self._now()):
            self._note(timestamp, signature, body)
            raise Refused(HTTPStatus.UNAUTHORIZED)
        self.refused.admitted()
        context = {measures.ARRIVED: environ.get(ARRIVED)}
        content = parsed(body, environ.get("CONTENT_TYPE", ""))
        return BoltRequest(mode="socket_mode", body=content, context=context)

    def _note(self, timestamp: str, signature: str, body: bytes) -> None:
        """Tell what is not right, where somebody has at least tried to sign."""
        if not (looks_signed(signature) and _is_number(timestamp)):
            return
        is_ours = is_signed(self._secret, timestamp, signature, body, float(timestamp))
        self.refused.note(Reason.CLOCK if is_ours else Reason.SIGNATURE)


def _is_number(timestamp: str) -> bool:
    return timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 13


def is_signed(secret: bytes, timestamp: str, signature: str, body: bytes, now: float) -> bool:
    """Whether Slack signed this body lately; anything odd about time or signature is a no."""
    if not _is_number(timestamp):
        return False
    if abs(now - int(timestamp)) > MOST_SECONDS_OLD:
        return False
    expected = hmac.new(secret, b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"v0={expected}".encode(), signature.encode("utf-8", "replace"))


def parsed(body: bytes, content_type: str) -> dict[str, Any]:
    """What a body says: JSON (events), a form whose one field `payload` is JSON (clicks), or a form (commands)."""
    try:
        if content_type.startswith("application/json"):
            return _object(body.decode())
        if body.startswith(_CLICK) and not _ODD.search(body, len(_CLICK)):
            return _object(_unquoted(body[len(_CLICK) :]))
        text = body.decode()
        fields = dict(parse_qsl(text, keep_blank_values=True))
        return _object(fields["payload"]) if set(fields) == {"payload"} else fields
    except ValueError:
        raise Refused(HTTPStatus.BAD_REQUEST) from None


def _unquoted(value: bytes) -> str:
    """The value of a field of a form, by the standard library's C code: its `unquote` took a tenth of a click."""
    return binascii.a2b_qp(value.replace(b"+", b" ").replace(b"%", b"=")).decode(errors="replace")


def _object(text: str) -> dict[str, Any]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise Refused(HTTPStatus.BAD_REQUEST)
    return found


def _body(environ: "WSGIEnvironment") -> bytes:
    length = environ.get("CONTENT_LENGTH") or ""
    if not length:
        raise Refused(HTTPStatus.LENGTH_REQUIRED)
    if not length.isdigit():
        raise Refused(HTTPStatus.BAD_REQUEST)
    if int(length) > MOST_BYTES:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return bytes(environ["wsgi.input"].read(int(length)))


def _headers(environ: "WSGIEnvironment") -> dict[str, str]:
    return {
        name[5:].lower().replace("_", "-"): str(value)
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }


def _answer(response: BoltResponse, start_response: "StartResponse") -> Iterable[bytes]:
    status = HTTPStatus(response.status)
    content = (response.body or "").encode()
    headers = [(name, value) for name, values in response.headers.items() for value in values]
    kept = [(name, value) for name, value in headers if name.lower() != "content-length"]
    start_response(f"{status.value} {status.phrase}", [*kept, ("content-length", str(len(content)))])
    return [content]
