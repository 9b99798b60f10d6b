"""Times of portfolios, as people type them."""

from datetime import date

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.reporting.portfolio_period import read_period, read_wanted

TODAY = date(2027, 1, 31)


@pytest.mark.parametrize(
    ("typed", "words", "first", "last"),
    [
        ("", "the last 12 months", date(2026, 2, 1), TODAY),
        ("month", "January 2027", date(2027, 1, 1), date(2027, 1, 31)),
        ("this Month", "January 2027", date(2027, 1, 1), date(2027, 1, 31)),
        ("last month", "December 2026", date(2026, 12, 1), date(2026, 12, 31)),
        ("quarter", "Q1 2027", date(2027, 1, 1), date(2027, 3, 31)),
        ("last  quarter", "Q4 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("year", "2027", date(2027, 1, 1), date(2027, 12, 31)),
        ("last year", "2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026", "2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("q2 2026", "Q2 2026", date(2026, 4, 1), date(2026, 6, 30)),
        ("2026-Q2", "Q2 2026", date(2026, 4, 1), date(2026, 6, 30)),
        ("2028-02", "February 2028", date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_a_time_is_whole_days(typed: str, words: str, first: date, last: date) -> None:
    found = read_period(typed, TODAY)
    assert (found.words, found.first, found.last) == (words, first, last)


@pytest.mark.parametrize("typed", ["week", "Q5 2026", "2026-13", "last 2026", "1999", "all"])
def test_what_is_no_time_says_what_is_one(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="Write month, quarter"):
        read_period(typed, TODAY)


def test_a_client_stands_behind_the_time() -> None:
    wanted = read_wanted("Q4 2026 for Beans for All", TODAY)
    assert (wanted.period.words, wanted.client) == ("Q4 2026", "Beans for All")
    assert read_wanted("for Acme", TODAY).client == "Acme"
    assert read_wanted("", TODAY).client == ""
