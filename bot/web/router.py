"""A small WSGI router: one application for each path, or for all below one."""

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import uuid4

from campaigns.core import log_context
from storage.unavailable import DatabaseUnavailableError

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

logger = logging.getLogger(__name__)


class Router:
    """Finds the application for a request by its method and path; a known path that ends in / serves all below it.

    HEAD is answered as GET is; the server leaves out the body.
    """

    def __init__(self, routes: Mapping[tuple[str, str], "WSGIApplication"]) -> None:
        self._routes = dict(routes)
        self._paths = {path for _, path in routes}

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        path, method = environ.get("PATH_INFO", ""), environ.get("REQUEST_METHOD", "GET")
        path = path if path in self._paths else folder_of(path)
        application = self._routes.get(("GET" if method == "HEAD" else method, path))
        if application is not None:
            with log_context.about(request=uuid4().hex[:12]):
                try:
                    return application(environ, start_response)
                except DatabaseUnavailableError as error:
                    logger.warning("%s: the database does not answer (%s).", method, error)
                    return answer(start_response, "503 Service Unavailable", "Please try again in a minute.")
                except Exception:
                    logger.exception("%s %s failed.", method, path)
                    return answer(start_response, "500 Internal Server Error", "Something went wrong.")
        if path in self._paths:
            return answer(start_response, "405 Method Not Allowed", "Not allowed here.")
        return answer(start_response, "404 Not Found", "There is nothing here.")


def folder_of(path: str) -> str:
    """The path that serves this one with all others beside it."""
    return f"{path.rpartition('/')[0]}/"


def answer(start_response: "StartResponse", status: str, text: str) -> list[bytes]:
    """Answer with a line of text."""
    content = f"{text}\n".encode()
    headers = [("content-type", "text/plain; charset=utf-8"), ("content-length", str(len(content)))]
    start_response(status, [*headers, ("cache-control", "no-store")])
    return [content]


def health(troubles: Callable[[], list[str]], notes: Callable[[], list[str]] = list) -> "WSGIApplication":
    """An application that is fine while there are no `troubles`, and else names them with status 503.

    `notes` are said as well; they may be somebody else's doing, and change nothing.
    """

    def application(_environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        found = troubles()
        if found:
            return answer(start_response, "503 Service Unavailable", "\n".join(found))
        return answer(start_response, "200 OK", "\n".join(["ok", *notes()]))

    return application
