"""Taking a team's task, handing it back, giving it to somebody else, and saying that it is done."""

from campaigns.approvals.questions import question_of
from campaigns.core import audit
from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import cards, prompts
from campaigns.people import lookup, permissions, roles
from campaigns.people.staff import staff_of
from campaigns.tasks import asking, duties, task_lookup, tasks, team_tasks
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import rules_of, what_to_do
from storage.enums import ApprovalState
from storage.models import Campaign, Task


@use_case
def take(work: UnitOfWork, task_id: int) -> None:
    """Take a team's task; only one of its role can, and only one at a time."""
    task, campaign = _task(work, task_id, permissions.Action.SEE_PROGRESS)
    eligible = Assignees(work.session, campaign, [task])
    people = eligible.of(task)
    may_take = work.actor.user_id in people
    if task.user_id is not None and (task.user_id in {work.actor.user_id, *people} or not may_take):
        who = "You have" if task.user_id == work.actor.user_id else f"<@{task.user_id}> has"
        raise OutOfDate(f"{who} taken this already.")
    if not may_take:
        raise NotPermitted(f"This is a task for the {task.role.label}.")
    if eligible.progress(task) is not None:
        raise NotPossible("Several people decide on this, each for themselves. Nobody takes it.")
    give(work, campaign, task, work.actor.user_id, own=True)
    audit.log(work, "task taken", campaign_id=campaign.id, subject="task", subject_id=task.id)


@use_case
def take_all(work: UnitOfWork, campaign_id: int) -> int:
    """Take every task in the list of a campaign's channel that the actor may take; how many, at least one."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.SEE_PROGRESS)
    found = team_tasks.in_list(work.session, campaign, work.actor.user_id)
    if not found:
        raise NotPossible("Nothing is left here that you could take. `/tasks` shows what waits for you.")
    for task in found:
        task.user_id = work.actor.user_id
        audit.log(work, "task taken", campaign_id=campaign.id, subject="task", subject_id=task.id)
    prompts.stop_asking_many(work, {task.id: (work.actor.user_id,) for task in found})
    work.session.flush()
    prompts.put(work, campaign, work.actor.user_id, found, own=True)
    cards.mark_campaign(work, campaign.id)
    return len(found)


@use_case
def hand_back(work: UnitOfWork, task_id: int) -> None:
    """Give a taken task back to its team."""
    task, campaign = _task(work, task_id, permissions.Action.SEE_PROGRESS)
    if task.user_id != work.actor.user_id:
        raise NotPermitted("Only who has taken a task can hand it back.")
    if rules_of(task.kind).personal:
        raise NotPossible("This was put to you by name, and waits for nobody else.")
    give(work, campaign, task, None)
    audit.log(work, "task handed back", campaign_id=campaign.id, subject="task", subject_id=task.id)


@use_case
def reassign(work: UnitOfWork, task_id: int, user_id: str) -> None:
    """Give a task or approval to another full member, so that nothing waits for ever on one person."""
    task, campaign = _task(work, task_id, permissions.Action.REASSIGN)
    if roles.not_full_members(work.session, work.workspace_id, [user_id]):
        raise NotUnderstood(
            "Guests, apps and deactivated people cannot do tasks. Choose a full member.", field="person"
        )
    if not duties.may_do(work.session, campaign, task, user_id):
        who = permissions.who_may(rules_of(task.kind).needs)
        raise NotUnderstood(f"Only {who} may do this. Choose one of them.", field="person")
    if user_id in staff_of(work.session, work.workspace_id, campaign).away:
        raise NotUnderstood(f"<@{user_id}> is away. Choose somebody who is there.", field="person")
    assignees = Assignees(work.session, campaign, [task])
    if user_id in assignees.barred(task):
        raise NotUnderstood("They would decide on their own work. Choose somebody else.", field="person")
    if user_id in assignees.heard(task):
        raise NotUnderstood("They have said what they think of this. Choose somebody else.", field="person")
    tasks.ask_from_now(work, campaign, task)
    if assignees.progress(task) is None:
        give(work, campaign, task, user_id)
    else:
        _give_level(work, campaign, task, user_id)
    audit.log(
        work, "task reassigned", campaign_id=campaign.id, subject="task", subject_id=task.id, to=user_id
    )
    advance(work, campaign)


@use_case
def say_done(work: UnitOfWork, task_id: int) -> None:
    """Say that a task is done of which nothing else shows that it is."""
    task, campaign = _task(work, task_id, permissions.Action.SEE_PROGRESS)
    if work.actor.user_id not in tasks.assignees_of(work.session, campaign, task):
        raise NotPermitted(f"This is a task for the {task.role.label}.")
    if rules_of(task.kind).done_by_hand is None:
        raise NotPossible(f"That is done by doing it: {what_to_do(task)}.")
    tasks.close_task(work, task, "Done")
    audit.log(work, "task done", campaign_id=campaign.id, subject="task", subject_id=task.id)
    advance(work, campaign)


def _task(work: UnitOfWork, task_id: int, action: permissions.Action) -> tuple[Task, Campaign]:
    """The task, still open now that its campaign is locked."""
    campaign = lookup.open_campaign(work, task_lookup.any_task(work, task_id).campaign_id, action)
    task = task_lookup.open_task(work, task_id)
    _refuse_decided(work, task)
    return task, campaign


def _refuse_decided(work: UnitOfWork, task: Task) -> None:
    """Whoever decided a moment ago has *Undo* in their message; the task is not to be moved out of it."""
    question = question_of(work.session, task, work.at)
    if question and question.decision and question.approval.state is ApprovalState.DECIDED:
        raise OutOfDate(f"<@{question.decision.decided_by}> has just decided this, so nobody has to do it.")


def _give_level(work: UnitOfWork, campaign: Campaign, task: Task, user_id: str) -> None:
    """Where several decide, have one person be asked in place of the first level; those beside it are still asked."""
    task.user_id = user_id
    work.session.flush()
    asking.ask_newly(work, campaign, [task])
    cards.mark_campaign(work, campaign.id)


def give(work: UnitOfWork, campaign: Campaign, task: Task, user_id: str | None, *, own: bool = False) -> None:
    """Have one person be asked for a task, or (None) whoever of its role may do it; `own` where they take it."""
    task.user_id = user_id
    prompts.stop_asking(work, task, but=(user_id,) if user_id else ())
    work.session.flush()
    if user_id:
        prompts.ask(work, campaign, task, [user_id], own=own)
    else:
        asking.ask(work, campaign, task)
    cards.mark_campaign(work, campaign.id)
