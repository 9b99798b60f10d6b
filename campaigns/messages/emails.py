"""E-mails to creators, stakeholders and directors: wanted here, written and sent by the delivery loop."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from campaigns.core.unit_of_work import UnitOfWork
from storage.enums import STAGES_WITHOUT_OUTCOME, MailKind, MailState
from storage.models import Campaign, Mail, Participation

NO_ADDRESS = "There is no e-mail address on record."


def write_to(
    work: UnitOfWork,
    campaign: Campaign,
    kind: MailKind,
    to: str | None,
    *,
    participation_id: int | None = None,
    deliverable_id: int | None = None,
    report_id: int | None = None,
    not_before: datetime | None = None,
    **facts: Any,
) -> Mail:
    """Have an e-mail sent; without an address it fails at once, and says so where its state is shown.

    It leaves at once, or not before a moment.
    To an influencer's new address that nobody has confirmed for the campaign, it is held until somebody does; where
    nobody will be asked any more, it goes to the one before.
    """
    part = work.session.get(Participation, participation_id) if participation_id else None
    waits = False
    if part is not None and part.address_before not in (None, to or ""):
        waits = not campaign.status.is_over and part.stage not in STAGES_WITHOUT_OUTCOME
        to = to if waits else part.address_before
    state = MailState.HELD if waits else MailState.QUEUED if to else MailState.FAILED
    mail = Mail(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        kind=kind,
        to=to or "",
        facts=facts,
        participation_id=participation_id,
        deliverable_id=deliverable_id,
        report_id=report_id,
        message_id=f"<{uuid4()}@greenlight>",
        asked_by=work.actor.user_id,
        created_at=work.at,
        state=state,
        error=None if to or waits else NO_ADDRESS,
        next_attempt_at=not_before or work.at,
    )
    work.session.add(mail)
    work.session.flush()
    return mail
