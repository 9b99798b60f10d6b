"""What a social media campaign is made from: the entries of its form, read into values."""

from collections.abc import Mapping, Sequence
from datetime import date

from campaigns import parsing
from campaigns.editorial.brief_form import BriefText, brief_in, required_text
from campaigns.parsing.forms import Entries, FormReader
from campaigns.setup.campaign_form import CampaignPlan
from campaigns.setup.plan_parts import (
    Basics,
    goals_in,
    influencers_in,
    measuring_days_in,
    read_basics_in,
    recipients_in,
    time_zone_in,
)
from storage.enums import Role


def read_social_basics(entries: Entries, today: date) -> None:
    """Refuse what is wrong on the first page: name, dates, budget, platforms, and the brief where it is written."""
    form = FormReader(entries)
    _basics(form, today)
    form.check()


def read_social_plan(
    entries: Entries,
    today: date,
    *,
    roles: Mapping[Role, Sequence[str]],
    private: bool,
    switches: Sequence[str],
) -> CampaignPlan:
    """The plan that both pages together describe; FormRefused names every field that is wrong.

    `brief` is the id of a stored brief's version; where it is empty, the brief is written: requirements, objectives,
    audience and so on. `platforms` is as in "instagram 2, tiktok 1".
    """
    form = FormReader(entries)
    basics, weights, brief = _basics(form, today)
    goals, zone, days = goals_in(form, basics.budget), time_zone_in(form), measuring_days_in(form)
    (niches, followers, _), recipients = influencers_in(form), recipients_in(form)
    form.check()
    name, starts, ends, budget = basics.name, basics.starts_on, basics.ends_on, basics.budget
    assert name and starts and ends and budget and zone and weights  # noqa: S101, PT018 - `check` refused the rest
    return CampaignPlan(
        name=name, starts_on=starts, ends_on=ends, budget=budget, brief=brief, time_zone=zone,
        brief_version_id=_chosen_brief(form), channel_id=form.text("channel"), channel_is_private=private,
        niches=niches, followers=followers, platforms=weights, approved_only=True, goals=goals,
        measuring_days=days, recipients=recipients, roles=roles,
        money_in_channel="money_in_channel" in switches, money_for_team="money_for_team" in switches,
        needs_signature="needs_signature" in switches,
    )  # fmt: skip


def _basics(form: FormReader, today: date) -> tuple[Basics, parsing.Weights | None, BriefText | None]:
    basics = read_basics_in(form, today)
    weights = form.required(
        "platforms", parsing.parse_weights, "the platforms, such as instagram 2, tiktok 1"
    )
    if _chosen_brief(form) is not None:
        if form.text("requirements"):
            form.refuse("requirements", "A stored brief is chosen above. Empty one of the two fields.")
        return basics, weights, None
    requirements = form.required(
        "requirements", required_text("The brief"), "what the campaign asks for, or choose a stored brief"
    )
    return basics, weights, brief_in(form, requirements or "")


def _chosen_brief(form: FormReader) -> int | None:
    return parsing.chosen_id(form.text("brief"))
