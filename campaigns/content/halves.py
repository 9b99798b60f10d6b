"""Design and copy of a post, each with a status of its own, and the post's status as it follows from the two."""

from collections.abc import Collection

from storage.models import Deliverable
from storage.words import HALF_IS_OWED, HALF_IS_SETTLED, DeliverableStatus, Half, HalfStatus


def begin(deliverable: Deliverable, made: Collection[Half]) -> None:
    """From here on the halves of a planned post that are `made` in its campaign are worked on."""
    if Half.ASSET in made:
        deliverable.asset_status = deliverable.asset_status or HalfStatus.IN_PROGRESS
    if Half.COPY in made:
        deliverable.copy_status = deliverable.copy_status or HalfStatus.IN_PROGRESS
    follow(deliverable)


def are_begun(deliverable: Deliverable) -> bool:
    """Whether work on any half has begun; drafts that are handed in as a whole have no halves."""
    return any(status_of(deliverable, half) is not None for half in Half)


def status_of(deliverable: Deliverable, half: Half) -> HalfStatus | None:
    """Where one half stands; None before work on it begins."""
    return deliverable.asset_status if half is Half.ASSET else deliverable.copy_status


def set_status(deliverable: Deliverable, half: Half, status: HalfStatus) -> None:
    """Say where one half stands; the post's status follows."""
    if half is Half.ASSET:
        deliverable.asset_status = status
    else:
        deliverable.copy_status = status
    follow(deliverable)


def is_owed(deliverable: Deliverable, half: Half) -> bool:
    """Whether somebody still has to hand in a half, or hand it in again."""
    return status_of(deliverable, half) in HALF_IS_OWED


def needs_none(deliverable: Deliverable) -> bool:
    """Whether a post is text-only."""
    return deliverable.asset_status is HalfStatus.NOT_NEEDED


def ready(deliverable: Deliverable) -> list[Half]:
    """The halves that wait for a decision."""
    return [half for half in Half if status_of(deliverable, half) is HalfStatus.READY_FOR_REVIEW]


def are_approved(deliverable: Deliverable) -> bool:
    """Whether nothing about a post is to be handed in or decided any more."""
    found = _statuses(deliverable)
    return bool(found) and found <= set(HALF_IS_SETTLED)


def follow(deliverable: Deliverable) -> None:
    """Bring a post's status in line with its halves."""
    found = _statuses(deliverable)
    if found <= set(HALF_IS_SETTLED):
        deliverable.status = DeliverableStatus.APPROVED
    elif HalfStatus.CHANGES_REQUESTED in found:
        deliverable.status = DeliverableStatus.CHANGES_REQUESTED
    elif HalfStatus.IN_PROGRESS in found:
        deliverable.status = DeliverableStatus.IN_PROGRESS
    else:
        deliverable.status = DeliverableStatus.READY_FOR_REVIEW


def _statuses(deliverable: Deliverable) -> set[HalfStatus]:
    """Where the halves stand that are made in the post's campaign."""
    return {status for half in Half if (status := status_of(deliverable, half)) is not None}
