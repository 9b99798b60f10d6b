"""Those who may see a running campaign's money hear once that it is over budget, or spent too fast or too slowly.

Once for each budget: a raised one may be overspent again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from functools import partial

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.core.attempts import attempt
from campaigns.core.business_time import today
from campaigns.core.money import Money
from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.formulas import Pace
from campaigns.messages import notices
from campaigns.people import permissions, roles, staff
from campaigns.spending.promised_and_paid import promised_and_paid
from storage.enums import RUNNING, NoticeKind
from storage.id_lists import among
from storage.models import Campaign, Notice

FAST_AFTER = Fraction(1, 4)
"""Before a quarter of the time is over, a first payment says nothing of the pace."""
SLOW_AFTER = Fraction(1, 2)


class Alert(StrEnum):
    """What is wrong with how money is spent."""

    OVER_BUDGET = "over_budget"
    FAST = "fast"
    SLOW = "slow"


@dataclass(frozen=True)
class Spent:
    """How a campaign's money stands on a day, and which share of its time (0 to 1) is over then."""

    budget: Money
    promised: Money
    paid: Money
    elapsed: Fraction

    def alerts(self, at: datetime) -> Iterator[Alert]:
        """What there is to be alarmed about; nothing promised is nothing known."""
        if self.promised > self.budget:
            yield Alert.OVER_BUDGET
            return
        if not self.budget.minor or self.elapsed == 1:
            return
        if self.elapsed >= FAST_AFTER and self._pace(self.paid, at) is Pace.FAST:
            yield Alert.FAST
        if self.elapsed >= SLOW_AFTER and self._pace(self.promised, at) is Pace.SLOW:
            yield Alert.SLOW

    def _pace(self, amount: Money, at: datetime) -> Pace | None:
        return formulas.pace_of(formulas.pacing(amount, self.budget, self.elapsed, at))


def alert_of_spending(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Tell of every campaign of a workspace that has become cause for alarm; in how many that was.

    Each in a transaction of its own: what fails is logged and looked at again with the next quarter of an hour.
    """
    with units_of_work.database.read() as session:
        found = _to_tell(session, session.scalars(_CAMPAIGNS, {"workspace_id": workspace_id}).all(), at)
    actor = Actor(workspace_id, GREENLIGHT)
    return sum(
        attempt("An alert", partial(_tell, units_of_work, actor, at, campaign_id)) or 0
        for campaign_id in found
    )


@use_case
def _tell(work: UnitOfWork, campaign_id: int) -> int:
    """Tell of one campaign, unless another process has, or it is not so any more."""
    campaign = work.session.get_one(Campaign, campaign_id, with_for_update=True)
    staff.forget(work.session)
    told = _to_tell(work.session, [campaign], work.at).get(campaign_id)
    if campaign.status.is_over or told is None:
        return 0
    spent, alerts = told
    money = {name: getattr(spent, name).show() for name in ("budget", "promised", "paid")}
    over = spent.promised - spent.budget
    for alert in alerts:
        notices.tell(
            work, _who_hear(work.session, campaign), NoticeKind.SPENDING_ALERT, campaign, alert=alert.value,
            campaign_id=campaign.id, budget_minor=campaign.budget_minor, over=over.show(), **money,
            elapsed=round(100 * spent.elapsed), promised_share=_share(spent.promised, spent.budget),
            paid_share=_share(spent.paid, spent.budget),
        )  # fmt: skip
    return 1


def _who_hear(session: Session, campaign: Campaign) -> list[str]:
    """The owner, and whoever holds a role that may see the campaign's money."""
    holding = [
        one
        for role in permissions.roles_that_may(permissions.Action.SEE_MONEY, campaign)
        for one in roles.people(session, campaign.workspace_id, role, campaign)
    ]
    return [roles.acting_owner(session, campaign), *holding]


def _share(amount: Money, budget: Money) -> int | None:
    return round(Fraction(100 * amount.minor, budget.minor)) if budget.minor else None


def _to_tell(
    session: Session, campaigns: Sequence[Campaign], at: datetime
) -> dict[int, tuple[Spent, list[Alert]]]:
    """By campaign how its money stands and what nobody was told of it yet."""
    spent = _spent(session, campaigns, at)
    alarming = {
        one.id: (one.budget_minor, list(spent[one.id].alerts(at))) for one in campaigns if one.id in spent
    }
    asked = {"campaign_ids": [id_ for id_, (_, alerts) in alarming.items() if alerts]}
    told = {
        (row.campaign_id, row.facts["budget_minor"], row.facts["alert"])
        for row in (session.execute(_TOLD, asked) if asked["campaign_ids"] else ())
    }
    new = {
        id_: [one for one in alerts if (id_, budget, one.value) not in told]
        for id_, (budget, alerts) in alarming.items()
    }
    return {id_: (spent[id_], alerts) for id_, alerts in new.items() if alerts}


def _spent(session: Session, campaigns: Sequence[Campaign], at: datetime) -> dict[int, Spent]:
    money = promised_and_paid(session, [one.id for one in campaigns])
    return {one.id: _spent_of(one, *money[one.id], at) for one in campaigns if one.id in money}


def _spent_of(campaign: Campaign, promised: int, paid: int, at: datetime) -> Spent:
    budget, promised_money, paid_money = (
        Money(minor, campaign.currency) for minor in (campaign.budget_minor, promised, paid)
    )
    elapsed = formulas.time_elapsed(campaign.starts_on, campaign.ends_on, today(campaign, at))
    return Spent(budget, promised_money, paid_money, elapsed)


_CAMPAIGNS = (
    select(Campaign)
    .where(Campaign.workspace_id == bindparam("workspace_id"), Campaign.status.in_(RUNNING), IS_CAMPAIGN)
    .order_by(Campaign.id)
)
_TOLD = select(Notice.campaign_id, Notice.facts).where(
    among(Notice.campaign_id, "campaign_ids"), Notice.kind == NoticeKind.SPENDING_ALERT
)
