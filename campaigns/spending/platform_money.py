"""A campaign's money platform by platform: what each was given, and what is planned, committed and spent of it."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.core.money import Money
from campaigns.spending import allocation, budget
from storage.enums import CostState, Platform
from storage.models import Campaign, Cost


@dataclass(frozen=True)
class PlatformMoney:
    """How the money of one platform stands; `platform` None is for costs that belong to no platform.

    `allocated` is None where nothing was given. Creators' fees are committed.
    """

    platform: Platform | None
    allocated: Money | None
    planned: Money
    committed: Money
    spent: Money

    @property
    def used(self) -> Money:
        """What is promised or paid; planned costs are not promised yet."""
        return self.committed + self.spent

    @property
    def left(self) -> Money | None:
        """What of the allocated money is still free; below zero when more is used."""
        return self.allocated - self.used if self.allocated is not None else None


def by_platform(session: Session, campaign: Campaign) -> list[PlatformMoney]:
    """The money of each of the campaign's platforms, then of others that cost something, then of none."""
    given = {part.platform: part.amount_minor for part in allocation.parts(session, campaign)}
    costs, fees = _costs(session, campaign), budget.fees_by_platform(session, campaign)
    used = {platform for platform, _ in costs} | set(fees)
    others = sorted((one for one in used if one is not None and one not in given), key=lambda one: one.value)
    rows: list[Platform | None] = [*given, *others, *([None] if None in used else [])]
    return [_row(campaign, platform, given, costs, fees) for platform in rows]


def _row(
    campaign: Campaign,
    platform: Platform | None,
    given: dict[Platform, int | None],
    costs: dict[tuple[Platform | None, CostState], int],
    fees: dict[Platform, Money],
) -> PlatformMoney:
    def cost(state: CostState) -> Money:
        return Money(costs.get((platform, state), 0), campaign.currency)

    fee = fees.get(platform) if platform else None
    allocated = given.get(platform) if platform else None
    return PlatformMoney(
        platform=platform,
        allocated=None if allocated is None else Money(allocated, campaign.currency),
        planned=cost(CostState.PLANNED),
        committed=cost(CostState.COMMITTED) + (fee or Money.zero(campaign.currency)),
        spent=cost(CostState.SPENT),
    )


def _costs(session: Session, campaign: Campaign) -> dict[tuple[Platform | None, CostState], int]:
    rows = session.execute(
        select(Cost.platform, Cost.state, func.sum(Cost.amount_minor))
        .where(Cost.campaign_id == campaign.id, Cost.state != CostState.WITHDRAWN)
        .group_by(Cost.platform, Cost.state)
    )
    return {(platform, state): int(amount) for platform, state, amount in rows}
