"""The collaboration brief: who may get it, and who has it."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails, unsent
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
    """Write an amended brief, with its `changes` in words, to an influencer who has one.

    One that has not left yet gives its changes to the new one, and is stopped if nobody is sending it just now.
    """
    if not changes or not _was_written_to(work, participation):
        return
    before, untold = _newest_amendment(work, participation), []
    if before is not None and before.state is not MailState.SENT:
        untold = before.facts["changes"]
        nobody_sends = _amendments(participation) & Mail.lease.is_(None)
        unsent.stop(work.session, "A newer amended brief has taken its place.", nobody_sends)
    emails.write_to(
        work, campaign, MailKind.AMENDED, participation.influencer.email, participation_id=participation.id,
        changes=list(dict.fromkeys([*untold, *changes])),
    )  # fmt: skip


def _amendments(participation: Participation) -> ColumnElement[bool]:
    return (Mail.participation_id == participation.id) & (Mail.kind == MailKind.AMENDED)


def _newest_amendment(work: UnitOfWork, participation: Participation) -> Mail | None:
    newest = select(Mail).where(_amendments(participation)).order_by(Mail.id.desc()).limit(1)
    return work.session.scalar(newest)


def _was_written_to(work: UnitOfWork, participation: Participation) -> bool:
    """Whether an influencer has the brief, or its words are on their way or being written just now."""
    if participation.stage is not Stage.AGREED:
        return True
    theirs = (Mail.participation_id == participation.id) & (Mail.kind == MailKind.BRIEF)
    leaving = Mail.state.in_((MailState.QUEUED, MailState.HELD, MailState.SENT))
    begun = Mail.content.is_not(None) | Mail.lease.is_not(None)
    return work.session.scalar(select(Mail.id).where(theirs, leaving, begun).limit(1)) is not None


def is_briefed(_work: UnitOfWork, participation: Participation) -> bool:
    """Whether the brief was taken by the mail server, or told by hand."""
    return participation.stage is not Stage.AGREED
