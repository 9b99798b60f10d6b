"""The e-mail addresses outside Slack that hear of a campaign."""

from collections.abc import Iterable, Sequence

from sqlalchemy import BindParameter, bindparam, delete, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import roles, staff
from storage.enums import Audience, Role
from storage.id_lists import among
from storage.models import Campaign, Person, Recipient


def addresses(session: Session, campaign: Campaign, *audiences: Audience) -> list[str]:
    """The addresses of these audiences, each once, in the order they were entered."""
    mine = (Recipient.campaign_id == campaign.id) & Recipient.audience.in_(audiences)
    return list(dict.fromkeys(session.scalars(select(Recipient.email).where(mine).order_by(Recipient.id))))


def addresses_by_campaign(
    session: Session, campaigns: Sequence[Campaign]
) -> dict[tuple[int, Audience], list[str]]:
    """The addresses of each audience of these campaigns, each once, by campaign and audience."""
    found: dict[tuple[int, Audience], list[str]] = {}
    rows = session.execute(_BY_CAMPAIGN, {"campaign_ids": [one.id for one in campaigns]})
    for campaign_id, audience, email in rows:
        mine = found.setdefault((campaign_id, audience), [])
        if email not in mine:
            mine.append(email)
    return found


def of_directors(session: Session, campaign: Campaign) -> list[str]:
    """The addresses of the campaign's Marketing Directors, as far as Slack tells them."""
    return holders_by_campaign(session, [campaign], Role.MARKETING_DIRECTOR)[campaign.id]


def holders_by_campaign(session: Session, campaigns: Sequence[Campaign], role: Role) -> dict[int, list[str]]:
    """The addresses of whoever answers for a role in each of a workspace's campaigns, as far as Slack tells them."""
    if not campaigns:
        return {}
    workspace_id = campaigns[0].workspace_id
    staff.load(session, workspace_id, campaigns)
    people = {one.id: roles.responsible(session, role, one) for one in campaigns}
    whose = {
        "workspace_id": workspace_id,
        "user_ids": sorted({one for ids in people.values() for one in ids}),
    }
    emails = {user_id: email for user_id, email in session.execute(_EMAILS, whose) if email}
    return {campaign_id: [emails[one] for one in ids if one in emails] for campaign_id, ids in people.items()}


def replace(work: UnitOfWork, campaign: Campaign, audience: Audience, emails: Iterable[str]) -> None:
    """Have exactly these addresses hear of the campaign as `audience`."""
    mine = (Recipient.campaign_id == campaign.id) & (Recipient.audience == audience)
    work.session.execute(delete(Recipient).where(mine))
    for email in dict.fromkeys(emails):
        row = Recipient(
            workspace_id=work.workspace_id, campaign_id=campaign.id, audience=audience, email=email
        )
        work.session.add(row)


_BY_CAMPAIGN = (
    select(Recipient.campaign_id, Recipient.audience, Recipient.email)
    .where(among(Recipient.campaign_id, "campaign_ids"))
    .order_by(Recipient.id)
)
_user_ids: BindParameter[list[str]] = bindparam("user_ids", expanding=True)
_EMAILS = select(Person.user_id, Person.email).where(
    Person.workspace_id == bindparam("workspace_id"), Person.user_id.in_(_user_ids)
)
