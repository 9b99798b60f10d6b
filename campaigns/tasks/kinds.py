"""What is known of each kind of task: how it is said, who may do it, how people are asked, and what it is about.

A new kind is a value of `storage.enums.TaskKind` and an entry here (docs/how-to/add-a-task-kind.md).
"""

from collections.abc import Callable
from datetime import timedelta

from campaigns.people.permissions import Action
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks.task_rules import TaskRules, TaskSubject, TimeForPost, always
from storage.enums import POST_AWAITS_DRAFT, Stage, TaskKind, TaskState
from storage.models import Task

NOBODY_FITS = (
    "Nobody in the Influencer Database fits: change the criteria, add influencers, or cancel the campaign"
)


def rules_of(kind: TaskKind) -> TaskRules:
    """What is known of a kind of task."""
    return TASK_RULES[kind]


def what_to_do(task: Task) -> str:
    """The task as an imperative, plain text: "Review Reel by @glow"."""
    return rules_of(task.kind).says(task)


def is_about_criteria(task: Task) -> bool:
    """Whether a task asks whom else to look for, because nobody fits the criteria that the owner gave."""
    if task.kind is not TaskKind.CHOOSE:
        return False
    shortlist = workflow_of(task.campaign).step_for(Purpose.SHORTLIST)
    return shortlist is not None and task.step == shortlist.name


def _saying(words: str) -> Callable[[Task], str]:
    """The same words for every task of a kind, with the `{title}` of its post."""
    return lambda task: words.format(title=_title(task))


def _title(task: Task) -> str:
    return task.deliverable.title if task.deliverable else ""


def _handle(task: Task) -> str:
    return f"@{task.participation.influencer.handle}" if task.participation else ""


def _choose(task: Task) -> str:
    return NOBODY_FITS if is_about_criteria(task) else "Pick influencers from the shortlist"


def _outreach(task: Task) -> str:
    part = task.participation
    if (
        part is not None
        and part.stage is Stage.AGREED
        and part.undo_until is None
        and task.state is TaskState.OPEN
    ):
        return f"Have {_handle(task)} sign the contract"
    return f"Contact {_handle(task)} and agree terms"


def _review(task: Task) -> str:
    is_open, post = task.state is TaskState.OPEN, task.deliverable
    awaited = is_open and post is not None and post.status in POST_AWAITS_DRAFT
    return f"Enter the draft of {_title(task)}" if awaited else f"Review {_title(task)}"


def _publish(task: Task) -> str:
    """What the calendar plans is published by the team; other posts are published by their creators."""
    if task.deliverable is not None and task.deliverable.slot_at is not None:
        return f"Publish {_title(task)} and record its link"
    return f"Record the link when {_title(task)} is published"


def _overspend(task: Task) -> str:
    what = f"terms with {_handle(task)}" if task.participation else "a cost"
    return f"Decide on {what} beyond the budget"


def _confirm_address(task: Task) -> str:
    return f"Confirm the new e-mail address of {_handle(task)}"


_MAKING = TimeForPost(3, timedelta(days=1), share=0.5, spread=True, until_draft=True)

TASK_RULES: dict[TaskKind, TaskRules] = {
    TaskKind.CHOOSE: TaskRules(
        _choose, Action.CHOOSE_INFLUENCERS, TaskSubject.SHORTLIST, is_question=is_about_criteria
    ),
    TaskKind.IDEATE: TaskRules(
        _saying("Submit ideas: themes and content pillars"), Action.PLAN_POSTS, TaskSubject.PLANNING,
        together=True, planning=True,
    ),
    TaskKind.DECIDE_IDEAS: TaskRules(
        _saying("Approve or drop ideas"), Action.DECIDE_CONTENT, TaskSubject.PLANNING,
        is_question=always, planning=True,
    ),
    TaskKind.END_IDEATION: TaskRules(
        _saying("Say that the ideas are done, or ask for more"), Action.PLAN_POSTS, TaskSubject.PLANNING,
        is_question=always, urgent=True, planning=True,
    ),
    TaskKind.PLAN: TaskRules(
        _saying("Plan posts for the approved ideas"), Action.PLAN_POSTS, TaskSubject.PLANNING,
        together=True, planning=True,
    ),
    TaskKind.ADD_POSTS: TaskRules(
        _saying("No post was approved: add posts, or cancel the campaign"), Action.MANAGE, TaskSubject.PLANNING,
        planning=True,
    ),
    TaskKind.DESIGN: TaskRules(
        _saying("Design {title}"), Action.HAND_IN_DESIGN, TaskSubject.POST, listed=True, time=_MAKING
    ),
    TaskKind.COPY: TaskRules(
        _saying("Write caption and hashtags of {title}"), Action.HAND_IN_COPY, TaskSubject.POST,
        listed=True, time=_MAKING,
    ),
    TaskKind.SET_SLOT: TaskRules(
        _saying("Choose when {title} is published"), Action.PLAN_POSTS, TaskSubject.POST, listed=True,
        time=TimeForPost(2, timedelta(0), until_draft=True),
    ),
    TaskKind.APPROVE: TaskRules(
        _saying("Approve {title}"), Action.DECIDE_CONTENT, TaskSubject.POST,
        time=TimeForPost(2, timedelta(hours=2)),
    ),
    TaskKind.CONDITION: TaskRules(
        _saying("See to the condition on {title}"), Action.HAND_IN, TaskSubject.POST,
        time=TimeForPost(2, timedelta(hours=2)),
    ),
    TaskKind.REVIEW: TaskRules(_review, Action.DECIDE_CONTENT, TaskSubject.POST),
    TaskKind.PUBLISH: TaskRules(_publish, Action.ENTER_RESULTS, TaskSubject.POST),
    TaskKind.OUTREACH: TaskRules(
        _outreach, Action.CHOOSE_INFLUENCERS, TaskSubject.INFLUENCER, about_money=True
    ),
    TaskKind.OVERSPEND: TaskRules(
        _overspend, Action.RAISE_BUDGET, TaskSubject.COST, about_money=True, urgent=True
    ),
    TaskKind.BUDGET_RAISE: TaskRules(
        _saying("Decide on a higher budget"), Action.RAISE_BUDGET, TaskSubject.BUDGET,
        about_money=True, urgent=True,
    ),
    TaskKind.CONFIRM_ADDRESS: TaskRules(
        _confirm_address, Action.MANAGE, TaskSubject.INFLUENCER, is_question=always, about_money=True,
        personal=True, urgent=True,
    ),
    TaskKind.ONE_OFF: TaskRules(
        lambda task: f"Approve {task.note}", Action.DECIDE_ONE_OFF, TaskSubject.REQUEST, is_question=always,
    ),
    TaskKind.RESULTS: TaskRules(
        _saying("Enter the missing results"), Action.ENTER_RESULTS, TaskSubject.RESULTS
    ),
}  # fmt: skip
