"""The first e-mail to an influencer: prefilled, edited by whoever sends it, and kept in the record."""

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotPossible, at_field
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers.outreach_template import LONGEST_SUBJECT, LONGEST_TEXT, filled_in, template_of
from campaigns.influencers.outreach_undo import let_be_undone
from campaigns.influencers.pipeline import refuse_if_contacted, refuse_if_settled
from campaigns.messages import emails
from campaigns.people import lookup, permissions
from storage.enums import MailKind, Stage
from storage.models import Campaign, Influencer, Mail, Workspace


def prefilled(influencer: Influencer, campaign: Campaign, workspace: Workspace) -> tuple[str, str]:
    """Subject and text of an e-mail that asks an influencer whether they would work with us."""
    subject, text = template_of(workspace)
    return (
        " ".join(filled_in(subject, influencer, campaign, workspace, LONGEST_SUBJECT).split()),
        filled_in(text, influencer, campaign, workspace, LONGEST_TEXT),
    )


@use_case
def write(work: UnitOfWork, participation_id: int, subject: str, text: str) -> Mail:
    """Write to an influencer who was not contacted yet, and is from then on; somebody else raises OutOfDate.

    It leaves once it can no longer be undone.
    """
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, permissions.Action.CHOOSE_INFLUENCERS)
    refuse_if_settled(participation)
    refuse_if_contacted(participation)
    influencer = participation.influencer
    if not influencer.email:
        raise NotPossible(
            f"No e-mail address of @{influencer.handle} is on record. Add it, or press *Contacted*."
        )
    mail = emails.write_to(
        work, campaign, MailKind.OUTREACH, influencer.email, participation_id=participation.id,
        not_before=work.at + work.undo,
        subject=_read(subject, LONGEST_SUBJECT, "The subject", "subject"),
        text=_read(text, LONGEST_TEXT, "The e-mail", "text"),
    )  # fmt: skip
    participation.stage, participation.contacted_at = Stage.CONTACTED, work.at
    let_be_undone(work, campaign, [participation], Stage.SELECTED)
    audit.log(work, "influencer written to", campaign_id=campaign.id, subject="mail", subject_id=mail.id)
    advance(work, campaign)
    return mail


def _read(typed: str, most: int, subject: str, field: str) -> str:
    with at_field(field):
        return parsing.parse_text(typed, most, subject=subject, required=True)
