"""Making a campaign: step one of every workflow."""

from campaigns.core import audit
from campaigns.core.business_time import end_of
from campaigns.core.schedule import schedule
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.editorial import briefs
from campaigns.engine.runner import advance
from campaigns.messages import cards
from campaigns.people import permissions
from campaigns.setup import form_drafts
from campaigns.setup.fields import basics
from campaigns.setup.names import refuse_name_in_use
from campaigns.setup.plan import CampaignPlan
from campaigns.staffing.role_assignment import give_in_campaign
from campaigns.steps.registry import workflow_named
from storage.enums import CardKind, DueKind
from storage.models import BriefVersion, Campaign


@use_case
def make_campaign(work: UnitOfWork, workflow: str, plan: CampaignPlan) -> Campaign:
    """Make a campaign from its form, post its card, and take its first steps; the actor becomes its owner."""
    permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    workflow_named(workflow)
    refuse_name_in_use(work, plan.name, plan.values.needed(basics.CHANNEL), private=plan.channel_is_private)
    campaign = _row(work, workflow, plan, _brief(work, plan))
    work.session.add(campaign)
    work.session.flush()
    _store_the_rest(work, campaign, plan)
    form_drafts.forget(work, workflow)
    audit.log(work, "campaign made", campaign_id=campaign.id, name=campaign.name, workflow=workflow)
    cards.post(work, campaign.channel_id, CardKind.CAMPAIGN, campaign.id)
    schedule(work, campaign.id, DueKind.CAMPAIGN_END, end_of(campaign, campaign.ends_on))
    advance(work, campaign)
    return campaign


def _brief(work: UnitOfWork, plan: CampaignPlan) -> BriefVersion:
    """The stored brief that was chosen, or the one that was written into the form."""
    if plan.brief_version_id is not None:
        return briefs.chosen(work, plan.brief_version_id)
    return briefs.store(work, plan.name, plan.brief)


def _row(work: UnitOfWork, workflow: str, plan: CampaignPlan, brief: BriefVersion) -> Campaign:
    described = {
        column: value
        for field in plan.form.fields
        for column, value in field.in_columns(plan.values.get(field)).items()
    }
    return Campaign(
        workspace_id=work.workspace_id, workflow=workflow, owner_id=work.actor.user_id,
        channel_is_private=plan.channel_is_private, brief_version_id=brief.id,
        approved_only=plan.form.approved_only, created_by=work.actor.user_id, created_at=work.at, **described,
    )  # fmt: skip


def _store_the_rest(work: UnitOfWork, campaign: Campaign, plan: CampaignPlan) -> None:
    """What has a place of its own: addresses, weights, and who holds a role in this campaign alone."""
    for field in plan.form.fields:
        if field.store is not None:
            field.store(work, campaign, plan.values.get(field))
    for role, slack_ids in plan.roles.items():
        if slack_ids:
            give_in_campaign(work, campaign, role, slack_ids)
    work.session.flush()
