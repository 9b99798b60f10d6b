"""What happens next in a campaign: the one thing to do, the next post, or what is waited for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from campaigns.emails.addressees import named
from campaigns.reporting import measuring
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks.kinds import NOBODY_FITS, what_to_do
from storage.enums import CampaignStatus, DeliverableStatus, Stage
from storage.models import Campaign, Deliverable, Mail, Participation, Task

IN_A_MOMENT = "The last decision takes effect in a moment"


@dataclass(frozen=True)
class NextThing:
    """The one next thing, in words, and when it comes where that is known (aware UTC); readers see their own time.

    `task` is the open task that asks for it, where there is one; without one it may be the owner's to do.
    """

    words: str
    at: datetime | None = None
    task: Task | None = None
    is_owners: bool = False


@dataclass(frozen=True)
class Outlook:
    """What decides what comes next in a campaign.

    `nobody_fits` while its shortlist is empty, and `criteria` is the task that asks for others then; `undelivered` is
    its oldest failed e-mail that is still wanted; `first` the task that holds up most; `is_settling` where a task has a
    decision that is not in effect yet. Of participations and posts only those count that are still to come; they need
    not be known where a task is open.
    """

    nobody_fits: bool = False
    criteria: Task | None = None
    undelivered: Mail | None = None
    first: Task | None = None
    is_settling: bool = False
    participations: Sequence[Participation] = ()
    deliverables: Sequence[Deliverable] = ()


def next_thing(campaign: Campaign, outlook: Outlook) -> NextThing:
    """The one next thing; no words where the campaign is over or nothing is known to come."""
    if campaign.status.is_over:
        return NextThing("")
    settling = campaign.status is CampaignStatus.MEASURING and outlook.is_settling and outlook.first is None
    if settling:
        return NextThing(IN_A_MOMENT)
    if outlook.nobody_fits:
        return NextThing(NOBODY_FITS, task=outlook.criteria)
    if outlook.undelivered is not None:
        return _undelivered(outlook.undelivered)
    if outlook.first is not None:
        return NextThing(what_to_do(outlook.first), task=outlook.first)
    return _without_tasks(campaign, outlook.participations, outlook.deliverables)


def _undelivered(mail: Mail) -> NextThing:
    """A creator whom no e-mail reaches may be dropped; other addresses are the campaign's own."""
    instead = "drop them" if mail.participation_id else "mend the address first, with /campaign edit"
    words = f"An e-mail to {named(mail)} was not delivered. Send it again, or {instead}"
    return NextThing(words, is_owners=True)


def _without_tasks(
    campaign: Campaign, participations: Sequence[Participation], deliverables: Sequence[Deliverable]
) -> NextThing:
    """What comes next while nobody owes anything."""
    if any(post.status is DeliverableStatus.READY_FOR_REVIEW for post in deliverables):
        return NextThing(IN_A_MOMENT)
    unpublished = [post for post in deliverables if post.status is DeliverableStatus.APPROVED]
    if unpublished:
        return _next_post(unpublished)
    return _wait_for(campaign, participations)


def _next_post(unpublished: Sequence[Deliverable]) -> NextThing:
    planned = [(post.slot_at, post.title) for post in unpublished if post.slot_at is not None]
    if not planned:
        return NextThing(f"Record the link when {unpublished[0].title} is published")
    slot_at, title = min(planned)
    return NextThing(f"The next post is {title}", slot_at)


def _wait_for(campaign: Campaign, participations: Sequence[Participation]) -> NextThing:
    unbriefed = [one for one in participations if one.stage is Stage.AGREED]
    unsigned = [one for one in unbriefed if campaign.needs_signature and one.signed_at is None]
    if unsigned:
        words = f"Record it when @{unsigned[0].influencer.handle} has signed the contract"
        return NextThing(words, is_owners=True)
    if unbriefed:
        return NextThing(f"The brief to @{unbriefed[0].influencer.handle} is on its way")
    if not workflow_of(campaign).has(Purpose.MEASURING):
        return NextThing("")
    return NextThing("Wait for the end of the measuring window", measuring.results_due_at(campaign))
