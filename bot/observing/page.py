"""`/metrics`, for whoever has the token, or is on this machine where nothing else can come from."""

import hmac
from collections.abc import Iterable
from ipaddress import ip_address
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from bot.web.router import answer

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

PROXIED = ("HTTP_FORWARDED", "HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_VIA")
"""With one of these a request from this machine was somebody else's before."""


def metrics_page(
    registry: CollectorRegistry, token: str | None, *, is_reached_from_outside: bool
) -> "WSGIApplication":
    """An application that shows everything in `registry`.

    Where a proxy stands in front, every request comes from this machine; then only the token counts.
    """

    def application(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        is_trusted = not is_reached_from_outside and _is_from_here(environ)
        if not (is_trusted or _has_token(environ, token)):
            words = "Metrics are for whoever sends METRICS_TOKEN as a bearer token."
            return answer(start_response, "403 Forbidden", words)
        content = generate_latest(registry)
        headers = [("content-type", CONTENT_TYPE_LATEST), ("content-length", str(len(content)))]
        start_response("200 OK", headers)
        return [content]

    return application


def _is_from_here(environ: "WSGIEnvironment") -> bool:
    try:
        is_here = ip_address(environ.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
    return is_here and not any(name in environ for name in PROXIED)


def _has_token(environ: "WSGIEnvironment", token: str | None) -> bool:
    scheme, _, sent = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    is_bearer = scheme.lower() == "bearer" and token is not None
    return is_bearer and hmac.compare_digest(sent.strip().encode(), (token or "").encode())
