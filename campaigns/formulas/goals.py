"""How much of a goal or a budget a figure reached, and whether that is settled whatever is still missing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from campaigns.core.money import Money, total
from campaigns.formulas.figures import Figure, Unit, as_entered
from campaigns.formulas.sums import ratio
from campaigns.formulas.values import number


def budget_share(cost: Figure, budget: Money) -> Figure:
    """How much of the budget a cost takes, in percent."""
    return ratio(
        cost,
        as_entered("budget", "Budget", Unit.MONEY, budget, cost.as_of),
        key="budget_share",
        name="Share of the budget",
        formula=f"{cost.name.lower()} / budget x 100",
        unit=Unit.PERCENT,
        scale=100,
    )


def share_of_goal(figure: Figure, goal: int | Decimal | Money) -> Figure:
    """How much of its goal a figure reached, in percent. The goal is in the figure's own unit."""
    if isinstance(goal, Money) and isinstance(figure.value, Money):
        total([goal, figure.value], goal.currency)  # refuses two currencies
    wanted = Fraction(goal) if isinstance(goal, Decimal) else goal
    return ratio(
        figure,
        as_entered("goal", "Goal", figure.unit, wanted, figure.as_of),
        key=f"{figure.key}_goal_share",
        name=f"{figure.name}, share of the goal",
        formula=f"{figure.name[0].lower()}{figure.name[1:]} / goal x 100",
        unit=Unit.PERCENT,
        scale=100,
    )


def is_reached(share: Figure) -> bool | None:
    """Whether all of it is reached, and nearly is not; None as long as what is missing could still turn that."""
    least, most = share.bounds.least, share.bounds.most
    if least is not None and number(least) >= 100:
        return True
    return False if most is not None and number(most) < 100 else None


def is_exceeded(cost: Figure, budget: Money) -> bool | None:
    """Whether a cost is above the budget; None as long as what is missing could still turn that."""
    least, most = cost.bounds.least, cost.bounds.most
    if least is not None and number(least) > budget.minor:
        return True
    return False if most is not None and number(most) <= budget.minor else None
