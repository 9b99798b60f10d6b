"""Serves the content calendar to calendar programs that subscribe."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from bot.web.router import answer
from campaigns.core.unit_of_work import UnitOfWorkFactory
from handlers.calendars.calendar_file import CONTENT_TYPE, FRESH_FOR
from handlers.calendars.feeds import Feeds, feed_file

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


def calendar_feed(
    feeds: Feeds, units_of_work: UnitOfWorkFactory, now: Callable[[], datetime]
) -> "WSGIApplication":
    """An application that answers a feed's address with what its person may see now.

    A wrong address and one that shows nothing any more are answered alike.
    """

    def application(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        feed = feeds.read(environ.get("PATH_INFO", ""))
        content = feed_file(units_of_work, feed, now()) if feed else None
        if content is None:
            return answer(start_response, "404 Not Found", "There is no calendar here.")
        seconds = int(FRESH_FOR.total_seconds())
        headers = [
            ("content-type", CONTENT_TYPE),
            ("content-length", str(len(content))),
            ("cache-control", f"private, max-age={seconds // 4}"),
            ("x-robots-tag", "noindex"),
            ("referrer-policy", "no-referrer"),
        ]
        start_response("200 OK", headers)
        return [content]

    return application
