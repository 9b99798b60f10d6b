"""E-mails that did not leave, and which of them are still worth sending again."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer, joinedload

from campaigns.core.errors import OutOfDate
from campaigns.emails.addressees import AddressBook
from campaigns.emails.amendments import newest_amendments
from campaigns.emails.registry import email_kind
from storage.enums import STAGES_WITHOUT_OUTCOME, CampaignStatus, MailKind, MailState
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Mail, Participation

_SETTLED = {
    MailState.SENT: "This e-mail is sent.",
    MailState.QUEUED: "This e-mail is on its way.",
    MailState.HELD: "This e-mail waits until the new address is confirmed.",
    MailState.REPLACED: "This e-mail was sent again already.",
}


def failed_mails(session: Session, campaigns: Sequence[Campaign]) -> Mapping[int, list[Mail]]:
    """The e-mails of a workspace's campaigns that failed and may be sent again, oldest first, by campaign."""
    mails = session.scalars(_FAILED, {"campaign_ids": [one.id for one in campaigns]}).all()
    if not mails:
        return {}
    checked, wanted = _Checked(session, campaigns, mails), dict[int, list[Mail]]()
    for mail in mails:
        if checked.why_not(mail) is None:
            wanted.setdefault(mail.campaign_id, []).append(mail)
    return wanted


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
    return _Checked(session, [session.get_one(Campaign, mail.campaign_id)], [mail]).why_not(mail)


class _Checked:
    """Failed e-mails beside what is true now; what they are about is read once for all."""

    def __init__(self, session: Session, campaigns: Sequence[Campaign], mails: Sequence[Mail]) -> None:
        self._session, self._mails = session, mails
        self._campaigns = {one.id: one for one in campaigns}
        self._addresses = AddressBook(session, campaigns)

    def why_not(self, mail: Mail) -> str | None:
        """Why a failed e-mail is not to be sent again; None where it may be."""
        campaign, kind = self._campaigns[mail.campaign_id], email_kind(mail.kind)
        if kind.after_cancelling:
            return None
        if campaign.status is CampaignStatus.CANCELLED:
            return f"{campaign.name} was cancelled, so this e-mail is no longer sent."
        influencer, post = self._about_influencer(mail), self._about_post(mail)
        if self._addresses.now(mail) is None:
            return f"{mail.to} is no longer among the addresses of {campaign.name}, and everybody else has this e-mail."
        return influencer or post or self._about_amendment(mail) or kind.why_untrue(self._session, mail)

    def _about_influencer(self, mail: Mail) -> str | None:
        if mail.participation_id is None:
            return None
        participation = self._session.get_one(Participation, mail.participation_id)
        if participation.stage in STAGES_WITHOUT_OUTCOME:
            handle = participation.influencer.handle
            return f"@{handle} is no longer in the campaign: {participation.stage.label}."
        return None

    def _about_post(self, mail: Mail) -> str | None:
        if mail.deliverable_id is None:
            return None
        post, newest = self._posts[mail.deliverable_id]
        if newest > mail.id:
            return f"There is newer news about {post.title}, so this e-mail is no longer sent."
        return None

    def _about_amendment(self, mail: Mail) -> str | None:
        if (
            mail.kind is not MailKind.AMENDED
            or self._amendments.get(mail.participation_id or 0, 0) <= mail.id
        ):
            return None
        return "There is a newer amended brief, so this e-mail is no longer sent."

    @cached_property
    def _amendments(self) -> Mapping[int, int]:
        amended = [one.participation_id for one in self._mails if one.kind is MailKind.AMENDED]
        return newest_amendments(self._session, [one for one in amended if one])

    @cached_property
    def _posts(self) -> Mapping[int, tuple[Deliverable, int]]:
        """Each post with the newest e-mail about it."""
        ids = [one.deliverable_id for one in self._mails if one.deliverable_id]
        rows = self._session.execute(_POSTS, {"deliverable_ids": ids})
        return {post.id: (post, newest) for post, newest in rows}


_FAILED = (
    select(Mail)
    .where(among(Mail.campaign_id, "campaign_ids"), Mail.state == MailState.FAILED)
    .options(defer(Mail.content), joinedload(Mail.participation).joinedload(Participation.influencer))
    .order_by(Mail.id)
)
"""Each with the creator it is for, who is then found without asking again."""
_about_it = (Mail.campaign_id == Deliverable.campaign_id) & (Mail.deliverable_id == Deliverable.id)
_newest = select(func.max(Mail.id)).where(_about_it).scalar_subquery()
_POSTS = select(Deliverable, _newest).where(among(Deliverable.id, "deliverable_ids"))
