"""People whose e-mail address is needed and whom Slack tells none of: the Marketing Director, owners of campaigns."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.parsing import plain_address
from campaigns.people import roles
from storage.enums import CampaignStatus, Role
from storage.models import Campaign, Person


@dataclass(frozen=True)
class MissingAddresses:
    """Directors who get no report by e-mail, and the owner whom nobody outside can answer (user ids)."""

    directors: tuple[str, ...] = ()
    owner: str | None = None

    @property
    def sentences(self) -> list[str]:
        """What that means and what to do, for people; mentions are as Slack writes them."""
        said = [
            f"Slack tells no e-mail address of <@{one}> (Marketing Director): reports reach them in Slack alone."
            for one in self.directors
        ]
        if self.owner:
            said.append(
                f"Slack tells no e-mail address of <@{self.owner}> (owner): who gets e-mails cannot answer them."
            )
        return [*said, "An address in their Slack profile is read within an hour."] if said else []


def of_workspace(session: Session, workspace_id: str) -> MissingAddresses:
    """The Marketing Directors of a workspace of whom Slack tells no address."""
    directors = roles.people(session, workspace_id, Role.MARKETING_DIRECTOR)
    return MissingAddresses(_without(session, workspace_id, directors))


def of_campaign(session: Session, campaign: Campaign) -> MissingAddresses:
    """Those of a campaign: who would get its report, and its owner."""
    directors = roles.responsible(session, Role.MARKETING_DIRECTOR, campaign)
    found = _without(session, campaign.workspace_id, [*directors, campaign.owner_id])
    owner = campaign.owner_id if campaign.owner_id in found else None
    return MissingAddresses(tuple(one for one in directors if one in found and one != owner), owner)


def owners(session: Session, workspace_id: str) -> list[str]:
    """The names of known owners of running campaigns of a workspace of whom Slack tells no address."""
    query = _owners(workspace_id).where(Person.email.is_(None))
    return [name for name, _ in session.execute(query)]


def odd_owners(session: Session, workspace_id: str) -> list[tuple[str, str]]:
    """The names of such owners whose address not every e-mail can carry, with that address."""
    rows = session.execute(_owners(workspace_id).where(Person.email.is_not(None)))
    return [(name, address) for name, address in rows if address and not plain_address(address)]


def _owners(workspace_id: str) -> Select[str, str | None]:
    running = [status for status in CampaignStatus if not status.is_over]
    query = (
        select(Person.name, Person.email)
        .join(
            Campaign, (Campaign.workspace_id == Person.workspace_id) & (Campaign.owner_id == Person.user_id)
        )
        .where(Person.workspace_id == workspace_id, Campaign.status.in_(running), IS_CAMPAIGN)
    )
    return query.distinct().order_by(Person.name)


def _without(session: Session, workspace_id: str, people: Iterable[str]) -> tuple[str, ...]:
    """Those who are known, without an address; of who was never heard of it is not known."""
    mine = (Person.workspace_id == workspace_id) & Person.user_id.in_(list(people)) & Person.email.is_(None)
    return tuple(session.scalars(select(Person.user_id).where(mine).order_by(Person.user_id)))
