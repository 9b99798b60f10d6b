"""A campaign as somebody would enter it into its forms, and telling what changed while a form was open.

A form carries a print of each field as it showed it. So only what the person changed is applied, and what somebody
else changed in the meantime stays.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from sqlalchemy.orm import Session

from campaigns.core.money import Money
from campaigns.parsing import Range, show_weights
from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import recipients, roles
from campaigns.spending import allocation
from storage.enums import Audience, Role
from storage.models import Campaign


def criteria_and_goals(campaign: Campaign, *, with_money: bool) -> dict[str, str]:
    """Whom a campaign looks for and what it is to achieve, as somebody would type it into its form."""
    rate = campaign.goal_engagement_rate
    revenue = campaign.goal_revenue_minor
    followers = Range(campaign.followers_min, campaign.followers_max)
    return {
        "niches": ", ".join(campaign.niches),
        "followers": followers.show() if followers != Range() else "",
        "platform": campaign.platform.value if campaign.platform else "",
        "goal_reach": str(campaign.goal_reach) if campaign.goal_reach is not None else "",
        "goal_engagement_rate": f"{rate.normalize():f}" if rate is not None else "",
        "goal_revenue": Money(revenue, campaign.currency).as_typed() if revenue and with_money else "",
    }


def details(session: Session, campaign: Campaign) -> dict[str, str]:
    """The fields of the form that changes a campaign, filled in as it is now."""
    return {
        "name": campaign.name,
        "starts_on": campaign.starts_on.isoformat(),
        "ends_on": campaign.ends_on.isoformat(),
        "budget": Money(campaign.budget_minor, campaign.currency).as_typed(),
        **criteria_and_goals(campaign, with_money=True),
        "stakeholders": ", ".join(recipients.addresses(session, campaign, Audience.STAKEHOLDER)),
        **_calendar_details(session, campaign),
    }


def _calendar_details(session: Session, campaign: Campaign) -> dict[str, str]:
    """What only campaigns with a content calendar ask for."""
    weights = allocation.weights(session, campaign)
    if not weights:
        return {}
    clients = recipients.addresses(session, campaign, Audience.CLIENT)
    return {"platforms": show_weights(weights), "clients": ", ".join(clients)}


def own_people(session: Session, campaign: Campaign) -> dict[str, str]:
    """Who holds each role in this campaign alone: Slack ids of people and groups."""
    return {role.value: ids_of(one.id for one in roles.given_in(session, role, campaign)) for role in Role}


def ids_of(ids: Iterable[str]) -> str:
    """Slack ids as one text, the same in whatever order they were chosen."""
    return " ".join(sorted(set(ids)))


def prints(shown: Entries) -> str:
    """A print of each field, for the form to carry: "name:1f3a…,budget:…"."""
    return ",".join(f"{field}:{_print(text)}" for field, text in shown.items())


def merged(
    form: FormReader, seen: str, entered: Entries, now: Entries, names: Mapping[str, str]
) -> dict[str, str]:
    """The fields as they shall be: what the person changed since the form was `seen`, else what they are now.

    A field that somebody else changed too is refused with its new value; `names` says that in words where it is
    not what people type.
    """
    shown = dict(part.split(":", 1) for part in seen.split(",") if ":" in part)
    wanted = dict(entered)
    for field in shown.keys() & now.keys():
        mine, theirs = _print(entered.get(field, "")), _print(now[field])
        if mine == shown[field]:
            wanted[field] = now[field]
        elif theirs not in (shown[field], mine):
            form.refuse(field, _changed_by_both(names.get(field, now[field])))
    return wanted


def _changed_by_both(value: str) -> str:
    became = f"changed this to “{value}”" if value else "emptied this"
    return f"Somebody else {became} meanwhile. Enter the same, or close this form and open it again."


def _print(text: str) -> str:
    return sha256(text.strip().encode()).hexdigest()[:12]
