"""Counts, ranges and rates the way people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core import ambiguous_figures
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import parse_money
from campaigns.parsing import Range, parse_count, parse_range, parse_rate
from campaigns.parsing.forms import FormReader

COUNTS = st.integers(0, 10**12)


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("0", 0),
        ("10k", 10_000),
        ("10 K", 10_000),
        ("1.2M", 1_200_000),
        ("1,5m", 1_500_000),
        ("2b", 2_000_000_000),
        ("18,400", 18_400),
        ("18.400", 18_400),
        ("10 000", 10_000),
        ("1,234,567", 1_234_567),
        ("5.0", 5),
    ],
)
def test_a_count_is_read_as_people_write_it(typed: str, count: int) -> None:
    assert parse_count(typed) == count


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("-1", "below zero"),
        ("1.5", "no decimals"),
        ("1.2345k", "no decimals"),
        ("1.234k", "two ways"),
        ("1e9", "out in full"),
        ("1_000", "not a number"),
        ("١٠", "figures 0 to 9"),
        ("9999999999999", "too large"),
        ("ten", "not a number"),
    ],
)
def test_a_count_that_cannot_be_read_is_refused_with_advice(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_count(typed)


@given(COUNTS)
def test_a_count_reads_back_plain_and_grouped(count: int) -> None:
    assert parse_count(str(count)) == parse_count(f"{count:,}") == count


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("10k-500k", 10_000, 500_000),
        ("10k – 1.5M", 10_000, 1_500_000),
        ("5000 to 10 000", 5_000, 10_000),
        ("10k+", 10_000, None),
        (">=5k", 5_000, None),
        ("> 5k", 5_001, None),
        ("from 5k", 5_000, None),
        ("<50k", None, 49_999),
        ("≤ 50k", None, 50_000),
        ("up to 50k", None, 50_000),
        ("any", None, None),
        ("", None, None),
    ],
)
def test_a_range_is_read_as_people_write_it(typed: str, low: int | None, high: int | None) -> None:
    assert parse_range(typed) == Range(low, high)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("500k-10k", "Write 10k-500k"),
        ("10-500k", "Write 10k-500k or 10-500000"),
        ("10k", "not a range"),
        ("-5", "not a range"),
        ("<0", "below zero"),
        (">", "missing"),
        ("1-2-3", "not a range"),
    ],
)
def test_a_range_that_cannot_be_read_is_refused_with_advice(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_range(typed)


@given(st.none() | COUNTS, st.none() | COUNTS)
def test_a_range_reads_back_as_shown(one: int | None, other: int | None) -> None:
    low, high = (one, other) if one is None or other is None else sorted((one, other))
    assert parse_range(Range(low, high).show()) == Range(low, high)


def test_a_range_includes_both_ends() -> None:
    assert [count in Range(10, 20) for count in (9, 10, 20, 21)] == [False, True, True, False]
    assert 0 in Range()


@pytest.mark.parametrize(
    ("typed", "rate"), [("3.5", "3.5"), ("3,5 %", "3.5"), ("100%", "100"), ("0", "0"), ("1,234", "1.234")]
)
def test_a_rate_is_percent_with_either_decimal_mark(typed: str, rate: str) -> None:
    assert parse_rate(typed) == Decimal(rate)


@pytest.mark.parametrize(
    ("typed", "words"),
    [("101", "from 0 to 100"), ("-1%", "below zero"), ("%", "missing"), ("3.12345", "at most 4 decimals")],
)
def test_a_rate_that_makes_no_sense_is_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_rate(typed)


def test_what_a_form_reads_in_one_of_two_ways_is_noted_and_nothing_else_is() -> None:
    form = FormReader(
        {"likes": "12,000", "clicks": "7", "reach": "1,200,000", "fee": "€15.000", "rate": "2.125"}
    )
    with ambiguous_figures.collected() as noted:
        for field in ("likes", "clicks", "reach"):
            form.optional(field, parse_count)
        form.optional("fee", lambda text: parse_money(text, "EUR"))
        form.optional("rate", parse_rate)
        parse_count("18,400")  # no form: a cell of a file
    assert noted == {"12,000": "12000", "15.000": "15000", "2.125": "2.125"}
    assert form.optional("likes", parse_count) == 12_000
