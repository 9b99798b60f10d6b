"""What a campaign achieved, worked out from its rows by the formulas."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from campaigns import formulas
from campaigns.core.money import Money
from campaigns.formulas import InfluencerMeasured, Measured
from campaigns.formulas.figures import Figure
from campaigns.spending import budget
from storage.enums import POST_IS_OVER, STAGES_WITH_TERMS, DeliverableStatus, Source
from storage.models import Campaign, Deliverable, ImportRun, Participation, Result

METRICS = ("likes", "comments", "clicks", "shares", "saves", "reach", "impressions", "views")


@dataclass(frozen=True)
class PostPerformance:
    """What is known of one published post, with the day it was last measured (None: never).

    `source` is what gave the newest figures, None where somebody did.
    """

    deliverable: Deliverable
    measured: Measured
    revenue: Money | None
    measured_on: date | None
    source: Source | None = None


def of_post(session: Session, post: Deliverable, campaign: Campaign) -> PostPerformance | None:
    """The same of one post; None where it is not published."""
    if post.status is not DeliverableStatus.PUBLISHED:
        return None
    return _performance(post, _results(session, [post.id]).get(post.id, []), campaign.currency)


def posts(session: Session, campaign: Campaign) -> list[PostPerformance]:
    """Every published post with the newest known value of each metric; results are totals up to their day."""
    published = session.scalars(
        select(Deliverable)
        .where(Deliverable.campaign_id == campaign.id, Deliverable.status == DeliverableStatus.PUBLISHED)
        .order_by(Deliverable.number)
    ).all()
    results = _results(session, [post.id for post in published])
    return [_performance(post, results.get(post.id, []), campaign.currency) for post in published]


def to_come(session: Session, campaign: Campaign) -> list[int | None]:
    """The posts that may still be published and measured: of each the participation, if it has one."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.status.not_in(POST_IS_OVER)
    return list(session.scalars(select(Deliverable.participation_id).where(mine)))


def unpublished(session: Session, campaign: Campaign) -> list[Deliverable]:
    """Every approved post whose link is not recorded yet; it cannot be measured before."""
    mine = (Deliverable.campaign_id == campaign.id) & (Deliverable.status == DeliverableStatus.APPROVED)
    return list(session.scalars(select(Deliverable).where(mine).order_by(Deliverable.number)))


def influencer_figures(session: Session, campaign: Campaign, at: datetime) -> dict[str, Figure]:
    """Every figure of an influencer campaign by its key, in the order it is read; rates are by followers."""
    achieved, outstanding = posts(session, campaign), to_come(session, campaign)
    measured, cost = _measured(achieved, outstanding), total_cost(session, campaign, at)
    return _by_key(
        *_spending(campaign, cost),
        agreed_reach(session, campaign, at),
        selected_reach(session, campaign, at),
        formulas.total_reach(measured, at),
        formulas.total_engagements(measured, at),
        formulas.engagement_rate_by_followers(_influencers(session, campaign, achieved, outstanding), at),
        formulas.engagement_rate_by_reach(measured, at),
        *_returns(campaign, cost, achieved, len(outstanding), at),
        *_metrics(measured, at),
    )


def social_figures(session: Session, campaign: Campaign, at: datetime) -> dict[str, Figure]:
    """Every figure of a social media campaign by its key, in the order it is read; rates are by the posts' reach."""
    achieved, outstanding = posts(session, campaign), to_come(session, campaign)
    measured, cost = _measured(achieved, outstanding), total_cost(session, campaign, at)
    return _by_key(
        *_spending(campaign, cost),
        formulas.total_reach(measured, at),
        formulas.total_engagements(measured, at),
        formulas.average_engagement_rate(measured, at),
        formulas.pooled_engagement_rate(measured, at),
        *_returns(campaign, cost, achieved, len(outstanding), at),
        *_metrics(measured, at),
    )


def _measured(achieved: Sequence[PostPerformance], outstanding: Sequence[object]) -> list[Measured]:
    """What is known of every post; of those to come, nothing."""
    return [*(post.measured for post in achieved), *(Measured() for _ in outstanding)]


