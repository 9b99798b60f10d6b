"""What a task asks for, in a sentence that starts with what to do."""

from storage.models import Task
from storage.words import DeliverableStatus, Stage, TaskKind, TaskState

_AWAITED = (DeliverableStatus.PLANNED, DeliverableStatus.IN_PROGRESS, DeliverableStatus.CHANGES_REQUESTED)


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
    return {
        TaskKind.CHOOSE: "Pick influencers from the shortlist",
        TaskKind.OUTREACH: f"Have {handle} sign the contract"
        if unsigned
        else f"Contact {handle} and agree terms",
        TaskKind.REVIEW: f"Enter the draft of {title}" if _is_awaited(task) else f"Review {title}",
        TaskKind.PUBLISH: f"Record the link when {title} is published",
        TaskKind.OVERSPEND: f"Decide on {f'terms with {handle}' if handle else 'a cost'} beyond the budget",
        TaskKind.BUDGET_RAISE: "Decide on a higher budget",
        TaskKind.RESULTS: "Enter the missing results",
    }[task.kind]
