"""The costs of a campaign as they are listed: each with what the Director is asked about it, or has sent back."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.spending.cost_form import EnteredCost, as_recorded
from campaigns.spending.cost_questions import asked_about, last_questions
from storage.enums import ApprovalState, CostState, Outcome
from storage.models import Approval, Campaign, Cost, Decision


@dataclass(frozen=True)
class CostLine:
    """A cost as it is recorded; `waiting` as it shall be once the Director approves, `sent_back` why that was not.

    `asked` is what was last asked for, if the cost has not been changed since.
    """

    cost: Cost
    recorded: EnteredCost
    asked: EnteredCost | None = None
    is_waiting: bool = False
    sent_back: Decision | None = None

    @property
    def waiting(self) -> EnteredCost | None:
        """What the Director is asked to approve now."""
        return self.asked if self.is_waiting else None

    @property
    def to_change(self) -> EnteredCost:
        """What a form for changing it starts from: what was asked for, unless that was rejected."""
        goes_on = self.is_waiting or (self.sent_back and self.sent_back.outcome is Outcome.REQUEST_CHANGES)
        return self.asked if goes_on and self.asked else self.recorded

    @property
    def seen(self) -> str:
        """A print of all that, which tells whether it has changed since it was shown."""
        return sha256(repr((self.recorded, self.waiting)).encode()).hexdigest()[:12]


def line_of(session: Session, campaign: Campaign, cost: Cost) -> CostLine:
    """One cost as it stands now."""
    return _line(session, campaign, cost, last_questions(session, campaign.id))


def cost_lines(session: Session, campaign: Campaign, page: int, a_page: int) -> list[CostLine]:
    """A page (from 0) of a campaign's costs: those recorded last first, and withdrawn ones after all others."""
    mine = select(Cost).where(Cost.campaign_id == campaign.id)
    newest = mine.order_by(Cost.state == CostState.WITHDRAWN, Cost.id.desc())
    shown = session.scalars(newest.offset(page * a_page).limit(a_page)).all()
    questions = last_questions(session, campaign.id)
    return [_line(session, campaign, cost, questions) for cost in shown]


def count_costs(session: Session, campaign: Campaign) -> int:
    """How many costs were recorded, withdrawn ones too."""
    mine = select(func.count()).select_from(Cost).where(Cost.campaign_id == campaign.id)
    return session.scalar(mine) or 0


def _line(session: Session, campaign: Campaign, cost: Cost, questions: Mapping[int, Approval]) -> CostLine:
    recorded, question = as_recorded(cost, campaign), questions.get(cost.id)
    asked = asked_about(session, question) if question else None
    if question is None or asked is None or _has_changed_since(cost, question):
        return CostLine(cost, recorded)
    if question.state in (ApprovalState.OPEN, ApprovalState.DECIDED):
        return CostLine(cost, recorded, asked.wanted, is_waiting=True)
    decision = approvals.last_decision(session, question.id)
    if question.state is not ApprovalState.SETTLED or decision is None or decision.outcome is Outcome.APPROVE:
        return CostLine(cost, recorded)
    return CostLine(cost, recorded, asked.wanted, sent_back=decision)


def _has_changed_since(cost: Cost, question: Approval) -> bool:
    """A change that asks is as old as its question; one that does not takes an open question back."""
    return cost.changed_at is not None and cost.changed_at > question.opened_at
