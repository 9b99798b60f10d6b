"""What a portfolio says: a sentence, its campaigns, what clients had, and the league table of influencers."""

from __future__ import annotations

from collections.abc import Sequence

from campaigns.core.wording import counted
from campaigns.formulas.figures import Figure
from campaigns.reporting.portfolio import Portfolio, RankedInfluencer, ReportedCampaign, money_totals, totals
from campaigns.reporting.report_conclusion import signed
from campaigns.reporting.report_tables import Cell, ReportTable

NOBODY = "No client"
_RATES = ("engagement_rate_by_followers", "average_engagement_rate")


def conclusion(found: Portfolio) -> str:
    """`3 campaigns ended: 2 of 3 within budget, 4 of 5 goals met, 1 open.`, of budgets only those that may be told."""
    goals = [goal.is_reached for one in found.campaigns for goal in one.report.goals]
    budgets = [one.report.over_budget for one in found.campaigns if one.report.with_money]
    told = [f"{budgets.count(False)} of {len(budgets)} within budget"] if budgets else []
    told += [f"{goals.count(True)} of {counted(len(goals), 'goal')} met"] if goals else []
    told += [f"{goals.count(None)} open"] if None in goals else []
    ended = f"{counted(len(found.campaigns), 'campaign')} ended"
    return f"{ended}: {', '.join(told)}." if told else f"{ended}."


def headlines(found: Portfolio) -> list[tuple[str, str]]:
    """What all campaigns achieved together; money once for each currency."""
    achieved = totals(found.campaigns)
    told = [("Reach", achieved["reach"].show()), ("Engagements", achieved["engagements"].show())]
    told.append(("Engagement rate by reach", achieved["rate"].show()))
    for currency in found.currencies:
        money = money_totals(found.campaigns, currency)
        which = f" in {currency}" if len(found.currencies) > 1 else ""
        told += [
            (f"Cost{which}", money["cost"].show()),
            (f"Revenue{which}", money["revenue"].show()),
            (f"ROI{which}", signed(money["roi"])),
        ]
    return told


def campaigns_table(found: Portfolio) -> ReportTable:
    """Every campaign, the last ended first."""
    money = bool(found.currencies)
    heads = (
        "Campaign",
        "Client",
        "Ended",
        "Reach",
        "Engagements",
        "Rate",
        *(("Cost", "Revenue", "ROI") if money else ()),
    )
    return ReportTable("Campaigns", heads, tuple(_campaign(one, money=money) for one in found.campaigns))


def _campaign(one: ReportedCampaign, *, money: bool) -> tuple[Cell, ...]:
    achieved: tuple[Figure | None, ...] = (
        one.figure("total_reach"), one.figure("total_engagements"), one.figure(*_RATES),
    )  # fmt: skip
    brought = tuple(one.figure(key) for key in ("total_cost", "total_revenue", "roi")) if money else ()
    return (one.name, one.client or None, one.ended_on, *achieved, *brought)


def clients_table(found: Portfolio) -> ReportTable:
    """What the campaigns of each client came to; nothing where there are not two."""
    heads = ("Client", "Campaigns", "Reach", "Engagements", "Rate by reach")
    if len(found.clients) < 2:
        return ReportTable("Clients", heads, ())
    return ReportTable("Clients", heads, tuple(_client(found, client) for client in found.clients))


def _client(found: Portfolio, client: str) -> tuple[Cell, ...]:
    mine = [one for one in found.campaigns if one.client == client]
    achieved = totals(mine)
    return (client or NOBODY, len(mine), *(achieved[key] for key in ("reach", "engagements", "rate")))


def league_table(found: Portfolio) -> ReportTable:
    """Influencers over all campaigns, the best rate first."""
    money = any(one.cost is not None for one in found.influencers)
    cost = ("Cost", "Cost per engagement") if money else ()
    heads = ("Creator", "Campaigns", "Posts", "Reach", "Engagements", "Rate by reach", *cost)
    return ReportTable("Creators", heads, tuple(_ranked(found.influencers, money=money)))


def _ranked(influencers: Sequence[RankedInfluencer], *, money: bool) -> list[tuple[Cell, ...]]:
    return [
        (
            f"{place}. @{one.handle}", one.campaigns, one.posts, one.reach, one.engagements, one.rate,
            *((one.cost, one.cost_per_engagement) if money else ()),
        )
        for place, one in enumerate(influencers, 1)
    ]  # fmt: skip
