"""Decisions made a moment ago: not in effect yet, so that whoever made them may take them back."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.enums import ApprovalState
from storage.id_lists import among
from storage.models import Approval, Decision, Task


def latest_first(session: Session, found: Sequence[Task]) -> list[Task]:
    """Those of these tasks that have a decision which is not in effect yet, the latest decision first."""
    by_id = {task.id: task for task in found}
    return [by_id[task_id] for task_id in session.scalars(_LATEST_FIRST, {"task_ids": list(by_id)})]


_LATEST_FIRST = (
    select(Approval.task_id)
    .join(Decision, Decision.approval_id == Approval.id)
    .where(among(Approval.task_id, "task_ids"), Approval.state == ApprovalState.DECIDED)
    .group_by(Approval.task_id)
    .order_by(func.max(Decision.id).desc())
)
