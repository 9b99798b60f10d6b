"""A fee that stays promised although nothing is left to be made for it: its owner is told, and asked."""

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers.fees import fee_of
from campaigns.messages import notices
from campaigns.people import roles
from storage.enums import DeliverableStatus, NoticeKind
from storage.models import Campaign, Deliverable, Participation

_ENDED = (DeliverableStatus.REJECTED, DeliverableStatus.MISSED, DeliverableStatus.DROPPED)


def ask_if_nothing_is_left(work: UnitOfWork, rejected: Deliverable) -> None:
    """After a creator's post is rejected, ask the owner what is paid, where no other post of theirs is left."""
    if rejected.participation_id is None:
        return
    work.session.flush()
    left = select(Deliverable.id).where(
        Deliverable.participation_id == rejected.participation_id, Deliverable.status.not_in(_ENDED)
    )
    participation = work.session.get_one(Participation, rejected.participation_id)
    campaign = work.session.get_one(Campaign, rejected.campaign_id)
    fee = fee_of(participation, campaign.currency)
    if not fee.minor or work.session.scalar(left.limit(1)) is not None:
        return
    notices.tell(
        work, [roles.standing_owner(work.session, campaign)], NoticeKind.FEE_STAYS, campaign,
        participation_id=participation.id, handle=participation.influencer.handle, title=rejected.title,
        fee=fee.show(),
    )  # fmt: skip
