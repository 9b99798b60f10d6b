"""People without Slack: named for a client, written to, and acting by their links."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from campaigns.emails import link_secrets
from campaigns.influencers import client_opinions
from campaigns.influencers.client_opinions import Said
from campaigns.outside import clients, links
from campaigns.outside.form import read_clients
from storage.enums import LinkPurpose, MailKind, Opinion
from storage.models import AccessLink, Campaign, Deliverable, Mail, OutsideApprover, Participation
from tests.domain.scenario import MANAGER, Scenario

ANA = "Ana Ruiz <ana@client.example>"


def named(scenario: Scenario, campaign: Campaign, *people: str) -> list[OutsideApprover]:
    """Have these people decide for the client of a campaign; whoever is new."""
    return scenario.do(MANAGER, clients.name_clients, campaign.id, read_clients("\n".join(people)), None)


def act(scenario: Scenario, link: AccessLink, use_case: Any, *arguments: Any, **named: Any) -> Any:
    """Have somebody do something by their link."""
    return scenario.do_as(actor(scenario, link), use_case, *arguments, **named)


def actor(scenario: Scenario, link: AccessLink) -> Any:
    """Who acts by a link."""
    with scenario.database.read() as session:
        return links.actor_of(session.get_one(AccessLink, link.id))


def newest(scenario: Scenario, purpose: LinkPurpose, **where: Any) -> AccessLink:
    """The newest link for something."""
    return scenario.rows(AccessLink, purpose=purpose, **where)[-1]


def judge(scenario: Scenario, campaign: Campaign, client: OutsideApprover, opinion: Opinion) -> None:
    """Have somebody of the client say the same of every creator who was picked."""
    with scenario.database.read() as session:
        said = {one.id: Said(opinion, "Fits.") for one in client_opinions.judged(session, campaign.id)}
    act(scenario, newest(scenario, LinkPurpose.SHORTLIST, approver_id=client.id), client_opinions.say, said)


def read_mail(scenario: Scenario, client: OutsideApprover) -> Sequence[str]:
    """The secrets in the newest e-mail that names what waits for somebody."""
    with scenario.database.write() as session:
        theirs = select(Mail).where(Mail.kind == MailKind.TO_DECIDE, Mail.to == client.email)
        mail = session.scalars(theirs.order_by(Mail.id.desc()).limit(1)).one()
        return list(link_secrets.draw(session, mail, scenario.at).values())


def secret_of_creator(scenario: Scenario, post: Deliverable) -> str:
    """A secret that opens the page of a post's creator."""
    with scenario.database.write() as session:
        part = session.get_one(Participation, post.participation_id)
        email = part.influencer.email or ""
        return links.draw_secret(session, links.for_creator(session, part, email, scenario.at), scenario.at)
