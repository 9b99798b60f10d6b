"""Files in Slack to be imported: posted in a campaign's thread, or chosen by *Import this file* of a message."""

from functools import partial

from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.parsing import chosen_id
from campaigns.people import permissions
from campaigns.reporting import dropped_files
from handlers.blocks.forms.files.posted_file import WHAT, posted_file_form
from handlers.directory.people import actor_of
from handlers.files.slack_files import MOST_BYTES, content_of, file_of
from handlers.identifiers.ids import ActionId, FormId, ShortcutId
from handlers.identifiers.reference import Reference
from handlers.listeners.files import influencer_import, result_import
from handlers.requests.requests import Body, Click, Request, Shortcut, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The event, the buttons of its news, the shortcut and its form."""
    router.on_event("file_shared", _shared)
    router.on_click(ActionId.IMPORT_FILE, _look_at)
    router.on_shortcut(ShortcutId.IMPORT_FILE, _ask_what_it_is)
    router.on_submit(FormId.POSTED_FILE, _look_at_chosen)


def _shared(request: Request, event: Body) -> None:
    """Offer to import a table in a thread of a channel; those in direct messages come with their message."""
    channel, who = str(event.get("channel_id") or ""), str(event.get("user_id") or "")
    bots = [one.get("user_id") for one in request.body.get("authorizations") or []]
    if not channel or channel.startswith("D") or who in ("", *bots):
        return
    file = file_of(request.client, str(event.get("file_id") or ""))
    name = str(file.get("name") or "")
    if dropped_files.is_table(name) and (thread_ts := _thread_of(file, channel)):
        offer(request, who, channel, thread_ts, str(file["id"]), name)


def offer(request: Request, who: str, channel: str, thread_ts: str, file_id: str, name: str) -> bool:
    """Offer somebody to import a file of theirs; False where its thread is no campaign's."""
    asked = request.actor
    actor = actor_of(
        request.bot, request.client, asked.workspace_id, who, where=None,
        request=asked.idempotency_key, via=asked.via,
    )  # fmt: skip
    return dropped_files.offer(
        request.bot.units_of_work, actor, request.at, channel, thread_ts, file_id, name
    )


def _thread_of(file: Body, channel: str) -> str:
    """In which thread of a channel a file was posted; empty where in none."""
    shares = [share for kind in (file.get("shares") or {}).values() for share in kind.get(channel) or []]
    return str(next((share["thread_ts"] for share in shares if share.get("thread_ts")), ""))


def _ask_what_it_is(shortcut: Shortcut) -> Response:
    """Which of the message's files is meant needs no question: the first that may be imported."""
    files = shortcut.message.get("files") or []
    file = next((one for one in files if dropped_files.is_table(str(one.get("name") or ""))), None)
    if file is None:
        raise NotPossible("There is no file in this message that can be imported: CSV, Excel, ODS or ZIP.")
    channel = str((shortcut.body.get("channel") or {}).get("id") or "")
    ts = str(shortcut.message.get("thread_ts") or shortcut.message.get("ts") or "")
    with shortcut.bot.look(shortcut.actor) as work:
        permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
        campaigns = [(one.id, one.name) for one in dropped_files.likely_campaigns(work, channel, ts)]
        there = dropped_files.campaign_at(work, channel, ts)
    return OpenModal(
        posted_file_form(str(file["name"]), str(file["id"]), campaigns, there.id if there else None)
    )


def _look_at(click: Click) -> Response:
    return _looked_at(click, click.reference.campaign, click.reference.word)


def _look_at_chosen(submission: Submission) -> Response:
    what = submission.entered.text(WHAT)
    if not what:
        raise NotUnderstood("Choose what is in the file.", field=WHAT)
    return _looked_at(submission, chosen_id(what), submission.reference.word)


def _looked_at(request: Request, campaign_id: int | None, file_id: str) -> Response:
    """The same reader and preview as of a file that is uploaded for it."""
    if campaign_id is None:
        with request.bot.look(request.actor) as work:
            permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
        return influencer_import.look_at(request, content_of(request.client, file_id, MOST_BYTES))
    name = str(file_of(request.client, file_id).get("name") or "")
    content = partial(content_of, request.client, file_id, MOST_BYTES)
    return result_import.look_at(request, Reference(campaign=campaign_id), name, content)
