"""Finishing a campaign without the results that are missing, a week after they were due."""

from campaigns.content.publishing_task import miss_posts
from campaigns.core import audit
from campaigns.core.business_time import said
from campaigns.core.errors import NotPermitted, NotPossible
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import notices
from campaigns.people import lookup, permissions, roles
from campaigns.reporting import measuring
from campaigns.tasks import tasks
from storage.enums import DeliverableStatus, NoticeKind, TaskKind
from storage.models import Campaign


@use_case
def finish_without(work: UnitOfWork, campaign_id: int) -> None:
    """Finish although results are missing; those figures stay unknown. The owner's, a week after they were due."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.SEE_PROGRESS)
    if not _is_owner(work, campaign):
        raise NotPermitted(
            f"Only the owner, <@{roles.acting_owner(work.session, campaign)}>, may finish without results."
        )
    if not measuring.may_finish_without(campaign, work.at):
        raise NotPossible(
            "You can finish without the missing results from "
            f"{said(campaign, measuring.patience_end(campaign))} on. Enter them until then."
        )
    if not measuring.is_awaiting(work, campaign):
        raise NotPossible(
            f"{campaign.name} does not wait for results yet: there is other work open in it. "
            f"End that first, with `/campaign close {campaign.name}`."
        )
    campaign.finished_without_at = work.at
    missing = measuring.missing(work.session, campaign, work.at)
    unpublished = [one.post for one in missing if one.post.status is DeliverableStatus.APPROVED]
    miss_posts(work, unpublished, "No link was recorded.")
    audit.log(work, "finished without results", campaign_id=campaign.id)
    done = f"<@{work.actor.user_id}> has finished without what was missing."
    notices.settle(work, campaign, NoticeKind.MAY_FINISH_WITHOUT, {}, done)
    _close_results_task(work, campaign)
    advance(work, campaign)


def offers_to_finish(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether the actor may finish the campaign without its missing results now."""
    return (
        _is_owner(work, campaign)
        and not campaign.status.is_over
        and measuring.may_finish_without(campaign, work.at)
        and measuring.is_awaiting(work, campaign)
    )


def _is_owner(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether the actor is the owner, or acts for them."""
    owners = (roles.standing_owner(work.session, campaign), roles.acting_owner(work.session, campaign))
    return work.actor.user_id in owners


def _close_results_task(work: UnitOfWork, campaign: Campaign) -> None:
    for task in tasks.open_tasks(work.session, campaign.id, TaskKind.RESULTS):
        tasks.close_task(work, task, "Finished without what is missing")
