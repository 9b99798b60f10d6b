"""Which e-mails with an influencer's brief are overtaken by a newer amendment: what was agreed last is read last."""

from collections.abc import Collection, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.enums import MailKind
from storage.models import Mail

_WITH_BRIEF = (MailKind.BRIEF, MailKind.AMENDED)


def newest_amendments(session: Session, participation_ids: Collection[int]) -> Mapping[int, int]:
    """The id of the newest amended brief of each influencer that has one."""
    theirs = (Mail.kind == MailKind.AMENDED) & Mail.participation_id.in_(participation_ids)
    newest = select(Mail.participation_id, func.max(Mail.id)).where(theirs).group_by(Mail.participation_id)
    return {
        participation_id: mail_id for participation_id, mail_id in session.execute(newest) if participation_id
    }


def is_overtaken(session: Session, mail: Mail) -> bool:
    """Whether an e-mail was wanted before the newest amendment, so that what was written then may not be true."""
    if mail.kind not in _WITH_BRIEF or mail.participation_id is None:
        return False
    return newest_amendments(session, [mail.participation_id]).get(mail.participation_id, 0) > mail.id
