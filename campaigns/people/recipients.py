"""The e-mail addresses outside Slack that hear of a campaign."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import roles
from campaigns.people.directory import known
from storage.enums import Audience, Role
from storage.models import Campaign, Recipient


def addresses(session: Session, campaign: Campaign, *audiences: Audience) -> list[str]:
    """The addresses of these audiences, each once, in the order they were entered."""
    mine = (Recipient.campaign_id == campaign.id) & Recipient.audience.in_(audiences)
    return list(dict.fromkeys(session.scalars(select(Recipient.email).where(mine).order_by(Recipient.id))))


def of_directors(session: Session, campaign: Campaign) -> list[str]:
    """The addresses of the campaign's Marketing Directors, as far as Slack tells them."""
    directors = roles.responsible(session, Role.MARKETING_DIRECTOR, campaign)
    people = (known(session, campaign.workspace_id, director) for director in directors)
    return [person.email for person in people if person is not None and person.email]


def replace(work: UnitOfWork, campaign: Campaign, audience: Audience, emails: Iterable[str]) -> None:
    """Have exactly these addresses hear of the campaign as `audience`."""
    mine = (Recipient.campaign_id == campaign.id) & (Recipient.audience == audience)
    work.session.execute(delete(Recipient).where(mine))
    for email in dict.fromkeys(emails):
        row = Recipient(
            workspace_id=work.workspace_id, campaign_id=campaign.id, audience=audience, email=email
        )
        work.session.add(row)
