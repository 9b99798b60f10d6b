"""The page, its live feed, and the mails it shows."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from sandbox import mail
from sandbox.hub import Hub
from sandbox.journal import END
from sandbox.model import Mail
from sandbox.web.guard import MAIL_POLICY, PAGE_POLICY

PAGE = Path(__file__).parents[1] / "page"
_CONTENT_ID = re.compile(r"cid:([^\"'\s)>]+)")
_HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
_LINKS_BESIDE = '<base target="_blank">'
_KEEP_ALIVE_SECONDS = 15.0


def routes(hub: Hub) -> list[BaseRoute]:
    """What a browser asks for."""
    pages = Pages(hub)
    return [
        Route("/", pages.index, methods=["GET"]),
        Mount("/page", StaticFiles(directory=PAGE)),
        Route("/sandbox/events", pages.events, methods=["GET"]),
        Route("/sandbox/mail/{mail}/html", pages.mail_html, methods=["GET"]),
        Route("/sandbox/mail/{mail}/cid/{cid}", pages.mail_inline, methods=["GET"]),
        Route("/sandbox/mail/{mail}/attachments/{number:int}", pages.mail_attachment, methods=["GET"]),
    ]


class Pages:
    """The handlers, on one hub."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    async def index(self, _request: Request) -> Response:
        """The page."""
        headers = {
            "Content-Security-Policy": PAGE_POLICY,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
        }
        return FileResponse(PAGE / "index.html", headers=headers)

    async def events(self, _request: Request) -> Response:
        """What changes, as server-sent events."""
        return StreamingResponse(
            self._news(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _news(self) -> AsyncIterator[str]:
        queue = self.hub.feed.subscribe()
        try:
            hello = {"what": "hello", "run": self.hub.run, "workspace": self.hub.world.workspace_id}
            yield f"data: {json.dumps(hello)}\n\n"
            while True:
                try:
                    news = await asyncio.wait_for(queue.get(), _KEEP_ALIVE_SECONDS)
                    if news is END:
                        return
                    yield f"data: {json.dumps(news)}\n\n"
                except TimeoutError:
                    yield ": still here\n\n"
        finally:
            self.hub.feed.unsubscribe(queue)

    async def mail_html(self, request: Request) -> Response:
        """The HTML of a mail, in a sandbox of its own; pictures inside the mail are shown, others are not.

        Its links open beside the page, as in a mail program.
        """
        found = self._mail(request)
        html = mail.shape(found)["html"] if found else None
        if found is None or html is None:
            return PlainTextResponse("no such mail", status_code=404)
        shown = _CONTENT_ID.sub(rf"/sandbox/mail/{found.id}/cid/\1", html)
        head = _HEAD.search(shown)
        begun = head.end() if head else 0
        shown = f"{shown[:begun]}{_LINKS_BESIDE}{shown[begun:]}"
        return HTMLResponse(shown, headers={"Content-Security-Policy": MAIL_POLICY})

    async def mail_inline(self, request: Request) -> Response:
        """A picture inside a mail."""
        found = self._mail(request)
        part = mail.inline_part(mail.parsed(found), request.path_params["cid"]) if found else None
        if part is None:
            return PlainTextResponse("no such part", status_code=404)
        return Response(_payload(part.get_payload(decode=True)), media_type=part.get_content_type())

    async def mail_attachment(self, request: Request) -> Response:
        """An attachment, to be saved."""
        found = self._mail(request)
        parts = list(mail.attachments(mail.parsed(found))) if found else []
        number = request.path_params["number"]
        if number >= len(parts):
            return PlainTextResponse("no such attachment", status_code=404)
        name = (parts[number].get_filename() or f"attachment-{number}").replace('"', "")
        headers = {
            "Content-Disposition": f'attachment; filename="{name}"'.encode().decode("latin-1", "replace")
        }
        content = _payload(parts[number].get_payload(decode=True))
        return Response(content, media_type=parts[number].get_content_type(), headers=headers)

    def _mail(self, request: Request) -> Mail | None:
        return next((m for m in self.hub.world.mails if m.id == request.path_params["mail"]), None)


def _payload(content: object) -> bytes:
    return content if isinstance(content, bytes) else b""
