"""The secrets of the links that an e-mail holds, drawn as it is written: no row has them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.outside import links
from storage.enums import STAGES_WITHOUT_OUTCOME, MailKind
from storage.models import AccessLink, Mail, OutsideApprover, Participation

WANT_LINKS = (MailKind.TO_DECIDE, MailKind.SHORTLIST, MailKind.CREATOR_LINK)
"""E-mails that are there for their link, and say nothing without one."""
_WITHOUT = (MailKind.OUTREACH, MailKind.CANCELLED, MailKind.ENDED)
"""E-mails to creators who have no page, or none any more."""


def draw(session: Session, mail: Mail, at: datetime) -> Mapping[int, str]:
    """A new secret for each link that an e-mail holds, by the link's id; none for one that holds none."""
    return {link.id: links.draw_secret(session, link, at) for link in _held(session, mail, at)}


def _held(session: Session, mail: Mail, at: datetime) -> Sequence[AccessLink]:
    if mail.kind is MailKind.TO_DECIDE:
        client = session.get_one(OutsideApprover, mail.facts["client"])
        return [link for link, _ in links.waiting(session, client, at)]
    if mail.kind is MailKind.SHORTLIST:
        link = session.get(AccessLink, mail.facts["link"])
        return [link] if link is not None and links.state_of(link, at) is links.LinkState.GOOD else []
    if mail.participation_id is None or mail.kind in _WITHOUT:
        return []
    part = session.get_one(Participation, mail.participation_id)
    if part.agreed_terms_id is None or part.stage in STAGES_WITHOUT_OUTCOME:
        return []
    return [links.for_creator(session, part, mail.to, at)]
