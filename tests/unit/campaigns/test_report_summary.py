"""What a report says in ten seconds, by figures that were worked out by hand."""

from fractions import Fraction

import pytest

from campaigns.core.errors import NotPossible
from campaigns.reporting import benchmark
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_conclusion import conclusion, difference, is_over_budget
from campaigns.reporting.report_snapshot import SCHEMA, ReportSnapshot
from campaigns.reporting.report_summary import headlines, missing, stood_out
from campaigns.reporting.report_tables import influencers_table, notes, posts_table, report_tables
from tests.sample_report import sample_report, stored_report

BEN_OPEN = frozenset({2})


def test_the_conclusion_is_one_sentence_over_everything() -> None:
    assert conclusion(sample_report()) == (
        "Within budget (78 %), reach goal met, engagement goal missed by 0.4 points; ROI +133 %, "
        "4 of 4 posts measured."
    )


def test_a_goal_that_a_missing_figure_could_turn_is_open_until_it_comes() -> None:
    """Known are 6,750 engagements of 90,000 followers and €2,640.00: (2,640 - 1,560) / 1,560 = 69.23 %."""
    assert conclusion(sample_report(unmeasured=BEN_OPEN)) == (
        "Within budget (78 %), reach goal met, engagement goal open; ROI at least +69 %, 3 of 4 posts measured."
    )
    assert missing(sample_report(unmeasured=BEN_OPEN)) == ["no results of 2. Reel by @ben.lifts"]
    assert missing(sample_report()) == []


def test_formulas_and_what_they_lack_are_said_once() -> None:
    told = notes(sample_report(unmeasured=BEN_OPEN))
    assert told[-1] == "likes, comments, clicks and revenue known for 3 of 4 posts"
    assert "ROI = (revenue - cost) / cost x 100" in told
    (rate,) = [one for one in told if one.startswith("Engagement rate by followers")]
    assert rate.endswith("(over 2 of 3 influencers; at least 5.63 % whatever comes)")
    assert str(told).count("likes") == 2, "in the formula of engagements, and in the coverage"


def test_who_published_nothing_is_not_unknown_in_the_chart() -> None:
    stored = stored_report(unmeasured=BEN_OPEN)
    stored["creators"].append(stored["creators"][0] | {"participation": 9, "handle": "quiet.one"})
    (rates,) = (
        chart
        for chart in report_charts(ReportSnapshot.read(stored, 1))
        if chart.title == "Engagement rate by creator"
    )
    assert rates.unknown == ["@ben.lifts"]


def test_over_budget_says_by_how_much() -> None:
    assert conclusion(sample_report(budget=150_000)).startswith(
        "Over budget by €60.00 (104 %), reach goal met"
    )
    assert conclusion(sample_report(budget=155_900)).startswith("Over budget by €1.00 (100.06 %)")


def test_at_most_five_figures_each_with_goal_and_difference() -> None:
    told = [(one.name, one.value, one.goal, one.difference, one.state) for one in headlines(sample_report())]
    assert told == [
        ("Cost", "€1,560.00", "budget €2,000.00", "€440.00 left", "kept"),
        ("Potential reach", "120,000", "goal 100,000", "+20,000", "met"),
        ("Engagements", "10,320", None, None, None),
        ("Engagement rate by followers", "8.60 %", "goal 9 %", "−0.4 points", "missed"),
        ("ROI", "+133 %", None, None, None),
    ]


def test_best_and_worst_are_named_with_what_they_cost() -> None:
    best, worst = stood_out(sample_report())
    assert (best.name, best.rate, best.besides) == ("@ben.lifts", "11.90 %", "3,570 engagements, €0.14 each")
    assert (worst.name, worst.rate, worst.besides) == (
        "@carla.eats",
        "6.00 %",
        "2,400 engagements, €0.10 each",
    )
    assert best.post is not None
    assert best.post.number == 2


def test_creators_are_ranked_and_an_unknown_one_comes_last_with_dashes() -> None:
    assert influencers_table(sample_report()).shown() == [
        ["@ben.lifts", "€500.00", "€0.00", "1", "21,000", "3,570", "11.90 %", "€0.14", "€1,000.00", "100.00 %"],
        ["@ana.glow", "€800.00", "€20.00", "1", "26,000", "4,350", "8.70 %", "€0.19", "€1,640.00", "100.00 %"],
        ["@carla.eats", "€200.00", "€40.00", "2", "21,000", "2,400", "6.00 %", "€0.10", "€1,000.00", "316.67 %"],
    ]  # fmt: skip
    last = influencers_table(sample_report(unmeasured=BEN_OPEN)).shown()[-1]
    assert last == ["@ben.lifts", "€500.00", "€0.00", "1", *["–"] * 6]


def test_without_money_nothing_tells_an_amount() -> None:
    report = sample_report().without_money()
    assert conclusion(report) == (
        "Within budget, reach goal met, engagement goal missed by 0.4 points; 4 of 4 posts measured."
    )
    said = [str(headlines(report)), str(stood_out(report)), str(report_charts(report)), str(notes(report))]
    said += [str([table.heads, table.shown()]) for table in report_tables(report)]
    for secret in ("€", "EUR", "ROI", "ROAS", "budget", "Fee", "Revenue", "133"):
        assert secret not in "".join(said)


@pytest.mark.parametrize("budget", [150_000, 200_000])
def test_a_client_hears_nothing_of_the_budget(budget: int) -> None:
    report = sample_report(budget=budget).for_client()
    assert (
        conclusion(report) == "Reach goal met, engagement goal missed by 0.4 points; 4 of 4 posts measured."
    )
    assert not is_over_budget(report)


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    assert conclusion(sample_report(budget=150_000), "de").startswith("Over budget by 60,00\xa0€ (104 %)")
    assert headlines(sample_report(), "de")[3].difference == "−0,4 points"
    assert difference(Fraction(1), sample_report().goals[1].share, "en") == "1 point"
    assert posts_table(sample_report()).shown("de")[0][2:6] == ["4.000", "200", "150", "26.000"]


def test_a_report_stored_before_creators_were_kept_is_still_read() -> None:
    old = {
        key: value for key, value in stored_report().items() if key not in ("schema", "creators", "to_come")
    }
    assert conclusion(ReportSnapshot.read(old, 1)) == conclusion(sample_report())
    assert ReportSnapshot.read(old, 1).influencers == ()


def test_a_report_of_a_later_schema_is_refused_in_words() -> None:
    with pytest.raises(NotPossible, match="newer version"):
        ReportSnapshot.read({**stored_report(), "schema": SCHEMA + 1})


def test_how_it_did_among_campaigns_before_is_said_by_thirds() -> None:
    told = [(benchmark.in_words({"place": place, "of": 6}) or "").split()[6] for place in range(1, 7)]
    assert told == ["upper", "upper", "middle", "middle", "lower", "lower"]
    assert benchmark.in_words({"place": 2, "of": 12}) == (
        "Its engagement rate is in the upper third of your last 12 campaigns (place 2)"
    )
    assert benchmark.in_words(None) is None
