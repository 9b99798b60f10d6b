"""What an older campaign passes on to a new one: brief, weights, goals, people; never dates, money or results."""

from typing import Any

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial.brief_form import PARTS, REQUIREMENTS
from campaigns.forms.campaign_form import CampaignForm
from campaigns.people import permissions, roles
from campaigns.setup.fields.brief import STORED
from campaigns.setup.fields.recipients import CLIENTS, STAKEHOLDERS
from storage.enums import HolderKind, Role
from storage.models import Campaign


def entries_from(work: UnitOfWork, campaign: Campaign, form: CampaignForm) -> dict[str, Any]:
    """The campaign's answers to the form of a new one, by field; money, addresses and brief only for who may see them.

    Where the form takes a stored brief, the new one chooses the version that this one was made from.
    """
    with_money = permissions.may(work, permissions.Action.SEE_MONEY, campaign)
    with_brief = permissions.may(work, permissions.Action.READ_BRIEFS, campaign)
    written = {field.key for field in (REQUIREMENTS, *PARTS)}
    left_out = written if form.takes_stored_brief else set()
    left_out = left_out if with_brief else {STORED.key, *written}
    left_out = left_out if with_money else {STAKEHOLDERS.key, CLIENTS.key, *left_out}
    copied = {
        field.key: field.current(work.session, campaign)
        for field in form.fields
        if field.copied and field.key not in left_out and (with_money or not field.money)
    }
    return {**copied, **_holders(work, campaign)}


def _holders(work: UnitOfWork, campaign: Campaign) -> dict[str, list[str]]:
    """The people and the user groups to whom a campaign itself gave each role, by the fields for them."""
    found: dict[str, list[str]] = {}
    may_give = permissions.may(work, permissions.Action.GIVE_MONEY_ROLES, campaign)
    for role in Role:
        if role in permissions.MONEY_ROLES and not may_give:
            continue
        own = roles.given_in(work.session, role, campaign)
        found[role.value] = [holder.id for holder in own if holder.kind is HolderKind.PERSON]
        found[groups_field(role)] = [holder.id for holder in own if holder.kind is HolderKind.GROUP]
    return found


def groups_field(role: Role) -> str:
    """The field for the user groups that hold a role."""
    return f"{role.value}_groups"
