"""Design and copy of a post, each with a status of its own, and the post's status as it follows from the two."""

from storage.models import Deliverable
from storage.words import HALF_IS_OWED, HALF_IS_SETTLED, DeliverableStatus, Half, HalfStatus


def begin(deliverable: Deliverable) -> None:
    """From here on the halves of a planned post are worked on."""
    deliverable.asset_status = deliverable.asset_status or HalfStatus.IN_PROGRESS
    deliverable.copy_status = deliverable.copy_status or HalfStatus.IN_PROGRESS
    follow(deliverable)


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
    return all(status_of(deliverable, half) in HALF_IS_SETTLED for half in Half)


def follow(deliverable: Deliverable) -> None:
    """Bring a post's status in line with its halves."""
    found = {status_of(deliverable, half) for half in Half}
    if found <= set(HALF_IS_SETTLED):
        deliverable.status = DeliverableStatus.APPROVED
    elif HalfStatus.CHANGES_REQUESTED in found:
        deliverable.status = DeliverableStatus.CHANGES_REQUESTED
    elif HalfStatus.IN_PROGRESS in found:
        deliverable.status = DeliverableStatus.IN_PROGRESS
    else:
        deliverable.status = DeliverableStatus.READY_FOR_REVIEW
