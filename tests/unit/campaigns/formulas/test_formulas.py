"""The formulas, against numbers worked out by hand."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns import formulas
from campaigns.core.money import MixedCurrencies, Money
from campaigns.formulas import InfluencerMeasured, Measured, Pace, Terms
from campaigns.formulas.figures import Figure

AT = datetime(2026, 12, 1, tzinfo=UTC)
FIVE_POSTS = [
    Measured(likes=1200, comments=80, clicks=300, reach=20000, impressions=26000),
    Measured(likes=450, comments=30, clicks=90, reach=9000, impressions=11000),
    Measured(likes=2200, comments=140, clicks=None, reach=41000, impressions=None),
    Measured(likes=90, comments=5, clicks=12, reach=None, impressions=3000),
    Measured(likes=0, comments=0, clicks=0, reach=0, impressions=0),
]
COUNTS = st.none() | st.integers(0, 10**9)
POSTS = st.lists(st.builds(Measured, COUNTS, COUNTS, COUNTS, reach=COUNTS), max_size=8)


def euros(amount: int) -> Money:
    return Money(amount * 100, "EUR")


def cost(amount: int = 5400) -> Figure:
    return formulas.total_cost([Terms(euros(amount), euros(0))], "EUR", AT)


def test_total_cost_adds_fees_shipping_and_other_costs() -> None:
    terms = [
        Terms(euros(1500), euros(25)),
        Terms(euros(2800), euros(0)),
        Terms(euros(900), Money(1250, "EUR")),
    ]
    figure = formulas.total_cost(terms, "EUR", AT, others=[euros(162)])
    assert figure.value == Money(539950, "EUR")
    assert figure.complete


def test_an_unknown_fee_is_left_out_and_counted() -> None:
    figure = formulas.total_cost([Terms(euros(1500), euros(0)), Terms(None, euros(10))], "EUR", AT)
    assert figure.show() == "at least €1,510.00"
    assert figure.show_coverage() == "fee known for 1 of 2 participations"


def test_without_any_known_fee_the_cost_is_not_known_rather_than_the_shipping() -> None:
    assert formulas.total_cost([Terms(None, euros(10))], "EUR", AT).show() == "not known"


def test_nobody_agreed_costs_nothing() -> None:
    assert formulas.total_cost([], "EUR", AT).value == Money.zero("EUR")


def test_potential_reach_is_the_sum_of_the_frozen_follower_counts() -> None:
    figure = formulas.potential_reach([120000, 48000, 250000, None], AT)
    assert figure.value == 418000
    assert figure.show_coverage() == "follower count known for 3 of 4 influencers"
    assert "not deduplicated" in figure.formula


def test_engagements_add_what_is_known_and_say_what_is_not() -> None:
    figure = formulas.total_engagements(FIVE_POSTS, AT)
    # likes 3940 + comments 255 + clicks 402
    assert figure.value == 4597
    assert figure.show_coverage() == "clicks known for 4 of 5 posts"


def test_a_metric_nobody_reported_is_not_known() -> None:
    figure = formulas.total_of("saves", FIVE_POSTS, AT)
    assert figure.value is None
    assert figure.why_not == "No saves recorded"


def test_shares_count_as_engagement_only_if_the_campaign_says_so() -> None:
    posts = [Measured(likes=10, shares=4)]
    assert formulas.total_engagements(posts, AT).value == 10
    assert formulas.total_engagements(posts, AT, counted=("likes", "shares")).value == 14


def test_engagement_rate_by_followers() -> None:
    influencers = [
        InfluencerMeasured(120000, (FIVE_POSTS[0], FIVE_POSTS[1])),
        InfluencerMeasured(48000, (FIVE_POSTS[2],)),
        InfluencerMeasured(250000, (FIVE_POSTS[3], FIVE_POSTS[4])),
        InfluencerMeasured(7000, ()),  # whose only post was rejected
    ]
    rate = formulas.engagement_rate_by_followers(influencers, AT)
    # 4597 / 418000 = 1.09976..., and a click more would make it more
    assert rate.show() == "at least 1.10 %"
    assert (rate.numerator, rate.denominator) == (4597, 418000)
    assert rate.show_coverage() == "clicks known for 4 of 5 posts"


def test_an_influencer_without_a_result_leaves_both_sides_of_the_rate() -> None:
    measured = Measured(likes=5000, comments=800, clicks=290)
    influencers = [
        InfluencerMeasured(40000, (measured,)),
        InfluencerMeasured(30000, (measured, Measured())),
        InfluencerMeasured(500000, (Measured(),)),
    ]
    rate = formulas.engagement_rate_by_followers(influencers, AT)
    # 6090 / 40000; of all that is known, (6090 + 6090) / 570000
    assert rate.show() == "15.23 %"
    assert rate.show_coverage() == (
        "over 1 of 3 influencers; likes known for 2 of 4 posts; comments known for 2 of 4 posts; "
        "clicks known for 2 of 4 posts; at least 2.14 % whatever comes"
    )


def test_engagement_rate_by_reach_uses_only_posts_that_have_both() -> None:
    rate = formulas.engagement_rate_by_reach(FIVE_POSTS, AT)
    # (1580 + 570 + 2340) / (20000 + 9000 + 41000) = 4490 / 70000
    assert rate.value == Fraction(449000, 70000)
    assert rate.show() == "6.41 %"
    assert "over 3 of 5 posts" in rate.show_coverage()


def test_average_and_pooled_rate_differ_and_have_their_own_names() -> None:
    average = formulas.average_engagement_rate(FIVE_POSTS, AT)
    pooled = formulas.pooled_engagement_rate(FIVE_POSTS, AT)
    # (7.9 + 6.3333 + 5.7073) / 3 = 6.6469
    assert average.show() == "6.65 %"
    assert average.denominator == 3
    assert pooled.show() == "6.41 %"
    assert average.name != pooled.name


def test_no_post_with_a_reach_has_no_rate() -> None:
    for rate in (formulas.average_engagement_rate, formulas.pooled_engagement_rate):
        assert rate([Measured(likes=5), Measured(likes=5, reach=0)], AT).show() == "not known"
        assert rate([], AT).value is None


def test_roi_and_roas_are_kept_apart() -> None:
    revenue = formulas.total_revenue([euros(9000), euros(4500), None], "EUR", AT)
    roi = formulas.return_on_investment(revenue, cost())
    # 13500 revenue less 5400 cost is 8100, one and a half times the cost
    assert roi.show() == "at least 150.00 %"
    assert (roi.numerator, roi.denominator) == (euros(8100), euros(5400))
    assert roi.show_coverage() == "revenue known for 2 of 3 posts"
    assert formulas.return_on_spend(revenue, cost()).show() == "at least 2.50 ×"


def test_roi_without_recorded_revenue_is_not_known_rather_than_a_total_loss() -> None:
    for revenues in ([None, None], []):
        roi = formulas.return_on_investment(formulas.total_revenue(revenues, "EUR", AT), cost())
        assert roi.show() == "not known"
        assert roi.why_not == "No revenue recorded"


def test_a_measured_revenue_of_zero_is_a_total_loss() -> None:
    revenue = formulas.total_revenue([euros(0)], "EUR", AT)
    assert formulas.return_on_investment(revenue, cost()).show() == "−100.00 %"


def test_breaking_even_is_a_roi_of_zero() -> None:
    revenue = formulas.total_revenue([euros(5400)], "EUR", AT)
    assert formulas.return_on_investment(revenue, cost()).show() == "0.00 %"


def test_nothing_is_divided_by_a_cost_of_zero() -> None:
    roi = formulas.return_on_investment(formulas.total_revenue([euros(1)], "EUR", AT), cost(0))
    assert roi.value is None
    assert roi.why_not == "Total campaign cost is zero"


def test_an_unknown_cost_is_why_the_roi_is_not_known() -> None:
    unknown = formulas.total_cost([Terms(None, None)], "EUR", AT)
    roi = formulas.return_on_investment(formulas.total_revenue([euros(1)], "EUR", AT), unknown)
    assert roi.why_not == "No fee is known"


def test_revenue_in_another_currency_is_refused() -> None:
    revenue = formulas.total_revenue([Money(100, "USD")], "USD", AT)
    for compare in (formulas.return_on_investment, formulas.return_on_spend):
        with pytest.raises(MixedCurrencies):
            compare(revenue, cost())


def test_prices_of_an_engagement_a_thousand_impressions_and_a_click() -> None:
    engagements = formulas.total_engagements(FIVE_POSTS, AT)
    impressions = formulas.total_of("impressions", FIVE_POSTS, AT)
    clicks = formulas.total_of("clicks", FIVE_POSTS, AT)
    # 5400 / 4597 = 1.1747; 5400 / 40 = 135; 5400 / 402 = 13.4328
    assert formulas.cost_per_engagement(cost(), engagements).show() == "at most €1.17"
    assert formulas.cost_per_thousand(cost(), impressions).show() == "at most €135.00"
    views = formulas.total_of("views", [Measured(views=20_000), Measured(views=16_000)], AT)
    assert formulas.cost_per_thousand_views(cost(), views).show() == "€150.00", "5400 / 36"
    assert formulas.cost_per_click(cost(), clicks).show() == "at most €13.43"
    assert formulas.cost_per_click(cost(), formulas.total_of("clicks", [], AT)).show() == "not known"


def test_share_of_the_budget() -> None:
    share = formulas.budget_share(cost(), euros(5000))
    assert share.show() == "108.00 %"


def test_share_of_a_goal_in_the_figures_own_unit() -> None:
    reach = formulas.potential_reach([418000], AT)
    assert formulas.share_of_goal(reach, 500000).show() == "83.60 %"
    rate = formulas.engagement_rate_by_reach([Measured(35, 0, 0, reach=1000)], AT)
    assert formulas.share_of_goal(rate, Decimal("2.8")).show() == "125.00 %"
    assert formulas.share_of_goal(cost(), euros(10800)).show() == "50.00 %"
    with pytest.raises(MixedCurrencies):
        formulas.share_of_goal(cost(), Money(1, "USD"))


@pytest.mark.parametrize(
    ("spent", "shown", "pace"),
    [(4500, "90.00 %", Pace.SLOW), (4750, "95.00 %", Pace.ON_TRACK), (5250, "105.00 %", Pace.ON_TRACK)],
)
def test_pacing_compares_money_spent_with_time_elapsed(spent: int, shown: str, pace: Pace) -> None:
    part = formulas.time_elapsed(date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, 15))
    figure = formulas.pacing(euros(spent), euros(10000), part, AT)
    assert figure.show() == shown
    assert formulas.pace_of(figure) is pace


def test_before_the_start_there_is_no_pace() -> None:
    none_yet = formulas.time_elapsed(date(2026, 11, 1), date(2026, 11, 30), date(2026, 10, 1))
    figure = formulas.pacing(euros(100), euros(10000), none_yet, AT)
    assert none_yet == 0
    assert figure.show() == "not known"
    assert formulas.pace_of(figure) is None


def test_after_the_end_all_time_is_over() -> None:
    assert formulas.time_elapsed(date(2026, 11, 1), date(2026, 11, 30), date(2027, 1, 1)) == 1


def test_a_budget_is_divided_to_the_last_cent() -> None:
    divided = formulas.budget_allocation(Money(100001, "EUR"), {"instagram": 1, "tiktok": 1, "youtube": 1})
    assert divided == {
        "instagram": Money(33334, "EUR"),
        "tiktok": Money(33334, "EUR"),
        "youtube": Money(33333, "EUR"),
    }


@given(POSTS)
def test_rates_lie_between_the_lowest_and_the_highest_post(posts: list[Measured]) -> None:
    average = formulas.average_engagement_rate(posts, AT).value
    pooled = formulas.pooled_engagement_rate(posts, AT).value
    rates = [
        Fraction(100 * engagements, post.reach)
        for post in posts
        if post.reach and (engagements := post.engagements()) is not None
    ]
    assert (average is None) == (pooled is None) == (not rates)
    if isinstance(average, Fraction) and isinstance(pooled, Fraction):
        assert min(rates) <= average <= max(rates)
        assert min(rates) <= pooled <= max(rates)


@given(POSTS)
def test_every_figure_of_any_posts_can_be_shown(posts: list[Measured]) -> None:
    engagements = formulas.total_engagements(posts, AT)
    reach = formulas.total_reach(posts, AT)
    influencers = [InfluencerMeasured(post.views, (post,)) for post in posts]
    for figure in (engagements, reach, formulas.engagement_rate_by_followers(influencers, AT)):
        assert figure.show()
        assert (figure.value is None) == (figure.why_not is not None)
