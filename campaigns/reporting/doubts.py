"""Figures that cannot all be right, and are asked about before they are taken."""

from campaigns.core.wording import capitalized, either
from campaigns.formulas.engagement import COUNTED, Measured


def doubts(measured: Measured) -> list[str]:
    """What contradicts itself in the figures of one post, each as a sentence; people may have good reasons for it."""
    reach = measured.reach
    if reach is None:
        return []
    above = [
        f"{capitalized(name)} ({value:,}) are above the reach ({reach:,})."
        for name in COUNTED
        if (value := measured.metric(name)) is not None and value > reach
    ]
    engagements = measured.engagements()
    if above or engagements is None or engagements <= reach:
        return above
    rate = f", an engagement rate of {engagements * 100 / reach:,.0f} %" if reach else ""
    return [
        f"{capitalized(either(COUNTED, 'and'))} together ({engagements:,}) are above the reach ({reach:,}){rate}."
    ]
