"""Who may do open tasks of many campaigns, for lists: no more statements than for one."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from campaigns.people import staff
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.unsettled import Unsettled
from storage.models import Task


def assignees_by_campaign(
    session: Session, workspace_id: str, tasks: Sequence[Task]
) -> Mapping[int, Assignees]:
    """Who may do open tasks of many campaigns, by the campaign; no more statements than for one."""
    if not tasks:
        return {}
    campaigns = {task.campaign_id: task.campaign for task in tasks}
    staff.load(session, workspace_id, campaigns.values())
    unsettled = Unsettled(session, workspace_id, tasks)
    return {one.id: Assignees(session, one, (), unsettled) for one in campaigns.values()}
