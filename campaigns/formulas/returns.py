"""What the money brought: revenue, ROI and ROAS (kept apart), and what one engagement or click cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from campaigns.core.money import Money
from campaigns.formulas.bounds import of_ratio, of_sum
from campaigns.formulas.figures import Figure, Unit
from campaigns.formulas.sums import coverage, known_total, ratio


def total_revenue(revenues: Sequence[Money | None], currency: str, as_of: datetime) -> Figure:
    """Sum of the revenue recorded for the posts; not known where none was recorded. Money."""
    amount = known_total(revenues, currency) if revenues else None
    return Figure(
        "total_revenue",
        "Revenue",
        Unit.MONEY,
        amount,
        "sum of the revenue recorded for posts",
        as_of,
        coverage=(coverage("revenue", revenues, "posts"),),
        why_not="No revenue recorded" if amount is None else None,
        bounds=of_sum(amount or Money.zero(currency), complete=bool(revenues) and None not in revenues),
    )


def return_on_investment(revenue: Figure, cost: Figure) -> Figure:
    """ROI: (revenue - cost) / cost x 100. Without recorded revenue it is not known, never -100 %."""
    gain = _difference(revenue, cost)
    found = ratio(
        replace(revenue, value=gain) if gain else revenue,
        cost,
        key="roi",
        name="ROI",
        formula="(revenue - cost) / cost x 100",
        unit=Unit.PERCENT,
        scale=100,
    )
    return replace(found, bounds=of_ratio(revenue.bounds, cost.bounds, 100).plus(-100))


def return_on_spend(revenue: Figure, cost: Figure) -> Figure:
    """ROAS: revenue / cost. Some vendors call this ROI; here the names are kept apart."""
    _difference(revenue, cost)  # refuses two currencies
    return ratio(revenue, cost, key="roas", name="ROAS", formula="revenue / cost", unit=Unit.TIMES)


def cost_per_engagement(cost: Figure, engagements: Figure) -> Figure:
    """CPE: cost / engagements. A price."""
    return _price(cost, engagements, "cpe", "Cost per engagement (CPE)", "cost / engagements")


def cost_per_thousand(cost: Figure, impressions: Figure) -> Figure:
    """CPM by impressions: cost / (impressions / 1000). A price."""
    name = "Cost per thousand impressions (CPM)"
    return _price(cost, impressions, "cpm", name, "cost / (impressions / 1000)", scale=1000)


def cost_per_thousand_views(cost: Figure, views: Figure) -> Figure:
    """CPM by views: cost / (views / 1000), since platforms report views where they reported impressions. A price."""
    name = "Cost per thousand views (CPM by views)"
    return _price(cost, views, "cpm_by_views", name, "cost / (views / 1000)", scale=1000)


def cost_per_click(cost: Figure, clicks: Figure) -> Figure:
    """CPC: cost / clicks. A price."""
    return _price(cost, clicks, "cpc", "Cost per click (CPC)", "cost / clicks")


def _price(cost: Figure, per: Figure, key: str, name: str, formula: str, *, scale: int = 1) -> Figure:
    currency = cost.value.currency if isinstance(cost.value, Money) else None
    price = ratio(cost, per, key=key, name=name, formula=formula, unit=Unit.PRICE, scale=scale)
    return replace(price, currency=currency)


def _difference(revenue: Figure, cost: Figure) -> Money | None:
    if isinstance(revenue.value, Money) and isinstance(cost.value, Money):
        return revenue.value - cost.value
    return None
