"""What is done after a backup was put back: nobody knows what was sent between it and now."""

from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from campaigns.record.restoring import note_restored
from storage.enums import CardKind, MailState
from storage.models import Audit, Campaign, Card, Lane, Mail, Notice, Prompt, Task

PERHAPS_SENT = (
    "A backup was put back. This e-mail may have been sent after it was made: ask before you send it again."
)

_IN_USE = select(Campaign.id).where(Campaign.archived_at.is_(None))
_ABOUT_CAMPAIGNS_IN_USE = or_(
    (Card.kind == CardKind.CAMPAIGN) & Card.subject_id.in_(_IN_USE),
    Card.kind.in_((CardKind.PROMPT, CardKind.TEAM_LIST))
    & Card.subject_id.in_(select(Prompt.id).where(Prompt.campaign_id.in_(_IN_USE))),
    (Card.kind == CardKind.TEAM_TASK)
    & Card.subject_id.in_(select(Task.id).where(Task.campaign_id.in_(_IN_USE))),
)
_NOBODYS = {"lease": None, "leased_until": None}


def take_up_again(session: Session, at: datetime) -> None:
    """Have messages that are still to be posted looked for first, and those of campaigns in use shown anew.

    E-mails that waited fail, so that somebody decides whether they are sent again. The record says what was done.
    """
    not_posted = Card.ts.is_(None) & (Card.wanted > Card.shown) & (Card.kind != CardKind.HOME)
    session.execute(update(Card).where(not_posted).values(posting_at=_last_trace(session) or at))
    shown = Card.ts.is_not(None) & _ABOUT_CAMPAIGNS_IN_USE
    session.execute(update(Card).where(shown).values(shown_hash=None, wanted=Card.wanted + 1))
    behind = select(Card.lane_id).where(Card.wanted > Card.shown)
    session.execute(update(Lane).values(_NOBODYS))
    session.execute(update(Lane).where(Lane.id.in_(behind)).values(due_at=at))
    # With a lease that has run out, what became of them is settled as with any other.
    failed = {"state": MailState.FAILED, "error": PERHAPS_SENT, "lease": "restored", "leased_until": None}
    session.execute(update(Mail).where(Mail.state == MailState.QUEUED).values(failed))
    note_restored(session, at)


def _last_trace(session: Session) -> datetime | None:
    """The last moment at which the backup knows of anything: whatever it does not know of came after."""
    moments = (
        select(func.max(Audit.at)),
        select(func.max(Notice.created_at)),
        select(func.max(Mail.sent_at)),
    )
    return max(filter(None, map(session.scalar, moments)), default=None)
