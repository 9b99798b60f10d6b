"""What follows from a decision once nobody can undo it any more, and who hears of it."""

from campaigns.core import audit
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions.decidable import Decidable
from campaigns.influencers import amending
from campaigns.influencers.agreement import complete_agreement
from campaigns.messages import notices
from campaigns.one_offs import outcome
from campaigns.people import roles
from campaigns.spending import allocation, cost_questions
from storage.enums import ApprovalSubject, ContentPart, NoticeKind, Outcome, Role, TaskKind
from storage.models import Approval, Campaign, Decision, Deliverable, Participation, Terms


def apply(work: UnitOfWork, asked: Decidable, decision: Decision) -> None:
    """Have what was decided happen, and tell who asked."""
    what = _money(work, asked) if decision.self_approval and asked.is_about_money else ""
    EFFECTS[asked.approval.subject](work, asked.campaign, asked.approval, decision)
    _tell_asker(work, asked, decision)
    if what and decision.outcome is Outcome.APPROVE:
        _tell_admins(work, asked, decision, what)


def _tell_admins(work: UnitOfWork, asked: Decidable, decision: Decision, what: str) -> None:
    """That somebody approved money who asks for it there: nobody else was there, so those hear of it who look on."""
    admins = roles.admins(work.session, work.workspace_id)
    audit.log(
        work, "own money approved", campaign_id=asked.campaign.id, subject="approval",
        subject_id=asked.approval.id, decided_by=decision.decided_by,
    )  # fmt: skip
    notices.tell(
        work, [one for one in admins if one != decision.decided_by], NoticeKind.OWN_MONEY, asked.campaign,
        decided_by=decision.decided_by, what=what,
        has_own=bool(roles.given_in(work.session, Role.MARKETING_DIRECTOR, asked.campaign)),
    )  # fmt: skip


def _money(work: UnitOfWork, asked: Decidable) -> str:
    """What money a question is about, in words."""
    about = _about(work, asked.approval)
    if asked.approval.subject is ApprovalSubject.BUDGET_RAISE:
        now = Money(int(asked.approval.proposal["budget_minor"]), asked.campaign.currency)
        return f"a budget of {now.show()}"
    if "cost" in about:
        return f"“{about['cost']}” ({about['amount']}) beyond the budget"
    return f"terms with @{about['handle']} beyond the budget"


def _tell_asker(work: UnitOfWork, asked: Decidable, decision: Decision) -> None:
    """Tell whoever handed it in, or asked, how it came out; once, and not whom decided it themselves."""
    approval, campaign = asked.approval, asked.campaign
    is_asked_for = approval.deliverable_id is None
    people = {_asker(work, campaign, approval)} if is_asked_for else _submitters(work, asked, decision)
    to = sorted(people - {decision.decided_by})
    facts = {
        "subject": approval.subject.value, "outcome": decision.outcome.value,
        "decided_by": decision.decided_by, "decided_for": decision.decided_for, "reason": decision.reason,
        "condition": decision.condition, "round": approval.round,
        "half": decision.part.value if decision.part else None,
    }  # fmt: skip
    if approval.deliverable_id is not None:
        post = work.session.get_one(Deliverable, approval.deliverable_id)
        notices.tell_together(work, to, NoticeKind.OUTCOME, campaign, (post.id, post.title), **facts)
    else:
        notices.tell(work, to, NoticeKind.OUTCOME, campaign, **_about(work, approval), **facts)


def _submitters(work: UnitOfWork, asked: Decidable, decision: Decision) -> set[str]:
    """Who handed in what was decided on and does not hear of it by being asked for the next round.

    Changes go back to whoever made the part that must change, with the reason; the other part needs nobody.
    """
    if decision.outcome is not Outcome.REQUEST_CHANGES or asked.task.kind is not TaskKind.APPROVE:
        return asked.handed_in_by
    made = {ContentPart.ASSET: asked.asset_from, ContentPart.COPY: asked.copy_from}
    teams = {ContentPart.ASSET: Role.DESIGN_TEAM, ContentPart.COPY: Role.COPYWRITER}
    told = set()
    for part, maker in made.items():
        must_change = maker is not None and decision.part in (None, part)
        if must_change and maker not in roles.people(
            work.session, work.workspace_id, teams[part], asked.campaign
        ):
            told.add(maker)
    return {one for one in told if one is not None}


def _asker(work: UnitOfWork, campaign: Campaign, approval: Approval) -> str:
    """Who asked; where they have left, whoever has the campaign to look after now."""
    asked_by = approval.asked_by
    gone = roles.not_full_members(work.session, work.workspace_id, [asked_by])
    return roles.standing_owner(work.session, campaign) if gone else asked_by


def _about(work: UnitOfWork, approval: Approval) -> dict[str, object]:
    """Whose terms, which cost, or what else a question was about."""
    if approval.subject is ApprovalSubject.ONE_OFF:
        return {"title": approval.proposal["title"]}
    terms = work.session.get(Terms, approval.terms_id) if approval.terms_id else None
    participation = work.session.get(Participation, terms.participation_id) if terms else None
    asked = cost_questions.asked_about(work.session, approval)
    if asked is None:
        return {"handle": participation.influencer.handle if participation else None}
    return {"cost_id": asked.cost_id, "cost": asked.wanted.what, "amount": asked.wanted.amount.show()}


def _content_decided(work: UnitOfWork, _campaign: Campaign, approval: Approval, decision: Decision) -> None:
    """The workflow takes the outcome itself, in its step Update Content Approval Status."""
    deliverable = work.session.get_one(Deliverable, approval.deliverable_id)
    deliverable.decided_round = approval.round
    work.settled[deliverable.id] = approval, decision


def _overspend_decided(work: UnitOfWork, campaign: Campaign, approval: Approval, decision: Decision) -> None:
    if decision.outcome is not Outcome.APPROVE:
        return
    if approval.terms_id is None:
        cost_questions.approve_cost(work, approval.proposal)
    else:
        terms = work.session.get_one(Terms, approval.terms_id)
        participation = work.session.get_one(Participation, terms.participation_id)
        count = amending.let_count if participation.agreed_terms_id else complete_agreement
        count(work, campaign, participation, terms)


def _raise_decided(work: UnitOfWork, campaign: Campaign, approval: Approval, decision: Decision) -> None:
    if decision.outcome is Outcome.APPROVE:
        campaign.budget_minor = int(approval.proposal["budget_minor"])
        allocation.follow_budget(work, campaign)
        audit.log(work, "budget raised", campaign_id=campaign.id, budget_minor=campaign.budget_minor)


EFFECTS = {
    ApprovalSubject.CONTENT: _content_decided,
    ApprovalSubject.OVERSPEND: _overspend_decided,
    ApprovalSubject.BUDGET_RAISE: _raise_decided,
    ApprovalSubject.ONE_OFF: outcome.settle,
}
