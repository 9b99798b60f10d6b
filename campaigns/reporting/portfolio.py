"""Campaigns side by side: what those that ended in a time achieved together, by client, and how influencers rank.

Made from the newest report of each campaign, so that it says what they say. Currencies stand side by side and are never
added up. Money is told of campaigns whose money the reader may see, and left out of the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy import and_, func, select

from campaigns import formulas
from campaigns.core.errors import NotFound
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import either, quoted
from campaigns.formulas import Measured
from campaigns.formulas.figures import Figure
from campaigns.people import permissions, staff, visibility
from campaigns.reporting.portfolio_period import Period, Wanted
from campaigns.reporting.report_snapshot import ReportedPost, ReportSnapshot, Stored
from storage.enums import CampaignStatus
from storage.models import Campaign, Report

MOST = 100
"""The newest are taken. So many, of 90 posts each, take under a second of work; Slack waits three."""


@dataclass(frozen=True)
class ReportedCampaign:
    """A campaign that has ended, with its newest report as the reader may see it."""

    campaign_id: int
    name: str
    client: str
    ended_on: date
    report: ReportSnapshot

    def figure(self, *keys: str) -> Figure | None:
        """The first of its figures with one of these keys."""
        return next((self.report.figures[key] for key in keys if key in self.report.figures), None)


@dataclass(frozen=True)
class RankedInfluencer:
    """An influencer over several campaigns; `cost` is None where it is not told, or in two currencies."""

    handle: str
    platform: str
    campaigns: int
    posts: int
    reach: Figure
    engagements: Figure
    rate: Figure
    cost: Money | None
    cost_per_engagement: Figure | None


@dataclass(frozen=True)
class Portfolio:
    """The campaigns of a time, the last ended first; `more` say that further ones were left out."""

    period: Period
    client: str
    campaigns: tuple[ReportedCampaign, ...]
    more: bool = False

    @property
    def currencies(self) -> list[str]:
        """Those in which money is told, the most used first."""
        told = [one.report.currency for one in self.campaigns if one.report.with_money]
        return sorted(dict.fromkeys(told), key=lambda code: (-told.count(code), code))

    @property
    def clients(self) -> list[str]:
        """Everybody for whom one of them was made, by name; empty stands for nobody."""
        return sorted({one.client for one in self.campaigns}, key=lambda name: (not name, name.casefold()))

    @property
    def has_influencers(self) -> bool:
        """Whether anybody would be ranked; ranking takes much longer than looking."""
        return any(one.report.stored.get("creators") for one in self.campaigns)

    @cached_property
    def influencers(self) -> tuple[RankedInfluencer, ...]:
        """Every influencer who agreed in one of them, the best rate by reach first."""
        parts: dict[tuple[str, str], list[_Part]] = {}
        for report in (one.report for one in self.campaigns):
            posts: dict[int | None, list[ReportedPost]] = defaultdict(list)
            for post in report.posts:
                posts[post.participation].append(post)
            for one in report.stored.get("creators", []):
                key = (one["handle"].casefold(), one["platform"])
                parts.setdefault(key, []).append(_Part(report, one, posts[one["participation"]]))
        ranked = [_ranked(platform, found) for (_, platform), found in parts.items()]
        return tuple(sorted(ranked, key=_best_first))


@dataclass(frozen=True)
class _Part:
    """What an influencer did in one campaign: the report, what it stores of them, and their posts."""

    report: ReportSnapshot
    stored: Stored
    posts: Sequence[ReportedPost]

    @property
    def to_come(self) -> int:
        counts: dict[str, int] = self.report.stored.get("to_come", {})
        return counts.get(str(self.stored["participation"]), 0)

    @property
    def terms(self) -> formulas.Terms:
        fee, shipping = (
            None if self.stored[key] is None else Money(self.stored[key], self.report.currency)
            for key in ("fee_minor", "shipping_minor")
        )
        return formulas.Terms(fee, shipping)


def portfolio(work: UnitOfWork, wanted: Wanted) -> Portfolio:
    """The campaigns that ended within a time and have a report, as far as the actor sees them."""
    newest = (
        select(func.max(Report.number))
        .where(Report.campaign_id == Campaign.id)
        .correlate(Campaign)
        .scalar_subquery()
    )
    with_report = (Report.campaign_id == Campaign.id) & (Report.number == newest)
    meant = and_(
        visibility.seen_by_actor(work),
        Campaign.status != CampaignStatus.CANCELLED,
        Campaign.ends_on.between(wanted.period.first, wanted.period.last),
    )
    if wanted.client:
        there = select(Campaign.client).join(Report, with_report).where(meant, Campaign.client.is_not(None))
        named = {name for name in work.session.scalars(there.distinct()) if name}
        meant &= Campaign.client.in_(_meant_client(named, wanted.client))
    query = select(Campaign, Report).join(Report, with_report).where(meant)
    rows = work.session.execute(
        query.order_by(Campaign.ends_on.desc(), Campaign.id.desc()).limit(MOST + 1)
    ).all()
    staff.load(work.session, work.workspace_id, [campaign for campaign, _ in rows])
    found = tuple(_reported(work, campaign, report) for campaign, report in rows[:MOST])
    client = found[0].client if wanted.client and found else wanted.client
    return Portfolio(wanted.period, client, found, more=len(rows) > MOST)


def totals(found: Sequence[ReportedCampaign]) -> dict[str, Figure]:
    """Reach, engagements and posts of campaigns together, with of how many each is known."""
    posts = [post.measured for one in found for post in one.report.posts]
    to_come = sum(one.report.to_come for one in found)
    at = max(one.report.as_of for one in found)
    measured = [*posts, *[Measured()] * to_come]
    return {
        "reach": formulas.total_reach(measured, at),
        "engagements": formulas.total_engagements(measured, at),
        "rate": formulas.engagement_rate_by_reach(measured, at),
    }


def money_totals(found: Sequence[ReportedCampaign], currency: str) -> dict[str, Figure]:
    """Cost, revenue and ROI of those campaigns whose money is told in one currency, together."""
    told = [one for one in found if one.report.with_money and one.report.currency == currency]
    at = max(one.report.as_of for one in told)
    cost = formulas.together([one.report.figures["total_cost"] for one in told], currency, at)
    revenue = formulas.together([one.report.figures["total_revenue"] for one in told], currency, at)
    return {"cost": cost, "revenue": revenue, "roi": formulas.return_on_investment(revenue, cost)}


def _reported(work: UnitOfWork, campaign: Campaign, report: Report) -> ReportedCampaign:
    with_money = permissions.may(work, permissions.Action.SEE_MONEY, campaign)
    snapshot = ReportSnapshot.read(report.figures, report.number, with_money=with_money)
    return ReportedCampaign(campaign.id, campaign.name, campaign.client or "", campaign.ends_on, snapshot)


def _meant_client(named: Set[str], client: str) -> list[str]:
    """How a client is written, named in full or by how it begins; NotFound names those there are."""
    key = client.casefold()
    exact = {name for name in named if name.casefold() == key}
    meant = exact or {name for name in named if name.casefold().startswith(key)}
    if meant:
        return sorted(meant)
    there = (
        f"There is {either(sorted(named), 'and')}."
        if named
        else "No campaign names a client: *Edit campaign* does."
    )
    raise NotFound(f"No campaign of this time is for {quoted(client)}. {there}")


def _ranked(platform: str, parts: Sequence[_Part]) -> RankedInfluencer:
    mine = [post.measured for one in parts for post in one.posts]
    measured = [*mine, *[Measured()] * sum(one.to_come for one in parts)]
    at = max(one.report.as_of for one in parts)
    engagements = formulas.total_engagements(measured, at)
    cost = _cost(parts)
    total = formulas.total_cost(cost, cost[0].fee.currency, at) if cost and cost[0].fee else None
    amount = total.value if total is not None and isinstance(total.value, Money) else None
    return RankedInfluencer(
        parts[0].stored["handle"], platform, len(parts), len(mine), formulas.total_reach(measured, at), engagements,
        formulas.engagement_rate_by_reach(measured, at), amount,
        formulas.cost_per_engagement(total, engagements) if total is not None else None,
    )  # fmt: skip


def _cost(parts: Sequence[_Part]) -> list[formulas.Terms]:
    """What was agreed in all campaigns; nothing where one tells no money, or two do in other currencies."""
    reports = [one.report for one in parts]
    if any(not one.with_money for one in reports) or len({one.currency for one in reports}) > 1:
        return []
    return [one.terms for one in parts]


def _best_first(one: RankedInfluencer) -> tuple[bool, float, str]:
    rate = one.rate.decimal(6)
    return (rate is None, -float(rate or 0), one.handle.casefold())
