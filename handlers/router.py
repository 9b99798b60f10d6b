"""How requests come in: each is read, given its actor and time, answered by one function, and acknowledged.

A listener is a function from a request to what shall be shown. It is called before the acknowledgement leaves, so
what is acknowledged is on disk. Refusals raised in it are put into words by `handlers.responses.error_messages`.
"""

import logging
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from slack_bolt import Ack, App
from slack_sdk import WebClient

from campaigns.core import ambiguous_figures, log_context
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor
from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.text import with_mentions
from handlers.directory.people import actor_of
from handlers.identifiers.ids import ActionId, FormId, ModalId, OptionsId, ShortcutId
from handlers.identifiers.reference import Reference
from handlers.requests.context import BotContext
from handlers.requests.dispatch_table import DispatchTable
from handlers.requests.entities import unescaped
from handlers.requests.form_state import read_form_state
from handlers.requests.requests import Body, Click, Command, Request, Shortcut, Submission
from handlers.responses import modal_stack, modals, responder
from handlers.responses.ambiguous_figures import said_how_read
from handlers.responses.outsider_names import named_for
from handlers.responses.responses import ReplaceModal, Response, as_modal
from storage.enums import Via
from storage.unavailable import DatabaseUnavailableError

_log = logging.getLogger(__name__)
_ANY = re.compile("")

T = TypeVar("T")

OnCommand = Callable[[Command], Response]
OnClick = Callable[[Click], Response]
OnShortcut = Callable[[Shortcut], Response]
OnSubmit = Callable[[Submission], Response]
OnSuggest = Callable[[Request, Reference, str], Sequence[tuple[str, ...]]]
"""Choices: each its value, its words, and maybe a second line of them."""
OnEvent = Callable[[Request, Body], None]
OnModal = Callable[[Request, Reference], View]


