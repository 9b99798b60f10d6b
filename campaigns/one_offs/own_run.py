"""What holds a one-off approval that belongs to no campaign: a run of its own, with whoever asks as its owner.

Everything that a question needs hangs on a campaign: its lock, who looks after it, who sees it, what is due, and its
part of the record. So such an approval has a row of that kind, which ends with it.
"""

from uuid import uuid4

from sqlalchemy import select

from campaigns.core import schedule
from campaigns.core.business_time import today
from campaigns.core.one_off_runs import ONE_OFF, is_campaign
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.one_offs.request import OneOff
from storage.enums import CampaignStatus
from storage.models import Brief, BriefVersion, Campaign, Person

NAME = "One-off approval"


def begin(work: UnitOfWork, request: OneOff) -> Campaign:
    """A new run, seen by whoever sees the channel that it was asked in."""
    person = work.session.get(Person, (work.workspace_id, work.actor.user_id))
    zone = person.time_zone if person is not None else "UTC"
    campaign = Campaign(
        workspace_id=work.workspace_id, workflow=ONE_OFF, name=NAME, name_key=f"{ONE_OFF} {uuid4().hex}",
        status=CampaignStatus.ACTIVE, owner_id=work.actor.user_id, channel_id=request.place.channel,
        channel_is_private=request.place.is_private, time_zone=zone, starts_on=work.at.date(), ends_on=work.at.date(),
        measuring_days=0, budget_minor=0, currency="EUR", brief_version_id=_no_brief(work).id,
        created_by=work.actor.user_id, created_at=work.at,
    )  # fmt: skip
    campaign.starts_on = campaign.ends_on = today(campaign, work.at)
    work.session.add(campaign)
    work.session.flush()
    return campaign


def end(work: UnitOfWork, run: Campaign) -> None:
    """The question is settled: a run of its own ends with it; a campaign goes on."""
    if is_campaign(run):
        return
    run.status, run.archived_at = CampaignStatus.COMPLETED, work.at
    schedule.call_off_all(work, run.id)


def _no_brief(work: UnitOfWork) -> BriefVersion:
    """Every campaign refers to a brief; that of these runs says nothing, has no title, and is in no list."""
    mine = (Brief.workspace_id == work.workspace_id) & (Brief.title == "")
    found = work.session.scalar(
        select(BriefVersion).join(Brief, Brief.id == BriefVersion.brief_id).where(mine).limit(1)
    )
    if found is not None:
        return found
    brief = Brief(workspace_id=work.workspace_id, title="", created_by="", created_at=work.at)
    work.session.add(brief)
    work.session.flush()
    version = BriefVersion(
        workspace_id=work.workspace_id, brief_id=brief.id, number=1, requirements="", written_by="",
        written_at=work.at,
    )  # fmt: skip
    work.session.add(version)
    work.session.flush()
    return version
