"""What a task asks for, in a sentence that starts with what to do."""

from campaigns.tasks.duties import is_about_criteria
from storage.enums import DeliverableStatus, Stage, TaskKind, TaskState
from storage.models import Task

_AWAITED = (DeliverableStatus.PLANNED, DeliverableStatus.IN_PROGRESS, DeliverableStatus.CHANGES_REQUESTED)

NOBODY_FITS = (
    "Nobody in the Influencer Database fits: change the criteria, add influencers, or cancel the campaign"
)


def _is_awaited(task: Task) -> bool:
    """Whether the draft to be reviewed is not there yet."""
    return (
        task.state is TaskState.OPEN and task.deliverable is not None and task.deliverable.status in _AWAITED
    )


def what_to_do(task: Task) -> str:
    """The task as an imperative, plain text: "Review Reel by @glow"."""
    handle = f"@{task.participation.influencer.handle}" if task.participation else ""
    stage = task.participation.stage if task.participation else None
    unsigned = stage is Stage.AGREED and task.state is TaskState.OPEN
    title = task.deliverable.title if task.deliverable else ""
    has_slot = task.deliverable is not None and task.deliverable.slot_at is not None
    return {
        TaskKind.CHOOSE: NOBODY_FITS if is_about_criteria(task) else "Pick influencers from the shortlist",
        TaskKind.IDEATE: "Submit ideas: themes and content pillars",
        TaskKind.DECIDE_IDEAS: "Approve or drop ideas",
        TaskKind.PLAN: "Plan posts for the approved ideas",
        TaskKind.DESIGN: f"Design {title}",
        TaskKind.COPY: f"Write caption and hashtags of {title}",
        TaskKind.SET_SLOT: f"Choose when {title} is published",
        TaskKind.APPROVE: f"Approve {title}",
        TaskKind.ADD_POSTS: "No post was approved: add posts, or cancel the campaign",
        TaskKind.OUTREACH: f"Have {handle} sign the contract"
        if unsigned
        else f"Contact {handle} and agree terms",
        TaskKind.REVIEW: f"Enter the draft of {title}" if _is_awaited(task) else f"Review {title}",
        TaskKind.PUBLISH: _publish(title, has_slot=has_slot),
        TaskKind.OVERSPEND: f"Decide on {f'terms with {handle}' if handle else 'a cost'} beyond the budget",
        TaskKind.BUDGET_RAISE: "Decide on a higher budget",
        TaskKind.RESULTS: "Enter the missing results",
    }[task.kind]


def _publish(title: str, *, has_slot: bool) -> str:
    """What the calendar plans is published by the team; other posts are published by their creators."""
    return (
        f"Publish {title} and record its link" if has_slot else f"Record the link when {title} is published"
    )
