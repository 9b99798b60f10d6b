"""The collaboration brief: who may get it, and who has it."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from storage.enums import MailKind, Stage
from storage.models import Campaign, Influencer, Participation


def may_be_briefed(work: UnitOfWork, participation: Participation) -> bool:
    """Whether terms are agreed, and signed where the campaign asks for it."""
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    signed = participation.signed_at is not None or not campaign.needs_signature
    return participation.stage is Stage.AGREED and signed


@effect(needs=[Purpose.BRIEFING])
def send_brief(work: UnitOfWork, participation: Participation) -> None:
    """Write the influencer the e-mail with requirements, timeline and deliverables."""
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    influencer = work.session.get_one(Influencer, participation.influencer_id)
    emails.write_to(work, campaign, MailKind.BRIEF, influencer.email, participation_id=participation.id)


def is_briefed(_work: UnitOfWork, participation: Participation) -> bool:
    """Whether the brief was taken by the mail server, or told by hand."""
    return participation.stage is not Stage.AGREED
