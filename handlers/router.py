"""How requests come in: each is read, given its actor and time, answered by one function, and acknowledged.

A listener is a function from a request to what shall be shown. It is called before the acknowledgement leaves, so
what is acknowledged is on disk. Refusals raised in it are put into words by `handlers.responses.error_messages`.
"""

from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor
from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.text import with_mentions
from handlers.directory.people import actor_of
from handlers.identifiers.ids import Do, Form, Suggest, Window
from handlers.identifiers.reference import Target
from handlers.requests.context import Office
from handlers.requests.form_state import entered_in
from handlers.requests.requests import Asked, Body, Click, Submit, Typed
from handlers.responses import modal_stack, modals, responder
from handlers.responses.responses import Answer, Turn

SECONDS_FOR_SLACK = 2
"""How long a call to Slack inside a request may take; the acknowledgement is due after three."""


OnCommand = Callable[[Typed], Answer]
OnClick = Callable[[Click], Answer]
OnSubmit = Callable[[Submit], Answer]
OnSuggest = Callable[[Asked, Target, str], list[tuple[str, str]]]
OnEvent = Callable[[Asked, Body], None]
OnWindow = Callable[[Asked, Target], View]


class Doors:
    """Registers listeners with the app; each `on_...` is called once per command, action, form or event."""

    def __init__(self, app: App, office: Office) -> None:
        self._app, self._office = app, office
        self._windows: dict[Window, OnWindow] = {}

    def on_window(self, window: Window, show: OnWindow) -> None:
        """Show a window that is open as it is now, once something was changed in it or by a form on it."""
        self._windows[window] = show

    def on_command(self, command: str, answer: OnCommand) -> None:
        """Answer a slash command; only who typed it sees the answer."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, where=body["channel_id"])
            responder.answer_command(
                ack, client, body, answer(Typed(**vars(asked), text=str(body.get("text") or "")))
            )

        self._app.command(command)(listener)

    def on_click(self, do: Do, answer: OnClick) -> None:
        """Answer clicks on buttons and menus with that action."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, where=(body.get("channel") or {}).get("id"))
            click = Click(**vars(asked), target=Target.read(_clicked_value(body)))
            shown = answer(click)
            with modals.after(asked.changed):
                responder.answer_click(self._office, client, body, shown)
            if not isinstance(shown, Turn):
                self._show_anew(asked, modal_stack.window_of(click.view))
            ack()

        self._app.block_action({"action_id": do.value})(listener)

    def on_submit(self, form: Form, answer: OnSubmit) -> None:
        """Answer a form that was sent off."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            view = body["view"]
            request = f"{view['id']}:{view.get('hash') or form.value}"
            asked = self._asked(body, client, where=None, request=request)
            target = Target.read(view.get("private_metadata") or "")
            answered = answer(Submit(**vars(asked), target=target, entered=entered_in(view)))
            self._show_anew(asked, modal_stack.window_under(view))
            responder.answer_submit(ack, view, answered)

        self._app.view_submission(form.value)(listener)

    def on_suggest(self, suggest: Suggest, answer: OnSuggest) -> None:
        """Offer choices for what somebody has typed so far."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, where=None)
            target = Target.read((body.get("view") or {}).get("private_metadata") or "")
            ack(options=[_option(*one) for one in answer(asked, target, str(body.get("value") or ""))[:100]])

        self._app.options(suggest.value)(listener)

    def on_event(self, event: str, answer: OnEvent) -> None:
        """Hear of an event; its effect happens once however often Slack tells it."""

        def listener(body: Body, client: WebClient) -> None:
            happened = body["event"]
            user = happened.get("user")
            actor = Actor(
                body["team_id"], user if isinstance(user, str) else "slack", request=body.get("event_id")
            )
            client.timeout = SECONDS_FOR_SLACK
            office, changed = self._office.watched()
            answer(Asked(office, changed, client, body, actor, office.now()), happened)

        self._app.event(event)(listener)

    def _show_anew(self, asked: Asked, shown: modal_stack.Shown | None) -> None:
        """Show an open window as it is now, if this request has changed anything."""
        if shown is None or not asked.changed.is_set():
            return
        try:
            view = self._windows[shown.window](asked, shown.target)
        except Refusal as refusal:
            view = modal(None, "Greenlight", [section(with_mentions(refusal.message))])
        modals.show_anew(asked.client, shown.view_id, view)

    def _asked(
        self, body: Body, client: WebClient, *, where: str | None, request: str | None = None
    ) -> Asked:
        client.timeout = SECONDS_FOR_SLACK
        workspace_id, user_id = _who(body)
        actor = actor_of(self._office, client, workspace_id, user_id, where=where, request=request)
        office, changed = self._office.watched()
        return Asked(office, changed, client, body, actor, office.now())


def _who(body: Body) -> tuple[str, str]:
    if "command" in body:
        return str(body["team_id"]), str(body["user_id"])
    return str(body["team"]["id"]), str(body["user"]["id"])


def _clicked_value(body: Body) -> str:
    action = body["actions"][0]
    value = action.get("value") or (action.get("selected_option") or {}).get("value") or ""
    return "" if value == "-" else str(value)


def _option(value: str, label: str) -> dict[str, Any]:
    return {"text": {"type": "plain_text", "text": label[:75]}, "value": value[:150]}
