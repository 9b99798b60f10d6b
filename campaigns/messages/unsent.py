"""E-mails that are stopped before they leave."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from storage.enums import MailState
from storage.models import Mail


def stop(session: Session, why: str, about: ColumnElement[bool]) -> None:
    """Do not send what has not left yet; `about` says which e-mails, `why` is kept with them."""
    session.flush()
    waits = Mail.state.in_((MailState.QUEUED, MailState.HELD))
    for mail in session.scalars(select(Mail).where(about, waits).order_by(Mail.id)):
        mail.state, mail.error = MailState.STOPPED, why
