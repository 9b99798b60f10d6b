"""Keeps other web sites out: only local host names, and no cross-origin acts."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_LOCAL = frozenset(("127.0.0.1", "localhost", "[::1]"))
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "img-src 'self' data:; frame-ancestors 'self'"
)


class Guard:
    """Middleware that refuses foreign hosts and origins before anything is read."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is local."""
        if scope["type"] == "http" and not is_local(Headers(scope=scope)):
            await PlainTextResponse("only for this machine", status_code=403)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_local(headers: Headers) -> bool:
    """Whether a request names this machine, and comes from no other site's page."""
    host = headers.get("host", "")
    if host.rpartition(":")[0] not in _LOCAL and host not in _LOCAL:
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == host
