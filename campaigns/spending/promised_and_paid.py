"""What is promised and what was paid in many campaigns at once, in two statements however many they are."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from campaigns.spending.budget import COUNTS
from storage.enums import PROMISED_COSTS, CostState
from storage.id_lists import among
from storage.models import Cost, Participation, Terms


def promised_and_paid(session: Session, campaign_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """By campaign what is promised (fees, shipping, committed and spent costs) and what was paid, in minor units.

    A campaign for which nothing was ever promised is not in it.
    """
    asked = {"campaign_ids": list(campaign_ids)}
    promised: defaultdict[int, int] = defaultdict(int)
    paid: defaultdict[int, int] = defaultdict(int)
    for statement in (_COSTS, _FEES):
        for row in session.execute(statement, asked):
            promised[row.campaign_id] += int(row.promised)
            paid[row.campaign_id] += int(row.paid)
    return {campaign_id: (promised[campaign_id], paid[campaign_id]) for campaign_id in promised}


_COSTS = (
    select(
        Cost.campaign_id,
        func.sum(Cost.amount_minor).label("promised"),
        func.sum(case((Cost.state == CostState.SPENT, Cost.amount_minor), else_=0)).label("paid"),
    )
    .where(among(Cost.campaign_id, "campaign_ids"), Cost.state.in_(PROMISED_COSTS))
    .group_by(Cost.campaign_id)
)
_FEES = (
    select(
        Participation.campaign_id,
        func.sum(func.coalesce(Participation.kept_minor, Terms.fee_minor + Terms.shipping_minor)).label(
            "promised"
        ),
        func.sum(func.coalesce(Participation.paid_minor, 0)).label("paid"),
    )
    .join(Terms, Terms.id == Participation.agreed_terms_id)
    .where(among(Participation.campaign_id, "campaign_ids"), COUNTS)
    .group_by(Participation.campaign_id)
)
