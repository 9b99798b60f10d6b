"""Campaigns as the Home lists them: how far they are, and the one next thing with who is awaited for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.steps.registry import workflow_of
from campaigns.tasks.assignees_of_many import assignees_by_campaign
from campaigns.views.awaited import Awaited
from campaigns.views.outlooks import next_things
from campaigns.views.step_states import steps_done
from storage.models import Campaign


@dataclass(frozen=True)
class CampaignLine:
    """A campaign of which so many of its steps are done (None where that was not asked), and what comes next.

    `next_awaited` is the task that the next thing is, if any.
    """

    campaign: Campaign
    done: int | None
    steps: int
    next_thing: str
    next_at: datetime | None
    next_awaited: Awaited | None
    next_is_owners: bool


def campaign_lines(
    session: Session,
    workspace_id: str,
    campaigns: Sequence[Campaign],
    at: datetime | None = None,
    *,
    with_steps_done: bool = False,
) -> list[CampaignLine]:
    """These campaigns of a workspace, each as a line; no more statements for many than for one."""
    if not campaigns:
        return []
    following = next_things(session, workspace_id, campaigns)
    asked = [one.task for one in following.values() if one.task is not None]
    eligible = assignees_by_campaign(session, workspace_id, asked)
    done = steps_done(session, campaigns) if with_steps_done else {}
    lines = []
    for campaign in campaigns:
        one = following[campaign.id]
        awaited = Awaited.of(one.task, eligible[campaign.id], at) if one.task else None
        steps = len(workflow_of(campaign).steps())
        lines.append(
            CampaignLine(campaign, done.get(campaign.id), steps, one.words, one.at, awaited, one.is_owners)
        )
    return lines
