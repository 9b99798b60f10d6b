"""The two pages of a new influencer campaign's form, and what is shown when a campaign is made."""

from handlers.blocks.forms.setup.campaign_inputs import BASICS as EVERY_BASICS
from handlers.blocks.forms.setup.campaign_inputs import (
    Entries,
    Holders,
    basic_inputs,
    brief_inputs,
    criteria_inputs,
    goal_inputs,
    stakeholders_input,
    summary,
    switches_input,
    text_of,
    time_zone_input,
    window_input,
)
from handlers.blocks.forms.setup.own_roles import own_role
from handlers.blocks.kit.elements import Blocks, View, button, divider, header, modal, section, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.enums import Role
from storage.models import Campaign

ROLES = (Role.MARKETING_MANAGER, Role.CONTENT_SPECIALIST, Role.MARKETING_DIRECTOR)
BASICS = (*EVERY_BASICS, "requirements")
TITLE = "New influencer campaign"


def basics_form(entries: Entries, reference: Reference, *, about: str = "") -> View:
    """Page 1; `about` stands above the fields (mrkdwn)."""
    blocks: Blocks = [section(about)] if about else []
    blocks += [
        *basic_inputs(entries),
        text_input(
            "requirements",
            "Brief: what we ask creators for",
            value=text_of(entries, "requirements"),
            placeholder="Show the serum in your morning routine, and say what you like about it.",
            lines=True,
        ),
    ]
    return modal(FormId.CAMPAIGN_BASICS, TITLE, blocks, submit="Next", reference=reference, close="Cancel")


def details_form(entries: Entries, holders: Holders, reference: Reference) -> View:
    """Page 2: what has a default, or may stay empty."""
    blocks = [
        summary(entries, reference),
        divider(),
        *brief_inputs(entries, "objectives"),
        header("Whom to look for"),
        *criteria_inputs(entries),
        header("Goals"),
        *goal_inputs(entries),
        header("Afterwards"),
        window_input(entries),
        stakeholders_input(entries, goes_live=False),
        time_zone_input(entries),
        header("People"),
        *(block for role in ROLES for block in own_role(role, entries, holders.get(role, ()))),
        switches_input(entries),
    ]
    return modal(
        FormId.CAMPAIGN_DETAILS, TITLE, blocks, submit="Make campaign", reference=reference, close="Cancel"
    )


def made_view(campaign: Campaign, next_thing: str) -> View:
    """That a campaign is made, and what comes next."""
    text = f"*{literal(campaign.name, 100)}* is made. Its card is posted in <#{literal(campaign.channel_id, 30)}>."
    following = f"\nNext: {literal(next_thing, 300)}" if next_thing else ""
    opening = button("Open", ActionId.SHOW_CAMPAIGN, Reference(campaign=campaign.id))
    return modal(None, "Campaign made", [section(text + following, opening)])
