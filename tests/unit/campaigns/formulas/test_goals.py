"""Conclusions on goals: what is missing never turns one that was given."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from campaigns import formulas
from campaigns.core.money import Money
from campaigns.formulas import InfluencerMeasured, Measured, Terms
from campaigns.formulas.figures import Figure, Unit, as_entered
from campaigns.formulas.values import number

AT = datetime(2026, 12, 1, tzinfo=UTC)
METRICS = ("likes", "comments", "clicks", "reach")
COUNTS = st.none() | st.integers(0, 30)
POSTS = st.lists(st.builds(Measured, COUNTS, COUNTS, COUNTS, reach=COUNTS), min_size=1, max_size=4)
ONE_OF_EACH = st.integers(0, 3)


def by_followers(posts: Sequence[Measured]) -> Figure:
    """As if every post had an influencer of its own, with the post's reach for followers."""
    return formulas.engagement_rate_by_followers([InfluencerMeasured(one.reach, (one,)) for one in posts], AT)


def revenue(posts: Sequence[Measured]) -> Figure:
    """As if the likes were cents."""
    amounts = [None if one.likes is None else Money(one.likes, "EUR") for one in posts]
    return formulas.total_revenue(amounts, "EUR", AT)


def roi(posts: Sequence[Measured]) -> Figure:
    cost = formulas.total_cost([Terms(Money(20, "EUR"), Money(0, "EUR"))], "EUR", AT)
    return formulas.return_on_investment(revenue(posts), cost)


def price(posts: Sequence[Measured]) -> Figure:
    cost = as_entered("cost", "Cost", Unit.MONEY, Money(500, "EUR"), AT)
    return formulas.cost_per_engagement(cost, formulas.total_engagements(posts, AT))


FIGURES: dict[str, Callable[[Sequence[Measured]], Figure]] = {
    "total_reach": lambda posts: formulas.total_reach(posts, AT),
    "total_engagements": lambda posts: formulas.total_engagements(posts, AT),
    "average_engagement_rate": lambda posts: formulas.average_engagement_rate(posts, AT),
    "pooled_engagement_rate": lambda posts: formulas.pooled_engagement_rate(posts, AT),
    "engagement_rate_by_reach": lambda posts: formulas.engagement_rate_by_reach(posts, AT),
    "engagement_rate_by_followers": by_followers,
    "revenue": revenue,
    "roi": roi,
    "price": price,
}


@pytest.mark.parametrize("key", FIGURES)
@given(
    posts=POSTS, goal=st.integers(1, 200), arrival=st.integers(0, 30), place=ONE_OF_EACH, metric=ONE_OF_EACH
)
@example(posts=[Measured(9, 0, 0, reach=10), Measured()], goal=80, arrival=30, place=1, metric=3)
@example(posts=[Measured(1, 0, None, reach=10)], goal=20, arrival=3, place=0, metric=2)
def test_a_figure_that_arrives_turns_no_conclusion_and_leaves_no_bound(
    key: str,
    posts: list[Measured],
    goal: int,
    arrival: int,
    place: int,
    metric: int,
) -> None:
    place, name = place % len(posts), METRICS[metric]
    if posts[place].metric(name) is not None:
        return
    later = [*posts[:place], replace(posts[place], **{name: arrival}), *posts[place + 1 :]]
    before, after = FIGURES[key](posts), FIGURES[key](later)
    conclusions = [
        formulas.is_reached(formulas.share_of_goal(one, goal_of(one, goal))) for one in (before, after)
    ]
    assert conclusions[0] in (None, conclusions[1])
    for end, is_within in ((before.bounds.least, Fraction.__le__), (before.bounds.most, Fraction.__ge__)):
        if end is not None and after.value is not None:
            assert is_within(number(end), number(after.value))


def goal_of(figure: Figure, goal: int) -> int | Money:
    return Money(goal, "EUR") if figure.unit is Unit.MONEY else goal


@given(POSTS)
def test_what_is_known_lies_within_its_own_bounds_and_complete_figures_have_no_others(
    posts: list[Measured],
) -> None:
    for one in (figure(posts) for figure in FIGURES.values()):
        least, most = one.bounds.least, one.bounds.most
        if one.value is None:
            continue
        assert least is None or number(least) <= number(one.value)
        assert most is None or number(most) >= number(one.value)
        assert Figure.from_json(one.to_json()) == one
        if one.complete:
            assert least == most == one.value


def test_one_missing_post_leaves_its_goals_open_and_its_arrival_decides() -> None:
    known, missing = Measured(likes=2000, comments=100, clicks=160, reach=30000), Measured()
    share = formulas.share_of_goal(formulas.total_reach([known, missing], AT), 40000)
    assert share.show() == "at least 75.00 %"
    assert formulas.is_reached(share) is None
    arrived = replace(known, reach=9999)
    share = formulas.share_of_goal(formulas.total_reach([known, arrived], AT), 40000)
    assert (share.show(), formulas.is_reached(share)) == ("100.00 %", False)
    share = formulas.share_of_goal(formulas.total_reach([known, missing], AT), 30000)
    assert formulas.is_reached(share) is True


def test_a_return_without_all_revenue_is_a_least_and_a_price_without_all_engagements_a_most() -> None:
    terms = [Terms(Money(60000, "EUR"), Money(0, "EUR"))]
    cost = formulas.total_cost(terms, "EUR", AT)
    some = formulas.total_revenue([Money(40000, "EUR"), None], "EUR", AT)
    assert formulas.return_on_investment(some, cost).show() == "at least −33.33 %"
    assert formulas.return_on_spend(some, cost).show() == "at least 0.67 ×"
    posts = [Measured(likes=100, comments=0, clicks=0), Measured()]
    engagements = formulas.total_engagements(posts, AT)
    assert engagements.show() == "at least 100"
    assert formulas.cost_per_engagement(cost, engagements).show() == "at most €6.00"


@pytest.mark.parametrize(
    ("fees", "over"), [([600, 300], False), ([600, 401], True), ([600, None], None), ([1001, None], True)]
)
def test_a_budget_is_kept_only_when_no_fee_is_missing(fees: list[int | None], over: bool | None) -> None:
    terms = [Terms(None if fee is None else Money(fee, "EUR"), Money(0, "EUR")) for fee in fees]
    assert formulas.is_exceeded(formulas.total_cost(terms, "EUR", AT), Money(1000, "EUR")) is over


def test_a_report_from_before_bounds_were_kept_decides_only_what_it_knew_in_full() -> None:
    complete = formulas.total_reach([Measured(reach=500)], AT)
    lacking = formulas.total_reach([Measured(reach=500), Measured()], AT)
    for figure, conclusion in ((complete, False), (lacking, None)):
        stored = {key: value for key, value in figure.to_json().items() if key not in ("least", "most")}
        share = formulas.share_of_goal(Figure.from_json(stored), 1000)
        assert formulas.is_reached(share) is conclusion
