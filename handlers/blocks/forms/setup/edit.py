"""Changing a campaign: details, people, channel and owner, each in a form of its own."""

from collections.abc import Mapping, Sequence

from campaigns.core.money import Money
from campaigns.editorial.brief_form import PARTS, REQUIREMENTS
from campaigns.parsing.forms import Entries
from campaigns.policies.policy import Policy
from campaigns.setup.forms import edit_page
from handlers.blocks.forms.setup.approvals import policy_inputs
from handlers.blocks.forms.setup.campaign_inputs import inputs
from handlers.blocks.forms.setup.entries import text_of
from handlers.blocks.forms.staffing.roles import GroupNames, Held, role_inputs
from handlers.blocks.kit.elements import Block, Blocks, View, actions, button, context, modal, section
from handlers.blocks.kit.inputs import boxes_input, channel_input, person_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.enums import Role
from storage.models import Campaign

TITLE = "Edit campaign"
CONFIRMED = "confirmed"
TABS = (
    (ActionId.EDIT, "Details"),
    (ActionId.CORRECT_BRIEF, "Brief"),
    (ActionId.PEOPLE, "People"),
    (ActionId.APPROVALS, "Approvals"),
    (ActionId.MOVE, "Channel"),
    (ActionId.TRANSFER, "Owner"),
)
FORMS = {
    FormId.EDIT.value, FormId.CORRECT_BRIEF.value, FormId.PEOPLE.value, FormId.CHANNEL.value, FormId.OWNER.value,
    FormId.APPROVALS.value,
}  # fmt: skip
"""The forms between which the tabs lead."""


def edit_form(campaign: Campaign, entries: Entries, seen: str, warnings: str = "") -> View:
    """The campaign's details as they are now; `seen` are the prints of that.

    `warnings` is what a change that was entered would mean: it is confirmed by a tick.
    """
    blocks = [
        _tabs(campaign, ActionId.EDIT),
        *_to_be_confirmed(warnings),
        *inputs(edit_page(campaign), entries),
    ]
    blocks.append(_reason(text_of(entries, "reason")))
    return _form(FormId.EDIT, campaign, blocks, seen)


def correction_form(campaign: Campaign, filled: Entries) -> View:
    """The campaign's brief as it is now, to be corrected."""
    who = (
        "A correction is a new version of the brief. Creators who have the brief get it anew by e-mail, with what "
        "changes for them. Other campaigns of the same brief keep their version."
    )
    blocks = [
        _tabs(campaign, ActionId.CORRECT_BRIEF),
        context(who),
        *inputs((REQUIREMENTS, *PARTS), filled),
        _reason(),
    ]
    reference = Reference(campaign=campaign.id, brief=campaign.brief_version_id)
    return modal(FormId.CORRECT_BRIEF, TITLE, blocks, submit="Save", close="Cancel", reference=reference)


def _to_be_confirmed(warnings: str) -> Blocks:
    if not warnings:
        return []
    accept = boxes_input(CONFIRMED, "Save it all the same?", [(CONFIRMED, "Yes, I have read this")])
    return [section(f"⚠️ {literal(warnings, 2000)}"), accept]


def people_form(
    campaign: Campaign, held: Held, groups: GroupNames, in_workspace: Mapping[Role, str], seen: str
) -> View:
    """Who holds which role in this campaign alone; `in_workspace` names who does otherwise; `seen` as above."""
    hints = {role: f"Empty: {names}." for role, names in in_workspace.items()}
    about = section("Roles for this campaign alone.")
    blocks = [_tabs(campaign, ActionId.PEOPLE), about, *role_inputs(held, groups, hints=hints), _reason()]
    return _form(FormId.PEOPLE, campaign, blocks, seen)


def approvals_form(campaign: Campaign, policy: Policy | None, usual: Role, *, halves: bool) -> View:
    """Who decides on the campaign's posts; the role of `usual` where nothing else is said."""
    blocks = [_tabs(campaign, ActionId.APPROVALS), *policy_inputs(policy, usual, halves=halves), _reason()]
    return _form(FormId.APPROVALS, campaign, blocks)


def channel_form(campaign: Campaign) -> View:
    """Another channel for the campaign."""
    channel = channel_input(
        "channel",
        "Channel",
        chosen=campaign.channel_id,
        hint="The card is posted anew there. Invite the bot to a private channel first.",
    )
    return _form(FormId.CHANNEL, campaign, [_tabs(campaign, ActionId.MOVE), channel, _reason()])


def owner_form(campaign: Campaign) -> View:
    """Another owner for the campaign."""
    owner = person_input("owner", "Owner", chosen=campaign.owner_id)
    return _form(FormId.OWNER, campaign, [_tabs(campaign, ActionId.TRANSFER), owner, _reason()])


def changed_view(
    campaign: Campaign,
    budget: Money | None = None,
    notes: Sequence[str] = (),
    *,
    waits_for_director: bool = False,
) -> View:
    """That the change is made, with the `budget` as it was read where one was asked for; a higher one waits.

    `notes` are mrkdwn.
    """
    text = f"*{literal(campaign.name, 100)}* is changed."
    if waits_for_director:
        higher = f"The higher budget of {budget.show()}" if budget else "The higher budget"
        text += f" {higher} waits for whoever decides on money; until then the old one holds."
    elif budget is not None:
        text += f" Its budget is {budget.show()}."
    beside = [context(*notes)] if notes else []
    return modal(None, TITLE, [section(text), *beside])


def _form(form: FormId, campaign: Campaign, blocks: Blocks, seen: str = "") -> View:
    reference = Reference(campaign=campaign.id, word=seen)
    return modal(form, TITLE, blocks, submit="Save", close="Cancel", reference=reference)


def _tabs(campaign: Campaign, here: ActionId) -> Block:
    reference = Reference(campaign=campaign.id)
    return actions(*(button(words, do, reference) for do, words in TABS if do is not here))


def _reason(entered: str = "") -> Block:
    return text_input("reason", "Why?", value=entered, hint="It goes on the record.", lines=True)
