"""An influencer's stage in a campaign, as it follows from what became of their deliverables."""

from sqlalchemy import select

from campaigns.desk import Work
from storage.models import Deliverable, Participation
from storage.words import DeliverableStatus, Stage

_SEEN = {
    DeliverableStatus.READY_FOR_REVIEW,
    DeliverableStatus.CHANGES_REQUESTED,
    DeliverableStatus.REJECTED,
    DeliverableStatus.APPROVED,
    DeliverableStatus.PUBLISHED,
    DeliverableStatus.MISSED,
}
_LIVE = {DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED}
_ENDED = {DeliverableStatus.REJECTED, DeliverableStatus.MISSED}


def follow_deliverables(work: Work, participation_id: int | None) -> None:
    """Move a briefed influencer's stage on to what their deliverables show."""
    if participation_id is None:
        return
    participation = work.session.get_one(Participation, participation_id)
    if participation.stage in (Stage.BRIEFED, Stage.CONTENT_SUBMITTED, Stage.APPROVED, Stage.PUBLISHED):
        participation.stage = stage_shown_by(_statuses(work, participation_id))


def stage_shown_by(statuses: list[DeliverableStatus]) -> Stage:
    """The stage that deliverables in these statuses amount to; dropped ones do not count."""
    counted = [status for status in statuses if status is not DeliverableStatus.DROPPED]
    open_ones = [status for status in counted if status not in _ENDED]
    if open_ones and all(status is DeliverableStatus.PUBLISHED for status in open_ones):
        return Stage.PUBLISHED
    if open_ones and all(status in _LIVE for status in open_ones):
        return Stage.APPROVED
    return Stage.CONTENT_SUBMITTED if any(status in _SEEN for status in counted) else Stage.BRIEFED


def _statuses(work: Work, participation_id: int) -> list[DeliverableStatus]:
    work.session.flush()
    mine = select(Deliverable.status).where(Deliverable.participation_id == participation_id)
    return list(work.session.scalars(mine))
