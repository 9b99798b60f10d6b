"""What a campaign is made from: the entries of the influencer campaign's form, read into values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from campaigns.core.money import Money
from campaigns.editorial.brief_form import BriefText, brief_in, required_text
from campaigns.parsing import Range, Weights
from campaigns.parsing.forms import Entries, FormReader
from campaigns.setup.plan_parts import (
    Basics,
    Goals,
    goals_in,
    influencers_in,
    measuring_days_in,
    read_basics_in,
    recipients_in,
    time_zone_in,
)
from storage.enums import Audience, Platform, Role


@dataclass(frozen=True)
class CampaignPlan:
    """Everything that the pages of a form say about a campaign.

    The brief is written here or, as `brief_version_id`, chosen among the stored ones. `platforms` have the weights
    by which the budget is split; with `approved_only` nobody but approved influencers is looked for.
    """

    name: str
    starts_on: date
    ends_on: date
    budget: Money
    channel_id: str
    channel_is_private: bool
    brief: BriefText | None
    time_zone: str
    brief_version_id: int | None = None
    niches: tuple[str, ...] = ()
    followers: Range = field(default_factory=lambda: Range(None, None))
    platform: Platform | None = None
    platforms: Weights = ()
    approved_only: bool = False
    goals: Goals = field(default_factory=Goals)
    measuring_days: int = 14
    recipients: Mapping[Audience, Sequence[str]] = field(default_factory=dict)
    roles: Mapping[Role, Sequence[str]] = field(default_factory=dict)
    money_in_channel: bool = False
    money_for_team: bool = False
    needs_signature: bool = False


def read_basics(entries: Entries, today: date) -> None:
    """Refuse what is wrong on the first page: name, dates, budget and brief."""
    form = FormReader(entries)
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
    form = FormReader(entries)
    basics, requirements = _basics(form, today)
    goals, zone, days = goals_in(form, basics.budget), time_zone_in(form), measuring_days_in(form)
    (niches, followers, platform), recipients = influencers_in(form), recipients_in(form)
    brief = brief_in(form, requirements or "")
    form.check()
    name, starts, ends, budget = basics.name, basics.starts_on, basics.ends_on, basics.budget
    assert name and starts and ends and budget and zone  # noqa: S101, PT018 - `check` has refused the rest
    return CampaignPlan(
        name=name, starts_on=starts, ends_on=ends, budget=budget, brief=brief, time_zone=zone,
        channel_id=form.text("channel"), channel_is_private=private, niches=niches, followers=followers,
        platform=platform, goals=goals, measuring_days=days, recipients=recipients,
        roles=roles, money_in_channel="money_in_channel" in switches,
        money_for_team="money_for_team" in switches, needs_signature="needs_signature" in switches,
    )  # fmt: skip


def _basics(form: FormReader, today: date) -> tuple[Basics, str | None]:
    basics = read_basics_in(form, today)
    return basics, form.required(
        "requirements", required_text("The brief"), "what the campaign asks of creators"
    )
