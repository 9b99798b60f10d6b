"""Figures that contradict each other are asked about."""

import pytest

from campaigns.formulas.engagement import Measured
from campaigns.reporting.doubts import doubts


@pytest.mark.parametrize(
    ("measured", "asked"),
    [
        (Measured(likes=90, comments=10, reach=100), []),
        (Measured(likes=500), []),
        (Measured(reach=0), []),
        (Measured(likes=500, reach=100), ["Likes (500) are above the reach (100)."]),
        (Measured(clicks=1, reach=0), ["Clicks (1) are above the reach (0)."]),
        (
            Measured(likes=90, comments=60, reach=100, shares=900),
            [
                "Likes, comments and clicks together (150) are above the reach (100), an engagement rate of 150 %."
            ],
        ),
    ],
)
def test_what_is_above_the_reach_is_asked_about(measured: Measured, asked: list[str]) -> None:
    assert doubts(measured) == asked


def test_more_engagements_than_followers_are_asked_about_also_without_a_reach() -> None:
    (asked,) = doubts(Measured(likes=84_000), followers=12_000)
    assert (
        asked
        == "Likes, comments and clicks together (84,000) are above the followers (12,000), an engagement rate of 700 %."
    )
    assert doubts(Measured(likes=12_000), followers=12_000) == doubts(Measured(views=9), followers=1) == []
