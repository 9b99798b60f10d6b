"""The ROI report: an immutable snapshot of a campaign's numbers against its budget and goals."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import formulas, performance
from campaigns.desk import Work
from campaigns.figures import Figure
from campaigns.money import Money
from storage.models import Campaign, Influencer, Participation, Report


def make_report(work: Work, campaign: Campaign) -> Report:
    """Store the campaign's numbers as they are now, as the next version of its report."""
    report = Report(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        number=_count(work.session, campaign.id) + 1,
        made_at=work.at,
        figures=snapshot(work.session, campaign, work.at),
    )
    work.session.add(report)
    work.session.flush()
    return report


def latest(session: Session, campaign_id: int) -> Report | None:
    """The newest version of a campaign's report."""
    mine = select(Report).where(Report.campaign_id == campaign_id)
    return session.scalar(mine.order_by(Report.number.desc()).limit(1))


def figures_of(stored: dict[str, Any]) -> dict[str, Figure]:
    """The figures of a stored report, by key."""
    return {one["key"]: Figure.from_json(one) for one in stored["figures"]}


def goals_of(stored: dict[str, Any]) -> list[tuple[str, str, Figure]]:
    """The goals of a stored report: name, the goal in words, and how much of it was reached."""
    return [(name, goal, Figure.from_json(share)) for name, goal, share in stored["goals"]]


def snapshot(session: Session, campaign: Campaign, at: datetime) -> dict[str, Any]:
    """The campaign's numbers as plain JSON values."""
    found = performance.figures(session, campaign, at)
    handles = _handles(session, campaign)
    return {
        "campaign": campaign.name,
        "currency": campaign.currency,
        "budget_minor": campaign.budget_minor,
        "starts_on": campaign.starts_on.isoformat(),
        "ends_on": campaign.ends_on.isoformat(),
        "figures": [figure.to_json() for figure in found.values()],
        "goals": [[name, goal, share.to_json()] for name, goal, share in _goals(campaign, found)],
        "posts": [_post(post, handles) for post in performance.posts(session, campaign)],
    }


def _goals(campaign: Campaign, found: dict[str, Figure]) -> list[tuple[str, str, Figure]]:
    wanted: list[tuple[str, Figure, Any]] = [
        ("Reach", found["potential_reach_agreed"], campaign.goal_reach),
        ("Engagement rate", found["engagement_rate_by_followers"], campaign.goal_engagement_rate),
        ("Revenue", found["total_revenue"], _goal_revenue(campaign)),
    ]
    return [
        (name, _in_words(goal, name), formulas.share_of_goal(figure, goal))
        for name, figure, goal in wanted
        if goal is not None and goal
    ]


def _goal_revenue(campaign: Campaign) -> Money | None:
    minor = campaign.goal_revenue_minor
    return Money(minor, campaign.currency) if minor else None


def _in_words(goal: Any, name: str) -> str:
    if isinstance(goal, Money):
        return goal.show()
    return f"{goal.normalize():f} %" if name == "Engagement rate" else f"{goal:,}"


def _post(post: performance.PostPerformance, handles: dict[int, str]) -> dict[str, Any]:
    engagements = post.measured.engagements()
    return {
        "title": post.deliverable.title,
        "handle": handles.get(post.deliverable.participation_id or 0),
        "permalink": post.deliverable.permalink,
        "engagements": engagements,
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
