"""What was charged in another currency comes to the campaign's by a rate, to the smallest unit."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.money import Money
from campaigns.parsing.forms import FormRefused
from campaigns.spending import foreign_amount
from campaigns.spending.cost_form import read_cost
from campaigns.spending.foreign_amount import MOST_RATE, ForeignAmount
from storage.enums import CostState
from storage.models import Cost

DAY = date(2026, 12, 1)
CAMPAIGN: Any = SimpleNamespace(currency="EUR")
RIGHT = {"what": "Ads", "amount": "250 USD", "state": "spent", "rate": "0.92", "rate_on": "2026-12-01"}


@pytest.mark.parametrize(
    ("minor", "currency", "rate", "into", "comes_to"),
    [
        (25000, "USD", "0.92", "EUR", 23000),
        (10000, "JPY", "0.0061", "EUR", 6100),
        (10000, "EUR", "163.4", "JPY", 16340),
        (1, "USD", "0.5", "EUR", 1),
        (1234, "KWD", "3.05", "EUR", 376),
    ],
)
def test_it_is_converted_by_the_decimals_of_both_currencies(
    minor: int, currency: str, rate: str, into: str, comes_to: int
) -> None:
    charged = ForeignAmount(Money(minor, currency), Decimal(rate), DAY)
    assert charged.converted(into) == Money(comes_to, into)


@given(
    st.integers(1, 10**13),
    st.decimals("0.0000000001", MOST_RATE - 1, places=10, allow_nan=False, allow_infinity=False),
)
def test_what_is_kept_comes_back_unchanged(minor: int, rate: Decimal) -> None:
    charged = ForeignAmount(Money(minor, "USD"), rate.normalize(), DAY)
    cost = Cost()
    foreign_amount.write(cost, charged)
    assert foreign_amount.recorded(cost) == charged
    back = ForeignAmount.from_json(charged.to_json())
    assert repr(back) == repr(charged), "prints of a cost are made of this"


def test_a_cost_in_another_currency_has_rate_and_day() -> None:
    cost = read_cost(RIGHT, CAMPAIGN, DAY)
    assert (cost.amount, cost.state) == (Money(23000, "EUR"), CostState.SPENT)
    assert cost.in_words == "€230.00 (USD 250.00 at 0.92 of 1 Dec 2026)"
    own = read_cost({**RIGHT, "amount": "250", "rate": ""}, CAMPAIGN, DAY)
    assert (own.amount, own.foreign) == (Money(25000, "EUR"), None)


@pytest.mark.parametrize(
    ("entries", "wrong"),
    [
        ({"rate": ""}, {"rate": "Enter how much EUR 1 USD is worth."}),
        ({"rate_on": ""}, {"rate_on": "Enter the day of that rate."}),
        ({"rate_on": "2026-12-02"}, {"rate_on": "This day is still to come. Choose the day on which the rate was so."}),
        ({"rate": "0"}, {"rate": "Write a rate above zero and below 100,000, like 0.92."}),
        ({"rate": "100000"}, {"rate": "Write a rate above zero and below 100,000, like 0.92."}),
        ({"rate": "lots"}, {"rate": "“lots” is not a number. Write it like 0.92."}),
        ({"amount": "250"}, {"rate": "The amount is in EUR, which needs no rate. Leave this empty."}),
        ({"amount": "0 USD"}, {"amount": "Enter an amount above zero."}),
        (
            {"amount": "1 JPY", "rate": "0.0001"},
            {"rate": "At this rate it would come to €0.00. Check amount and rate."},
        ),
    ],
)  # fmt: skip
def test_what_is_missing_or_wrong_is_said_at_its_field(
    entries: dict[str, str], wrong: dict[str, str]
) -> None:
    with pytest.raises(FormRefused) as refused:
        read_cost({**RIGHT, **entries}, CAMPAIGN, DAY)
    assert refused.value.errors == wrong
