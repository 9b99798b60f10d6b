"""The most SQL statements that each request may take, counted whenever a test types, presses or sends something off.

What many have in common is one number; whatever needs more stands in `BUDGETS` by its name. A request takes no more of
them where there is more to look at: files of large campaigns press the same buttons.
"""

import io
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

from sqlalchemy import event

from bot.slack.http_receiver import parsed
from storage.database import Database
from tests.statements import engines_of

Json = dict[str, Any]
Serve = Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]

USUAL = 40
"""What nearly every request can do with."""

BUDGETS: Mapping[str, int] = {
    "send forget_influencer": 100,
    "send close_campaign": 170,
    "send results_import": 121,
    "send results_file": 108,
    "send file_questions": 108,
    "send column_matching": 105,
    "send posted_file": 105,
    "click import_file": 105,
    "send results": 116,
    "click finish_without": 110,
    "send campaign_details": 85,
    "send hand_in_copy": 80,
    "send hand_in_design": 80,
    "send hand_in_draft": 80,
    "send slot": 75,
    "send post_list": 60,
    "send change_post": 55,
    "send shift_posts": 50,
    "click approve_all_ideas": 50,
    "send terms": 75,
    "click calendar_ready": 70,
    "send reason": 69,
    "send reassign": 60,
    "send change_cost": 60,
    "send cost": 60,
    "click choose": 75,
    "send campaign_people": 55,
    "send ideas": 55,
    "send publish_post": 45,
    "send withdraw_cost": 50,
    "send edit_campaign": 50,
    "send roles": 50,
    "click undo": 50,
    "click no_design": 50,
    "click add_posts": 50,
    "send decision": 50,
    "click contacted": 50,
    "event_callback message": 50,
    "click approve": 30,
    "send one_off_approval": 60,
    "send approve_all": 30,
    "/campaign list": 20,
    "/tasks": 20,
    "/campaign report": 30,
    "/campaign calendar": 20,
    **dict.fromkeys(
        ("click month_back", "click month_on", "click calendar_campaign", "click calendar_platform"), 20
    ),
}
"""The most that some requests take, by their names (see `name_of`). What moves a campaign on takes most."""


class Spending:
    """Counts what each request takes; statements of other threads, such as those that deliver, are not its own."""

    def __init__(self, database: Database) -> None:
        self.most: dict[str, int] = {}
        self._engines = engines_of(database)
        self._counts: dict[int, int] = {}

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count while the block runs."""
        for engine in self._engines:
            event.listen(engine, "before_cursor_execute", self._note)
        yield
        for engine in self._engines:
            event.remove(engine, "before_cursor_execute", self._note)

    def of(self, serve: Serve, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Serve one request and count what it takes."""
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        thread = threading.get_ident()
        self._counts[thread] = 0
        answer = list(serve(environ, start_response))
        name = name_of(parsed(body, environ.get("CONTENT_TYPE", "")))
        self.most[name] = max(self.most.get(name, 0), self._counts.pop(thread))
        return answer

    @property
    def beyond(self) -> dict[str, tuple[int, int]]:
        """The requests that took more than they may: how many statements, and the budget."""
        allowed = {name: BUDGETS.get(name, USUAL) for name in self.most}
        return {name: (took, allowed[name]) for name, took in self.most.items() if took > allowed[name]}

    def _note(self, *_statement: Any) -> None:
        thread = threading.get_ident()
        if thread in self._counts:
            self._counts[thread] += 1


def name_of(request: Json) -> str:
    """A command with its first word, the action of a click or suggestion, the form that was sent off, or the event."""
    if "command" in request:
        first, *_ = [*str(request.get("text") or "").split(), ""]
        return f"{request['command']} {first}".strip()
    kind = str(request.get("type"))
    if kind == "block_actions":
        return f"click {request['actions'][0]['action_id'].split(':')[0]}"
    if kind == "view_submission":
        return f"send {request['view']['callback_id']}"
    return f"{kind} {request.get('action_id') or (request.get('event') or {}).get('type')}"
