"""What a campaign is about, in a modal: dates, goals, who hears of it, its rules and its brief."""

from collections.abc import Collection

from campaigns.core.wording import capitalized, counted
from campaigns.people.permissions import Action
from campaigns.views.campaign_page import CampaignPage, Fact
from handlers.blocks.kit.elements import Blocks, View, actions, button, header, modal, section
from handlers.blocks.kit.text import day, literal, person, with_mentions
from handlers.blocks.surfaces.editorial.briefs import brief_parts
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def campaign_page_view(page: CampaignPage, may: Collection[Action], *, sees_money: bool) -> View:
    """The page for somebody who `may` do so much; money, addresses and brief only for those who may see them."""
    manages, campaign = Action.MANAGE in may, page.campaign
    facts = [one for one in page.facts if sees_money or not one.money]
    lines = [f"*{literal(one.label)}*: {_said(one, manages=manages)}" for one in facts]
    blocks: Blocks = [
        header(campaign.name),
        section("\n".join([*_dates(page), *lines])),
        *(brief_parts(page.brief) if Action.READ_BRIEFS in may else []),
        actions(
            button("Campaign", ActionId.SHOW_CAMPAIGN, Reference(campaign=campaign.id)),
            button("Edit…", ActionId.EDIT, Reference(campaign=campaign.id))
            if manages and not campaign.status.is_over
            else None,
        ),
    ]
    return modal(None, "About the campaign", blocks[:100], reference=Reference(campaign=campaign.id))


def _dates(page: CampaignPage) -> list[str]:
    campaign = page.campaign
    window = (
        f"{counted(campaign.measuring_days, 'day')}, until {day(page.measured_until)}"
        if campaign.measuring_days
        else "none: results count up to the last day"
    )
    money = "the owner, the Marketing Manager and the Director" + (
        ", and the teams" if campaign.money_for_team else ""
    )
    return [
        f"{capitalized(campaign.status.value)} · owner {person(campaign.owner_id)} · <#{campaign.channel_id}>",
        f"*From* {day(campaign.starts_on)} *to* {day(campaign.ends_on)}, times in {literal(campaign.time_zone)}",
        f"*Measuring window*: {window}",
        f"*Money is seen by* {money}",
    ]


def _said(one: Fact, *, manages: bool) -> str:
    if one.addresses and not manages:
        return counted(one.text.count(",") + 1, "address")
    if one.mentions:
        return with_mentions(one.text, 600)
    return f"{int(one.text):,}" if one.text.isdecimal() else literal(one.text, 400)
