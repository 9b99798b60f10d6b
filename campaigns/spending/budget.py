"""The campaign's money: what is planned, committed and spent, against its budget."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.core.money import Money, total
from storage.enums import PROMISED_COSTS, STAGES_WITH_TERMS, CostState, Platform, Stage
from storage.models import Campaign, Cost, Influencer, Participation, Terms

COUNTS: ColumnElement[bool] = Participation.stage.in_(STAGES_WITH_TERMS) | (
    (Participation.stage == Stage.DROPPED) & (Participation.kept_minor > 0)
)
"""Whose fee is promised; of dropped influencers while something stays to be paid to them."""


@dataclass(frozen=True)
class BudgetStatus:
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


def budget_status(session: Session, campaign: Campaign) -> BudgetStatus:
    """Planned, committed and spent money of a campaign as of now."""
    rows = session.execute(_COSTS_BY_STATE, {"campaign_id": campaign.id})
    by_state = {row.state: row.amount for row in rows}
    planned, committed, spent = (
        Money(int(by_state.get(state) or 0), campaign.currency)
        for state in (CostState.PLANNED, CostState.COMMITTED, CostState.SPENT)
    )
    return BudgetStatus(
        budget=Money(campaign.budget_minor, campaign.currency),
        fees=_fees(session, campaign),
        planned=planned,
        committed=committed,
        spent=spent,
    )


def agreed_terms(session: Session, campaign: Campaign) -> list[formulas.Terms]:
    """Fee and shipping of everybody who agreed; where the Marketing Manager said what fee stays, only that."""
    rows = session.execute(_AGREED, {"campaign_id": campaign.id})
    return [owed(terms, kept) for terms, kept in rows]


def fees_by_platform(session: Session, campaign: Campaign) -> dict[Platform, Money]:
    """Fee and shipping of everybody who agreed, by the platform they publish on."""
    rows = session.execute(
        select(Influencer.platform, Terms, Participation.kept_minor)
        .join(Participation, Participation.agreed_terms_id == Terms.id)
        .join(Influencer, Influencer.id == Participation.influencer_id)
        .where(Participation.campaign_id == campaign.id, COUNTS)
        .order_by(Terms.id)
    )
    found: dict[Platform, Money] = {}
    for platform, terms, kept in rows:
        found[platform] = found.get(platform, Money.zero(campaign.currency)) + _in_all(
            owed(terms, kept), campaign
        )
    return found


def owed(terms: Terms, kept_minor: int | None) -> formulas.Terms:
    """Fee and shipping of one who agreed; where the Marketing Manager said what fee stays, only that."""
    if kept_minor is not None:
        return formulas.Terms(Money(kept_minor, terms.currency), Money.zero(terms.currency))
    return formulas.Terms(Money(terms.fee_minor, terms.currency), Money(terms.shipping_minor, terms.currency))


def other_costs(session: Session, campaign: Campaign) -> list[Money]:
    """Costs beside the fees that are committed or spent."""
    rows = session.scalars(
        select(Cost.amount_minor)
        .where(Cost.campaign_id == campaign.id, Cost.state.in_(PROMISED_COSTS))
        .order_by(Cost.id)
    )
    return [Money(amount, campaign.currency) for amount in rows]


def _fees(session: Session, campaign: Campaign) -> Money:
    return total((_in_all(one, campaign) for one in agreed_terms(session, campaign)), campaign.currency)


def _in_all(terms: formulas.Terms, campaign: Campaign) -> Money:
    return total([part for part in (terms.fee, terms.shipping) if part], campaign.currency)


_COSTS_BY_STATE = (
    select(Cost.state, func.sum(Cost.amount_minor).label("amount"))
    .where(Cost.campaign_id == bindparam("campaign_id"))
    .group_by(Cost.state)
)
_AGREED = (
    select(Terms, Participation.kept_minor)
    .join(Participation, Participation.agreed_terms_id == Terms.id)
    .where(Participation.campaign_id == bindparam("campaign_id"), COUNTS)
    .order_by(Terms.id)
)