class Router:
    """Registers listeners with the app; each `on_...` is called once per command, action, form or event."""

    def __init__(self, app: App, bot: BotContext) -> None:
        self._app, self._bot = app, bot
        self._modals: dict[ModalId, OnModal] = {}
        self._commands = DispatchTable(lambda body: str(body["command"]))
        self._clicks = DispatchTable(lambda body: str(body["actions"][0]["action_id"]))
        self._submits = DispatchTable(lambda body: str(body["view"]["callback_id"]))
        self._shortcuts = DispatchTable(lambda body: str(body["callback_id"]))
        self._suggestions = DispatchTable(lambda body: str(body["action_id"]))
        app.command(_ANY, matchers=[self._commands.knows])(self._commands.answer)
        app.block_action({"action_id": _ANY}, matchers=[self._clicks.knows])(self._clicks.answer)
        app.shortcut(_ANY, matchers=[self._shortcuts.knows])(self._shortcuts.answer)
        app.view_submission(_ANY, matchers=[self._submits.knows])(self._submits.answer)
        app.options({"action_id": _ANY}, matchers=[self._suggestions.knows])(self._suggestions.answer)

    def on_modal(self, modal_id: ModalId, show: OnModal) -> None:
        """Show a modal that is open as it is now, once something was changed in it or by a form on it."""
        self._modals[modal_id] = show

    def on_command(self, command: str, answer: OnCommand) -> None:
        """Answer a slash command; only who typed it sees the answer."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, Via.COMMAND, where=body["channel_id"])
            with modals.after_change(asked.changed):
                answered = answer(Command(**vars(asked), text=unescaped(str(body.get("text") or ""))))
                responder.answer_command(self._bot, ack, client, body, self._named(asked, answered))

        self._commands.add(command, listener)

    def on_click(self, do: ActionId, answer: OnClick) -> None:
        """Answer clicks on buttons and menus with that action."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, Via.CLICK, where=(body.get("channel") or {}).get("id"))
            click = Click(**vars(asked), reference=Reference.read(_clicked_value(body)))
            log_context.note(campaign=click.reference.campaign)
            with modals.after_change(asked.changed):
                shown = self._named(asked, answer(click))
                responder.answer_click(self._bot, client, body, shown)
            if not isinstance(shown, ReplaceModal):
                self._show_anew(asked, modal_stack.modal_of(click.view))
            ack()

        self._clicks.add(do.value, listener)

    def on_shortcut(self, shortcut: ShortcutId, answer: OnShortcut) -> None:
        """Answer a shortcut with a form; what would be a message is shown as a modal."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, Via.CLICK, where=(body.get("channel") or {}).get("id"))
            shown = answer(Shortcut(**vars(asked)))
            responder.answer_click(self._bot, client, body, as_modal(shown))
            ack()

        self._shortcuts.add(shortcut.value, listener)

    def on_submit(self, form: FormId, answer: OnSubmit) -> None:
        """Answer a form that was sent off."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            view = body["view"]
            request = f"{view['id']}:{view.get('hash') or form.value}"
            asked = self._asked(body, client, Via.FORM, where=None, request=request)
            reference = Reference.read(view.get("private_metadata") or "")
            log_context.note(campaign=reference.campaign)
            with modals.after_change(asked.changed), ambiguous_figures.collected() as noted:
                answered = answer(
                    Submission(**vars(asked), reference=reference, entered=read_form_state(view))
                )
            self._show_anew(asked, modal_stack.modal_below(view))
            responder.answer_submit(self._bot, ack, view, self._named(asked, said_how_read(answered, noted)))

        self._submits.add(form.value, listener)

    def on_suggest(self, suggest: OptionsId, answer: OnSuggest) -> None:
        """Offer choices for what somebody has typed so far."""

        def listener(ack: Ack, body: Body, client: WebClient) -> None:
            asked = self._asked(body, client, Via.FORM, where=None)
            reference = Reference.read((body.get("view") or {}).get("private_metadata") or "")
            typed = unescaped(str(body.get("value") or ""))
            ack(options=[_option(*one) for one in answer(asked, reference, typed)[:100]])

        self._suggestions.add(suggest.value, listener)

    def on_event(self, event: str, answer: OnEvent) -> None:
        """Hear of an event; its effect happens once however often Slack tells it."""

        def listener(body: Body, client: WebClient) -> None:
            happened = body["event"]
            user = happened.get("user")
            actor = Actor(
                body["team_id"],
                user if isinstance(user, str) else "slack",
                idempotency_key=body.get("event_id"),
                via=Via.EVENT,
            )
            client.timeout = self._bot.slack_seconds
            bot, changed = self._bot.watched()
            answer(Request(bot, changed, client, body, actor, bot.now()), happened)

        self._app.event(event)(listener)

    def _show_anew(self, request: Request, shown: modal_stack.OpenedModal | None) -> None:
        """Show an open modal as it is now, if this request has changed anything."""
        if shown is None or not request.changed.is_set():
            return
        try:
            view = self._modals[shown.modal](request, shown.reference)
        except Refusal as refusal:
            view = modal(None, "Greenlight", [section(with_mentions(refusal.message))])
        except DatabaseUnavailableError as error:
            _log.warning("a modal could not be shown anew: %s", error)
            return
        modals.update_modal(request.client, shown.view_id, self._named(request, view))

    def _named(self, request: Request, answered: T) -> T:
        return named_for(self._bot, request.actor.workspace_id, answered)

    def _asked(
        self, body: Body, client: WebClient, via: Via, *, where: str | None, request: str | None = None
    ) -> Request:
        client.timeout = self._bot.slack_seconds
        workspace_id, user_id = _who(body)
        actor = actor_of(self._bot, client, workspace_id, user_id, where=where, request=request, via=via)
        bot, changed = self._bot.watched()
        return Request(bot, changed, client, body, actor, bot.now())


def _who(body: Body) -> tuple[str, str]:
    if "command" in body:
        return str(body["team_id"]), str(body["user_id"])
    return str(body["team"]["id"]), str(body["user"]["id"])


def _clicked_value(body: Body) -> str:
    action = body["actions"][0]
    value = action.get("value") or (action.get("selected_option") or {}).get("value") or ""
    return "" if value == "-" else str(value)


def _option(value: str, label: str, more: str = "") -> dict[str, Any]:
    choice: dict[str, Any] = {"text": {"type": "plain_text", "text": label[:75]}, "value": value[:150]}
    return choice | ({"description": {"type": "plain_text", "text": more[:75]}} if more else {})
