"""Going live: when the posts are decided on, and who hears that the campaign is on."""

from typing import Any

from sqlalchemy import select

from campaigns.content import publishing_task
from campaigns.content.post_counts import PostCounts, post_counts
from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails, notices
from campaigns.people import recipients, roles
from campaigns.steps.effects import effect
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import (
    POST_IS_GIVEN_UP,
    Audience,
    CampaignStatus,
    DeliverableStatus,
    MailKind,
    NoticeKind,
    Role,
    TaskKind,
)
from storage.models import Campaign, Deliverable

DAYS_TO_REPLAN = 2
_LIVE = (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED)
_NOT_ENDED = tuple(status for status in DeliverableStatus if status not in POST_IS_GIVEN_UP)


def something_is_approved(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether there is a post to publish; a campaign that is live already, or was closed early, needs none."""
    if campaign.status is not CampaignStatus.PREPARING or campaign.closed_early_at is not None:
        return True
    return _are_there(work, campaign, _LIVE)


@effect(needs=[Purpose.PLANNING])
def keep_planning(work: UnitOfWork, campaign: Campaign) -> None:
    """While every post has ended without approval, somebody must add posts or cancel."""
    task = next(iter(tasks.open_tasks(work.session, campaign.id, TaskKind.ADD_POSTS)), None)
    hopeless = not _are_there(work, campaign, _NOT_ENDED)
    if hopeless and task is None and not tasks.open_tasks(work.session, campaign.id, TaskKind.PLAN):
        due = business_days(DAYS_TO_REPLAN)(campaign, work.at)
        tasks.open_task(
            work, campaign, Purpose.GOING_LIVE, TaskKind.ADD_POSTS, Role.MARKETING_MANAGER, due_at=due
        )
    elif not hopeless and task is not None:
        tasks.close_task(work, task, "There are posts again")


@effect(needs=[Purpose.GOING_LIVE])
def go_live(work: UnitOfWork, campaign: Campaign) -> None:
    """All approvals are received: the campaign is Active; where a missed post made it so, its owner hears why."""
    if campaign.status is CampaignStatus.PREPARING:
        campaign.status = CampaignStatus.ACTIVE
        publishing_task.missed_made_live(work, campaign)


def announce(work: UnitOfWork, campaign: Campaign) -> None:
    """Tell client and stakeholders by e-mail, channel and owner in Slack, that it is live and when it begins."""
    if campaign.closed_early_at is not None:
        return
    counts = post_counts(work.session, campaign, work.at)
    reported_to = recipients.addresses(work.session, campaign, Audience.STAKEHOLDER)
    clients = recipients.addresses(work.session, campaign, Audience.CLIENT)
    for email in dict.fromkeys([*reported_to, *clients]):
        emails.write_to(work, campaign, MailKind.LIVE, email, report=email in reported_to)
    told = [campaign.channel_id, *_owner(work, campaign)]
    notices.tell(work, told, NoticeKind.LIVE, campaign, **_facts(campaign, counts))


def _owner(work: UnitOfWork, campaign: Campaign) -> list[str]:
    """Who answers for the campaign, unless news of a missed post tells them in this moment that it is live."""
    owner = roles.acting_owner(work.session, campaign)
    missed = notices.told_of(work, campaign, [NoticeKind.SLOT_MISSED])
    knows = any(one.created_at == work.at and one.facts.get("went_live") for one in missed)
    return [] if knows else [owner]


def _facts(campaign: Campaign, counts: PostCounts) -> dict[str, Any]:
    return {
        "campaign_id": campaign.id,
        "all_approved": counts.all_approved,
        "has_begun": counts.has_begun,
        "to_come": counts.to_come,
        "besides": counts.besides,
        "first_post_at": counts.first_at.isoformat() if counts.first_at else None,
    }


def _are_there(work: UnitOfWork, campaign: Campaign, statuses: tuple[DeliverableStatus, ...]) -> bool:
    """Whether the campaign has any post of that status; it is asked often, and there may be hundreds."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.status.in_(statuses)
    return work.session.scalar(select(Deliverable.id).where(mine).limit(1)) is not None
