"""Messages mark what is overdue from the moment on when it was due, without anybody doing anything."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, select

from campaigns.core.attempts import attempt
from campaigns.core.open_tasks import IS_OPEN
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import cards
from storage.models import Task

LOOKED_BACK = timedelta(hours=1)
"""What became late within so much time is marked; messages that are marked already stay as they are."""


def mark_overdue(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Have messages shown anew that name what has become late; in how many campaigns that was."""
    asked = {"workspace_id": workspace_id, "since": at - LOOKED_BACK, "at": at}
    found: defaultdict[int, list[int]] = defaultdict(list)
    with units_of_work.database.read() as session:
        for campaign_id, task_id in session.execute(_BECAME_LATE, asked):
            found[campaign_id].append(task_id)
    actor = Actor(workspace_id, GREENLIGHT)
    return sum(
        attempt("Marking what is late", partial(_mark, units_of_work, actor, at, campaign_id, task_ids)) or 0
        for campaign_id, task_ids in found.items()
    )


@use_case
def _mark(work: UnitOfWork, campaign_id: int, task_ids: Sequence[int]) -> int:
    cards.mark_campaign(work, campaign_id)
    cards.mark_tasks(work, campaign_id, task_ids)
    cards.mark_homes(work)
    return 1


_BECAME_LATE = (
    select(Task.campaign_id, Task.id)
    .where(
        Task.workspace_id == bindparam("workspace_id"), IS_OPEN, Task.due_at > bindparam("since"),
        Task.due_at <= bindparam("at"),
    )
    .order_by(Task.id)
)  # fmt: skip
