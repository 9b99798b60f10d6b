"""Changes of influencers that somebody proposed who may not make them, for those who may."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, func, insert, select
from sqlalchemy.orm import joinedload

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import authority
from campaigns.messages import cards, notices
from campaigns.people.permissions import Action
from storage.base import table_of
from storage.enums import NoticeKind, ProposalState
from storage.id_lists import among
from storage.models import InfluencerProposal

LOOKED_AT = 500
"""Of so many open proposals those are looked for that somebody may decide on, the oldest first."""
NAMED = 10
CONTACTS = {"email", "usual_fee_minor"}
"""What only those decide on who see it."""

_OPEN = InfluencerProposal.state == ProposalState.OPEN


def store(work: UnitOfWork, told: Mapping[int, Mapping[str, object]]) -> None:
    """Keep what the actor proposes, by influencer; what they proposed before of the same ones is added to.

    A proposal is never edited: a new one, with both, replaces it.
    """
    if not told:
        return
    mine = _of(work).where(
        InfluencerProposal.proposed_by == work.actor.user_id,
        among(InfluencerProposal.influencer_id, "influencer_ids"),
    )
    before = {one.influencer_id: one for one in work.session.scalars(mine, {"influencer_ids": list(told)})}
    both = {id_: {**(before[id_].told if id_ in before else {}), **one} for id_, one in told.items()}
    new = {id_: one for id_, one in both.items() if id_ not in before or before[id_].told != one}
    for id_ in new.keys() & before.keys():
        before[id_].state = ProposalState.REPLACED
    work.session.flush()
    rows = [
        {
            "workspace_id": work.workspace_id, "influencer_id": id_, "told": dict(one),
            "state": ProposalState.OPEN, "proposed_by": work.actor.user_id, "proposed_at": work.at,
        }
        for id_, one in new.items()
    ]  # fmt: skip
    if rows:
        work.session.connection().execute(insert(table_of(InfluencerProposal)), rows)


def tell(work: UnitOfWork) -> None:
    """Put what the actor has proposed in this request before those who decide on it."""
    work.session.flush()
    mine = _of(work).where(
        InfluencerProposal.proposed_by == work.actor.user_id, InfluencerProposal.proposed_at == work.at
    )
    total = work.session.scalar(select(func.count()).select_from(mine.subquery())) or 0
    if not total:
        return
    named = work.session.scalars(_with_influencer(mine).limit(NAMED)).all()
    to = authority.who_decides(work, [one.influencer_id for one in named])
    cards.mark_homes(work)
    notices.tell(
        work, to, NoticeKind.PROPOSED, None, proposed_by=work.actor.user_id, total=total,
        handles=[one.influencer.handle for one in named],
    )  # fmt: skip


def open_to(work: UnitOfWork, proposed_by: str = "") -> Sequence[InfluencerProposal]:
    """The open proposals, of one person or of everybody, that the actor may decide on, oldest first."""
    query = _with_influencer(_of(work)).limit(LOOKED_AT)
    if proposed_by:
        query = query.where(InfluencerProposal.proposed_by == proposed_by)
    found = work.session.scalars(query).all()
    return decidable(work, found)


def own(work: UnitOfWork) -> Sequence[InfluencerProposal]:
    """What the actor proposed that nobody has decided on yet, oldest first."""
    mine = _of(work).where(InfluencerProposal.proposed_by == work.actor.user_id)
    return work.session.scalars(_with_influencer(mine).limit(LOOKED_AT)).all()


def decidable(work: UnitOfWork, found: Sequence[InfluencerProposal]) -> Sequence[InfluencerProposal]:
    """Those of the proposals that the actor may decide on: who may make the change, all of which they see."""
    allowed = authority.those_allowed(work, Action.CHANGE_INFLUENCERS, {one.influencer_id for one in found})
    about_contacts = {one.influencer_id for one in found if CONTACTS & one.told.keys()} & allowed
    in_full = allowed - about_contacts | authority.change_contacts(work, about_contacts)
    return [one for one in found if one.influencer_id in (in_full if CONTACTS & one.told.keys() else allowed)]


def of_ids(work: UnitOfWork, ids: Collection[int]) -> Sequence[InfluencerProposal]:
    """These proposals, whatever became of them, locked for a decision."""
    mine = select(InfluencerProposal).where(
        InfluencerProposal.workspace_id == work.workspace_id, InfluencerProposal.id.in_(ids)
    )
    return work.session.scalars(mine.order_by(InfluencerProposal.id).with_for_update()).all()


def _of(work: UnitOfWork) -> Select[Any]:
    return select(InfluencerProposal).where(InfluencerProposal.workspace_id == work.workspace_id, _OPEN)


def _with_influencer(query: Select[Any]) -> Select[Any]:
    return query.options(joinedload(InfluencerProposal.influencer)).order_by(InfluencerProposal.id)
