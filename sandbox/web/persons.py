"""The person API: every act and every look of a person, as JSON under /sandbox/."""

import json
import logging
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.api.files import MOST_BYTES
from sandbox.errors import PersonRefused, SlackError
from sandbox.hub import Hub
from sandbox.people import (
    arrivals,
    changes,
    click,
    command,
    look,
    say,
    shortcut,
    submit,
    suggest,
    upload,
    workspace,
)
from sandbox.web import control
from sandbox.wire import Json

logger = logging.getLogger(__name__)

MOST_JSON_BYTES = 2_000_000
"""What is read while nobody else is answered; a file that is larger comes as its bytes."""

FAILED = "The sandbox could not make anything of that; what went wrong stands where it was started."

Act = Callable[[Hub, Json], Awaitable[Json]]

LOOKS: dict[str, Act] = {
    "workspace": workspace.overview,
    "messages": look.see_messages,
    "dm": look.see_direct,
    "views": look.see_views,
    "home": look.see_home,
    "suggestions": suggest.suggestions,
    "arrived": arrivals.see_arrived,
    "mail": control.see_mail,
    "clock": control.see_clock,
    "log": control.see_log,
    "faults": control.see_faults,
    "guide": control.see_guide,
}
ACTS: dict[str, Act] = {
    "command": command.type_command,
    "shortcut": shortcut.use_shortcut,
    "say": say.say,
    "delete": say.delete_message,
    "click": click.click,
    "submit": submit.submit,
    "close": submit.close,
    "home": look.open_home,
    "read": look.read_messages,
    "files": upload.upload,
    "mail/rules": control.set_mail_rule,
    "clock": control.move_clock,
    "guide": control.follow_path,
    "faults": control.set_fault,
    "people": changes.put_person,
    "groups": changes.put_group,
    "channels": changes.make_channel,
    "channels/archive": changes.archive,
    "channels/rename": changes.rename,
    "join": changes.join,
    "invite": changes.invite,
    "leave": changes.leave,
}


def routes(hub: Hub) -> list[Route]:
    """All routes of the person API."""
    looks = [Route(f"/sandbox/{name}", _handler(hub, act), methods=["GET"]) for name, act in LOOKS.items()]
    acts = [Route(f"/sandbox/{name}", _handler(hub, act), methods=["POST"]) for name, act in ACTS.items()]
    return looks + acts


def _handler(hub: Hub, act: Act) -> Callable[[Request], Awaitable[Response]]:
    async def handle(request: Request) -> Response:
        try:
            arguments = dict(request.query_params) if request.method == "GET" else await _body(request)
            return JSONResponse({"ok": True, **await act(hub, arguments)})
        except PersonRefused as refusal:
            return JSONResponse(refusal.answer())
        except SlackError as wrong:
            words = f"The app's answer was not valid: {wrong.code}."
            return JSONResponse({**wrong.answer(), "message": words})
        except Exception:
            logger.exception("The sandbox failed at %s.", request.url.path)
            return JSONResponse({"ok": False, "error": "internal_error", "message": FAILED})

    return handle


async def _body(request: Request) -> Json:
    if request.headers.get("content-type") == "application/octet-stream":
        return {**request.query_params, "content": await _bytes(request, MOST_BYTES)}
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise PersonRefused("not_json", "Send JSON, with content type application/json.")
    try:
        body = json.loads(await _bytes(request, MOST_JSON_BYTES) or b"{}")
    except ValueError:
        raise PersonRefused("not_json", "The body is not JSON.") from None
    if not isinstance(body, dict):
        raise PersonRefused("not_json", "The body is not a JSON object.")
    return body


async def _bytes(request: Request, most: int) -> bytes:
    """The whole body. Error: too_large, once all of it has come, so that whoever sends it reads the answer."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size <= most:
            parts.append(part)
    if size > most:
        raise PersonRefused("too_large", f"Here up to {most // 1_000_000} MB can be sent at once.")
    return b"".join(parts)
