"""What a campaign is made from: the entries of its form, read into values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial

from campaigns import entry
from campaigns.entry import Range
from campaigns.errors import NotUnderstood
from campaigns.forms import Entries, Form
from campaigns.money import Money, parse_money
from storage.words import Audience, Platform, Role

LONGEST_WINDOW = 365


@dataclass(frozen=True)
class BriefText:
    """What a brief says."""

    requirements: str
    audience: str = ""
    deliverables: str = ""
    timeline: str = ""
    brand_guide: str = ""
    required_words: tuple[str, ...] = ()
    banned_words: tuple[str, ...] = ()
    disclosure: str = ""


@dataclass(frozen=True)
class Goals:
    """What a campaign is to achieve; None where nobody set a goal."""

    reach: int | None = None
    engagement_rate: Decimal | None = None
    revenue: Money | None = None


@dataclass(frozen=True)
class CampaignPlan:
    """Everything that the two pages of the form say about a campaign."""

    name: str
    starts_on: date
    ends_on: date
    budget: Money
    channel_id: str
    channel_is_private: bool
    brief: BriefText
    time_zone: str
    niches: tuple[str, ...] = ()
    followers: Range = field(default_factory=lambda: Range(None, None))
    platform: Platform | None = None
    goals: Goals = field(default_factory=Goals)
    measuring_days: int = 14
    recipients: Mapping[Audience, Sequence[str]] = field(default_factory=dict)
    roles: Mapping[Role, Sequence[str]] = field(default_factory=dict)
    money_in_channel: bool = False
    money_for_team: bool = False
    needs_signature: bool = False


def read_basics(entries: Entries, today: date) -> None:
    """Refuse what is wrong on the first page: name, dates, budget and brief."""
    form = Form(entries)
    _basics(form, today)
    form.check()


def read_plan(
    entries: Entries,
    today: date,
    *,
    roles: Mapping[Role, Sequence[str]],
    private: bool,
    switches: Sequence[str],
) -> CampaignPlan:
    """The plan that both pages together describe; FormRefused names every field that is wrong.

    `switches` are the boxes that were ticked: money_in_channel, money_for_team, needs_signature.
    """
    form = Form(entries)
    name, starts, ends, budget, requirements = _basics(form, today)
    goals = _goals(form, budget)
    zone = form.required(
        "time_zone", entry.parse_time_zone, "the campaign's time zone, such as Europe/Berlin"
    )
    days = form.optional("measuring_days", _measuring_days)
    plan_parts = _audience(form), _recipients(form), _brief(form, requirements or "")
    form.check()
    assert name and starts and ends and budget and zone  # noqa: S101, PT018 - `check` has refused the rest
    (niches, followers, platform), recipients, brief = plan_parts
    return CampaignPlan(
        name=name, starts_on=starts, ends_on=ends, budget=budget, brief=brief, time_zone=zone,
        channel_id=form.text("channel"), channel_is_private=private, niches=niches, followers=followers,
        platform=platform, goals=goals, measuring_days=14 if days is None else days, recipients=recipients,
        roles=roles, money_in_channel="money_in_channel" in switches,
        money_for_team="money_for_team" in switches, needs_signature="needs_signature" in switches,
    )  # fmt: skip


def _basics(form: Form, today: date) -> tuple[str | None, date | None, date | None, Money | None, str | None]:
    name = form.required("name", entry.parse_name, "a name for the campaign")
    starts = form.required("starts_on", entry.parse_date, "the first day")
    ends = form.required("ends_on", entry.parse_date, "the last day")
    if starts and ends and ends < starts:
        form.refuse("ends_on", "The campaign cannot end before it starts. Choose a later last day.")
    elif ends and ends < today:
        form.refuse("ends_on", "That day is over. Choose a last day from today on.")
    currency = form.required("currency", entry.parse_currency, "a currency, such as EUR")
    budget = form.required("budget", _money(currency or "EUR"), "the budget, such as 12000")
    if budget and currency and budget.currency != currency:
        form.refuse(
            "budget", f"The amount says {budget.currency}, the currency field {currency}. Make them agree."
        )
    if not form.text("channel"):
        form.refuse("channel", "Choose the channel that the campaign lives in.")
    brief = partial(entry.parse_text, most=3000, subject="The brief", required=True)
    requirements = form.required("requirements", brief, "what the campaign asks of creators")
    return name, starts, ends, budget, requirements


def _goals(form: Form, budget: Money | None) -> Goals:
    currency = budget.currency if budget else "EUR"
    return Goals(
        reach=form.optional("goal_reach", entry.parse_count),
        engagement_rate=form.optional("goal_engagement_rate", entry.parse_rate),
        revenue=form.optional("goal_revenue", partial(parse_money, default_currency=currency, only=True)),
    )


def _audience(form: Form) -> tuple[tuple[str, ...], Range, Platform | None]:
    niches = form.optional("niches", entry.parse_niches)
    followers = form.optional("followers", entry.parse_range)
    platform = form.optional("platform", entry.parse_platform)
    return niches or (), followers or Range(None, None), platform


def _recipients(form: Form) -> dict[Audience, tuple[str, ...]]:
    found = {
        Audience.STAKEHOLDER: form.optional("stakeholders", entry.parse_emails),
        Audience.CLIENT: form.optional("clients", entry.parse_emails),
    }
    return {audience: emails for audience, emails in found.items() if emails}


def _brief(form: Form, requirements: str) -> BriefText:
    def read(name: str) -> str:
        return form.optional(name, _text(name.replace("_", " ").capitalize())) or ""

    return BriefText(
        requirements=requirements,
        audience=read("audience"),
        deliverables=read("deliverables"),
        timeline=read("timeline"),
        brand_guide=read("brand_guide"),
        required_words=_words(read("required_words")),
        banned_words=_words(read("banned_words")),
        disclosure=read("disclosure"),
    )


def _measuring_days(text: str) -> int:
    days = entry.parse_count(text)
    if days > LONGEST_WINDOW:
        raise NotUnderstood(f"At most {LONGEST_WINDOW} days can be measured. Enter fewer.")
    return days


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in text.replace("\n", ",").split(",") if word.strip()))


def _text(subject: str) -> Callable[[str], str]:
    return partial(entry.parse_text, most=3000, subject=subject)


def _money(currency: str) -> Callable[[str], Money]:
    return partial(parse_money, default_currency=currency)
