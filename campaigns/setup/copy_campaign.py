"""What an older campaign passes on to a new one: brief, weights, goals, people; never dates, money or results."""

from typing import Any

from campaigns import parsing
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import permissions, recipients, roles
from campaigns.setup.form_values import criteria_and_goals
from campaigns.spending import allocation
from storage.enums import Audience, HolderKind, Role
from storage.models import BriefVersion, Campaign

SWITCHES = ("money_in_channel", "money_for_team", "needs_signature")


def entries_from(work: UnitOfWork, campaign: Campaign, *, stored_brief: bool = False) -> dict[str, Any]:
    """The campaign's answers to the form of a new one, by field; the goal for revenue only for who may see money.

    With `stored_brief` the new one chooses the version of the brief that this one was made from.
    """
    brief = campaign.brief
    return {
        "currency": campaign.currency,
        **({"brief": str(brief.id)} if stored_brief else _texts_of(brief)),
        "platforms": parsing.show_weights(allocation.weights(work.session, campaign)),
        **criteria_and_goals(
            campaign, with_money=permissions.may(work, permissions.Action.SEE_MONEY, campaign)
        ),
        "time_zone": campaign.time_zone,
        "stakeholders": ", ".join(recipients.addresses(work.session, campaign, Audience.STAKEHOLDER)),
        "clients": ", ".join(recipients.addresses(work.session, campaign, Audience.CLIENT)),
        "measuring_days": str(campaign.measuring_days),
        "switches": [name for name in SWITCHES if getattr(campaign, name)],
        **_holders(work, campaign),
    }


def _texts_of(brief: BriefVersion) -> dict[str, str]:
    return {
        "requirements": brief.requirements,
        "objectives": brief.objectives,
        "audience": brief.audience,
        "deliverables": brief.deliverables,
        "timeline": brief.timeline,
        "brand_guide": brief.brand_guide,
        "required_words": ", ".join(brief.required_words),
        "banned_words": ", ".join(brief.banned_words),
        "disclosure": brief.disclosure,
    }


def _holders(work: UnitOfWork, campaign: Campaign) -> dict[str, list[str]]:
    """The people and the user groups to whom a campaign itself gave each role, by the fields for them."""
    found: dict[str, list[str]] = {}
    for role in Role:
        own = roles.given_in(work.session, role, campaign)
        found[role.value] = [holder.id for holder in own if holder.kind is HolderKind.PERSON]
        found[groups_field(role)] = [holder.id for holder in own if holder.kind is HolderKind.GROUP]
    return found


def groups_field(role: Role) -> str:
    """The field for the user groups that hold a role."""
    return f"{role.value}_groups"
