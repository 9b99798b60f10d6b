"""The two pages of a new social media campaign's form."""

from handlers.blocks.forms.setup.campaign_inputs import BASICS as EVERY_BASICS
from handlers.blocks.forms.setup.campaign_inputs import (
    Entries,
    Holders,
    basic_inputs,
    brief_inputs,
    clients_input,
    criteria_inputs,
    goal_inputs,
    platforms_input,
    stakeholders_input,
    summary,
    switches_input,
    text_of,
    time_zone_input,
    window_input,
)
from handlers.blocks.forms.setup.own_roles import own_role
from handlers.blocks.kit.elements import (
    Block,
    Blocks,
    View,
    divider,
    header,
    modal,
    search_input,
    section,
    text_input,
)
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId, OptionsId
from handlers.identifiers.reference import Reference
from storage.enums import Role

ROLES = (
    Role.MARKETING_MANAGER,
    Role.CREATIVE_TEAM,
    Role.DESIGN_TEAM,
    Role.COPYWRITER,
    Role.CONTENT_SPECIALIST,
    Role.MARKETING_DIRECTOR,
)
ON_FIRST_PAGE = ("requirements", "objectives", "audience")
BASICS = (*EVERY_BASICS, "platforms", "brief", *ON_FIRST_PAGE)
BRIEF_NAME = "brief_name"
"""The entry that says what the chosen brief is called."""
TITLE = "New social campaign"


def basics_form(entries: Entries, reference: Reference, *, about: str = "") -> View:
    """Page 1; `about` stands above the fields (mrkdwn)."""
    blocks: Blocks = [section(about)] if about else []
    blocks += [
        *basic_inputs(entries),
        platforms_input(entries),
        header("Brief"),
        _stored_brief(entries),
        text_input(
            "requirements", "Or write it: what is asked for", value=text_of(entries, "requirements"),
            placeholder="Show how a slow Sunday morning tastes.", lines=True, optional=True,
        ),
        text_input(
            "objectives", "Objectives", value=text_of(entries, "objectives"),
            placeholder="2,000 new subscribers by the end of May", lines=True, optional=True,
        ),
        text_input(
            "audience", "Audience", value=text_of(entries, "audience"),
            placeholder="Coffee drinkers from 25 to 40", lines=True, optional=True,
        ),
    ]  # fmt: skip
    return modal(FormId.CAMPAIGN_BASICS, TITLE, blocks, submit="Next", reference=reference, close="Cancel")


def _stored_brief(entries: Entries) -> Block:
    version, name = text_of(entries, "brief"), text_of(entries, BRIEF_NAME)
    return search_input(
        "brief", "Stored brief", OptionsId.BRIEFS, chosen=[(version, name)] if version and name else [],
        hint="From /campaign brief. Leave it empty to write one here.", optional=True,
    )  # fmt: skip


def details_form(entries: Entries, holders: Holders, reference: Reference) -> View:
    """Page 2: what has a default, or may stay empty; what else a brief says, where it is written here."""
    blocks = [
        summary(entries, reference),
        divider(),
        *_brief(entries),
        header("Goals"),
        *goal_inputs(entries),
        header("Influencers to work with, if any"),
        *criteria_inputs(entries, with_platform=False),
        header("People outside Slack"),
        clients_input(entries),
        stakeholders_input(entries, goes_live=True),
        header("Time"),
        time_zone_input(entries),
        window_input(entries),
        header("People"),
        *(block for role in ROLES for block in own_role(role, entries, holders.get(role, ()))),
        switches_input(entries),
    ]
    return modal(
        FormId.CAMPAIGN_DETAILS, TITLE, blocks, submit="Make campaign", reference=reference, close="Cancel"
    )


def _brief(entries: Entries) -> Blocks:
    if text_of(entries, "brief"):
        return [section(f"Brief: *{literal(text_of(entries, BRIEF_NAME), 120)}*")]
    return [header("What else the brief says"), *brief_inputs(entries, *ON_FIRST_PAGE)]
