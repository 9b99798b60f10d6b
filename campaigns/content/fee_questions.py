"""A fee that stays promised although nothing is left to be made for it: its owner is told, and asked."""

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers.fees import fee_of
from campaigns.messages import notices
from campaigns.people import roles
from storage.enums import POST_IS_GIVEN_UP, NoticeKind
from storage.models import Campaign, Deliverable, Participation


def ask_if_nothing_is_left(work: UnitOfWork, ended: Deliverable) -> None:
    """After a creator's post has ended, ask the owner what is paid, where no other post of theirs is left.

    Not once more where they are asked already.
    """
    if ended.participation_id is None:
        return
    work.session.flush()
    left = select(Deliverable.id).where(
        Deliverable.participation_id == ended.participation_id, Deliverable.status.not_in(POST_IS_GIVEN_UP)
    )
    participation = work.session.get_one(Participation, ended.participation_id)
    campaign = work.session.get_one(Campaign, ended.campaign_id)
    fee = fee_of(participation, campaign.currency)
    if not fee.minor or work.session.scalar(left.limit(1)) is not None:
        return
    if _is_asked(work, campaign, participation.id):
        return
    notices.tell(
        work, [roles.acting_owner(work.session, campaign)], NoticeKind.FEE_STAYS, campaign,
        participation_id=participation.id, handle=participation.influencer.handle, title=ended.title,
        ended=ended.status.value, fee=fee.show(), deliverable_id=ended.id,
    )  # fmt: skip


def withdraw(work: UnitOfWork, campaign: Campaign, post: Deliverable, since: str) -> None:
    """Where the owner is asked and a post goes on after all, have the question say that in a sentence."""
    if post.participation_id is not None and _is_asked(work, campaign, post.participation_id):
        about = {"participation_id": post.participation_id}
        notices.add(work, campaign, NoticeKind.FEE_STAYS, about, since=since)


def _is_asked(work: UnitOfWork, campaign: Campaign, participation_id: int) -> bool:
    questions = notices.told_of(work, campaign, [NoticeKind.FEE_STAYS])
    return any(
        one.facts["participation_id"] == participation_id and "since" not in one.facts for one in questions
    )
