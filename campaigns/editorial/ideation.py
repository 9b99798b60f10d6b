"""The ideas of a campaign as its rows have them: which wait for a decision, and who is asked."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial.idea_outcomes import came_out
from campaigns.messages import notices, prompts
from campaigns.steps.purpose import Purpose
from campaigns.tasks import asking, tasks
from campaigns.tasks.assignees import Assignees
from storage.enums import DeliverableStatus, IdeaState, NoticeKind, Role, TaskKind
from storage.models import Campaign, Deliverable, Idea, Task

DAYS_TO_DECIDE = 1


def ideas(session: Session, campaign_id: int, state: IdeaState | None = None) -> list[Idea]:
    """The campaign's ideas by number, all or those in one state."""
    mine = select(Idea).where(Idea.campaign_id == campaign_id).order_by(Idea.number)
    return list(session.scalars(mine.where(Idea.state == state) if state else mine))


def next_number(session: Session, campaign_id: int) -> int:
    """The number that the campaign's next idea gets."""
    return (session.scalar(select(func.max(Idea.number)).where(Idea.campaign_id == campaign_id)) or 0) + 1


def posts_of(session: Session, idea_id: int) -> list[Deliverable]:
    """The planned posts of an idea that have not been taken out again."""
    out = (DeliverableStatus.DROPPED, DeliverableStatus.REJECTED)
    mine = (Deliverable.idea_id == idea_id) & Deliverable.status.not_in(out)
    return list(session.scalars(select(Deliverable).where(mine).order_by(Deliverable.number)))


def without_posts(session: Session, campaign_id: int) -> list[Idea]:
    """Approved ideas for which nothing is planned yet."""
    return [one for one in ideas(session, campaign_id, IdeaState.APPROVED) if not posts_of(session, one.id)]


def decision_task(session: Session, campaign_id: int) -> Task | None:
    """The open task to decide on ideas; there is one while any waits."""
    return next(iter(tasks.open_tasks(session, campaign_id, TaskKind.DECIDE_IDEAS)), None)


def approvers(session: Session, campaign: Campaign, task: Task, idea: Idea) -> list[str]:
    """Who may decide on one idea: whoever decides on ideas, but not who submitted it."""
    return Assignees(session, campaign, [task]).of_work_by(task, {idea.submitted_by})


def ask_for_decisions(work: UnitOfWork, campaign: Campaign) -> None:
    """Have the Marketing Manager decide on what was just submitted."""
    task = decision_task(work.session, campaign.id)
    if task is None:
        due = business_days(DAYS_TO_DECIDE)(campaign, work.at)
        tasks.open_task(
            work, campaign, Purpose.IDEATION, TaskKind.DECIDE_IDEAS, Role.MARKETING_MANAGER, due_at=due
        )
    else:
        work.session.flush()
        asking.ask(work, campaign, task)


def go_on_deciding(work: UnitOfWork, campaign: Campaign, task: Task, asked: Sequence[str]) -> None:
    """After a decision: close the task when it was the last one, and ask others where the rest is for them."""
    work.session.flush()
    everything = ideas(work.session, campaign.id)
    if not any(idea.state is IdeaState.PROPOSED for idea in everything):
        decided = _decided_in(work.session, task, everything)
        tasks.close_task(work, task, came_out(decided))
        tell_submitters(work, campaign, decided)
        _ask_to_end(work, campaign, everything)
    elif tasks.assignees_of(work.session, campaign, task) != list(asked):
        prompts.stop_asking(work, task)
        asking.ask(work, campaign, task)


def _ask_to_end(work: UnitOfWork, campaign: Campaign, found: Sequence[Idea]) -> None:
    """Once all ideas are decided on, somebody has to say that no more are wanted, or ask for them."""
    approved = any(idea.state is IdeaState.APPROVED for idea in found)
    if approved and tasks.open_tasks(work.session, campaign.id, TaskKind.IDEATE):
        due = business_days(DAYS_TO_DECIDE)(campaign, work.at)
        tasks.open_task(
            work, campaign, Purpose.IDEATION, TaskKind.END_IDEATION, Role.MARKETING_MANAGER, due_at=due
        )


def end_no_more(work: UnitOfWork, campaign: Campaign, why: str) -> None:
    """Ask nobody any more whether the ideas are done, because there are or will be others to decide on."""
    tasks.call_off(work, tasks.open_tasks(work.session, campaign.id, TaskKind.END_IDEATION), why)


def tell_submitters(work: UnitOfWork, campaign: Campaign, decided: Sequence[Idea]) -> None:
    """Tell whoever submitted ideas what became of them, in one message; nobody hears what they decided themselves."""
    theirs: dict[str, list[dict[str, Any]]] = {}
    for idea in decided:
        if idea.decided_by != idea.submitted_by:
            theirs.setdefault(idea.submitted_by, []).append(
                {"theme": idea.theme, "state": idea.state, "by": idea.decided_by, "reason": idea.reason}
            )
    for submitter, outcomes in theirs.items():
        notices.tell(
            work, [submitter], NoticeKind.IDEAS_DECIDED, campaign, campaign_id=campaign.id, ideas=outcomes
        )


def _decided_in(session: Session, task: Task, found: Sequence[Idea]) -> list[Idea]:
    """What was decided since the task before was closed: whoever has the task may not have had it from the start."""
    earlier = (Task.campaign_id == task.campaign_id) & (Task.kind == task.kind) & (Task.id != task.id)
    since = session.scalar(select(func.max(Task.closed_at)).where(earlier))
    return [one for one in found if one.decided_at is not None and (since is None or one.decided_at > since)]
