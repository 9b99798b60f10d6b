"""The two pages of a new campaign's form, and what is shown when it is made."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from handlers.blocks.kit import (
    Block,
    Blocks,
    View,
    boxes_input,
    button,
    channel_input,
    date_input,
    divider,
    header,
    modal,
    people_input,
    search_input,
    section,
    select_input,
    text_input,
)
from handlers.blocks.text import day, literal
from handlers.ids import Do, Form, Suggest
from handlers.values import Target
from storage.models import Campaign
from storage.words import Platform, Role

Entries = Mapping[str, Any]
"""What is filled in already: texts, and lists for people and boxes."""
Holders = Mapping[Role, Sequence[str]]
"""The names of who holds each role in the workspace."""

ROLES = (Role.MARKETING_MANAGER, Role.CONTENT_SPECIALIST, Role.MARKETING_DIRECTOR)
PLATFORMS = [(platform.value, platform.label) for platform in Platform]
SWITCHES = (
    ("money_in_channel", "Amounts may show in the channel, if it is private"),
    ("money_for_team", "Specialist and teams may see the money"),
    ("needs_signature", "Briefs go out only after the contract is signed"),
)
BASICS = ("name", "starts_on", "ends_on", "budget", "currency", "channel", "requirements")


def basics_form(entries: Entries, target: Target, *, about: str = "") -> View:
    """Page 1; `about` stands above the fields (mrkdwn)."""
    blocks: Blocks = [section(about)] if about else []
    blocks += [
        text_input("name", "Name", value=text_of(entries, "name"), placeholder="Spring glow"),
        date_input("starts_on", "First day", value=day_of(entries, "starts_on")),
        date_input("ends_on", "Last day", value=day_of(entries, "ends_on")),
        text_input("budget", "Budget", value=text_of(entries, "budget"), placeholder="12000"),
        text_input("currency", "Currency", value=text_of(entries, "currency"), placeholder="EUR"),
        channel_input(
            "channel",
            "Channel",
            chosen=text_of(entries, "channel"),
            hint="The campaign's card is posted there. Invite the bot to a private channel first.",
        ),
        text_input(
            "requirements",
            "Brief: what we ask creators for",
            value=text_of(entries, "requirements"),
            placeholder="Show the serum in your morning routine, and say what you like about it.",
            lines=True,
        ),
    ]
    return modal(Form.CAMPAIGN_BASICS, "New campaign", blocks, submit="Next", target=target, close="Cancel")


def details_form(entries: Entries, holders: Holders, target: Target) -> View:
    """Page 2: what has a default, or may stay empty."""
    blocks = [
        _summary(entries, target),
        divider(),
        *_brief(entries),
        header("Whom to look for"),
        *criteria_inputs(entries),
        header("Goals"),
        *goal_inputs(entries),
        header("Afterwards"),
        *_afterwards(entries),
        header("People"),
        *(_role(role, entries, holders.get(role, ())) for role in ROLES),
        boxes_input("switches", "Rules", SWITCHES, ticked=list_of(entries, "switches")),
    ]
    return modal(
        Form.CAMPAIGN_DETAILS, "New campaign", blocks, submit="Make campaign", target=target, close="Cancel"
    )


def _summary(entries: Entries, target: Target) -> Block:
    days = f"{_spoken_day(entries, 'starts_on')} to {_spoken_day(entries, 'ends_on')}"
    money = f"{text_of(entries, 'budget')} {text_of(entries, 'currency')}"
    text = (
        f"*{literal(text_of(entries, 'name'), 100)}*\n{days} · {literal(money, 60)} · "
        f"<#{literal(text_of(entries, 'channel'), 30)}>\n"
        "Everything below has a default or may stay empty."
    )
    return section(text, button("Back", Do.CHANGE_BASICS, target))


def _brief(entries: Entries) -> Blocks:
    asked = (
        ("deliverables", "Deliverables", "1 reel, 2 stories"),
        ("timeline", "Timeline", "Draft two weeks before the post"),
        ("brand_guide", "Brand rules", "Natural light, no filters"),
        ("required_words", "Words that must be in", "#glow, @northwind"),
        ("banned_words", "Words that must not be in", "cheap, miracle"),
        ("disclosure", "Disclosure", "Paid partnership"),
        ("audience", "Audience", "Women from 25 to 40 in Germany"),
    )
    several = {"timeline", "brand_guide"}
    return [
        text_input(
            field, label, value=text_of(entries, field), placeholder=example, optional=True,
            lines=field in several,
        )
        for field, label, example in asked
    ]  # fmt: skip


def criteria_inputs(entries: Entries) -> Blocks:
    """Fields for niches, followers and platform."""
    return [
        text_input(
            "niches",
            "Niches",
            value=text_of(entries, "niches"),
            placeholder="beauty, skincare",
            hint="Any of these. Empty: every niche.",
            optional=True,
        ),
        text_input(
            "followers",
            "Followers",
            value=text_of(entries, "followers"),
            placeholder="10k-500k",
            hint="Or 10k+ for at least, <50k for less. Empty: any number.",
            optional=True,
        ),
        select_input(
            "platform",
            "Platform",
            PLATFORMS,
            value=text_of(entries, "platform"),
            hint="Empty: every platform.",
            optional=True,
        ),
    ]


def goal_inputs(entries: Entries) -> Blocks:
    """Fields for the goals."""
    asked = (
        ("goal_reach", "Reach", "400,000"),
        ("goal_engagement_rate", "Engagement rate in %", "3.5"),
        ("goal_revenue", "Revenue", "20000"),
    )
    return [
        text_input(field, label, value=text_of(entries, field), placeholder=example, optional=True)
        for field, label, example in asked
    ]


def _afterwards(entries: Entries) -> Blocks:
    zone = text_of(entries, "time_zone")
    return [
        text_input(
            "measuring_days", "Measuring window in days", value=text_of(entries, "measuring_days") or "14",
            hint="Results are asked for so many days after the last day.", optional=True,
        ),
        text_input(
            "stakeholders", "Stakeholders' e-mail addresses", value=text_of(entries, "stakeholders"),
            placeholder="board@company.com, partner@agency.com", hint="They get the report by e-mail.",
            lines=True, optional=True,
        ),
        search_input(
            "time_zone", "Time zone", Suggest.TIME_ZONE, hint="Type a city, such as Berlin.",
            chosen=[(zone, zone_label(zone))] if zone else [],
        ),
    ]  # fmt: skip


def zone_label(zone: str) -> str:
    """A time zone as people read it: "America/New York"."""
    return zone.replace("_", " ")


def _role(role: Role, entries: Entries, holders: Sequence[str]) -> Block:
    if holders:
        names = ", ".join(holders[:4]) + (f" and {len(holders) - 4} more" if len(holders) > 4 else "")
        label, hint = role.label, f"Only for this campaign. Empty: {names}."
    else:
        label, hint = (
            f"{role.label} (nobody yet)",
            "Nobody in the workspace holds this role. Choose who does it here.",
        )
    chosen = list_of(entries, role.value)
    return people_input(role.value, label, chosen=chosen, hint=hint, optional=bool(holders))


def made_view(campaign: Campaign, next_thing: str) -> View:
    """That a campaign is made, and what comes next."""
    text = f"*{literal(campaign.name, 100)}* is made. Its card is posted in <#{literal(campaign.channel_id, 30)}>."
    following = f"\nNext: {literal(next_thing, 300)}" if next_thing else ""
    opening = button("Open", Do.SHOW_CAMPAIGN, Target(campaign=campaign.id))
    return modal(None, "Campaign made", [section(text + following, opening)])


def text_of(entries: Entries, field: str) -> str:
    """A text that is filled in, or empty."""
    value = entries.get(field)
    return value if isinstance(value, str) else ""


def list_of(entries: Entries, field: str) -> list[str]:
    """What is chosen, or nothing."""
    value = entries.get(field)
    return [str(one) for one in value] if isinstance(value, list | tuple) else []


def day_of(entries: Entries, field: str) -> str:
    """A day that is filled in, as the picker takes it; empty for anything else."""
    found = _date(entries, field)
    return found.isoformat() if found else ""


def _date(entries: Entries, field: str) -> date | None:
    try:
        return date.fromisoformat(text_of(entries, field))
    except ValueError:
        return None


def _spoken_day(entries: Entries, field: str) -> str:
    return day(_date(entries, field))
