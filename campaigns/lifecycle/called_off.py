"""Telling whoever had something to do in a campaign that it has ended: each person once, however much it was."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from storage.enums import NoticeKind
from storage.id_lists import among
from storage.models import Campaign, PromptItem, Task

_ASKED = select(PromptItem.user_id).where(among(PromptItem.task_id, "task_ids"))


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
