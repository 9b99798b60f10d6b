"""E-mails that did not leave: which were stopped on purpose, and which are still worth sending again."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from campaigns.core.errors import OutOfDate
from campaigns.messages.addressees import address_now
from storage.enums import (
    STAGES_WITHOUT_OUTCOME,
    CampaignStatus,
    DeliverableStatus,
    MailKind,
    MailState,
    Stage,
)
from storage.models import Campaign, Deliverable, Mail, Participation

_TELLS_OF = {
    MailKind.APPROVED: DeliverableStatus.APPROVED,
    MailKind.CHANGES: DeliverableStatus.CHANGES_REQUESTED,
    MailKind.REJECTED: DeliverableStatus.REJECTED,
}
"""An e-mail about a decision is true while its deliverable is in this status."""
_SETTLED = {
    MailState.SENT: "This e-mail is sent.",
    MailState.QUEUED: "This e-mail is on its way.",
    MailState.REPLACED: "This e-mail was sent again already.",
}


def stop(session: Session, why: str, about: ColumnElement[bool]) -> None:
    """Do not send what has not left yet; `about` says which e-mails, `why` is kept with them."""
    session.flush()
    for mail in session.scalars(select(Mail).where(about, Mail.state == MailState.QUEUED).order_by(Mail.id)):
        mail.state, mail.error = MailState.STOPPED, why


def failed_mails(session: Session, campaign: Campaign) -> list[Mail]:
    """The e-mails of a campaign that failed and may be sent again, oldest first."""
    mine = (Mail.campaign_id == campaign.id) & (Mail.state == MailState.FAILED)
    mails = session.scalars(select(Mail).where(mine).order_by(Mail.id)).all()
    return [mail for mail in mails if may_send_again(session, mail)]


def may_send_again(session: Session, mail: Mail) -> bool:
    """Whether an e-mail failed, and what it says is still true and wanted."""
    return _why_not(session, mail) is None


def refuse_if_unwanted(session: Session, mail: Mail) -> None:
    """Raise OutOfDate, saying what is true now, for an e-mail that is not to be sent again."""
    why = _why_not(session, mail)
    if why is not None:
        raise OutOfDate(why)


def _why_not(session: Session, mail: Mail) -> str | None:
    if mail.state is MailState.STOPPED:
        return f"This e-mail was stopped on purpose. {mail.error}"
    if mail.state is not MailState.FAILED:
        return _SETTLED[mail.state]
    campaign = session.get_one(Campaign, mail.campaign_id)
    if mail.kind is MailKind.CANCELLED:
        return None
    if campaign.status is CampaignStatus.CANCELLED:
        return f"{campaign.name} was cancelled, so this e-mail is no longer sent."
    if address_now(session, campaign, mail) is None:
        return f"{mail.to} is no longer among the addresses of {campaign.name}, and everybody else has this e-mail."
    return _about_influencer(session, mail) or _about_post(session, mail)


def _about_influencer(session: Session, mail: Mail) -> str | None:
    if mail.participation_id is None:
        return None
    participation = session.get_one(Participation, mail.participation_id)
    handle = participation.influencer.handle
    if participation.stage in STAGES_WITHOUT_OUTCOME:
        return f"@{handle} is no longer in the campaign: {participation.stage.label}."
    if mail.kind is MailKind.BRIEF and participation.stage is not Stage.AGREED:
        return f"@{handle} has the brief."
    return None


def _about_post(session: Session, mail: Mail) -> str | None:
    if mail.deliverable_id is None:
        return None
    post = session.get_one(Deliverable, mail.deliverable_id)
    same = (Mail.deliverable_id == mail.deliverable_id) & (Mail.id > mail.id)
    if session.scalar(select(Mail.id).where(same).limit(1)) is not None:
        return f"There is newer news about {post.title}, so this e-mail is no longer sent."
    wanted = _TELLS_OF.get(mail.kind, post.status)
    return None if post.status is wanted else f"{post.title} is {post.status.label} now."
