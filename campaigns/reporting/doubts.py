"""Figures that cannot all be right, and are asked about before they are taken."""

from campaigns.core.wording import capitalized, either
from campaigns.formulas.engagement import COUNTED, Measured


def doubts(measured: Measured, followers: int | None = None) -> list[str]:
    """What contradicts itself in the figures of one post, each as a sentence; people may have good reasons for it.

    `followers` are those of its creator, frozen at selection, by whom the campaign's rate is worked out.
    """
    return [*_above_reach(measured), *_above(measured.engagements(), followers, "followers")]


def _above_reach(measured: Measured) -> list[str]:
    reach = measured.reach
    if reach is None:
        return []
    above = [
        f"{capitalized(name)} ({value:,}) are above the reach ({reach:,})."
        for name in COUNTED
        if (value := measured.metric(name)) is not None and value > reach
    ]
    return above or _above(measured.engagements(), reach, "reach")


def _above(engagements: int | None, most: int | None, name: str) -> list[str]:
    """An engagement rate of more than 100 %, by reach or by followers."""
    if engagements is None or most is None or engagements <= most:
        return []
    rate = f", an engagement rate of {engagements * 100 / most:,.0f} %" if most else ""
    return [
        f"{capitalized(either(COUNTED, 'and'))} together ({engagements:,}) are above the {name} ({most:,}){rate}."
    ]
