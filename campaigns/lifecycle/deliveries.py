"""What became of messages and e-mails, and sending an e-mail again."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core import audit
from campaigns.core.errors import NotFound
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, finish, use_case
from campaigns.emails import failures
from campaigns.emails.addressees import address_now
from campaigns.engine.runner import advance
from campaigns.messages import cards, emails, notices
from campaigns.parsing import plain_address
from campaigns.people import directory, lookup, permissions, roles
from campaigns.reporting import report_note
from storage.enums import CardKind, MailKind, MailState, NoticeKind, Stage
from storage.models import Campaign, Card, Mail, Notice, Participation, Prompt, Task

SAME_NEWS = timedelta(hours=1)


@use_case
def send_again(work: UnitOfWork, mail_id: int) -> Mail:
    """Write a failed e-mail anew, to the address on record now."""
    mail = work.session.scalar(select(Mail).where(Mail.workspace_id == work.workspace_id, Mail.id == mail_id))
    if mail is None:
        raise NotFound("There is no such e-mail.")
    campaign = lookup.campaign(work, mail.campaign_id, permissions.Action.MANAGE)
    failures.refuse_if_unwanted(work.session, mail)
    to = address_now(work.session, campaign, mail)
    others_leave = report_note.waits_until(work, campaign) if mail.kind is MailKind.REPORT else None
    again = emails.write_to(
        work, campaign, mail.kind, to, participation_id=mail.participation_id,
        deliverable_id=mail.deliverable_id, report_id=mail.report_id, not_before=others_leave, **mail.facts,
    )  # fmt: skip
    mail.error = f"{mail.error} Sent again later."
    mail.state = MailState.REPLACED
    done = f"<@{work.actor.user_id}> has sent it again."
    notices.settle(work, campaign, NoticeKind.MAIL_FAILED, {"mail_id": mail.id}, done)
    audit.log(work, "mail sent again", campaign_id=campaign.id, subject="mail", subject_id=again.id)
    cards.mark_campaign(work, campaign.id)
    return again


def mail_settled(session: Session, mail: Mail, at: datetime, gather: timedelta = timedelta(0)) -> None:
    """Go on after an e-mail was sent or refused: a brief that left makes its influencer Briefed.

    `gather` is as in `UnitOfWorkFactory`: mails leave one after another, and each asks for work.
    """
    work = UnitOfWork(session, Actor(mail.workspace_id, GREENLIGHT), at, gather=gather)
    campaign = session.get_one(Campaign, mail.campaign_id, with_for_update=True)
    if mail.kind is MailKind.BRIEF and mail.state is MailState.SENT and mail.participation_id:
        participation = session.get_one(Participation, mail.participation_id)
        if participation.stage is Stage.AGREED and not campaign.status.is_over:
            participation.stage = Stage.BRIEFED
    if mail.kind is MailKind.REPORT and mail.report_id:
        report_note.went_out(work, campaign, mail.report_id)
    owner = roles.standing_owner(session, campaign)
    if mail.state is MailState.SENT:
        _tell_of_missing_answers(work, campaign, owner)
    if failures.may_send_again(session, mail):
        notices.tell(
            work,
            [owner],
            NoticeKind.MAIL_FAILED,
            campaign,
            mail_id=mail.id,
            to=mail.to,
            kind=mail.kind.value,
            why=mail.error,
        )
    advance(work, campaign)
    finish(work)


def _tell_of_missing_answers(work: UnitOfWork, campaign: Campaign, owner_id: str) -> None:
    """Tell the owner that e-mails leave without an address for answers, once for each odd one or none."""
    owner = directory.known(work.session, work.workspace_id, owner_id)
    if owner is None or (owner.email and plain_address(owner.email)):
        return
    mine = (Notice.campaign_id == campaign.id) & (Notice.kind == NoticeKind.NO_ANSWERS)
    told = work.session.scalars(select(Notice).where(mine)).all()
    address = owner.email or None
    if all(one.facts["email"] != address for one in told):
        notices.tell(work, [owner_id], NoticeKind.NO_ANSWERS, campaign, email=address)


def delivery_failed(session: Session, card: Card, at: datetime, error: str) -> None:
    """Tell the campaign's owner that Slack refuses a message for good, and why."""
    work = UnitOfWork(session, Actor(card.workspace_id, GREENLIGHT), at)
    campaign = _campaign_of(session, card)
    if campaign is None:
        return
    owner, address = roles.standing_owner(session, campaign), card.lane.address
    if address != owner and not _was_just_told(session, campaign, address, at):
        person = directory.known(session, card.workspace_id, address)
        name = {"name": person.name} if person else {}
        notices.tell(
            work, [owner], NoticeKind.DELIVERY_FAILED, campaign, address=address, error=error, **name
        )
    finish(work)


def _was_just_told(session: Session, campaign: Campaign, address: str, at: datetime) -> bool:
    """Whether the owner was told a moment ago that the channel is closed: Slack says so itself when that happens."""
    told = select(Notice.facts).where(
        Notice.campaign_id == campaign.id,
        Notice.kind == NoticeKind.CHANNEL_CLOSED,
        Notice.created_at > at - SAME_NEWS,
    )
    return any(facts.get("channel") == address for facts in session.scalars(told))


def _campaign_of(session: Session, card: Card) -> Campaign | None:
    if card.kind is CardKind.CAMPAIGN:
        return session.get(Campaign, card.subject_id)
    rows = {
        CardKind.PROMPT: Prompt,
        CardKind.TEAM_LIST: Prompt,
        CardKind.TEAM_TASK: Task,
        CardKind.NOTICE: Notice,
    }
    row = session.get(rows[card.kind], card.subject_id) if card.kind in rows else None
    campaign_id = getattr(row, "campaign_id", None)
    return session.get(Campaign, campaign_id) if campaign_id else None
