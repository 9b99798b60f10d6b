"""Design and copy of a post, each with a status of its own, and the post's status as it follows from the two."""

from collections.abc import Collection

from storage.enums import PART_IS_OWED, PART_IS_SETTLED, ContentPart, DeliverableStatus, PartStatus
from storage.models import Deliverable


def begin(deliverable: Deliverable, made: Collection[ContentPart]) -> None:
    """From here on the parts of a planned post that are `made` in its campaign are worked on."""
    if ContentPart.ASSET in made:
        deliverable.asset_status = deliverable.asset_status or PartStatus.IN_PROGRESS
    if ContentPart.COPY in made:
        deliverable.copy_status = deliverable.copy_status or PartStatus.IN_PROGRESS
    follow(deliverable)


def are_begun(deliverable: Deliverable) -> bool:
    """Whether work on any part has begun; drafts that are handed in as a whole have no parts."""
    return any(status_of(deliverable, part) is not None for part in ContentPart)


def status_of(deliverable: Deliverable, part: ContentPart) -> PartStatus | None:
    """Where one part stands; None before work on it begins."""
    return deliverable.asset_status if part is ContentPart.ASSET else deliverable.copy_status


def set_status(deliverable: Deliverable, part: ContentPart, status: PartStatus) -> None:
    """Say where one part stands; the post's status follows."""
    if part is ContentPart.ASSET:
        deliverable.asset_status = status
    else:
        deliverable.copy_status = status
    follow(deliverable)


def is_owed(deliverable: Deliverable, part: ContentPart) -> bool:
    """Whether somebody still has to hand in a part, or hand it in again."""
    return status_of(deliverable, part) in PART_IS_OWED


def needs_none(deliverable: Deliverable) -> bool:
    """Whether a post is text-only."""
    return deliverable.asset_status is PartStatus.NOT_NEEDED


def ready(deliverable: Deliverable) -> list[ContentPart]:
    """The parts that wait for a decision."""
    return [part for part in ContentPart if status_of(deliverable, part) is PartStatus.READY_FOR_REVIEW]


def are_approved(deliverable: Deliverable) -> bool:
    """Whether nothing about a post is to be handed in or decided any more."""
    found = _statuses(deliverable)
    return bool(found) and found <= set(PART_IS_SETTLED)


def follow(deliverable: Deliverable) -> None:
    """Bring a post's status in line with its parts."""
    found = _statuses(deliverable)
    if found <= set(PART_IS_SETTLED):
        deliverable.status = DeliverableStatus.APPROVED
    elif PartStatus.CHANGES_REQUESTED in found:
        deliverable.status = DeliverableStatus.CHANGES_REQUESTED
    elif PartStatus.IN_PROGRESS in found:
        deliverable.status = DeliverableStatus.IN_PROGRESS
    else:
        deliverable.status = DeliverableStatus.READY_FOR_REVIEW


def _statuses(deliverable: Deliverable) -> set[PartStatus]:
    """Where the parts stand that are made in the post's campaign."""
    return {status for part in ContentPart if (status := status_of(deliverable, part)) is not None}
