"""Making a campaign: step one of every workflow."""

from sqlalchemy import select

from campaigns.core import audit
from campaigns.core.business_time import end_of
from campaigns.core.errors import NotUnderstood
from campaigns.core.schedule import schedule
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.editorial import briefs
from campaigns.engine.runner import advance
from campaigns.messages import cards
from campaigns.parsing import key_of
from campaigns.people import permissions, recipients
from campaigns.setup import form_drafts
from campaigns.setup.campaign_form import CampaignPlan
from campaigns.spending import allocation
from campaigns.staffing.role_assignment import give_in_campaign
from campaigns.steps.registry import workflow_named
from storage.enums import CardKind, DueKind
from storage.models import BriefVersion, Campaign


@use_case
def make_campaign(work: UnitOfWork, workflow: str, plan: CampaignPlan) -> Campaign:
    """Make a campaign from its form, post its card, and take its first steps; the actor becomes its owner."""
    permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
    workflow_named(workflow)
    refuse_name_in_use(work, plan.name)
    brief = _brief(work, plan)
    campaign = _row(work, workflow, plan, brief)
    work.session.add(campaign)
    work.session.flush()
    _add_people(work, campaign, plan)
    allocation.set_weights(work, campaign, plan.platforms)
    form_drafts.forget(work, workflow)
    audit.log(work, "campaign made", campaign_id=campaign.id, name=campaign.name, workflow=workflow)
    cards.post(work, campaign.channel_id, CardKind.CAMPAIGN, campaign.id)
    schedule(work, campaign.id, DueKind.CAMPAIGN_END, end_of(campaign, campaign.ends_on))
    advance(work, campaign)
    return campaign


def refuse_name_in_use(work: UnitOfWork, name: str, *, besides: int | None = None) -> None:
    """Raise NotUnderstood at the field when a campaign that is not archived has that name."""
    taken = work.session.scalar(
        select(Campaign).where(
            Campaign.workspace_id == work.workspace_id,
            Campaign.name_key == key_of(name),
            Campaign.archived_at.is_(None),
            Campaign.id != (besides or 0),
        )
    )
    if taken is not None:
        raise NotUnderstood(
            f"There is a campaign named {taken.name} already. Choose another name, or archive that one.",
            field="name",
        )


def _brief(work: UnitOfWork, plan: CampaignPlan) -> BriefVersion:
    """The stored brief that was chosen, or the one that was written into the form."""
    if plan.brief_version_id is not None:
        return briefs.chosen(work, plan.brief_version_id)
    if plan.brief is None:
        raise NotUnderstood("Write the brief, or choose a stored one.", field="requirements")
    return briefs.store(work, plan.name, plan.brief)


def _row(work: UnitOfWork, workflow: str, plan: CampaignPlan, brief: BriefVersion) -> Campaign:
    return Campaign(
        workspace_id=work.workspace_id, workflow=workflow, name=plan.name, name_key=key_of(plan.name),
        owner_id=work.actor.user_id, channel_id=plan.channel_id, channel_is_private=plan.channel_is_private,
        time_zone=plan.time_zone, starts_on=plan.starts_on, ends_on=plan.ends_on,
        measuring_days=plan.measuring_days, budget_minor=plan.budget.minor, currency=plan.budget.currency,
        brief_version_id=brief.id, niches=list(plan.niches), followers_min=plan.followers.low,
        followers_max=plan.followers.high, platform=plan.platform, approved_only=plan.approved_only,
        goal_reach=plan.goals.reach,
        goal_engagement_rate=plan.goals.engagement_rate,
        goal_revenue_minor=plan.goals.revenue.minor if plan.goals.revenue else None,
        money_in_channel=plan.money_in_channel, money_for_team=plan.money_for_team,
        needs_signature=plan.needs_signature, created_by=work.actor.user_id, created_at=work.at,
    )  # fmt: skip


def _add_people(work: UnitOfWork, campaign: Campaign, plan: CampaignPlan) -> None:
    for audience, emails in plan.recipients.items():
        recipients.replace(work, campaign, audience, emails)
    for role, slack_ids in plan.roles.items():
        if slack_ids:
            give_in_campaign(work, campaign, role, slack_ids)
    work.session.flush()
