"""What the forms of all kinds of campaigns ask for: basics, criteria, goals, what comes afterwards, and people."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import parse_money
from handlers.blocks.kit.elements import (
    Block,
    Blocks,
    boxes_input,
    button,
    channel_input,
    date_input,
    search_input,
    section,
    select_input,
    text_input,
)
from handlers.blocks.kit.text import day, literal
from handlers.identifiers.ids import ActionId, OptionsId
from handlers.identifiers.reference import Reference
from storage.enums import Platform, Role

Entries = Mapping[str, Any]
"""What is filled in already: texts, and lists for people and boxes."""
Holders = Mapping[Role, Sequence[str]]
"""The names of who holds each role in the workspace."""

BASICS = ("name", "starts_on", "ends_on", "budget", "currency", "channel")
PLATFORMS = [(platform.value, platform.label) for platform in Platform]
SWITCHES = (
    ("money_in_channel", "Amounts may show in the channel, if it is private"),
    ("money_for_team", "Specialist and teams may see the money"),
    ("needs_signature", "Briefs go out only after the contract is signed"),
)


def basic_inputs(entries: Entries) -> Blocks:
    """Fields that no campaign can do without."""
    return [
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
    ]


def summary(entries: Entries, reference: Reference) -> Block:
    """What stands on page 1, in short, with the way back there."""
    days = f"{_spoken_day(entries, 'starts_on')} to {_spoken_day(entries, 'ends_on')}"
    text = (
        f"*{literal(text_of(entries, 'name'), 100)}*\n{days} · {literal(_budget(entries), 60)} · "
        f"<#{literal(text_of(entries, 'channel'), 30)}>\n"
        "Everything below has a default or may stay empty."
    )
    return section(text, button("Back", ActionId.CHANGE_BASICS, reference))


def _budget(entries: Entries) -> str:
    """The budget as money; as it was typed where it cannot be read, which page 1 says."""
    budget, currency = text_of(entries, "budget"), text_of(entries, "currency")
    try:
        return parse_money(budget, parsing.parse_currency(currency)).show()
    except NotUnderstood:
        return f"{budget} {currency}"


def brief_inputs(entries: Entries, *besides: str) -> Blocks:
    """Fields for the parts of a brief that may stay empty, but those of `besides`."""
    asked = (
        ("objectives", "Objectives", "2,000 new subscribers by the end of May"),
        ("deliverables", "Deliverables", "1 reel, 2 stories"),
        ("timeline", "Timeline", "Draft two weeks before the post"),
        ("brand_guide", "Brand rules", "Natural light, no filters"),
        ("required_words", "Words that must be in", "#glow, @northwind"),
        ("banned_words", "Words that must not be in", "cheap, miracle"),
        ("disclosure", "Disclosure", "Paid partnership"),
        ("audience", "Audience", "Women from 25 to 40 in Germany"),
    )
    several = {"objectives", "timeline", "brand_guide"}
    return [
        text_input(
            field, label, value=text_of(entries, field), placeholder=example, optional=True,
            lines=field in several,
        )
        for field, label, example in asked
        if field not in besides
    ]  # fmt: skip


def criteria_inputs(entries: Entries, *, with_platform: bool = True) -> Blocks:
    """Fields for niches, followers and, where a campaign looks on one alone, the platform."""
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
        *([_platform_input(entries)] if with_platform else []),
    ]


def _platform_input(entries: Entries) -> Block:
    return select_input(
        "platform",
        "Platform",
        PLATFORMS,
        value=text_of(entries, "platform"),
        hint="Empty: every platform.",
        optional=True,
    )


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


def window_input(entries: Entries) -> Block:
    """The field for how long a campaign is measured."""
    return text_input(
        "measuring_days", "Measuring window in days", value=text_of(entries, "measuring_days") or "14",
        hint="Results are asked for so many days after the last day.", optional=True,
    )  # fmt: skip


def stakeholders_input(entries: Entries, *, goes_live: bool) -> Block:
    """The field for the addresses of stakeholders; of a campaign that goes live they hear that, too."""
    report = "They get the report by e-mail."
    hint = "They hear by e-mail that the campaign is live, and get the report." if goes_live else report
    return text_input(
        "stakeholders", "Stakeholders' e-mail addresses", value=text_of(entries, "stakeholders"),
        placeholder="board@company.com, partner@agency.com", hint=hint, lines=True, optional=True,
    )  # fmt: skip


def clients_input(entries: Entries, *, is_live: bool = False) -> Block:
    """The field for the addresses of the client, who hear that the campaign is live and nothing more."""
    to_come = "They hear by e-mail that the campaign is live."
    hint = "They heard that the campaign is live. Addresses added now get no e-mail." if is_live else to_come
    return text_input(
        "clients", "Client's e-mail addresses", value=text_of(entries, "clients"),
        placeholder="marketing@client.com", hint=hint, lines=True, optional=True,
    )  # fmt: skip


def platforms_input(entries: Entries) -> Block:
    """The field for the platforms that a campaign publishes on, with their weights."""
    return text_input(
        "platforms", "Platforms with weights", value=text_of(entries, "platforms"),
        placeholder="instagram 2, tiktok 1, facebook 1",
        hint="The budget is split by these weights. A platform without one has weight 1.",
    )  # fmt: skip


def time_zone_input(entries: Entries) -> Block:
    """The field for the zone that a campaign's people live in."""
    zone = text_of(entries, "time_zone")
    return search_input(
        "time_zone", "Time zone", OptionsId.TIME_ZONE, hint="Type a city, such as Berlin.",
        chosen=[(zone, zone_label(zone))] if zone else [],
    )  # fmt: skip


def zone_label(zone: str) -> str:
    """A time zone as people read it: "America/New York"."""
    return zone.replace("_", " ")


def switches_input(entries: Entries) -> Block:
    """The boxes for a campaign's rules."""
    return boxes_input("switches", "Rules", SWITCHES, ticked=list_of(entries, "switches"))


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
