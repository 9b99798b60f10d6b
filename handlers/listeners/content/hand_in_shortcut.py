"""*Hand in for a post* in a message's menu: what the message says goes into the form of a post that waits for it."""

import re
from collections.abc import Sequence

from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing import chosen_id
from campaigns.tasks import task_lookup, team_tasks
from campaigns.tasks.waiting import page_for
from campaigns.views.task_view import lines_of
from handlers.blocks.forms.content.for_post import POST, for_post_form, prefilled
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import FormId, ShortcutId
from handlers.identifiers.reference import Reference
from handlers.listeners.content import production, review
from handlers.requests.entities import unescaped
from handlers.requests.requests import Shortcut, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import TaskKind
from storage.models import Task

MOST = 100
KEPT = 2_500
"""So much of a message is taken along."""
MOST_KEPT = 2_900
"""What a form keeps for itself has a limit at Slack."""
_KINDS = (TaskKind.DESIGN, TaskKind.COPY, TaskKind.REVIEW)
_LINK = re.compile(r"<?(https?://[^<>|\s]+)(?:\|[^<>]*)?>?")


def register(router: Router) -> None:
    """The shortcut, and the form that asks for which post."""
    router.on_shortcut(ShortcutId.HAND_IN, _ask_for_which)
    router.on_submit(FormId.FOR_POST, _open)


def _ask_for_which(shortcut: Shortcut) -> Response:
    """The posts whose copy, design or draft the actor owes, or may take; NotPossible where there are none."""
    with shortcut.bot.look(shortcut.actor) as work:
        lines = lines_of(work.session, _owed(work), work.at)
        if not lines:
            raise NotPossible(
                "No post waits for copy, a design or a draft from you. `/tasks` shows what waits."
            )
        said = _within_a_form(str(shortcut.message.get("text") or "")[:KEPT])
        posts = [(line.task.id, line.words, line.campaign.name) for line in lines]
        return OpenModal(for_post_form(posts, said, unescaped(said)))


def _within_a_form(said: str) -> str:
    """As much of it as a form keeps: some characters take three places there."""
    return said if len(Reference(word=said).write()) <= MOST_KEPT else said[: MOST_KEPT // 3 - 10]


def _owed(work: UnitOfWork) -> Sequence[Task]:
    mine = page_for(work.session, work.workspace_id, work.actor.user_id, MOST).tasks
    teams = team_tasks.open_for(work.session, work.workspace_id, work.actor.user_id)
    return [task for task in [*mine, *teams] if task.kind in _KINDS][:MOST]


def _open(submission: Submission) -> Response:
    """The form of that post, with the message in it."""
    task_id = chosen_id(submission.entered.text(POST))
    if task_id is None:
        raise NotUnderstood("Choose a post.", field=POST)
    with submission.bot.look(submission.actor) as work:
        task = task_lookup.open_task(work, task_id)
        form = _form_for(work, task)
    return ReplaceModal(prefilled(form, _taken_from(submission.reference.word)))


def _form_for(work: UnitOfWork, task: Task) -> View:
    reference = Reference(deliverable=task.deliverable_id, task=task.id)
    if task.kind not in _KINDS:
        raise NotUnderstood("Choose a post that waits for copy, a design or a draft.", field=POST)
    if task.kind is TaskKind.REVIEW:
        return review.draft_form(work, reference)
    return production.part_form(work, reference, task.kind)


def _taken_from(said: str) -> dict[str, str]:
    """A message as fields: its first link, and its words as the caption."""
    link = _LINK.search(said)
    words = _LINK.sub(lambda found: "" if link and found[1] == link[1] else found[1], said)
    return {"link": unescaped(link[1]) if link else "", "caption": unescaped(words).strip()}
