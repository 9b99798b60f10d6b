"""The campaign's money: what is planned, committed and spent, against its budget."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.money import Money
from storage.models import Campaign, Cost, Participation, Terms
from storage.words import STAGES_WITH_TERMS, CostState, Stage


@dataclass(frozen=True)
class BudgetStanding:
    """How a campaign's money stands; `total` is what it will cost: fees, committed and spent."""

    budget: Money
    fees: Money
    planned: Money
    committed: Money
    spent: Money

    @property
    def total(self) -> Money:
        """Fees, committed and spent costs together; planned costs are not promised yet."""
        return self.fees + self.committed + self.spent

    @property
    def left(self) -> Money:
        """What the budget still allows; below zero when it is overspent."""
        return self.budget - self.total

    @property
    def is_over(self) -> bool:
        """Whether more is promised than the budget holds."""
        return self.total > self.budget


def standing(session: Session, campaign: Campaign) -> BudgetStanding:
    """Planned, committed and spent money of a campaign as of now."""
    by_state = {state: _costs(session, campaign, state) for state in CostState}
    return BudgetStanding(
        budget=Money(campaign.budget_minor, campaign.currency),
        fees=_fees(session, campaign),
        planned=by_state[CostState.PLANNED],
        committed=by_state[CostState.COMMITTED],
        spent=by_state[CostState.SPENT],
    )


def agreed_terms(session: Session, campaign: Campaign) -> list[formulas.Terms]:
    """Fee and shipping of everybody who agreed; of those dropped since, what the Marketing Manager let stand."""
    zero = Money.zero(campaign.currency)
    kept = [
        formulas.Terms(Money(one.kept_minor or 0, campaign.currency), zero)
        for one in _dropped(session, campaign)
    ]
    return [
        formulas.Terms(Money(one.fee_minor, one.currency), Money(one.shipping_minor, one.currency))
        for one in _standing_terms(session, campaign)
    ] + kept


def other_costs(session: Session, campaign: Campaign) -> list[Money]:
    """Costs beside the fees that are committed or spent."""
    rows = session.scalars(
        select(Cost.amount_minor)
        .where(Cost.campaign_id == campaign.id, Cost.state != CostState.PLANNED)
        .order_by(Cost.id)
    )
    return [Money(amount, campaign.currency) for amount in rows]


def _fees(session: Session, campaign: Campaign) -> Money:
    amount = Money.zero(campaign.currency)
    for terms in agreed_terms(session, campaign):
        amount += (terms.fee or Money.zero(campaign.currency)) + (
            terms.shipping or Money.zero(campaign.currency)
        )
    return amount


def _standing_terms(session: Session, campaign: Campaign) -> Sequence[Terms]:
    return session.scalars(
        select(Terms)
        .join(Participation, Participation.agreed_terms_id == Terms.id)
        .where(Participation.campaign_id == campaign.id, Participation.stage.in_(STAGES_WITH_TERMS))
        .order_by(Terms.id)
    ).all()


def _dropped(session: Session, campaign: Campaign) -> Sequence[Participation]:
    return session.scalars(
        select(Participation).where(
            Participation.campaign_id == campaign.id,
            Participation.stage == Stage.DROPPED,
            Participation.kept_minor > 0,
        )
    ).all()


def _costs(session: Session, campaign: Campaign, state: CostState) -> Money:
    amount = session.scalar(
        select(func.sum(Cost.amount_minor)).where(Cost.campaign_id == campaign.id, Cost.state == state)
    )
    return Money(int(amount or 0), campaign.currency)
