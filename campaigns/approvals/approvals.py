"""Questions that want a decision: what is asked is fixed by a fingerprint, and asked once at a time."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.outside import asking as outside_asking
from campaigns.tasks import asking
from storage.enums import ApprovalState, ApprovalSubject, ContentPart
from storage.models import Approval, Campaign, Decision, Deliverable, Task, Terms, Version


def fingerprint_of(*parts: object) -> str:
    """The fingerprint of what is to be decided; equal parts give equal fingerprints."""
    return sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()


def ask_about_content(
    work: UnitOfWork,
    campaign: Campaign,
    task: Task,
    deliverable: Deliverable,
    about: Sequence[ContentPart] = tuple(ContentPart),
) -> Approval:
    """Ask whether these parts of a deliverable may be published as they are; an older open question is superseded."""
    supersede(work, task)
    if campaign.approval_policy is not None:
        task.user_id = None  # whoever took the task does not decide alone
    asset_id = deliverable.asset_id if ContentPart.ASSET in about else None
    copy_id = deliverable.copy_id if ContentPart.COPY in about else None
    parts = [work.session.get_one(Version, one) for one in (asset_id, copy_id) if one]
    prints = [part.fingerprint for part in parts]
    approval = _ask(
        work, campaign, task, ApprovalSubject.CONTENT, fingerprint_of("content", deliverable.id, *prints),
        deliverable_id=deliverable.id, asset_id=asset_id, copy_id=copy_id, round=deliverable.round,
        policy=campaign.approval_policy,
    )  # fmt: skip
    outside_asking.ask(work, campaign, [approval])
    return approval


def ask_about_overspend(work: UnitOfWork, campaign: Campaign, task: Task, terms: Terms) -> Approval:
    """Ask the Director whether terms that go beyond the budget may be agreed."""
    print_ = fingerprint_of("overspend", terms.id)
    return _ask(work, campaign, task, ApprovalSubject.OVERSPEND, print_, terms_id=terms.id)


def ask_about_cost(work: UnitOfWork, campaign: Campaign, task: Task, proposal: Mapping[str, Any]) -> Approval:
    """Ask the Director whether a cost that goes beyond the budget may be as the proposal says."""
    print_ = fingerprint_of("cost", *proposal.values())
    return _ask(work, campaign, task, ApprovalSubject.OVERSPEND, print_, proposal=dict(proposal))


def ask_about_raise(
    work: UnitOfWork, campaign: Campaign, task: Task, budget_minor: int, reason: str
) -> Approval:
    """Ask the Director whether the budget may be raised."""
    proposal = {"budget_minor": budget_minor, "reason": reason}
    print_ = fingerprint_of("raise", campaign.id, budget_minor, task.id)
    return _ask(work, campaign, task, ApprovalSubject.BUDGET_RAISE, print_, proposal=proposal)


def ask_one_off(
    work: UnitOfWork, campaign: Campaign, task: Task, policy: Mapping[str, Any], facts: Mapping[str, Any]
) -> Approval:
    """Ask the people of a policy for a one-off approval of what the `facts` say."""
    print_ = fingerprint_of("one-off", task.id, *facts.values())
    return _ask(
        work, campaign, task, ApprovalSubject.ONE_OFF, print_, proposal=dict(facts), policy=dict(policy)
    )


def supersede(work: UnitOfWork, task: Task) -> None:
    """Take back the open question of a task, because what it asked about has changed; a hold ends with it."""
    task.held_until = task.held_by = task.held_why = None
    for approval in work.session.scalars(
        select(Approval).where(Approval.task_id == task.id, Approval.state == ApprovalState.OPEN)
    ):
        approval.state = ApprovalState.SUPERSEDED
    work.session.flush()


def refuse_while_settling(session: Session, deliverable: Deliverable) -> None:
    """Raise NotPossible while a decision on a deliverable can still be undone: nothing new comes in until then."""
    decided = select(Approval.id).where(
        Approval.deliverable_id == deliverable.id, Approval.state == ApprovalState.DECIDED
    )
    if session.scalar(decided) is not None:
        raise NotPossible(
            "The last version has just been decided on. Undo the decision, or wait until it takes effect."
        )


def settled(work: UnitOfWork, deliverable: Deliverable) -> tuple[Approval, Decision] | None:
    """The question about a deliverable's current round whose decision has taken effect, and that decision."""
    found = work.settled.get(deliverable.id)
    if found is not None and found[0].round == deliverable.round:
        return found
    about = (Approval.deliverable_id == deliverable.id) & (Approval.round == deliverable.round)
    approval = work.session.scalar(
        select(Approval)
        .where(about, Approval.state == ApprovalState.SETTLED)
        .order_by(Approval.id.desc())
        .limit(1)
    )
    return (approval, standing_decision(work.session, approval)) if approval is not None else None


def last_decision(session: Session, approval_id: int) -> Decision | None:
    """The newest line of an approval's record: it stands, unless it is a withdrawal."""
    mine = select(Decision).where(Decision.approval_id == approval_id)
    return session.scalar(mine.order_by(Decision.number.desc()).limit(1))


def standing_decision(session: Session, approval: Approval) -> Decision:
    """The decision of an approval that has one."""
    mine = select(Decision).where(Decision.approval_id == approval.id)
    return session.scalars(mine.order_by(Decision.number.desc()).limit(1)).one()


def _ask(
    work: UnitOfWork, campaign: Campaign, task: Task, subject: ApprovalSubject, fingerprint: str, **about: Any
) -> Approval:
    approval = Approval(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        task_id=task.id,
        subject=subject,
        fingerprint=fingerprint,
        asked_by=work.actor.user_id,
        opened_at=work.at,
        **about,
    )
    work.session.add(approval)
    work.session.flush()
    asking.ask(work, campaign, task)
    return approval
