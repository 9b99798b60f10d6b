"""Whom a campaign looks for and what it is to achieve; all of it may stay empty."""

from collections.abc import Mapping

from campaigns import parsing
from campaigns.core.money import Money
from campaigns.forms.fields import Field, Kind, MoneyField
from storage.enums import Platform
from storage.models import Campaign


def _bounds(followers: parsing.Range | None) -> Mapping[str, int | None]:
    wanted = followers or parsing.Range()
    return {"followers_min": wanted.low, "followers_max": wanted.high}


def _followers(campaign: Campaign) -> str:
    wanted = parsing.Range(campaign.followers_min, campaign.followers_max)
    return wanted.show() if wanted != parsing.Range() else ""


def _rate(campaign: Campaign) -> str:
    rate = campaign.goal_engagement_rate
    return f"{rate.normalize():f}" if rate is not None else ""


def _revenue(campaign: Campaign) -> str:
    revenue = campaign.goal_revenue_minor
    return Money(revenue, campaign.currency).as_typed() if revenue else ""


NICHES = Field(
    key="niches",
    label="Niches",
    placeholder="beauty, skincare",
    hint="Any of these. Empty: every niche.",
    parse=parsing.parse_niches,
    columns=lambda niches: {"niches": list(niches or ())},
    show=lambda _session, campaign: ", ".join(campaign.niches),
    copied=True,
    edited=True,
)
FOLLOWERS = Field(
    key="followers",
    label="Followers",
    placeholder="10k-500k",
    hint="Or 10k+ for at least, <50k for less. Empty: any number.",
    parse=parsing.parse_range,
    columns=_bounds,
    show=lambda _session, campaign: _followers(campaign),
    copied=True,
    edited=True,
)
PLATFORM = Field(
    key="platform",
    label="Platform",
    kind=Kind.CHOICE,
    options=tuple((platform.value, platform.label) for platform in Platform),
    hint="Empty: every platform.",
    parse=parsing.parse_platform,
    column="platform",
    copied=True,
    edited=True,
)
REACH = Field(
    key="goal_reach",
    label="Reach",
    placeholder="400,000",
    parse=parsing.parse_count,
    column="goal_reach",
    copied=True,
    edited=True,
)
ENGAGEMENT_RATE = Field(
    key="goal_engagement_rate",
    label="Engagement rate in %",
    placeholder="3.5",
    parse=parsing.parse_rate,
    column="goal_engagement_rate",
    show=lambda _session, campaign: _rate(campaign),
    copied=True,
    edited=True,
)
REVENUE = MoneyField(
    key="goal_revenue",
    label="Revenue",
    placeholder="20000",
    columns=lambda revenue: {"goal_revenue_minor": revenue.minor if revenue else None},
    show=lambda _session, campaign: _revenue(campaign),
    copied=True,
    edited=True,
    money=True,
)
