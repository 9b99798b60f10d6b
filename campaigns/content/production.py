"""Handing in designs and copy: each part of a post on its own, and only a changed part is decided on again."""

from campaigns.approvals import approvals
from campaigns.content import conflicts, copy_limits, parts, versions
from campaigns.content.conflicts import SeenVersions
from campaigns.content.production_task import KINDS, made_in
from campaigns.content.publishing_task import close_publishing
from campaigns.content.versions import Asset, Copy
from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance, send_back
from campaigns.influencers import influencer_news, pipeline
from campaigns.people import lookup, permissions
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import ContentPart, DeliverableStatus, PartStatus
from storage.models import Campaign, Deliverable

_MAY = {
    ContentPart.ASSET: permissions.Action.HAND_IN_DESIGN,
    ContentPart.COPY: permissions.Action.HAND_IN_COPY,
}
_FROM = {ContentPart.ASSET: Purpose.ASSET_INTAKE, ContentPart.COPY: Purpose.COPY}
"""The step from which a part that was handed in goes on."""


@use_case
def hand_in_design(
    work: UnitOfWork,
    deliverable_id: int,
    asset: Asset,
    *,
    edited: bool = False,
    seen: SeenVersions | None = None,
) -> None:
    """Take in the visual of a post, as a link or an uploaded file; it becomes Ready for Review by itself.

    `edited` counts for creators' posts: who only enters their work for them is not its author.
    Another version now than was `seen` raises NewerVersion.
    """
    deliverable, campaign = _open_post(work, deliverable_id, ContentPart.ASSET)
    conflicts.refuse_newer(work, deliverable, seen)
    _take_design(work, campaign, deliverable, asset, edited=edited)


def take_awaited_design(work: UnitOfWork, deliverable_id: int, asset: Asset) -> None:
    """Take in a design that was not made in sight of an earlier one, as a part of a use case: only if one is owed."""
    deliverable, campaign = _open_post(work, deliverable_id, ContentPart.ASSET)
    if not parts.is_owed(deliverable, ContentPart.ASSET):
        raise OutOfDate(
            f"{deliverable.title} waits for no design any more: {_label(deliverable)}. "
            "“New design…” in `/campaign show` replaces it."
        )
    _take_design(work, campaign, deliverable, asset, edited=False)


def _take_design(
    work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, asset: Asset, *, edited: bool
) -> None:
    if not (asset.link or asset.file_id):
        raise NotUnderstood("Upload the design, or enter a link to it.", field="link")
    if not versions.store_asset(work, deliverable, asset, edited=edited) and not parts.needs_none(
        deliverable
    ):
        raise NotUnderstood("This is the design that is there already. Hand in another one.", field="link")
    _go_on(work, campaign, deliverable, ContentPart.ASSET, PartStatus.UPLOADED)


@use_case
def hand_in_copy(
    work: UnitOfWork,
    deliverable_id: int,
    copy: Copy,
    *,
    edited: bool = False,
    seen: SeenVersions | None = None,
) -> None:
    """Take in caption and hashtags of a post, within the limits of its platform; `seen` as for a design."""
    deliverable, campaign = _open_post(work, deliverable_id, ContentPart.COPY)
    conflicts.refuse_newer(work, deliverable, seen)
    copy_limits.refuse_unfit(deliverable.platform, copy)
    if not versions.store_copy(work, deliverable, copy, edited=edited):
        raise NotUnderstood("This is the copy that is there already. Change it first.", field="caption")
    _go_on(work, campaign, deliverable, ContentPart.COPY, PartStatus.READY_FOR_REVIEW)


