"""Picking influencers for a campaign and coming to terms with them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance, is_reached
from campaigns.influencers import shortlist
from campaigns.influencers.agreement import awaits_signature, close_outreach, promise
from campaigns.influencers.noted_terms import (
    ask_director,
    is_beyond_budget,
    note_terms,
    refuse_while_director_decides,
)
from campaigns.influencers.outreach_undo import let_be_undone, let_drop, let_stand
from campaigns.influencers.pipeline import refuse_if_contacted, refuse_if_settled
from campaigns.influencers.terms_form import OfferedTerms
from campaigns.messages import unsent
from campaigns.people import lookup, permissions
from campaigns.tasks import tasks
from storage.enums import (
    STAGES_WITH_TERMS,
    CampaignStatus,
    MailKind,
    Stage,
    TermsKind,
)
from storage.models import Campaign, Influencer, Mail, Participation, Terms

CHOOSE = permissions.Action.CHOOSE_INFLUENCERS


@use_case
def pick(work: UnitOfWork, campaign_id: int, influencer_ids: Sequence[int]) -> list[Participation]:
    """Select influencers from the shortlist; their follower counts are frozen here."""
    campaign = lookup.open_campaign(work, campaign_id, CHOOSE)
    if campaign.status is CampaignStatus.MEASURING:
        raise NotPossible(f"{campaign.name} is being measured; nobody can be added any more.")
    if not is_reached(work, campaign, Participation):
        raise NotPossible(f"{campaign.name} chooses no influencers yet: what comes before that is not done.")
    if not influencer_ids:
        raise NotUnderstood("Choose at least one influencer.", field="influencers")
    chosen = _chosen(work, campaign, list(dict.fromkeys(influencer_ids)))
    picked = [_selected(work, campaign, influencer) for influencer in chosen]
    work.session.add_all(picked)
    handles = [influencer.handle for influencer in chosen]
    audit.log(work, "influencers picked", campaign_id=campaign.id, handles=handles)
    advance(work, campaign)
    return picked


def _chosen(work: UnitOfWork, campaign: Campaign, influencer_ids: Sequence[int]) -> list[Influencer]:
    """The influencers, all of whom must still be there to be picked."""
    fitting = shortlist.fitting(work.session, campaign, influencer_ids)
    for influencer_id in influencer_ids:
        if influencer_id not in fitting:
            influencer = work.session.get(Influencer, influencer_id)
            mine = influencer is not None and influencer.workspace_id == work.workspace_id
            name = f"@{influencer.handle}" if influencer and mine else "One of them"
            raise OutOfDate(f"{name} is in the campaign already, or no longer fits it. Choose again.")
    return [fitting[influencer_id] for influencer_id in influencer_ids]


def _selected(work: UnitOfWork, campaign: Campaign, influencer: Influencer) -> Participation:
    return Participation(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        influencer_id=influencer.id,
        followers_at_selection=influencer.followers,
        selected_by=work.actor.user_id,
        selected_at=work.at,
    )


@use_case
def contact(work: UnitOfWork, participation_id: int) -> None:
    """Say that an influencer was written to; the database shows it from this moment."""
    participation, campaign = _negotiated(work, participation_id)
    refuse_if_contacted(participation)
    _contact(work, campaign, [participation])
    advance(work, campaign)


@use_case
def contact_several(work: UnitOfWork, campaign_id: int, participation_ids: Sequence[int]) -> None:
    """The same of several; whoever was contacted meanwhile is left as they are."""
    campaign = lookup.open_campaign(work, campaign_id, CHOOSE)
    wanted = set(participation_ids)
    found = [one for one in not_contacted(work.session, campaign.id) if one.id in wanted]
    if not found:
        raise NotUnderstood("Choose somebody who was not contacted yet.", field="contacted")
    _contact(work, campaign, found)
    advance(work, campaign)


def not_contacted(session: Session, campaign_id: int) -> Sequence[Participation]:
    """Those who are selected, and of whom nobody has said more."""
    mine = (Participation.campaign_id == campaign_id) & (Participation.stage == Stage.SELECTED)
    found = select(Participation).where(mine).options(joinedload(Participation.influencer))
    return session.scalars(found.order_by(Participation.id)).all()


def _contact(work: UnitOfWork, campaign: Campaign, contacted: Sequence[Participation]) -> None:
    for participation in contacted:
        participation.stage, participation.contacted_at = Stage.CONTACTED, work.at
        audit.log(
            work, "influencer contacted", campaign_id=campaign.id, subject="participation",
            subject_id=participation.id,
        )  # fmt: skip
    let_be_undone(work, campaign, contacted, Stage.SELECTED)


@use_case
def negotiate(work: UnitOfWork, participation_id: int, kind: TermsKind, offered: OfferedTerms) -> Terms:
    """Note our offer, or their counter-offer."""
    participation, campaign = _negotiated(work, participation_id)
    refuse_while_director_decides(work, participation)
    let_stand(work, campaign, participation)
    terms = note_terms(work, campaign, participation, kind, offered)
    participation.stage = Stage.NEGOTIATING
    participation.contacted_at = participation.contacted_at or work.at
    advance(work, campaign)
    return terms


@use_case
def agree(work: UnitOfWork, participation_id: int, offered: OfferedTerms) -> bool:
    """Agree terms. Beyond the budget they do not count before somebody else approves; whether they count now."""
    participation, campaign = _negotiated(work, participation_id)
    refuse_while_director_decides(work, participation)
    let_stand(work, campaign, participation)
    terms, before = note_terms(work, campaign, participation, TermsKind.AGREED, offered), participation.stage
    participation.contacted_at = participation.contacted_at or work.at
    if is_beyond_budget(work, campaign, terms, Money.zero(campaign.currency)):
        participation.stage = Stage.NEGOTIATING
        ask_director(work, campaign, participation, terms)
        advance(work, campaign)
        return False
    promise(participation, terms)
    let_be_undone(work, campaign, [participation], before)
    advance(work, campaign)
    return True


@use_case
def end_without_terms(work: UnitOfWork, participation_id: int, stage: Stage, reason: str) -> None:
    """Say that an influencer declined, or never replied, and why or how that is known."""
    participation, campaign = _negotiated(work, participation_id)
    if stage not in (Stage.DECLINED, Stage.NO_REPLY):
        raise NotUnderstood("Say whether they declined or did not reply.")
    end_participation(work, campaign, participation, stage, reason)
    advance(work, campaign)


@use_case
def sign(work: UnitOfWork, participation_id: int, contract_link: str | None) -> None:
    """Say that the contract is signed; where the campaign asks for that, the brief goes out now."""
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, CHOOSE)
    if participation.stage not in STAGES_WITH_TERMS or participation.signed_at is not None:
        raise OutOfDate("There is nothing to sign here now: terms must be agreed first, and are signed once.")
    let_stand(work, campaign, participation)
    participation.signed_at, participation.contract_link = work.at, contract_link
    close_outreach(work, participation)
    audit.log(
        work, "contract signed", campaign_id=campaign.id, subject="participation", subject_id=participation.id
    )
    advance(work, campaign)


@use_case
def brief_by_hand(work: UnitOfWork, participation_id: int) -> None:
    """Say that an influencer has the brief from somebody's hands, because no e-mail reaches them."""
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, CHOOSE)
    if participation.stage is not Stage.AGREED:
        raise OutOfDate(f"@{participation.influencer.handle} is not waiting for a brief.")
    if awaits_signature(campaign, participation):
        raise NotPossible(
            f"@{participation.influencer.handle} has not signed yet. Record the signed contract first."
        )
    if participation.undo_until is not None:
        let_stand(work, campaign, participation)
        advance(work, campaign)
    participation.stage = Stage.BRIEFED
    brief = (Mail.participation_id == participation.id) & (Mail.kind == MailKind.BRIEF)
    unsent.stop(work.session, "Told by hand instead.", brief)
    audit.log(
        work, "briefed by hand", campaign_id=campaign.id, subject="participation", subject_id=participation.id
    )
    advance(work, campaign)


def end_participation(
    work: UnitOfWork, campaign: Campaign, participation: Participation, stage: Stage, reason: str
) -> None:
    """End an influencer's part, what is asked of anybody about it, and what was to be written to them."""
    reason = parsing.parse_reason(reason)
    let_drop(work, participation)
    participation.stage, participation.reason = stage, reason
    owed = tasks.open_tasks(work.session, campaign.id)
    theirs = [task for task in owed if task.participation_id == participation.id]
    tasks.call_off(work, theirs, f"{stage.label}: {reason}")
    gone = f"@{participation.influencer.handle} left the campaign before this was sent."
    unsent.stop(work.session, gone, Mail.participation_id == participation.id)
    audit.log(
        work, f"influencer {stage.value}", campaign_id=campaign.id, subject="participation",
        subject_id=participation.id, reason=reason,
    )  # fmt: skip


def _negotiated(work: UnitOfWork, participation_id: int) -> tuple[Participation, Campaign]:
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, CHOOSE)
    refuse_if_settled(participation)
    return participation, campaign
