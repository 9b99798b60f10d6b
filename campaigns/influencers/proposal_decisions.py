"""Deciding on what somebody proposed to change of an influencer."""

from collections.abc import Sequence

from campaigns.core import audit
from campaigns.core.errors import NotFound, NotPermitted, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.files import InfluencerRow
from campaigns.influencers import proposals, waiting
from campaigns.influencers.intake import Intake
from campaigns.messages import cards, notices
from campaigns.people import permissions
from storage.enums import NoticeKind, ProposalState
from storage.models import Influencer, InfluencerProposal

_DONE = {
    ProposalState.ACCEPTED: "accepted this already",
    ProposalState.REFUSED: "refused this already",
}


@use_case
def accept(work: UnitOfWork, proposal_ids: Sequence[int]) -> int:
    """Make the changes as they were proposed; how many they were. What is accepted is what these proposals say."""
    found = _decidable(work, proposal_ids)
    rows = [_row(one, work.session.get_one(Influencer, one.influencer_id)) for one in found]
    intake = Intake(work, rows)
    for row in rows:
        intake.take(row)
    intake.finish()
    _settle(work, found, ProposalState.ACCEPTED)
    waiting.let_campaigns_look(work)
    return len(found)


@use_case
def refuse(work: UnitOfWork, proposal_ids: Sequence[int]) -> int:
    """Leave what is known as it is; how many proposals were refused."""
    found = _decidable(work, proposal_ids)
    _settle(work, found, ProposalState.REFUSED)
    return len(found)


def _decidable(work: UnitOfWork, proposal_ids: Sequence[int]) -> Sequence[InfluencerProposal]:
    """The proposals, all of which are open and the actor's to decide on."""
    found = proposals.of_ids(work, proposal_ids)
    if not found:
        raise NotFound("There is no such proposal. `/influencer proposals` shows what waits.")
    if len(proposals.decidable(work, found)) < len(found):
        who = permissions.who_may(permissions.Action.CHANGE_INFLUENCERS)
        raise NotPermitted(f"You may not decide on this. Ask {who}.")
    for one in found:
        _refuse_decided(work, one)
    return found


def _refuse_decided(work: UnitOfWork, one: InfluencerProposal) -> None:
    if one.state is ProposalState.REPLACED:
        raise OutOfDate(f"<@{one.proposed_by}> has proposed something else since. Look at it again.")
    influencer = work.session.get_one(Influencer, one.influencer_id)
    if influencer.forgotten_at is not None:
        raise OutOfDate("That influencer is no longer in the database.")
    if one.state is not ProposalState.OPEN:
        who = "You" if one.decided_by == work.actor.user_id else f"<@{one.decided_by}>"
        raise OutOfDate(f"{who} {_DONE[one.state]}.")


def _settle(work: UnitOfWork, found: Sequence[InfluencerProposal], state: ProposalState) -> None:
    by_proposer: dict[str, list[str]] = {}
    cards.mark_homes(work)
    for one in found:
        one.state, one.decided_by, one.decided_at = state, work.actor.user_id, work.at
        audit.log(
            work, f"proposal {state.value}", subject="influencer", subject_id=one.influencer_id,
            proposed_by=one.proposed_by, proposed=one.told,
        )  # fmt: skip
        handle = work.session.get_one(Influencer, one.influencer_id).handle
        by_proposer.setdefault(one.proposed_by, []).append(handle)
    for proposer, handles in by_proposer.items():
        notices.tell(
            work, [proposer], NoticeKind.PROPOSAL_DECIDED, None, decided_by=work.actor.user_id,
            accepted=state is ProposalState.ACCEPTED, total=len(handles), handles=handles[: proposals.NAMED],
        )  # fmt: skip


def _row(one: InfluencerProposal, influencer: Influencer) -> InfluencerRow:
    told = one.told
    fee, currency = told.get("usual_fee_minor"), told.get("currency")
    return InfluencerRow(
        line=0, handle=influencer.handle, platform=influencer.platform, name=told.get("name"),
        niches=tuple(told.get("niches") or ()), followers=told.get("followers"), email=told.get("email"),
        usual_fee=Money(fee, currency) if fee is not None and currency else None, country=told.get("country"),
    )  # fmt: skip
