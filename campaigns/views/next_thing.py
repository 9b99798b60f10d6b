"""What happens next in a campaign while no task is open: the next post, or what is waited for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from campaigns.reporting import measuring
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from storage.enums import DeliverableStatus, Stage
from storage.models import Campaign, Deliverable, Participation


@dataclass(frozen=True)
class NextThing:
    """The one next thing, in words, and when it comes where that is known (aware UTC); readers see their own time."""

    words: str
    at: datetime | None = None


def without_tasks(
    campaign: Campaign, participations: Sequence[Participation], deliverables: Sequence[Deliverable]
) -> NextThing:
    """What comes next while nobody owes anything."""
    unpublished = [post for post in deliverables if post.status is DeliverableStatus.APPROVED]
    if unpublished:
        return _next_post(unpublished)
    return _wait_for(campaign, participations, deliverables)


def _next_post(unpublished: Sequence[Deliverable]) -> NextThing:
    planned = [(post.slot_at, post.title) for post in unpublished if post.slot_at is not None]
    if not planned:
        return NextThing(f"Record the link when {unpublished[0].title} is published")
    slot_at, title = min(planned)
    return NextThing(f"The next post is {title}", slot_at)


def _wait_for(
    campaign: Campaign, participations: Sequence[Participation], deliverables: Sequence[Deliverable]
) -> NextThing:
    unbriefed = [one for one in participations if one.stage is Stage.AGREED]
    unsigned = [one for one in unbriefed if campaign.needs_signature and one.signed_at is None]
    if unsigned:
        return NextThing(f"Record it when @{unsigned[0].influencer.handle} has signed the contract")
    if unbriefed:
        return NextThing(f"The brief to @{unbriefed[0].influencer.handle} is on its way")
    if any(post.status is DeliverableStatus.READY_FOR_REVIEW for post in deliverables):
        return NextThing("The last decision takes effect in a moment")
    if not workflow_of(campaign).has(Purpose.MEASURING):
        return NextThing("")
    return NextThing("Wait for the end of the measuring window", measuring.results_due_at(campaign))
