"""Slack's other addresses: uploads, response URLs and private files."""

import json
from email import message_from_bytes, policy

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from sandbox.api.endpoint import Endpoint, read_token
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.people.answers import answer_link


def routes(hub: Hub) -> list[Route]:
    """What a bot may call."""
    wire = Wire(hub)
    return [
        Route("/api/{method}", Endpoint(hub).answer, methods=["GET", "POST"]),
        Route("/upload/v1/{file}", wire.upload, methods=["POST", "PUT"]),
        Route("/response/{key}", wire.respond, methods=["POST"]),
        Route("/files-pri/{ids}/{name}", wire.private_file, methods=["GET"]),
        Route("/sandbox/files/{file}", wire.shown_file, methods=["GET"]),
    ]


class Wire:
    """The handlers, on one hub."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    async def upload(self, request: Request) -> Response:
        """Step two of an upload: the bytes, bare or as a form."""
        entry = self.hub.world.files.get(request.path_params["file"])
        if entry is None or entry.complete:
            return PlainTextResponse("not found", status_code=404)
        entry.content = _content(request.headers.get("content-type", ""), await request.body())
        self.hub.changed("files")
        return PlainTextResponse(f"OK - {len(entry.content)}")

    async def respond(self, request: Request) -> Response:
        """A message to a response URL. 404 once it is used up or too old."""
        body: object = None
        try:
            body = json.loads(await request.body())
            link = self.hub.links.use(request.path_params["key"])
            answer_link(self.hub, link, body if isinstance(body, dict) else {})
            status, said = 200, "ok"
        except ValueError:
            status, said = 400, "invalid_payload"
        except SlackError as refusal:
            status, said = (404 if refusal.code in ("used_url", "expired_url") else 400), refusal.code
        error = None if status == 200 else said
        self.hub.journal.add(
            "api",
            "response_url",
            self.hub.clock.now(),
            body,
            said,
            error=error,
            status=status,
            milliseconds=0,
        )
        self.hub.feed.tell({"what": "log"})
        if status == 200:
            return PlainTextResponse("ok")
        return JSONResponse({"ok": False, "error": said}, status_code=status)

    async def private_file(self, request: Request) -> Response:
        """A file's bytes for whoever has the bot's token. Others see a sign-in page at Slack, here a 403."""
        if read_token(request, {}) != self.hub.world.app.bot_token:
            return PlainTextResponse("sign in", status_code=403)
        return self._bytes(request.path_params["ids"].rpartition("-")[2])

    async def shown_file(self, request: Request) -> Response:
        """A file's bytes for the page."""
        return self._bytes(request.path_params["file"])

    def _bytes(self, file_id: str) -> Response:
        entry = self.hub.world.files.get(file_id)
        if entry is None or not entry.complete:
            return PlainTextResponse("not found", status_code=404)
        headers = {
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
        }
        return Response(entry.content, media_type=entry.mimetype, headers=headers)


def _content(content_type: str, body: bytes) -> bytes:
    """The uploaded bytes: the whole body, or the first part of a multipart form."""
    if not content_type.startswith("multipart/form-data"):
        return body
    form = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body, policy=policy.HTTP)
    for part in form.iter_parts():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            return payload
    return b""
