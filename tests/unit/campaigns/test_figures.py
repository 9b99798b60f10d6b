"""Figures: shown in words, stored exactly."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.money import Money
from campaigns.formulas.figures import Coverage, Figure, Unit, rounded
from campaigns.formulas.values import Value

AT = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
VALUES = (
    st.none()
    | st.integers()
    | st.fractions()
    | st.builds(Money, st.integers(), st.sampled_from(["EUR", "JPY"]))
)


def figure(unit: Unit, value: Value, currency: str | None = None) -> Figure:
    return Figure("key", "Name", unit, value, "formula", AT, currency=currency)


@pytest.mark.parametrize(
    ("unit", "value", "shown"),
    [
        (Unit.PERCENT, Fraction(342, 100), "3.42 %"),
        (Unit.PERCENT, Fraction(3425, 1000), "3.43 %"),
        (Unit.PERCENT, Fraction(-3425, 1000), "−3.43 %"),
        (Unit.PERCENT, Fraction(120000), "120,000.00 %"),
        (Unit.COUNT, 18400, "18,400"),
        (Unit.COUNT, 0, "0"),
        (Unit.TIMES, Fraction(16, 5), "3.20 ×"),
        (Unit.MONEY, Money(123456, "EUR"), "€1,234.56"),
        (Unit.PRICE, Fraction(4265, 10), "€4.27"),
        (Unit.PRICE, Fraction(42, 10), "€0.042"),
        (Unit.PRICE, Fraction(0), "€0.00"),
        (Unit.PERCENT, None, "not known"),
        (Unit.MONEY, None, "not known"),
    ],
)
def test_a_figure_is_rounded_half_up_only_when_shown(unit: Unit, value: Value, shown: str) -> None:
    assert figure(unit, value, "EUR").show() == shown


def test_a_figure_is_shown_in_the_readers_language() -> None:
    assert figure(Unit.PERCENT, Fraction(123456, 100)).show("de-DE") == "1.234,56 %"


def test_what_is_missing_is_said_and_what_is_complete_is_not() -> None:
    covered = (Coverage("reach", 7, 9, "posts"), Coverage("likes", 9, 9, "posts"))
    partly = Figure("key", "Name", Unit.COUNT, 5, "formula", AT, coverage=covered)
    assert partly.show_coverage() == "reach known for 7 of 9 posts"
    assert (partly.known, partly.of) == (7, 9)
    assert not partly.complete
    assert figure(Unit.COUNT, 5).complete


def test_rounding_takes_halves_away_from_zero() -> None:
    assert rounded(Fraction(25, 10), 0) == Decimal(3)
    assert rounded(Fraction(-25, 10), 0) == Decimal(-3)
    assert rounded(Fraction(1, 3), 4) == Decimal("0.3333")


@given(VALUES, VALUES, VALUES, st.sampled_from(Unit))
def test_a_figure_comes_back_from_storage_unchanged(
    value: Value, numerator: Value, denominator: Value, unit: Unit
) -> None:
    covered = (Coverage("clicks", 4, 5, "posts"),)
    stored = Figure("key", "Name", unit, value, "formula", AT, numerator, denominator, covered, "EUR", "why")
    back = Figure.from_json(json.loads(json.dumps(stored.to_json())))
    assert back == stored
    assert type(back.value) is type(stored.value)


@given(st.fractions(), st.integers(0, 30))
def test_rounding_is_never_off_by_more_than_half(value: Fraction, places: int) -> None:
    assert abs(Fraction(rounded(value, places)) - value) * 2 * 10**places <= 1
