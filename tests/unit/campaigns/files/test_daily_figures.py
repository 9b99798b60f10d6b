"""Files with a row for each day of a post: figures of the day, or totals up to it."""

from datetime import date

import pytest

from campaigns.files import Answers, Reading, ResultRow, open_results, read_results

FALLING = """\
Permalink,Day,Likes,Reach
https://x.com/a/status/1,2026-11-03,5,30
https://x.com/a/status/1,2026-11-01,300,5000
https://x.com/a/status/1,2026-11-02,20,100
https://x.com/a/status/2,2026-11-02,7,
"""
RISING = FALLING.replace("03,5,30", "03,321,5100").replace("02,20,100", "02,320,5090")


def asked(text: str, answers: Answers | None = None) -> list[str]:
    return [one.about for one in open_results(text.encode(), answers=answers).questions]


def read(text: str, *, per_day: bool) -> Reading[ResultRow]:
    return read_results(text.encode(), "EUR", answers=Answers(per_day=per_day))


def test_a_figure_that_falls_is_asked_about_wherever_its_row_stands() -> None:
    assert asked(FALLING) == ["per_day"]
    assert asked(RISING) == ["per_day"]
    (rather,) = open_results(RISING.encode()).questions
    assert (rather.suggested, rather.must) == ("running-total", False), "nothing falls: they may be totals"
    assert asked("\n".join(RISING.splitlines()[:2])) == []
    assert asked(FALLING, Answers(per_day=False)) == []
    head, *rows = RISING.splitlines()
    others = [f"https://x.com/a/status/{number},2026-11-01,3,4" for number in range(10, 400)]
    late = "\n".join([head, *rows, *others, "https://x.com/a/status/2,2026-11-03,6,"])
    assert asked(late) == ["per_day"]


@pytest.mark.parametrize(("start", "expected"), [("2026-11-30", ["per_day"]), ("2026-11-01", [])])
def test_a_period_of_one_day_is_asked_about(start: str, expected: list[str]) -> None:
    text = f"Reporting starts,Reporting ends,Ad name,Link clicks\n{start},2026-11-30,Reel 1,7\n"
    assert asked(text) == expected


def test_figures_of_each_day_are_added_up_and_reach_is_not() -> None:
    reading = read(FALLING, per_day=True)
    found = [(row.date.day, row.measured.likes, row.measured.reach) for row in reading.accepted]
    assert found == [(3, 325, None), (1, 300, None), (2, 320, None), (2, 7, None)]
    assert {row.since for row in reading.accepted[:3]} == {date(2026, 11, 1)}
    assert reading.accepted[3].since == date(2026, 11, 2)
    assert [row.cells for row in reading.accepted] == [tuple(line.split(",")) for line in FALLING.split()[1:]]


def test_totals_are_taken_as_they_are() -> None:
    assert [row.measured.likes for row in read(FALLING, per_day=False).accepted] == [5, 300, 20, 7]


def test_a_row_that_has_only_reach_is_given_back_and_revenue_is_added_up() -> None:
    reading = read("permalink,date,reach\nhttps://x.com/a/status/1,2026-11-01,5\n", per_day=True)
    assert "cannot be added up" in reading.rejected[0].reason
    text = "permalink,date,revenue\nhttps://x.com/a/status/1,2026-11-01,5\nhttps://x.com/a/status/1,2026-11-02,2.50\n"
    assert [row.revenue.minor for row in read(text, per_day=True).accepted if row.revenue] == [500, 750]


def test_a_post_of_which_a_day_cannot_be_read_is_given_back_as_a_whole() -> None:
    text = "post,date,likes\n1,2026-11-03,100\n1,2026-11-04,about 50\n1,2026-11-05,30\n2,2026-11-03,7\n2,2026-11-04,-\n"
    reading = read(text, per_day=True)
    assert [(row.deliverable, row.measured.likes) for row in reading.accepted] == [("2", 7)]
    assert [row.line for row in reading.rejected] == [2, 3, 4, 6]
    assert "Line 3 of this post is not taken" in reading.rejected[0].reason


def test_days_that_no_result_may_be_of_are_not_added_up() -> None:
    text = "post,date,likes\n1,2026-11-01,1000\n1,2026-11-02,50\n1,2026-11-03,1\n"
    within = (date(2026, 11, 2), date(2026, 11, 30))
    rows = read_results(text.encode(), "EUR", within=within, answers=Answers(per_day=True)).accepted
    assert [(row.measured.likes, row.since) for row in rows] == [
        (1000, None), (50, within[0]), (51, within[0]),
    ]  # fmt: skip
