"""E-mails that did not leave, and which of them are still worth sending again."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.errors import OutOfDate
from campaigns.emails.addressees import address_now
from campaigns.emails.registry import email_kind
from storage.enums import STAGES_WITHOUT_OUTCOME, CampaignStatus, MailState
from storage.models import Campaign, Deliverable, Mail, Participation

_SETTLED = {
    MailState.SENT: "This e-mail is sent.",
    MailState.QUEUED: "This e-mail is on its way.",
    MailState.REPLACED: "This e-mail was sent again already.",
}


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
    kind = email_kind(mail.kind)
    if kind.after_cancelling:
        return None
    if campaign.status is CampaignStatus.CANCELLED:
        return f"{campaign.name} was cancelled, so this e-mail is no longer sent."
    if address_now(session, campaign, mail) is None:
        return f"{mail.to} is no longer among the addresses of {campaign.name}, and everybody else has this e-mail."
    return _about_influencer(session, mail) or _about_post(session, mail) or kind.why_untrue(session, mail)


def _about_influencer(session: Session, mail: Mail) -> str | None:
    if mail.participation_id is None:
        return None
    participation = session.get_one(Participation, mail.participation_id)
    handle = participation.influencer.handle
    if participation.stage in STAGES_WITHOUT_OUTCOME:
        return f"@{handle} is no longer in the campaign: {participation.stage.label}."
    return None


def _about_post(session: Session, mail: Mail) -> str | None:
    if mail.deliverable_id is None:
        return None
    post = session.get_one(Deliverable, mail.deliverable_id)
    same = (Mail.deliverable_id == mail.deliverable_id) & (Mail.id > mail.id)
    if session.scalar(select(Mail.id).where(same).limit(1)) is not None:
        return f"There is newer news about {post.title}, so this e-mail is no longer sent."
    return None
