"""Campaign Deliverables: what is handed in for them, their links, and how they end."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.approvals import approvals
from campaigns.content import (
    conditions,
    conflicts,
    copy_limits,
    disclosure,
    fee_questions,
    parts,
    permalinks,
    review_task,
    slots,
    versions,
)
from campaigns.content.conflicts import SeenVersions
from campaigns.content.draft import Draft
from campaigns.content.production_task import made_in
from campaigns.content.publishing_task import (
    close_publishing,
    drop_posts,
    miss_posts,
    no_longer_missed,
    tell_missed,
)
from campaigns.content.versions import Asset
from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance, send_back
from campaigns.influencers import influencer_news, pipeline, rights_end
from campaigns.influencers.fees import fee_was_said, keep_fee
from campaigns.influencers.noted_terms import refuse_while_director_decides
from campaigns.people import lookup, permissions
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import tasks
from storage.enums import POST_IS_TO_COME, DeliverableStatus, TaskKind
from storage.models import Campaign, Deliverable

_OPEN = (*POST_IS_TO_COME, DeliverableStatus.MISSED)


@use_case
def hand_in(work: UnitOfWork, deliverable_id: int, draft: Draft, *, seen: SeenVersions | None = None) -> None:
    """Take in a draft; the parts that changed get a new version, and are asked about anew.

    Another version now than was `seen` raises NewerVersion.
    """
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = lookup.open_campaign(work, deliverable.campaign_id, permissions.Action.HAND_IN)
    refuse_unwanted(work, deliverable)
    conflicts.refuse_newer(work, deliverable, seen)
    if not (draft.link or draft.file_id or draft.caption or draft.hashtags):
        raise NotUnderstood("Enter a link to the draft, or its caption.", field="link")
    copy_limits.refuse_besides(deliverable.platform, draft.alt_text, draft.first_comment)
    if not _store_halves(work, deliverable, draft):
        raise NotUnderstood(
            "This is the version that is there already. Change the link or the caption.", field="link"
        )
    _ask_anew(work, campaign, deliverable)
    audit.log(
        work, "draft handed in", campaign_id=campaign.id, subject="deliverable", subject_id=deliverable.id,
        round=deliverable.round,
    )  # fmt: skip
    advance(work, campaign)


def refuse_unwanted(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Raise a Refusal where nobody can hand in a draft now; already when its form would be opened."""
    if not workflow_of(deliverable.campaign).has(Purpose.REVIEW):
        raise NotPossible(_without_review(deliverable))
    if deliverable.status not in POST_IS_TO_COME:
        raise OutOfDate(
            f"{deliverable.title} is {deliverable.status.label}; no draft can be handed in any more."
        )
    approvals.refuse_while_settling(work.session, deliverable)


def _without_review(deliverable: Deliverable) -> str:
    if made_in(deliverable.campaign):
        return f"Design and copy of {deliverable.title} are handed in apart, each by its own task."
    return f"{deliverable.campaign.name} reviews no drafts."


