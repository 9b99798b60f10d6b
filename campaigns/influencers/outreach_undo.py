"""Taking back what was just said of an influencer: contacted, or agreed; nothing follows from it for so long."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, select

from campaigns.core import audit, schedule
from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers.agreement import plan_what_was_agreed
from campaigns.messages import unsent
from campaigns.people import lookup, permissions
from storage.enums import DueKind, MailKind, MailState, Stage
from storage.models import Campaign, Mail, Participation, Terms


def let_be_undone(
    work: UnitOfWork, campaign: Campaign, participations: Sequence[Participation], before: Stage
) -> None:
    """Let a step of outreach, taken from stage `before`, be undone for a while; where nothing may be, it stands now.

    There must be nothing to undo of these influencers any more.
    """
    until = work.at + work.undo
    for participation in participations:
        participation.undo_until, participation.stage_before = until, before
    work.session.flush()
    if work.undo:
        subjects = [one.id for one in participations]
        schedule.begin(work, campaign.id, DueKind.OUTREACH, until, subjects)
        return
    for participation in participations:
        let_stand(work, campaign, participation)


def let_stand(work: UnitOfWork, campaign: Campaign, participation: Participation) -> None:
    """Have what was just said of an influencer stand: it can no longer be undone, and what was agreed is planned."""
    if not _forget(work, participation):
        return
    if participation.stage is Stage.AGREED and participation.agreed_terms_id is not None:
        terms = work.session.get_one(Terms, participation.agreed_terms_id)
        plan_what_was_agreed(work, campaign, participation, terms)


def let_drop(work: UnitOfWork, participation: Participation) -> None:
    """Have nothing follow any more from what was just said of an influencer, because their part ends."""
    _forget(work, participation)


def _forget(work: UnitOfWork, participation: Participation) -> bool:
    """Let there be nothing to undo any more; whether there was."""
    if participation.undo_until is None:
        return False
    participation.undo_until = participation.stage_before = None
    schedule.call_off(work, participation.campaign_id, DueKind.OUTREACH, participation.id)
    return True


def time_is_over(work: UnitOfWork, campaign: Campaign, participation_ids: Sequence[int]) -> None:
    """Nobody has undone these steps of outreach in their time; their campaign is still to be advanced."""
    mine = select(Participation).where(Participation.id.in_(participation_ids)).order_by(Participation.id)
    for participation in work.session.scalars(mine).all():
        let_stand(work, campaign, participation)


@use_case
def undo(work: UnitOfWork, participation_id: int) -> None:
    """Take back *Contacted* or *Agreed*, for whoever may say it; an e-mail that waits with it is not sent.

    Terms that were agreed only for that moment are gone; the record has that they were.
    """
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, permissions.Action.CHOOSE_INFLUENCERS)
    before = _to_be_undone(work, participation)
    if before is None or not schedule.call_off(work, campaign.id, DueKind.OUTREACH, participation.id):
        raise OutOfDate(
            f"@{participation.influencer.handle} is {participation.stage.label} for good; it is too late to undo that."
        )
    undone, participation.stage = participation.stage, before
    unsaid = participation.agreed_terms_id
    participation.undo_until = participation.stage_before = participation.agreed_terms_id = None
    work.session.flush()
    if unsaid is not None:
        work.session.execute(delete(Terms).where(Terms.id == unsaid))
    if before is Stage.SELECTED:
        participation.contacted_at = None
        unsent.stop(work.session, "It was undone before this was sent.", _first_mail(participation))
    audit.log(
        work, f"{undone.value} undone", campaign_id=campaign.id, subject="participation",
        subject_id=participation.id,
    )  # fmt: skip
    advance(work, campaign)


def _to_be_undone(work: UnitOfWork, participation: Participation) -> Stage | None:
    """The stage to which the last step is undone; None where its time is over, or its e-mail has left or is leaving."""
    before, until = participation.stage_before, participation.undo_until
    if until is None or until <= work.at:
        return None
    return None if before is Stage.SELECTED and _has_left(work, participation) else before


def _has_left(work: UnitOfWork, participation: Participation) -> bool:
    """Whether a mail server has the first e-mail, or is about to get it; no worker takes it up from here on."""
    written = select(Mail).where(_first_mail(participation)).order_by(Mail.id).with_for_update()
    mails = work.session.scalars(written).all()
    return any(mail.state is MailState.SENT or mail.lease is not None for mail in mails)


def _first_mail(participation: Participation) -> ColumnElement[bool]:
    return (Mail.participation_id == participation.id) & (Mail.kind == MailKind.OUTREACH)
