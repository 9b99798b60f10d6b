"""Reports: immutable, numbered snapshots of a campaign's numbers against its budget and goals."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.core.errors import NotPossible
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.formulas.figures import Figure
from campaigns.reporting import performance
from campaigns.steps.effects import effect
from campaigns.steps.registry import workflow_of
from storage.models import Campaign, Influencer, Participation, Report


@effect(needs_snapshot=True)
def generate_report(work: UnitOfWork, campaign: Campaign) -> None:
    """Store the campaign's numbers as they are now, as its workflow states them: the next version of its report."""
    report = Report(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        number=_count(work.session, campaign.id) + 1,
        made_at=work.at,
        figures=snapshot_of(work.session, campaign, work.at),
    )
    work.session.add(report)
    work.session.flush()


def snapshot_of(session: Session, campaign: Campaign, at: datetime) -> dict[str, Any]:
    """The campaign's numbers as they were at that moment; NotPossible where its workflow states none."""
    snapshot = workflow_of(campaign).snapshot
    if snapshot is None:
        raise NotPossible(f"{campaign.name} makes no report.")
    return snapshot(session, campaign, at)


def latest(session: Session, campaign_id: int) -> Report | None:
    """The newest version of a campaign's report."""
    mine = select(Report).where(Report.campaign_id == campaign_id)
    return session.scalar(mine.order_by(Report.number.desc()).limit(1))


def before(session: Session, report: Report) -> Report | None:
    """The version before one of the same campaign."""
    earlier = (Report.campaign_id == report.campaign_id) & (Report.number < report.number)
    return session.scalar(select(Report).where(earlier).order_by(Report.number.desc()).limit(1))


def figures_of(stored: Mapping[str, Any]) -> dict[str, Figure]:
    """The figures of a stored report, by key."""
    return {one["key"]: Figure.from_json(one) for one in stored["figures"]}


def headline_of(stored: Mapping[str, Any]) -> list[Figure]:
    """The figures that a stored report leads with, in the order they are read."""
    found = figures_of(stored)
    return [found[key] for key in stored["headline"]]


def goals_of(stored: Mapping[str, Any]) -> list[tuple[str, str, Figure]]:
    """The goals of a stored report: name, the goal in words, and how much of it was reached."""
    return [(name, goal, Figure.from_json(share)) for name, goal, share in stored["goals"]]


def summed_up(
    session: Session,
    campaign: Campaign,
    found: Mapping[str, Figure],
    headline: tuple[str, ...],
    goals: Mapping[str, str],
) -> dict[str, Any]:
    """What every report states; `goals` names the figure that each kind of goal (Reach, ...) is held against."""
    handles = _handles(session, campaign)
    return {
        "campaign": campaign.name,
        "workflow": campaign.workflow,
        "currency": campaign.currency,
        "budget_minor": campaign.budget_minor,
        "starts_on": campaign.starts_on.isoformat(),
        "ends_on": campaign.ends_on.isoformat(),
        "headline": list(headline),
        "figures": [figure.to_json() for figure in found.values()],
        "goals": [
            [name, goal, share.to_json()]
            for name, goal, share in _shares(campaign, {name: found[key] for name, key in goals.items()})
        ],
        "posts": [_post(post, handles) for post in performance.posts(session, campaign)],
    }


def _shares(campaign: Campaign, reached: Mapping[str, Figure]) -> list[tuple[str, str, Figure]]:
    wanted = {
        "Reach": campaign.goal_reach,
        "Engagement rate": campaign.goal_engagement_rate,
        "Revenue": _goal_revenue(campaign),
    }
    return [
        (name, _in_words(goal, name), formulas.share_of_goal(reached[name], goal))
        for name, goal in wanted.items()
        if goal is not None and goal
    ]


def _goal_revenue(campaign: Campaign) -> Money | None:
    minor = campaign.goal_revenue_minor
    return Money(minor, campaign.currency) if minor else None


def _in_words(goal: Any, name: str) -> str:
    if isinstance(goal, Money):
        return goal.show()
    return f"{goal.normalize():f} %" if name == "Engagement rate" else f"{goal:,}"


def _post(post: performance.PostPerformance, handles: Mapping[int, str]) -> dict[str, Any]:
    return {
        "number": post.deliverable.number,
        "title": post.deliverable.title,
        "handle": handles.get(post.deliverable.participation_id or 0),
        "permalink": post.deliverable.permalink,
        "engagements": post.measured.engagements(),
        "measured_on": post.measured_on.isoformat() if post.measured_on else None,
        "revenue_minor": post.revenue.minor if post.revenue else None,
        **{metric: post.measured.metric(metric) for metric in performance.METRICS},
    }


def _handles(session: Session, campaign: Campaign) -> dict[int, str]:
    """The handles of a campaign's influencers, by participation."""
    rows = session.execute(
        select(Participation.id, Influencer.handle)
        .join(Influencer, Influencer.id == Participation.influencer_id)
        .where(Participation.campaign_id == campaign.id)
    )
    return {row.id: row.handle for row in rows}


def _count(session: Session, campaign_id: int) -> int:
    return (
        session.scalar(select(func.count()).select_from(Report).where(Report.campaign_id == campaign_id)) or 0
    )
