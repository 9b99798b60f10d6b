"""What a task asks for, in a sentence that starts with what to do."""

from storage.models import Task
from storage.words import Stage, TaskKind


def what_to_do(task: Task) -> str:
    """The task as an imperative, plain text: "Review Reel by @glow"."""
    handle = f"@{task.participation.influencer.handle}" if task.participation else ""
    agreed = task.participation is not None and task.participation.stage is Stage.AGREED
    title = task.deliverable.title if task.deliverable else ""
    return {
        TaskKind.CHOOSE: "Pick influencers from the shortlist",
        TaskKind.OUTREACH: f"Have {handle} sign the contract"
        if agreed
        else f"Contact {handle} and agree terms",
        TaskKind.REVIEW: f"Review {title}",
        TaskKind.PUBLISH: f"Record the link when {title} is published",
        TaskKind.OVERSPEND: f"Decide on terms with {handle} beyond the budget",
        TaskKind.BUDGET_RAISE: "Decide on a higher budget",
        TaskKind.RESULTS: "Enter the missing results",
    }[task.kind]
