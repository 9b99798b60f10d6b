"""*Ask for approval* in a message's menu, `/approve`, and the form that both open."""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.one_offs import asking
from campaigns.one_offs.listing import MOST, asked_by_actor
from campaigns.one_offs.request import DUE, MOST_TITLE, PEOPLE, TITLE, Place, read_request
from campaigns.people import lookup, permissions
from campaigns.people.permissions import Action
from handlers.blocks.forms.one_offs.request import request_form
from handlers.blocks.kit.text import literal
from handlers.blocks.surfaces.one_offs.request_news import asked_list
from handlers.directory.channels import is_private
from handlers.identifiers.ids import ActionId, FormId, ShortcutId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import done, task_again
from handlers.listeners.one_offs.typed_request import read_typed_request
from handlers.requests.entities import unescaped
from handlers.requests.requests import Click, Command, Request, Shortcut, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router

MOST_QUOTED = 600
MOST_KEPT = 2_900
"""What a form keeps for itself has a limit at Slack."""
CAMPAIGNS_OFFERED = 100
LIST = ("list", "mine")


def register(router: Router) -> None:
    """The shortcut, the command, the form, and taking a request back."""
    router.on_shortcut(ShortcutId.ASK_FOR_APPROVAL, _about_message)
    router.on_command("/approve", _typed)
    router.on_submit(FormId.ONE_OFF, _ask)
    router.on_click(ActionId.WITHDRAW_REQUEST, _withdraw)


def _typed(command: Command) -> Response:
    """`/approve WHAT from @PEOPLE by DATE`, in any order: each part may be missing; the form asks for it."""
    text = command.text.strip()
    if text.lower() in LIST:
        with command.bot.look(command.actor) as work:
            found = asked_by_actor(work)
        return asked_list(found[:MOST], more=len(found) > MOST)
    yesterday = command.at.date() - timedelta(days=1)  # which may be today where they are
    typed = read_typed_request(text, (yesterday, yesterday + timedelta(days=asking.MOST_DAYS)))
    due = typed.due_on.isoformat() if typed.due_on else ""
    kept = {"channel": command.channel}
    return _form(command, {TITLE: typed.title[:MOST_TITLE], DUE: due}, typed.people, kept, "")


def _about_message(shortcut: Shortcut) -> Response:
    message, channel = shortcut.message, str((shortcut.body.get("channel") or {}).get("id") or "")
    said = unescaped(_words_of(message))[:MOST_QUOTED]
    kept = {
        "channel": channel,
        "ts": str(message.get("ts") or ""),
        "thread": str(message.get("thread_ts") or message.get("ts") or ""),
        "said": said,
    }
    first = " ".join(said.split())
    title = first if len(first) <= 80 else f"{first[:79]}…"
    return _form(shortcut, {TITLE: title}, (), kept, said)


def _words_of(message: Mapping[str, Any]) -> str:
    """What a message says, and what its files are called."""
    files = [str(one.get("title") or one.get("name") or "a file") for one in message.get("files") or ()]
    return "\n".join(filter(None, [str(message.get("text") or ""), ", ".join(files)]))


def _form(
    request: Request, entered: Mapping[str, str], people: Sequence[str], kept: Mapping[str, str], said: str
) -> Response:
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, Action.ASK_FOR_APPROVAL)
        campaigns = _campaigns(work)
    return OpenModal(request_form(entered, people, campaigns, _written(kept), said))


def _written(kept: Mapping[str, str]) -> str:
    """What goes along in the form; a long message is cut: some characters take six places there."""
    word = json.dumps(kept, ensure_ascii=False)
    if len(Reference(word=word).write()) <= MOST_KEPT:
        return word
    return _written({**kept, "said": kept["said"][: len(kept["said"]) // 2]})


def _campaigns(work: UnitOfWork) -> Sequence[tuple[str, str]]:
    found = lookup.visible_campaigns(work, most=CAMPAIGNS_OFFERED)
    return [(str(one.id), one.name) for one in found if not one.status.is_over]


def _ask(submission: Submission) -> Response:
    entered = submission.entered
    kept = _kept(submission.reference.word)
    lists = {field: entered.many(field) for field in (PEOPLE, "then")}
    place = _place(submission.client, kept)
    request = read_request(entered.texts, lists, place, kept.get("said", ""))
    asking.ask(submission.bot.units_of_work, submission.actor, submission.at, request)
    where = " The outcome comes into the thread." if place.is_reached and place.thread_ts else ""
    return done(
        "Ask for approval",
        f"*{literal(request.title)}* is asked for.{where} `/approve list` shows how far it is.",
    )


def _kept(word: str) -> dict[str, str]:
    try:
        found = json.loads(word)
    except ValueError as trouble:
        raise NotUnderstood("This form is too old. Open it again.") from trouble
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _place(client: WebClient, kept: Mapping[str, str]) -> Place:
    """Where it was asked; where the bot cannot post, only who asks hears of the outcome."""
    channel, ts = kept.get("channel", ""), kept.get("ts", "")
    try:
        private = is_private(client, channel)
    except Refusal:
        return Place(channel or "D0", link=_link(client, channel, ts))
    return Place(
        channel,
        private,
        is_reached=bool(ts),
        thread_ts=kept.get("thread") or None,
        link=_link(client, channel, ts),
    )


def _link(client: WebClient, channel: str, ts: str) -> str | None:
    if not ts:
        return None
    try:
        return str(client.chat_getPermalink(channel=channel, message_ts=ts)["permalink"])
    except (SlackApiError, OSError):
        return None


def _withdraw(click: Click) -> Response:
    asking.withdraw(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    return task_again(click)
