"""What a client thinks of the creators who were picked: asked by e-mail, said on a page, told to who picks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import emails, notices
from campaigns.outside import clients, links
from campaigns.people import lookup, outsiders, roles
from campaigns.people.permissions import Action
from storage.enums import STAGES_BEFORE_TERMS, LinkPurpose, MailKind, NoticeKind, Opinion, Role
from storage.models import AccessLink, ClientOpinion, OutsideApprover, Participation

MOST_WORDS = 500


@dataclass(frozen=True)
class Said:
    """What somebody says of a creator, with a word why."""

    opinion: Opinion
    words: str = ""


@use_case
def ask(work: UnitOfWork, campaign_id: int) -> Sequence[OutsideApprover]:
    """Ask those who decide for the client what they think of the creators who were picked and have no terms yet."""
    campaign = lookup.open_campaign(work, campaign_id, Action.CHOOSE_INFLUENCERS)
    asked = clients.of_campaign(work.session, campaign.id)
    if not asked:
        raise NotPossible(
            "Nobody decides for the client yet. *People and colour…* in `/campaign clients` names them."
        )
    if not judged(work.session, campaign.id):
        raise NotPossible("Nobody waits to be judged: pick influencers first.")
    for client in asked:
        link = links.to_judge(work, client)
        emails.write_to(work, campaign, MailKind.SHORTLIST, client.email, client=client.id, link=link.id)
    audit.log(work, "client asked about creators", campaign_id=campaign.id, clients=len(asked))
    return asked


@use_case
def say(work: UnitOfWork, said: Mapping[int, Said]) -> None:
    """Keep what the actor, who came by a link, thinks of creators, by their participation; the newest word counts."""
    by_link = work.actor.by_link
    if by_link is None or by_link.purpose is not LinkPurpose.SHORTLIST:
        raise NotPossible("This is for the client to say, by the link in their e-mail.")
    campaign = lookup.open_campaign(work, by_link.campaign_id, Action.JUDGE_CREATORS)
    client_id = work.session.get_one(AccessLink, by_link.link_id).approver_id or 0
    theirs = {one.id: one for one in judged(work.session, campaign.id)}
    before = {one.participation_id: one for one in _of_client(work.session, client_id)}
    told = {number: one for number, one in said.items() if number in theirs}
    if not told:
        raise NotUnderstood("Say what you think of at least one creator: yes, no or perhaps.")
    for number, one in told.items():
        row = before.get(number) or ClientOpinion(
            workspace_id=work.workspace_id, approver_id=client_id, participation_id=number
        )
        row.opinion, row.given_at = one.opinion, work.at
        row.words = parsing.parse_text(one.words, MOST_WORDS, subject="The word") if one.words else ""
        work.session.add(row)
    audit.log(
        work, "creators judged", campaign_id=campaign.id,
        said={str(number): one.opinion.value for number, one in told.items()},
    )  # fmt: skip
    lines = [[theirs[number].influencer.handle, one.opinion.value, one.words] for number, one in told.items()]
    managers = roles.people(work.session, work.workspace_id, Role.MARKETING_MANAGER, campaign)
    people = [*managers, roles.standing_owner(work.session, campaign)]
    name = outsiders.names(work.session, work.workspace_id, [work.actor.user_id])[work.actor.user_id]
    notices.tell(work, people, NoticeKind.CREATORS_JUDGED, campaign, by=name, said=lines)


def judged(session: Session, campaign_id: int) -> Sequence[Participation]:
    """The creators whom a client is asked about: picked, and without terms, in the order in which they were picked."""
    mine = (Participation.campaign_id == campaign_id) & Participation.stage.in_(STAGES_BEFORE_TERMS)
    query = select(Participation).where(mine).order_by(Participation.id)
    return session.scalars(query.options(joinedload(Participation.influencer))).all()


def opinions(session: Session, campaign_id: int) -> Sequence[ClientOpinion]:
    """What was said of a campaign's creators so far."""
    query = (
        select(ClientOpinion)
        .join(Participation, Participation.id == ClientOpinion.participation_id)
        .where(Participation.campaign_id == campaign_id)
        .options(
            joinedload(ClientOpinion.approver),
            joinedload(ClientOpinion.participation).joinedload(Participation.influencer),
        )
    )
    return session.scalars(query.order_by(ClientOpinion.participation_id, ClientOpinion.id)).all()


def said_by(session: Session, client_id: int) -> Mapping[int, ClientOpinion]:
    """What somebody has said of creators, by their participation."""
    return {one.participation_id: one for one in _of_client(session, client_id)}


def _of_client(session: Session, client_id: int) -> Sequence[ClientOpinion]:
    return session.scalars(select(ClientOpinion).where(ClientOpinion.approver_id == client_id)).all()