def _ask_anew(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> None:
    was_waiting = deliverable.status is DeliverableStatus.READY_FOR_REVIEW
    if deliverable.status is DeliverableStatus.APPROVED:
        deliverable.round += 1
        close_publishing(work, deliverable, "A newer version is to be approved first")
        send_back(work, campaign, deliverable, Purpose.REVIEW)
    influencer_news.stop(work, [deliverable], "A newer version was handed in before this was sent.")
    deliverable.status = DeliverableStatus.READY_FOR_REVIEW
    advance(work, campaign)
    task = tasks.open_task_about(work.session, TaskKind.REVIEW, deliverable_id=deliverable.id)
    if task is None:
        raise NotPossible(f"{deliverable.title} does not wait for a draft yet: its creator has no brief.")
    if not was_waiting:
        review_task.begin_review(work, campaign, task)
    approvals.ask_about_content(work, campaign, task, deliverable, versions.unapproved(deliverable))
    pipeline.follow_posts(work, [deliverable])


def _store_halves(work: UnitOfWork, deliverable: Deliverable, draft: Draft) -> bool:
    """Store the parts that differ from the current ones; whether any did.

    An emptied caption without hashtags is a version too, to be decided on; an asset can only be replaced.
    """
    changed = False
    if draft.link or draft.file_id:
        asset = Asset(draft.link, draft.file_id, draft.further)
        changed |= versions.store_asset(work, deliverable, asset, edited=draft.edited)
    if draft.caption or draft.hashtags or draft.labels or deliverable.copy_id:
        changed |= versions.store_copy(work, deliverable, draft.copy, edited=draft.edited)
    return changed


@use_case
def publish(
    work: UnitOfWork,
    deliverable_id: int,
    permalink: str,
    published_at: datetime | None = None,
    seen: Sequence[str] | None = None,
) -> None:
    """Record the link of a published post, and when it was published (now, unless somebody says).

    `seen` is the disclosure that is on it, None where nobody looked; the owner hears what of it is missing.
    Only what was approved counts as published, and only when it was published decides whether it was late.
    """
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = lookup.open_campaign(work, deliverable.campaign_id, permissions.Action.RECORD_LINKS)
    if not was_approved(deliverable):
        raise NotPossible(
            f"{deliverable.title} is {deliverable.status.label}. It must be approved before it is published."
        )
    conditions.refuse_unmet(work.session, deliverable)
    permalinks.refuse_unfit(work, deliverable, permalink)
    if published_at is not None and published_at > work.at:
        raise NotUnderstood("That is still to come. Say when it was published.", field="time")
    if deliverable.status is DeliverableStatus.MISSED:
        no_longer_missed(work, campaign, deliverable, "It was published since.")
    deliverable.status = DeliverableStatus.PUBLISHED
    deliverable.permalink, deliverable.permalink_key = permalink, permalinks.key_of(permalink)
    deliverable.published_at = published_at or deliverable.published_at or work.at
    rights_end.follow(work, campaign, [deliverable])
    if seen is not None:
        disclosure.confirm(work, campaign, deliverable, seen)
    close_publishing(work, deliverable, "Published late" if slots.is_late(deliverable) else "Published")
    pipeline.follow_posts(work, [deliverable])
    audit.log(
        work, "post published", campaign_id=campaign.id, subject="deliverable", subject_id=deliverable.id,
        permalink=permalink, late=slots.is_late(deliverable),
    )  # fmt: skip
    advance(work, campaign)


def was_approved(deliverable: Deliverable) -> bool:
    """Whether a post was approved, also where it was missed since, or is published already."""
    if deliverable.status is DeliverableStatus.MISSED:
        return not parts.are_begun(deliverable) or parts.are_approved(deliverable)
    return deliverable.status in (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED)


@use_case
def miss(work: UnitOfWork, deliverable_id: int, reason: str, kept: Money | None = None) -> None:
    """Say that an approved post was never published: for those who would record its link; `kept` as in `drop`."""
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = lookup.open_campaign(work, deliverable.campaign_id, permissions.Action.MISS_POSTS)
    if deliverable.status is not DeliverableStatus.APPROVED:
        raise OutOfDate(f"{deliverable.title} is {deliverable.status.label}.")
    refuse_while_terms_wait(work, deliverable)
    _keep_fee(work, campaign, deliverable, kept)
    reason = parsing.parse_reason(reason)
    miss_posts(work, [deliverable], reason)
    tell_missed(work, campaign, deliverable, reason)
    if kept is None:
        fee_questions.ask_if_nothing_is_left(work, deliverable)
    advance(work, campaign)


@use_case
def drop(
    work: UnitOfWork,
    deliverable_id: int,
    reason: str,
    kept: Money | None = None,
    creator_text: str | None = None,
) -> None:
    """Do without a deliverable that was never delivered; `kept` is what its creator is paid in all, if that changes.

    The creator reads `creator_text` by e-mail, unless there is none.
    """
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = lookup.open_campaign(work, deliverable.campaign_id, permissions.Action.DROP_POSTS)
    if deliverable.status not in _OPEN:
        raise OutOfDate(f"{deliverable.title} is {deliverable.status.label}.")
    refuse_while_terms_wait(work, deliverable)
    _keep_fee(work, campaign, deliverable, kept)
    drop_posts(work, [deliverable], parsing.parse_reason(reason))
    if kept is None:
        fee_questions.ask_if_nothing_is_left(work, deliverable)
    if deliverable.participation is not None:
        influencer_news.tell_ended(work, deliverable.participation, creator_text, deliverable)
    pipeline.follow_posts(work, [deliverable])
    advance(work, campaign)


def refuse_while_terms_wait(work: UnitOfWork, deliverable: Deliverable) -> None:
    """Raise NotPossible while changed terms with a post's creator wait for the Director."""
    if deliverable.participation is not None:
        refuse_while_director_decides(work, deliverable.participation)


def _keep_fee(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, kept: Money | None) -> None:
    """Say what a post's creator is paid in all: for who may drop posts; the question about it says so then."""
    if kept is not None and deliverable.participation is not None:
        permissions.authorize(work, permissions.Action.DROP_POSTS, campaign)
        keep_fee(deliverable.participation, kept)
        fee_was_said(work, campaign, deliverable.participation)


def unsettled(session: Session, campaign_id: int, participation_id: int | None = None) -> list[Deliverable]:
    """The deliverables, of a campaign or of one influencer, that have not come to an end."""
    query = select(Deliverable).where(Deliverable.campaign_id == campaign_id, Deliverable.status.in_(_OPEN))
    if participation_id is not None:
        query = query.where(Deliverable.participation_id == participation_id)
    return list(session.scalars(query.order_by(Deliverable.number)))
