"""Money: exact sums and splits, and every way people type an amount."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.currencies import parse_currency
from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.money import MOST_MINOR, MixedCurrencies, Money, parse_money, total

CURRENCIES = st.sampled_from(["EUR", "USD", "GBP", "JPY", "CHF", "CAD", "XOF", "SEK", "INR"])
AMOUNTS = st.builds(Money, st.integers(0, MOST_MINOR), CURRENCIES)


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [
        ("1234", 123400, "EUR"),
        ("1,234.56", 123456, "EUR"),
        ("1.234,56", 123456, "EUR"),
        ("1 234,50", 123450, "EUR"),
        ("1\u202f234,50\u00a0€", 123450, "EUR"),
        ("1’234.50", 123450, "EUR"),
        ("12.345.678", 1234567800, "EUR"),
        ("12,34,567", 123456700, "EUR"),
        ("€ 1200", 120000, "EUR"),
        ("1200 EUR", 120000, "EUR"),
        ("$1,200.5", 120050, "USD"),
        ("US$ 12", 1200, "USD"),
        ("CA$5.00", 500, "CAD"),
        ("5 gbp", 500, "GBP"),
        ("1.5k", 150000, "EUR"),
        ("2K EUR", 200000, "EUR"),
        ("1.2M", 120000000, "EUR"),
        (".5", 50, "EUR"),
        ("0", 0, "EUR"),
        ("1.50000", 150, "EUR"),
        ("¥1,200", 1200, "JPY"),
        ("1200.00 JPY", 1200, "JPY"),
        ("0.123 KWD", 123, "KWD"),
        ("\u200e1200", 120000, "EUR"),
        ("\u2066€1,200\u2069", 120000, "EUR"),
        ("12,000", 1200000, "EUR"),
        ("€15,000", 1500000, "EUR"),
        ("1.234", 123400, "EUR"),
        ("1,234 GBP", 123400, "GBP"),
        ("12,345.678 KWD", 12345678, "KWD"),
        ("1200,-", 120000, "EUR"),
        ("€ 1.200,–", 120000, "EUR"),
        ("CHF 1’200.—", 120000, "CHF"),
        ("1200,-- kr", 120000, "SEK"),
        ("950,= €", 95000, "EUR"),
    ],
)
def test_an_amount_is_read_as_people_write_it(typed: str, minor: int, currency: str) -> None:
    default = "SEK" if "kr" in typed else "EUR"
    assert parse_money(typed, default) == Money(minor, currency)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("   ", "missing"),
        ("-1", "below zero"),
        ("−5 €", "below zero"),
        ("(5)", "below zero"),
        ("1e9", "out in full"),
        ("nan", "not a number"),
        ("Infinity", "not a number"),
        ("1_000", "not a number"),
        ("١٢٣", "figures 0 to 9"),
        ("１２３", "figures 0 to 9"),
        ("1.234 KWD", "Write 1234 or 1.2340"),
        ("1.234k", "Write 1234k or 1.2340k"),
        ("1.23456", "at most 2 decimals"),
        ("5.5 JPY", "has no decimals"),
        ("1,2,3", "oddly grouped"),
        ("12 34", "oddly grouped"),
        ("99999999999999", "too large"),
        ("1" * 50, "too many figures"),
        ("12 apples", "not a currency"),
        ("€12 USD", "two currencies"),
        ("1200,-200", "not a number"),
        ("$50-$200", "not a number"),
        ("gifted", "not a number"),
        ("12 kr", "not a currency that is known for certain"),
    ],
)
def test_an_amount_that_cannot_be_read_is_refused_with_advice(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_money(typed, "EUR")


def test_a_sign_of_several_currencies_means_the_default_among_them() -> None:
    assert parse_money("12 kr", "NOK") == Money(1200, "NOK")
    assert parse_money("$12", "AUD") == Money(1200, "AUD")


def test_another_currency_is_refused_where_only_the_default_will_do() -> None:
    with pytest.raises(NotUnderstood, match="Write the amount in EUR"):
        parse_money("12 USD", "EUR", only=True)


@given(st.text() | st.text("0123456789.,kKmM €$-'’ \u00a0eE_EURUSD", max_size=12))
def test_any_text_is_read_or_refused(typed: str) -> None:
    with suppress(NotUnderstood):
        assert 0 <= parse_money(typed, "EUR").minor <= MOST_MINOR


@given(AMOUNTS)
def test_what_is_shown_reads_back(amount: Money) -> None:
    assert parse_money(amount.show(), "PLN") == amount


@given(AMOUNTS | st.builds(Money, st.integers(0, MOST_MINOR), st.just("KWD")))
def test_what_fills_a_form_reads_back(amount: Money) -> None:
    assert parse_money(amount.as_typed(), amount.currency) == amount


@pytest.mark.parametrize(
    ("amount", "locale", "shown"),
    [
        (Money(123456, "EUR"), "en", "€1,234.56"),
        (Money(123456, "EUR"), "de-DE", "1.234,56\u00a0€"),
        (Money(-500, "USD"), "en", "-$5.00"),
        (Money(1200, "JPY"), "en", "¥1,200"),
        (Money(1234, "KWD"), "en", "KWD1.234"),
    ],
)
def test_an_amount_is_shown_with_the_decimals_of_its_currency(amount: Money, locale: str, shown: str) -> None:
    assert amount.show(locale).replace("KWD\u00a0", "KWD") == shown


def test_amounts_of_one_currency_are_added_compared_and_counted_out() -> None:
    fees = [Money(120000, "EUR"), Money(35050, "EUR"), Money(1, "EUR")]
    assert total(fees, "EUR") == Money(155051, "EUR")
    assert total([], "EUR") == Money.zero("EUR")
    assert fees[0] - fees[1] == Money(84950, "EUR")
    assert max(fees) == fees[0]
    assert fees[1].amount == Decimal("350.50")


def test_two_currencies_are_never_put_together() -> None:
    euros, dollars = Money(1, "EUR"), Money(1, "USD")
    assert euros != dollars
    for act in (
        lambda: euros + dollars,
        lambda: euros - dollars,
        lambda: euros < dollars,
        lambda: euros >= dollars,
    ):
        with pytest.raises(MixedCurrencies, match="EUR and USD"):
            act()


def test_a_split_gives_the_odd_cents_to_the_largest_remainders() -> None:
    assert [part.minor for part in Money(100, "EUR").split([1, 1, 1])] == [34, 33, 33]
    assert [part.minor for part in Money(1000, "EUR").split([50, 30, 25])] == [476, 286, 238]
    assert [part.minor for part in Money(-100, "EUR").split([1, 1, 1])] == [-34, -33, -33]
    assert [part.minor for part in Money(7, "JPY").split([Decimal("0.5"), 0, Decimal("0.5")])] == [4, 0, 3]


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1]])
def test_a_split_needs_weights(weights: list[int]) -> None:
    with pytest.raises(Refusal, match="weight"):
        Money(100, "EUR").split(weights)


@given(st.integers(-(10**15), 10**15), st.lists(st.integers(0, 10**6), min_size=1).filter(any))
def test_a_split_adds_up_exactly_and_no_part_is_off_by_a_cent(minor: int, weights: list[int]) -> None:
    parts = Money(minor, "EUR").split(weights)
    assert total(parts, "EUR") == Money(minor, "EUR")
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.minor * sum(weights) - minor * weight) < sum(weights)


@pytest.mark.parametrize(("typed", "code"), [("eur", "EUR"), (" € ", "EUR"), ("$", "USD"), ("zł", "PLN")])
def test_a_currency_is_known_by_code_and_sign(typed: str, code: str) -> None:
    assert parse_currency(typed) == code


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("DEM", "not a currency in use"),
        ("euros", "mean EUR"),
        ("kr", "SEK, NOK, DKK or ISK"),
    ],
)
def test_an_unknown_currency_is_refused_with_the_nearest(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_currency(typed)


@given(st.text())
def test_any_currency_text_is_read_or_refused(typed: str) -> None:
    with suppress(NotUnderstood):
        assert len(parse_currency(typed)) == 3
