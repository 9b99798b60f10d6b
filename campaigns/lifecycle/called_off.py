"""Telling who had something to do in a campaign that it has ended, each once, and who asked for a one-off approval."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from storage.enums import NoticeKind, TaskKind
from storage.id_lists import among
from storage.models import Approval, Campaign, PromptItem, Task

_ASKED = select(PromptItem.user_id).where(among(PromptItem.task_id, "task_ids"))
_REQUESTS = (
    select(Approval.asked_by, Task.note)
    .join(Task, Task.id == Approval.task_id)
    .where(among(Approval.task_id, "task_ids"))
    .distinct()
)


def tell(work: UnitOfWork, campaign: Campaign, called_off: Sequence[Task], how: str, why: str = "") -> None:
    """Tell everybody before whom a task stood that is wanted no longer; not who has ended it, nor the channel.

    `how` is "cancelled" or "closed early"; call it while the tasks still stand in people's messages.
    """
    ids = [task.id for task in called_off]
    asked = Counter(work.session.scalars(_ASKED, {"task_ids": ids})) if ids else Counter[str]()
    for user_id, count in sorted(asked.items()):
        if user_id not in (work.actor.user_id, campaign.channel_id):
            notices.tell(
                work, [user_id], NoticeKind.CALLED_OFF, campaign,
                how=how, why=why, count=count, ended_by=work.actor.user_id,
            )  # fmt: skip
    _tell_who_asked(work, campaign, [one for one in called_off if one.kind is TaskKind.ONE_OFF], how, why)


def _tell_who_asked(
    work: UnitOfWork, campaign: Campaign, requests: Sequence[Task], how: str, why: str
) -> None:
    """Whoever asked for a one-off approval hears that nobody decides on it any more."""
    ids = [task.id for task in requests]
    for asked_by, title in work.session.execute(_REQUESTS, {"task_ids": ids}).all() if ids else ():
        if asked_by != work.actor.user_id:
            notices.tell(
                work, [asked_by], NoticeKind.CALLED_OFF, campaign,
                how=how, why=why, count=0, asked_for=title, ended_by=work.actor.user_id,
            )  # fmt: skip
