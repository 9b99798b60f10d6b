"""What creators hear of decisions on their posts, by e-mail."""

from collections.abc import Sequence

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import creator_texts
from campaigns.messages import emails, unsent
from storage.enums import MailKind, Outcome
from storage.models import Approval, Campaign, Decision, Deliverable, Influencer, Mail, Participation

_KINDS = {
    Outcome.APPROVE: MailKind.APPROVED,
    Outcome.REQUEST_CHANGES: MailKind.CHANGES,
    Outcome.REJECT: MailKind.REJECTED,
}


def tell_influencer(
    work: UnitOfWork, deliverable: Deliverable, approval: Approval, decision: Decision
) -> None:
    """Write the creator of a post how a question about it was decided; the team's own posts have none."""
    if deliverable.participation_id is None:
        return
    participation = work.session.get_one(Participation, deliverable.participation_id)
    influencer = work.session.get_one(Influencer, participation.influencer_id)
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    reason = decision.reason
    if decision.outcome is Outcome.REJECT:
        reason = decision.creator_text or creator_texts.of_rejection(deliverable.title)
    emails.write_to(
        work, campaign, _KINDS[decision.outcome], influencer.email,
        participation_id=participation.id, deliverable_id=deliverable.id, reason=reason, round=approval.round,
    )  # fmt: skip


def tell_ended(
    work: UnitOfWork, participation: Participation, text: str | None, deliverable: Deliverable | None = None
) -> None:
    """Write an influencer that their part, or one post, has ended, in these words; not at all where there are none."""
    if text is None or participation.agreed_terms_id is None:
        return
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    emails.write_to(
        work, campaign, MailKind.ENDED, participation.influencer.email, participation_id=participation.id,
        deliverable_id=deliverable.id if deliverable else None, message=text,
    )  # fmt: skip


def stop(work: UnitOfWork, posts: Sequence[Deliverable], why: str) -> None:
    """What the creators of posts have not been told yet is no longer true."""
    unsent.stop(work.session, why, Mail.deliverable_id.in_([post.id for post in posts]))
