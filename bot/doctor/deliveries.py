"""What waits to be delivered, and what could not be."""

from collections.abc import Iterator
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.doctor.finding import Finding
from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.wording import either
from campaigns.emails.failures import may_send_again
from storage.database import Database
from storage.enums import MailState
from storage.models import Campaign, Card, Lane, Mail, Person

MOST_NAMED = 10
MOST_CAMPAIGNS = 3

ADVICE = {
    "not_in_channel": "Invite the bot there: /invite @greenlight.",
    "channel_not_found": "Invite the bot there, or choose another channel with /campaign edit.",
    "is_archived": "Bring the channel back, or choose another one with /campaign edit.",
    "user_disabled": "Give the person's roles and tasks to somebody else.",
    "user_not_found": "Give the person's roles and tasks to somebody else.",
    "messages_tab_disabled": "Switch on the app's messages tab, as in manifest.yml.",
    "cannot_be_put_together": "Look into the log for its traceback.",
}
USUAL = "Look up the error at docs.slack.dev; the bot tries again with every change, and every hour."


def look(database: Database) -> Iterator[Finding]:
    """Messages and e-mails."""
    with database.read() as session:
        yield _waiting(session)
        yield from _blocked(session)
        yield from _mails(session)


def _waiting(session: Session) -> Finding:
    behind = session.scalar(select(func.count()).select_from(Card).where(Card.wanted > Card.shown)) or 0
    tried = session.scalar(
        select(func.count()).select_from(Card).where(Card.wanted > Card.shown, Card.attempts > 0)
    )
    if tried:
        to_do = "Slack refuses them for now; the bot goes on trying. Look into the log for why."
        return Finding(f"{behind} messages wait to be delivered; {tried} were tried in vain.", to_do)
    return Finding(f"{behind} messages wait to be delivered.")


def _blocked(session: Session) -> Iterator[Finding]:
    rows = session.execute(
        select(Lane.address, Person.name, Card.blocked_reason, func.count())
        .join(Lane, Lane.id == Card.lane_id)
        .outerjoin(Person, (Person.workspace_id == Lane.workspace_id) & (Person.user_id == Lane.address))
        .where(Card.blocked_reason.is_not(None))
        .group_by(Lane.address, Person.name, Card.blocked_reason)
        .order_by(Lane.address)
        .limit(MOST_NAMED)
    )
    for address, name, reason, number in rows:
        to = f"{name} ({address})" if name else address + _living_there(session, address)
        seen = f"{number} of the messages to {to} cannot be delivered ({reason})."
        yield Finding(seen, ADVICE.get(reason or "", USUAL))


def _living_there(session: Session, channel: str) -> str:
    """The newest campaigns of a channel, by which people know it."""
    theirs = select(Campaign.name).where(Campaign.channel_id == channel, IS_CAMPAIGN)
    names = session.scalars(theirs.order_by(Campaign.id.desc()).limit(MOST_CAMPAIGNS)).all()
    return f", the channel of {either(names, 'and')}," if names else ""


def _mails(session: Session) -> Iterator[Finding]:
    queued = select(func.count()).select_from(Mail).where(Mail.state == MailState.QUEUED)
    yield Finding(f"{session.scalar(queued) or 0} e-mails wait to be sent.")
    held = session.scalar(select(func.count()).select_from(Mail).where(Mail.state == MailState.HELD))
    if held:
        yield Finding(
            f"{held} e-mails are held until owners of campaigns confirm new addresses of influencers."
        )
    failed = select(Mail).where(Mail.state == MailState.FAILED).order_by(Mail.id.desc())
    wanted = (mail for mail in session.scalars(failed) if may_send_again(session, mail))
    for mail in islice(wanted, MOST_NAMED):
        seen = f"The e-mail “{mail.kind.value}” to {mail.to or 'nobody'} failed: {mail.error}"
        yield Finding(seen, "Put the address right, then press Send again on the campaign's card.")
