"""`/campaign edit`: details, people, channel and owner, each with its reason."""

from collections.abc import Callable

from campaigns import parsing
from campaigns.core.errors import at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import directory, finding, permissions, roles
from campaigns.setup import editing, form_values
from handlers.blocks.forms.setup import edit as forms
from handlers.blocks.kit.elements import View
from handlers.directory.channels import is_private
from handlers.directory.groups import group_names, hear_of_new_groups
from handlers.identifiers.ids import Do, Form
from handlers.listeners.staffing.roles import entered_roles, holds_groups
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors
from storage.models import Campaign
from storage.words import Role

Tab = Callable[[Asked, UnitOfWork, Campaign], View]


def register(doors: Doors) -> None:
    """The tabs, and what each saves."""
    for do, tab in ((Do.EDIT, _details), (Do.PEOPLE, _people), (Do.MOVE, _channel), (Do.TRANSFER, _owner)):
        doors.on_click(do, _opens(tab))
    doors.on_submit(Form.EDIT, _save_details)
    doors.on_submit(Form.PEOPLE, _save_people)
    doors.on_submit(Form.CHANNEL, _save_channel)
    doors.on_submit(Form.OWNER, _save_owner)


def open_edit(asked: Asked, campaign_id: int) -> Show:
    """The details of a campaign, to be changed by who may."""
    return Show(_tab(asked, campaign_id, _details))


def _opens(tab: Tab) -> Callable[[Click], Answer]:
    """Open a tab, in place of another one where it was clicked there."""

    def answer(click: Click) -> Answer:
        view = _tab(click, click.target.campaign or 0, tab)
        here = (click.view or {}).get("callback_id")
        return Turn(view) if here in forms.FORMS else Show(view)

    return answer


def _tab(asked: Asked, campaign_id: int, tab: Tab) -> View:
    with asked.office.look(asked.actor) as work:
        campaign = finding.campaign(work, campaign_id, permissions.Action.MANAGE, lock=False)
        finding.refuse_if_over(campaign)
        return tab(asked, work, campaign)


def _details(asked: Asked, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    entries = form_values.details(work.session, campaign)
    return forms.edit_form(campaign, entries, form_values.prints(entries))


def _people(asked: Asked, work: UnitOfWork, campaign: Campaign) -> View:
    held = {role: roles.given_in(work.session, role, campaign) for role in Role}
    names = directory.names(work.session, work.workspace_id)
    usual = {role: roles.people(work.session, work.workspace_id, role) for role in Role}
    in_workspace = {
        role: ", ".join(names.get(one, one) for one in ids[:4]) for role, ids in usual.items() if ids
    }
    groups = group_names(asked.client) if holds_groups(held) else {}
    seen = form_values.prints(form_values.own_people(work.session, campaign))
    return forms.people_form(campaign, held, groups, in_workspace, seen)


def _channel(asked: Asked, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    return forms.channel_form(campaign)


def _owner(asked: Asked, work: UnitOfWork, campaign: Campaign) -> View:  # noqa: ARG001
    return forms.owner_form(campaign)


def _save_details(submit: Submit) -> Answer:
    office = submit.office
    entries, seen = submit.entered.texts, submit.target.word
    settled = editing.edit(office.units_of_work, submit.actor, submit.at, _id(submit), entries, seen)
    return _changed(submit, waits_for_director=not settled)


def _save_people(submit: Submit) -> Answer:
    given = entered_roles(submit.entered)
    hear_of_new_groups(submit, (one for ids in given.values() for one in ids if one.startswith("S")))
    editing.change_people(
        submit.office.units_of_work,
        submit.actor,
        submit.at,
        _id(submit),
        given,
        _reason(submit),
        submit.target.word,
    )
    return _changed(submit)


def _save_channel(submit: Submit) -> Answer:
    channel = submit.entered.text("channel")
    private = is_private(submit.client, channel)
    editing.move_to_channel(
        submit.office.units_of_work,
        submit.actor,
        submit.at,
        _id(submit),
        channel,
        private=private,
        reason=_reason(submit),
    )
    return _changed(submit)


def _save_owner(submit: Submit) -> Answer:
    editing.transfer(
        submit.office.units_of_work,
        submit.actor,
        submit.at,
        _id(submit),
        submit.entered.text("owner"),
        _reason(submit),
    )
    return _changed(submit)


def _changed(submit: Submit, *, waits_for_director: bool = False) -> Answer:
    """Said in words: the owner of a moment ago may no longer see the campaign."""
    with submit.office.look(submit.actor) as work:
        campaign = work.session.get_one(Campaign, _id(submit))
        return Turn(forms.changed_view(campaign, waits_for_director=waits_for_director))


def _id(submit: Submit) -> int:
    return submit.target.campaign or 0


def _reason(submit: Submit) -> str:
    with at_field("reason"):
        return parsing.parse_text(submit.entered.text("reason"), 1000, subject="The reason", required=True)