@use_case
def hand_in_both(
    work: UnitOfWork,
    deliverable_id: int,
    asset: Asset | None,
    copy: Copy | None,
    *,
    seen: SeenVersions | None = None,
) -> None:
    """Take in design and copy that were sent together, as far as they changed; None for what was not sent.

    Raises NotUnderstood where neither changed; `seen` as for a design.
    """
    for part, sent in ((ContentPart.ASSET, asset), (ContentPart.COPY, copy)):
        if sent is not None:
            deliverable, campaign = _open_post(work, deliverable_id, part)
    conflicts.refuse_newer(work, deliverable, seen)
    if copy is not None:
        copy_limits.refuse_unfit(deliverable.platform, copy)
    changed: dict[ContentPart, PartStatus] = {}
    if asset is not None and versions.store_asset(work, deliverable, asset, edited=False):
        changed[ContentPart.ASSET] = PartStatus.UPLOADED
    if copy is not None and versions.store_copy(work, deliverable, copy, edited=False):
        changed[ContentPart.COPY] = PartStatus.READY_FOR_REVIEW
    if not changed:
        raise NotUnderstood("This is what is there already. Change it first.", field="caption")
    for part, status in changed.items():
        _go_on(work, campaign, deliverable, part, status)


@use_case
def no_design_needed(work: UnitOfWork, deliverable_id: int) -> None:
    """Make a post text-only. Where copy was approved beside a design, it is decided on again by itself."""
    deliverable, campaign = _open_post(work, deliverable_id, ContentPart.ASSET)
    if not parts.is_owed(deliverable, ContentPart.ASSET):
        raise OutOfDate(f"{deliverable.title} waits for no design: {_label(deliverable)}.")
    if deliverable.copy_status is PartStatus.APPROVED:
        parts.set_status(deliverable, ContentPart.COPY, PartStatus.READY_FOR_REVIEW)
    deliverable.asset_id = deliverable.approved_asset_id = None
    _go_on(work, campaign, deliverable, ContentPart.ASSET, PartStatus.NOT_NEEDED)


def _label(deliverable: Deliverable) -> str:
    return deliverable.asset_status.label if deliverable.asset_status else deliverable.status.label


def _open_post(work: UnitOfWork, deliverable_id: int, part: ContentPart) -> tuple[Deliverable, Campaign]:
    """The post, if its parts are being made or may still be changed, and the actor makes this one."""
    deliverable = lookup.deliverable(work, deliverable_id)
    may = permissions.Action.HAND_IN if deliverable.participation_id else _MAY[part]
    campaign = lookup.open_campaign(work, deliverable.campaign_id, may)
    refuse_unwanted(work, deliverable, part)
    return deliverable, campaign


def refuse_unwanted(work: UnitOfWork, deliverable: Deliverable, part: ContentPart) -> None:
    """Raise a Refusal where nobody can hand in a part of a post now; already when its form would be opened."""
    if part not in made_in(deliverable.campaign):
        raise NotPossible(f"{deliverable.campaign.name} has no {part.label.lower()} made for its posts.")
    if parts.status_of(deliverable, part) is None:
        raise NotPossible(
            f"{deliverable.title} waits for no {part.label.lower()} yet: its calendar is not ready."
        )
    if deliverable.status in _CLOSED:
        raise OutOfDate(
            f"{deliverable.title} is {deliverable.status.label}; nothing can be handed in any more."
        )
    approvals.refuse_while_settling(work.session, deliverable)


_CLOSED = (
    DeliverableStatus.REJECTED,
    DeliverableStatus.PUBLISHED,
    DeliverableStatus.MISSED,
    DeliverableStatus.DROPPED,
)


def _go_on(
    work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, part: ContentPart, status: PartStatus
) -> None:
    """Let the post pass on with what was handed in; what was approved goes another round."""
    if deliverable.status is DeliverableStatus.APPROVED:
        deliverable.round += 1
        close_publishing(work, deliverable, "A newer version is to be approved first")
    parts.set_status(deliverable, part, status)
    task = tasks.open_task_about(work.session, KINDS[part], deliverable_id=deliverable.id)
    if task is not None:
        tasks.close_task(work, task, status.label)
    if not any(parts.is_owed(deliverable, one) for one in ContentPart):
        influencer_news.stop(work, [deliverable], "A newer version was handed in before this was sent.")
    send_back(work, campaign, deliverable, _FROM[part])
    pipeline.follow_posts(work, [deliverable])
    audit.log(
        work, f"{part.label.lower()} handed in", campaign_id=campaign.id, subject="deliverable",
        subject_id=deliverable.id, status=status.value, round=deliverable.round,
    )  # fmt: skip
    advance(work, campaign)
