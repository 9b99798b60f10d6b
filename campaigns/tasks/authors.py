"""Whose own work a decision is about."""

from collections.abc import Mapping

from campaigns.tasks.unsettled import Unsettled
from storage.enums import ApprovalSubject, TaskKind
from storage.models import Approval, Task


def authors_in(unsettled: Unsettled, task: Task) -> set[str]:
    """Whose own work the decision in a task is about; of money, who ever asked for money in its campaign."""
    if task.kind is TaskKind.DECIDE_IDEAS:
        found = unsettled.idea_authors.get(task.campaign_id, set())
        return found if len(found) == 1 else set()
    if task.kind is TaskKind.CONFIRM_ADDRESS:
        return _who_changed_address(task)
    question = unsettled.questions.get(task.id)
    if question is None:
        return set()
    if question.subject is ApprovalSubject.ONE_OFF:
        return {question.asked_by}
    if question.deliverable_id is None:
        return unsettled.askers.get(task.campaign_id, {question.asked_by})
    return authors_of(question, unsettled.writers)


def authors_of(question: Approval, written_by: Mapping[int, str | None]) -> set[str]:
    """Whose own work a question about a post is: they wrote or changed what was handed in."""
    found = {written_by.get(part) for part in (question.asset_id, question.copy_id) if part}
    return {person for person in found if person}


def _who_changed_address(task: Task) -> set[str]:
    changed_by = task.participation.address_changed_by if task.participation else None
    return {changed_by} if changed_by else set()
