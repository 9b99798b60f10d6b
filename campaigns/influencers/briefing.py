"""The collaboration brief: who may get it, and who has it."""

from collections.abc import Sequence

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from storage.enums import MailKind, MailState, Stage
from storage.models import Campaign, Influencer, Mail, Participation


def may_be_briefed(work: UnitOfWork, participation: Participation) -> bool:
    """Whether terms are agreed for good, and signed where the campaign asks for it."""
    if participation.undo_until is not None:
        return False
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    signed = participation.signed_at is not None or not campaign.needs_signature
    return participation.stage is Stage.AGREED and signed


@effect(needs=[Purpose.BRIEFING])
def send_brief(work: UnitOfWork, participation: Participation) -> None:
    """Write the influencer the e-mail with requirements, timeline and deliverables."""
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    influencer = work.session.get_one(Influencer, participation.influencer_id)
    emails.write_to(work, campaign, MailKind.BRIEF, influencer.email, participation_id=participation.id)


def tell_changes(
    work: UnitOfWork, campaign: Campaign, participation: Participation, changes: Sequence[str]
) -> None:
    """Write an amended brief, with its `changes` in words, to an influencer who has one."""
    if not changes or not _was_written_to(work, participation):
        return
    emails.write_to(
        work, campaign, MailKind.AMENDED, participation.influencer.email, participation_id=participation.id,
        changes=list(changes),
    )  # fmt: skip


def _was_written_to(work: UnitOfWork, participation: Participation) -> bool:
    """Whether an influencer has the brief, or its words are on their way."""
    if participation.stage is not Stage.AGREED:
        return True
    theirs = (Mail.participation_id == participation.id) & (Mail.kind == MailKind.BRIEF)
    leaving = Mail.state.in_((MailState.QUEUED, MailState.HELD, MailState.SENT)) & Mail.content.is_not(None)
    return work.session.scalar(select(Mail.id).where(theirs, leaving).limit(1)) is not None


def is_briefed(_work: UnitOfWork, participation: Participation) -> bool:
    """Whether the brief was taken by the mail server, or told by hand."""
    return participation.stage is not Stage.AGREED
