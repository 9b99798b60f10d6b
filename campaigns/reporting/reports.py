"""Reports: immutable, numbered snapshots of a campaign's numbers against its budget and goals."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.content.versions import is_picture
from campaigns.core.errors import NotFound, NotPossible
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.formulas.figures import Figure
from campaigns.reporting import performance, report_summary
from campaigns.reporting.benchmark import benchmark
from campaigns.reporting.performance import METRICS
from campaigns.reporting.report_rights import stored_rights
from campaigns.reporting.report_snapshot import SCHEMA, ReportSnapshot
from campaigns.reporting.step_times import stored_steps
from campaigns.spending import budget
from campaigns.steps.effects import effect
from campaigns.steps.registry import workflow_of
from storage.enums import STAGES_WITH_TERMS
from storage.models import Campaign, Deliverable, Influencer, Participation, Report, Terms, Version


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
    stored = snapshot(session, campaign, at)
    return {
        **stored,
        "picture": _picture(session, campaign, stored),
        "benchmark": benchmark(session, campaign, figures_of(stored)),
    }


def latest(session: Session, campaign_id: int) -> Report | None:
    """The newest version of a campaign's report."""
    mine = select(Report).where(Report.campaign_id == campaign_id)
    return session.scalar(mine.order_by(Report.number.desc()).limit(1))


def numbered(work: UnitOfWork, report_id: int) -> Report:
    """The version with this id, of a campaign in the same workspace; NotFound where there is none."""
    mine = (Report.id == report_id) & (Report.workspace_id == work.workspace_id)
    found = work.session.scalar(select(Report).where(mine))
    if found is None:
        raise NotFound("This report is gone. `/campaign report` shows the newest.")
    return found


def before(session: Session, report: Report) -> Report | None:
    """The version before one of the same campaign."""
    earlier = (Report.campaign_id == report.campaign_id) & (Report.number < report.number)
    return session.scalar(select(Report).where(earlier).order_by(Report.number.desc()).limit(1))


def figures_of(stored: Mapping[str, Any]) -> dict[str, Figure]:
    """The figures of a stored report, by key."""
    return {one["key"]: Figure.from_json(one) for one in stored["figures"]}


def summed_up(
    session: Session,
    campaign: Campaign,
    found: Mapping[str, Figure],
    headline: tuple[str, ...],
    goals: Mapping[str, str],
    at: datetime,
) -> dict[str, Any]:
    """What every report states; `goals` names the figure that each kind of goal (Reach, ...) is held against."""
    influencers = _influencers(session, campaign)
    handles = {one.id: one.handle for one in influencers}
    achieved = performance.posts(session, campaign)
    to_come = Counter(str(one or 0) for one in performance.to_come(session, campaign))
    return {
        "schema": SCHEMA,
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
        "posts": [_post(post, handles) for post in achieved],
        "to_come": dict(to_come),
        "creators": [_influencer(one) for one in influencers if one.stage in STAGES_WITH_TERMS],
        "rights": stored_rights(campaign, influencers, achieved),
        "steps": stored_steps(session, campaign, at),
        "rounds": _rounds(session, campaign),
        "time_zone": campaign.time_zone,
    }


def _rounds(session: Session, campaign: Campaign) -> list[dict[str, Any]]:
    """The posts that took more than one round."""
    again = (Deliverable.campaign_id == campaign.id) & (Deliverable.round > 1)
    posts = session.scalars(select(Deliverable).where(again).order_by(Deliverable.number))
    return [{"title": post.title, "rounds": post.round} for post in posts]


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
    published_at = post.deliverable.published_at
    return {
        "number": post.deliverable.number,
        "title": post.deliverable.title,
        "handle": handles.get(post.deliverable.participation_id or 0),
        "participation": post.deliverable.participation_id,
        "platform": post.deliverable.platform.value,
        "permalink": post.deliverable.permalink,
        "published_at": published_at.isoformat() if published_at else None,
        "engagements": post.measured.engagements(),
        "measured_on": post.measured_on.isoformat() if post.measured_on else None,
        "revenue_minor": post.revenue.minor if post.revenue else None,
        **{metric: post.measured.metric(metric) for metric in METRICS},
    }


def _influencers(session: Session, campaign: Campaign) -> Sequence[Any]:
    """A campaign's influencers with what was agreed with them, by participation."""
    return session.execute(
        select(
            Participation.id,
            Participation.stage,
            Participation.kept_minor,
            Participation.followers_at_selection,
            Influencer.handle,
            Influencer.platform,
            Terms,
        )
        .join(Influencer, Influencer.id == Participation.influencer_id)
        .outerjoin(Terms, Terms.id == Participation.agreed_terms_id)
        .where(Participation.campaign_id == campaign.id)
        .order_by(Participation.id)
    ).all()


def _influencer(one: Any) -> dict[str, Any]:
    owed = budget.owed(one.Terms, one.kept_minor) if one.Terms else None
    return {
        "participation": one.id,
        "handle": one.handle,
        "platform": one.platform.value,
        "followers": one.followers_at_selection,
        "fee_minor": owed.fee.minor if owed and owed.fee else None,
        "shipping_minor": owed.shipping.minor if owed and owed.shipping else None,
    }


def _picture(session: Session, campaign: Campaign, stored: Mapping[str, Any]) -> str | None:
    """The Slack file that shows the best post, where it is a picture that was uploaded there."""
    best = report_summary.stood_out(ReportSnapshot.read(stored))[:1]
    if not best or best[0].post is None:
        return None
    asset = session.scalar(
        select(Version)
        .join(Deliverable, Deliverable.asset_id == Version.id)
        .where(Deliverable.campaign_id == campaign.id, Deliverable.number == best[0].post.number)
    )
    return asset.file_id if asset is not None and is_picture(asset) else None


def _count(session: Session, campaign_id: int) -> int:
    return (
        session.scalar(select(func.count()).select_from(Report).where(Report.campaign_id == campaign_id)) or 0
    )
