"""The two pages of a new campaign's form, and what is shown when a campaign is made."""

from collections.abc import Sequence

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import parse_money
from campaigns.forms.campaign_form import CampaignForm
from campaigns.views.campaign_lines import CampaignLine
from handlers.blocks.forms.setup.campaign_inputs import Holders, inputs
from handlers.blocks.forms.setup.entries import Entries, date_of, text_of
from handlers.blocks.kit.elements import Block, Blocks, View, button, context, divider, modal, section
from handlers.blocks.kit.text import day, literal
from handlers.blocks.surfaces.views.campaign_card import next_line
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference


def first_page(form: CampaignForm, entries: Entries, reference: Reference, *, about: str = "") -> View:
    """Page 1; `about` stands above the fields (mrkdwn)."""
    blocks: Blocks = [section(about)] if about else []
    blocks += inputs(form.first_page, entries)
    return modal(
        FormId.CAMPAIGN_BASICS, form.title, blocks, submit="Next", reference=reference, close="Cancel"
    )


def second_page(form: CampaignForm, entries: Entries, holders: Holders, reference: Reference) -> View:
    """Page 2: what has a default, or may stay empty; `holders` are the names of who holds each role."""
    blocks = [_summary(entries, reference), divider(), *inputs(form.second_page, entries, holders)]
    return modal(
        FormId.CAMPAIGN_DETAILS,
        form.title,
        blocks,
        submit="Make campaign",
        reference=reference,
        close="Cancel",
    )


def _summary(entries: Entries, reference: Reference) -> Block:
    """What stands on page 1, in short, with the way back there."""
    days = f"{day(date_of(entries, 'starts_on'))} to {day(date_of(entries, 'ends_on'))}"
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


def made_view(line: CampaignLine, notes: Sequence[str] = ()) -> View:
    """That a campaign is made, and what comes next; `notes` are mrkdwn."""
    campaign = line.campaign
    text = f"*{literal(campaign.name, 100)}* is made. Its card is posted in <#{literal(campaign.channel_id, 30)}>."
    following = f"\nNext: {next_line(line)}" if line.next_thing else ""
    opening = button("Open", ActionId.SHOW_CAMPAIGN, Reference(campaign=campaign.id))
    beside = [context(*notes)] if notes else []
    return modal(None, "Campaign made", [section(text + following, opening), *beside])
