"""Changing a campaign on its way: dates, budget, criteria, channel, people, goals; with a reason, on the record."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.unit_of_work import UnitOfWork, append_record, use_case
from campaigns.decisions.decisions import conclude
from campaigns.engine.runner import advance
from campaigns.forms.campaign_form import fields_in
from campaigns.forms.fields import Field, Values
from campaigns.messages import cards, notices
from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import directory, lookup, missing_addresses, permissions, roles
from campaigns.setup import form_values, names
from campaigns.setup.forms import edit_page
from campaigns.staffing.role_assignment import give_in_campaign
from campaigns.tasks.asking import ask_anew
from campaigns.tasks.unsettled import TRANSFERRED
from storage.enums import CardKind, NoticeKind, Role
from storage.models import Campaign


class NotConfirmed(Refusal):
    """What is asked for is possible, and means something that whoever asks has not confirmed yet."""


@use_case
def edit(
    work: UnitOfWork, campaign_id: int, entries: Entries, seen: str = "", *, confirmed: bool = False
) -> bool:
    """Change what the form says differently; False when a change waits for somebody's approval first.

    `seen` are the prints of the fields as the form showed them; without them every entry counts as changed. A field
    that the form did not ask for stays as it is. What a change would mean that is not `confirmed` raises NotConfirmed.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    entries = _merged(seen, entries, details(work.session, campaign))
    form = FormReader(entries)
    why = partial(parsing.parse_text, most=1000, subject="The reason", required=True)
    reason = form.required("reason", why, "why you change it") or ""
    fields = [field for field in edited_fields(campaign) if field.key in entries]
    values = Values({field.key: field.read(form, campaign.currency) for field in fields})
    for field in fields:
        if field.check_change is not None:
            field.check_change(work, campaign, form, values)
    form.check()
    warnings = [field.warn(work, campaign, values) for field in fields if field.warn and not confirmed]
    if any(warnings):
        raise NotConfirmed(" ".join(filter(None, warnings)))
    changes = _store(work, campaign, fields, values)
    audit.log(work, "campaign edited", campaign_id=campaign.id, reason=reason, changes=changes)
    carried_out = [
        field.change(work, campaign, values.get(field), reason) for field in fields if field.change
    ]
    advance(work, campaign)
    return all(carried_out)


def details(session: Session, campaign: Campaign) -> dict[str, str]:
    """The fields of the form that changes a campaign, filled in as it is now."""
    return {field.key: field.current(session, campaign) for field in edited_fields(campaign)}


def edited_fields(campaign: Campaign) -> list[Field[Any]]:
    """What of a campaign can be changed."""
    return list(fields_in(edit_page(campaign)))


def _store(
    work: UnitOfWork, campaign: Campaign, fields: Sequence[Field[Any]], values: Values
) -> dict[str, str]:
    """Store what is not carried out in a way of its own; what became different, as somebody would type it."""
    stored = [field for field in fields if field.change is None]
    before = {field.key: field.current(work.session, campaign) for field in stored}
    _store_values(work, campaign, stored, values)
    after = {field.key: field.current(work.session, campaign) for field in stored}
    changed = [field for field in stored if after[field.key] != before[field.key]]
    for field in changed:
        if field.follow is not None:
            field.follow(work, campaign)
    return {field.key: after[field.key] for field in changed}


def _store_values(work: UnitOfWork, campaign: Campaign, fields: Sequence[Field[Any]], values: Values) -> None:
    """All columns first: the database checks some of them together."""
    for field in fields:
        for column, value in field.in_columns(values.get(field)).items():
            setattr(campaign, column, value)
    for field in fields:
        if field.store is not None:
            field.store(work, campaign, values.get(field))


@use_case
def change_people(
    work: UnitOfWork, campaign_id: int, given: Mapping[Role, Sequence[str]], reason: str = "", seen: str = ""
) -> None:
    """Say who holds which role in this campaign; a role given to nobody goes back to the workspace's holders.

    `seen` as in `edit`. Who gives out the roles that decide on money changes those alone.
    """
    campaign = lookup.open_campaign(work, campaign_id, _who_changes(work, campaign_id, given))
    given = _merged_people(work, campaign, given, seen)
    for role, slack_ids in given.items():
        give_in_campaign(work, campaign, role, slack_ids)
    ask_anew(work, campaign)
    conclude(work, campaign)
    audit.log(
        work,
        "people changed",
        campaign_id=campaign.id,
        roles={role.value: list(ids) for role, ids in given.items()},
        reason=reason,
    )
    advance(work, campaign)


def _who_changes(work: UnitOfWork, campaign_id: int, given: Collection[Role]) -> permissions.Action:
    change, give = permissions.Action.CHANGE_PEOPLE, permissions.Action.GIVE_MONEY_ROLES
    campaign = work.session.get(Campaign, campaign_id)
    if campaign is None or not given or not set(given) <= set(permissions.MONEY_ROLES):
        return change
    return give if permissions.may(work, give, campaign) else change


@use_case
def transfer(work: UnitOfWork, campaign_id: int, user_id: str, reason: str = "") -> None:
    """Give a campaign to another owner; the old and the new one hear of it."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.TRANSFER)
    if roles.not_full_members(work.session, work.workspace_id, [user_id]):
        raise NotUnderstood("Guests, apps and deactivated people cannot own a campaign.", field="owner")
    before, campaign.owner_id = campaign.owner_id, user_id
    audit.log(work, TRANSFERRED, campaign_id=campaign.id, was=before, now=user_id, reason=reason)
    append_record(work)
    told = [one for one in (before, user_id) if one != work.actor.user_id]
    facts = {"was": before, "now": user_id, "changed_by": work.actor.user_id}
    missing = missing_addresses.of_campaign(work.session, campaign).owner is not None
    notices.tell(work, told, NoticeKind.TRANSFERRED, campaign, **facts, missing_address=missing)
    ask_anew(work, campaign)
    advance(work, campaign)


@use_case
def move_to_channel(
    work: UnitOfWork, campaign_id: int, channel_id: str, *, private: bool, reason: str = ""
) -> None:
    """Have the campaign live in another channel; its card is posted there."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    if channel_id == campaign.channel_id:
        return
    is_among_others = private or campaign.channel_is_private
    taken = names.holder(work, campaign.name, channel_id, private=private, besides=campaign.id)
    if taken is not None and is_among_others:
        raise NotUnderstood(names.in_use(taken), field="channel")
    campaign.channel_id, campaign.channel_is_private = channel_id, private
    audit.log(work, "campaign moved", campaign_id=campaign.id, channel=channel_id, reason=reason)
    cards.post(work, channel_id, CardKind.CAMPAIGN, campaign.id)
    cards.mark_history(work, campaign.id)
    ask_anew(work, campaign)
    advance(work, campaign)


def _merged(seen: str, entered: Entries, now: Entries, names: Mapping[str, str] | None = None) -> Entries:
    """What the person changed, over what is true now; FormRefused where somebody else changed the same field."""
    form = FormReader(entered)
    wanted = form_values.merged(form, seen, entered, now, names or {})
    form.check()
    return wanted


def _merged_people(
    work: UnitOfWork, campaign: Campaign, given: Mapping[Role, Sequence[str]], seen: str
) -> dict[Role, list[str]]:
    now = form_values.own_people(work.session, campaign)
    known = directory.names(work.session, work.workspace_id)
    names = {role: ", ".join(known.get(one, one) for one in ids.split()) for role, ids in now.items()}
    entered = {role.value: form_values.ids_of(ids) for role, ids in given.items()}
    return {Role(role): ids.split() for role, ids in _merged(seen, entered, now, names).items()}
