"""Takes Web API calls over HTTP: reads arguments and token, checks scope, answers and notes everything."""

import asyncio
import json
import time
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sandbox.api.call import Call, Method, need_scope
from sandbox.api.catalogue import METHODS
from sandbox.errors import SlackError
from sandbox.faults import CallFault
from sandbox.hub import Hub
from sandbox.wire import Json

ERRORS_BY_STATUS: dict[int | None, str] = {429: "ratelimited", 503: "service_unavailable"}
"""What Slack says in the body beside an HTTP status; `internal_error` beside every other."""


class Endpoint:
    """The handler behind /api/<method>."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    async def answer(self, request: Request) -> Response:
        """One call, from request to journal."""
        started = time.perf_counter()
        name = request.path_params["method"]
        fault = self.hub.faults.for_call(name) or CallFault(name)
        call = Call(name, {})
        try:
            call = Call(name, await read_arguments(request))
            call = Call(name, _without_token(call.arguments), read_token(request, call.arguments))
            answer = await self._under_fault(call, fault)
        except SlackError as refusal:
            answer = refusal.answer()
        self._note(call, answer, fault, started)
        return self._response(call, answer, fault)

    async def _under_fault(self, call: Call, fault: CallFault) -> Json:
        await asyncio.sleep(fault.delay)
        broken = fault.error or fault.status
        if broken and not fault.after_work:
            return _failure(fault)
        answer = {"ok": True, **carry_out(self.hub, call)}
        return _failure(fault) if broken else answer

    def _note(self, call: Call, answer: Json, fault: CallFault, started: float) -> None:
        self.hub.journal.add(
            "api",
            call.method,
            self.hub.clock.now(),
            call.arguments,
            answer,
            error=answer.get("error"),
            status=fault.status or 200,
            milliseconds=round((time.perf_counter() - started) * 1000, 1),
        )
        self.hub.feed.tell({"what": "log"})

    def _response(self, call: Call, answer: Json, fault: CallFault) -> Response:
        headers = {
            "X-OAuth-Scopes": ",".join(self.hub.manifest.scopes),
            "X-Slack-Req-Id": str(time.time_ns()),
        }
        method = METHODS.get(call.method)
        if method and method.scopes:
            headers["X-Accepted-OAuth-Scopes"] = ",".join(method.scopes)
        retry_after = 1 if fault.retry_after is None and fault.status == 429 else fault.retry_after
        if retry_after is not None:
            headers["Retry-After"] = str(retry_after)
        return JSONResponse(answer, status_code=fault.status or 200, headers=headers)


def carry_out(hub: Hub, call: Call) -> Json:
    """Run a method after checking token and scope. Errors: unknown_method, those of tokens, missing_scope."""
    method = METHODS.get(call.method)
    if method is None:
        raise SlackError("unknown_method", req_method=call.method)
    check_token(hub, call, method)
    need_scope(hub, *method.scopes)
    return method.handler(hub, call)


def check_token(hub: Hub, call: Call, method: Method) -> None:
    """Errors: not_authed, invalid_auth, not_allowed_token_type."""
    if method.token == "none":
        return
    app = hub.world.app
    kinds = {app.bot_token: "bot", app.app_token: "app"}
    if not call.token:
        raise SlackError("not_authed")
    if call.token not in kinds:
        raise SlackError("invalid_auth")
    if kinds[call.token] != method.token:
        raise SlackError("not_allowed_token_type")


async def read_arguments(request: Request) -> Json:
    """Arguments from the query string and a form or JSON body. Errors: invalid_json, json_not_object."""
    arguments: Json = dict(request.query_params)
    if request.method != "POST":
        return arguments
    if request.headers.get("content-type", "").startswith("application/json"):
        return arguments | _decoded(await request.body())
    return arguments | dict(
        parse_qsl((await request.body()).decode("utf-8", "replace"), keep_blank_values=True)
    )


def read_token(request: Request, arguments: Json) -> str | None:
    """The token from the Authorization header, else from the arguments."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else arguments.get("token")


def _failure(fault: CallFault) -> Json:
    return {"ok": False, "error": fault.error or ERRORS_BY_STATUS.get(fault.status, "internal_error")}


def _decoded(body: bytes) -> Json:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(value, dict):
        raise SlackError("json_not_object")
    return value


def _without_token(arguments: Json) -> Json:
    """Tokens stay out of the journal."""
    return {key: value for key, value in arguments.items() if key != "token"}