def _influencers(
    session: Session,
    campaign: Campaign,
    achieved: Sequence[PostPerformance],
    outstanding: Sequence[int | None],
) -> list[InfluencerMeasured]:
    """What is known of everybody who agreed, with the posts that they have published or will."""
    by_participation: defaultdict[int | None, list[Measured]] = defaultdict(list)
    for post in achieved:
        by_participation[post.deliverable.participation_id].append(post.measured)
    for participation_id in outstanding:
        by_participation[participation_id].append(Measured())
    agreed = session.execute(
        select(Participation.id, Participation.followers_at_selection)
        .where(Participation.campaign_id == campaign.id, Participation.stage.in_(STAGES_WITH_TERMS))
        .order_by(Participation.id)
    )
    return [InfluencerMeasured(followers, tuple(by_participation[id_])) for id_, followers in agreed]


def _by_key(*found: Figure) -> dict[str, Figure]:
    return {figure.key: figure for figure in found}


def _spending(campaign: Campaign, cost: Figure) -> list[Figure]:
    return [cost, formulas.budget_share(cost, Money(campaign.budget_minor, campaign.currency))]


def _returns(
    campaign: Campaign, cost: Figure, achieved: Sequence[PostPerformance], outstanding: int, at: datetime
) -> list[Figure]:
    """What the money brought, and what one engagement, thousand impressions or click cost."""
    measured = _measured(achieved, range(outstanding))
    revenues = [*(post.revenue for post in achieved), *[None] * outstanding]
    revenue = formulas.total_revenue(revenues, campaign.currency, at)
    return [
        revenue,
        formulas.return_on_investment(revenue, cost),
        formulas.return_on_spend(revenue, cost),
        formulas.cost_per_engagement(cost, formulas.total_engagements(measured, at)),
        formulas.cost_per_thousand(cost, formulas.total_of("impressions", measured, at)),
        formulas.cost_per_thousand_views(cost, formulas.total_of("views", measured, at)),
        formulas.cost_per_click(cost, formulas.total_of("clicks", measured, at)),
    ]


def _metrics(measured: Sequence[Measured], at: datetime) -> list[Figure]:
    return [formulas.total_of(metric, measured, at) for metric in METRICS if metric != "reach"]


def total_cost(session: Session, campaign: Campaign, at: datetime) -> Figure:
    """Fees and shipping of the agreed influencers, and other committed or spent costs."""
    return formulas.total_cost(
        budget.agreed_terms(session, campaign),
        campaign.currency,
        at,
        others=budget.other_costs(session, campaign),
    )


def agreed_reach(session: Session, campaign: Campaign, at: datetime) -> Figure:
    """The follower counts, frozen at selection, of the influencers who agreed; rates are worked out with it."""
    counts = session.scalars(
        select(Participation.followers_at_selection).where(
            Participation.campaign_id == campaign.id, Participation.stage.in_(STAGES_WITH_TERMS)
        )
    )
    return formulas.potential_reach(list(counts), at, of="agreed")


def selected_reach(session: Session, campaign: Campaign, at: datetime) -> Figure:
    """The follower counts, frozen at selection, of everybody who was selected."""
    mine = Participation.campaign_id == campaign.id
    counts = session.scalars(select(Participation.followers_at_selection).where(mine))
    return formulas.potential_reach(list(counts), at, of="selected")


def followers_of(session: Session, post: Deliverable) -> int | None:
    """The followers of a post's creator, frozen at selection."""
    mine = Participation.id == post.participation_id
    return session.scalar(select(Participation.followers_at_selection).where(mine))


def _results(session: Session, deliverable_ids: list[int]) -> dict[int, list[Result]]:
    """Results by deliverable, newest first."""
    rows = session.scalars(
        select(Result)
        .options(joinedload(Result.import_run).load_only(ImportRun.source))
        .where(Result.deliverable_id.in_(deliverable_ids))
        .order_by(Result.measured_on.desc(), Result.id.desc())
    )
    found: dict[int, list[Result]] = {}
    for row in rows:
        found.setdefault(row.deliverable_id, []).append(row)
    return found


def _performance(post: Deliverable, results: list[Result], currency: str) -> PostPerformance:
    newest = {metric: _newest(results, metric) for metric in METRICS}
    revenue = _newest(results, "revenue_minor")
    return PostPerformance(
        post,
        Measured(**newest),
        Money(revenue, currency) if revenue is not None else None,
        results[0].measured_on if results else None,
        results[0].import_run.source if results and results[0].import_run else None,
    )


def _newest(results: list[Result], metric: str) -> int | None:
    values: list[int | None] = [getattr(result, metric) for result in results]
    return next((value for value in values if value is not None), None)
