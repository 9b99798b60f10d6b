"""What the forms of all workflows ask for: name, dates, money, goals, people outside Slack, and whom to look for."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from campaigns import parsing
from campaigns.core.money import Money, parse_money
from campaigns.parsing import Range
from campaigns.parsing.forms import FormReader
from storage.enums import Audience, Platform

USUAL_WINDOW = 14


@dataclass(frozen=True)
class Goals:
    """What a campaign is to achieve; None where nobody set a goal."""

    reach: int | None = None
    engagement_rate: Decimal | None = None
    revenue: Money | None = None


@dataclass(frozen=True)
class Basics:
    """The fields that no campaign can do without; None where one is wrong, which the form has noted."""

    name: str | None
    starts_on: date | None
    ends_on: date | None
    budget: Money | None


def read_basics_in(form: FormReader, today: date) -> Basics:
    """Name, dates, budget and channel."""
    name = form.required("name", parsing.parse_name, "a name for the campaign")
    starts = form.required("starts_on", parsing.parse_date, "the first day")
    ends = form.required("ends_on", parsing.parse_date, "the last day")
    if starts and ends and ends < starts:
        form.refuse("ends_on", "The campaign cannot end before it starts. Choose a later last day.")
    elif ends and ends < today:
        form.refuse("ends_on", "That day is over. Choose a last day from today on.")
    budget = _budget(form)
    if not form.text("channel"):
        form.refuse("channel", "Choose the channel that the campaign lives in.")
    return Basics(name, starts, ends, budget)


def _budget(form: FormReader) -> Money | None:
    currency = form.required("currency", parsing.parse_currency, "a currency, such as EUR")
    money = partial(parse_money, default_currency=currency or "EUR")
    budget = form.required("budget", money, "the budget, such as 12000")
    if budget and currency and budget.currency != currency:
        form.refuse(
            "budget", f"The amount says {budget.currency}, the currency field {currency}. Make them agree."
        )
    return budget


def goals_in(form: FormReader, budget: Money | None) -> Goals:
    """The goals, revenue in the currency of the budget."""
    currency = budget.currency if budget else "EUR"
    return Goals(
        reach=form.optional("goal_reach", parsing.parse_count),
        engagement_rate=form.optional("goal_engagement_rate", parsing.parse_rate),
        revenue=form.optional("goal_revenue", partial(parse_money, default_currency=currency, only=True)),
    )


def influencers_in(form: FormReader) -> tuple[tuple[str, ...], Range, Platform | None]:
    """Whom to look for: niches, followers, platform."""
    niches = form.optional("niches", parsing.parse_niches)
    followers = form.optional("followers", parsing.parse_range)
    platform = form.optional("platform", parsing.parse_platform)
    return niches or (), followers or Range(None, None), platform


def recipients_in(form: FormReader) -> dict[Audience, tuple[str, ...]]:
    """The addresses outside Slack that hear of the campaign."""
    found = {
        Audience.STAKEHOLDER: form.optional("stakeholders", parsing.parse_emails),
        Audience.CLIENT: form.optional("clients", parsing.parse_emails),
    }
    return {audience: emails for audience, emails in found.items() if emails}


def time_zone_in(form: FormReader) -> str | None:
    """The zone that the campaign's people live in."""
    return form.required(
        "time_zone", parsing.parse_time_zone, "the campaign's time zone, such as Europe/Berlin"
    )


def measuring_days_in(form: FormReader) -> int:
    """How many days after its end a campaign is measured."""
    days = form.optional("measuring_days", parsing.parse_days)
    return USUAL_WINDOW if days is None else days
