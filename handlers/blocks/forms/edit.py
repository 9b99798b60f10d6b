"""Changing a campaign: details, people, channel and owner, each in a form of its own."""

from collections.abc import Mapping

from campaigns.money import Money
from campaigns.starting_from import criteria_and_goals
from handlers.blocks.forms.campaign_parts import (
    clients_input,
    criteria_inputs,
    goal_inputs,
    platforms_input,
    stakeholders_input,
)
from handlers.blocks.forms.roles import GroupNames, Held, role_inputs
from handlers.blocks.kit import (
    Block,
    Blocks,
    View,
    actions,
    button,
    channel_input,
    date_input,
    header,
    modal,
    person_input,
    section,
    text_input,
)
from handlers.blocks.text import literal
from handlers.ids import Do, Form
from handlers.values import Target
from storage.models import Campaign
from storage.words import Role

TITLE = "Edit campaign"
TABS = ((Do.EDIT, "Details"), (Do.PEOPLE, "People"), (Do.MOVE, "Channel"), (Do.TRANSFER, "Owner"))
FORMS = {Form.EDIT.value, Form.PEOPLE.value, Form.CHANNEL.value, Form.OWNER.value}
"""The forms between which the tabs lead."""


def edit_form(campaign: Campaign, stakeholders: str, clients: str = "", platforms: str = "") -> View:
    """Name, dates, budget, criteria, goals and addresses as they are now; `platforms` where a campaign has them."""
    addresses = {"stakeholders": stakeholders, "clients": clients, "platforms": platforms}
    entries = {**criteria_and_goals(campaign, with_money=True), **addresses}
    budget = Money(campaign.budget_minor, campaign.currency)
    blocks: Blocks = [
        _tabs(campaign, Do.EDIT),
        text_input("name", "Name", value=campaign.name),
        date_input("starts_on", "First day", value=campaign.starts_on.isoformat()),
        date_input("ends_on", "Last day", value=campaign.ends_on.isoformat()),
        text_input(
            "budget",
            f"Budget in {campaign.currency}",
            value=budget.as_typed(),
            hint="More than now asks the Marketing Director first.",
        ),
        *([platforms_input(entries)] if platforms else []),
        header("Whom to look for"),
        *criteria_inputs(entries, with_platform=not platforms),
        header("Goals"),
        *goal_inputs(entries),
        stakeholders_input(entries),
        *([clients_input(entries)] if platforms else []),
        _reason(),
    ]
    return _form(Form.EDIT, campaign, blocks)


def people_form(campaign: Campaign, held: Held, groups: GroupNames, in_workspace: Mapping[Role, str]) -> View:
    """Who holds which role in this campaign alone; `in_workspace` names who does otherwise."""
    hints = {role: f"Empty: {names}." for role, names in in_workspace.items()}
    about = section("Roles for this campaign alone.")
    blocks = [_tabs(campaign, Do.PEOPLE), about, *role_inputs(held, groups, hints=hints), _reason()]
    return _form(Form.PEOPLE, campaign, blocks)


def channel_form(campaign: Campaign) -> View:
    """Another channel for the campaign."""
    channel = channel_input(
        "channel",
        "Channel",
        chosen=campaign.channel_id,
        hint="The card is posted anew there. Invite the bot to a private channel first.",
    )
    return _form(Form.CHANNEL, campaign, [_tabs(campaign, Do.MOVE), channel, _reason()])


def owner_form(campaign: Campaign) -> View:
    """Another owner for the campaign."""
    owner = person_input("owner", "Owner", chosen=campaign.owner_id)
    return _form(Form.OWNER, campaign, [_tabs(campaign, Do.TRANSFER), owner, _reason()])


def changed_view(campaign: Campaign, *, waits_for_director: bool) -> View:
    """That the change is made; a higher budget waits."""
    text = f"*{literal(campaign.name, 100)}* is changed."
    if waits_for_director:
        text += " The higher budget waits for the Marketing Director; until then the old one holds."
    return modal(None, TITLE, [section(text)])


def _form(form: Form, campaign: Campaign, blocks: Blocks) -> View:
    return modal(form, TITLE, blocks, submit="Save", close="Cancel", target=Target(campaign=campaign.id))


def _tabs(campaign: Campaign, here: Do) -> Block:
    target = Target(campaign=campaign.id)
    return actions(*(button(words, do, target) for do, words in TABS if do is not here))


def _reason() -> Block:
    return text_input("reason", "Why?", hint="It goes on the record.", lines=True)
