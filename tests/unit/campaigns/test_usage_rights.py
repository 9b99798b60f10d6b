"""What a post may be used for: on which day, by what was agreed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.influencers.usage_rights import (
    UsageRights,
    Use,
    entries_of,
    in_words,
    may_use,
    read_rights,
    rights_of,
    stored,
)
from campaigns.parsing.forms import FormReader, FormRefused

PUBLISHED = date(2026, 11, 10)
DAYS = UsageRights((Use.ORGANIC, Use.PAID), "Germany", None, 30)


@pytest.mark.parametrize(
    ("rights", "use", "on", "published", "is_yes", "why"),
    [
        (None, Use.ORGANIC, PUBLISHED, PUBLISHED, False, "not agreed"),
        (DAYS, Use.AI, PUBLISHED, PUBLISHED, False, "not agreed"),
        (DAYS, Use.PAID, PUBLISHED, None, False, "not before it is published"),
        (DAYS, Use.PAID, PUBLISHED, PUBLISHED, True, "in Germany, until 9 Dec 2026"),
        (DAYS, Use.PAID, date(2026, 12, 9), PUBLISHED, True, "in Germany, until 9 Dec 2026"),
        (DAYS, Use.PAID, date(2026, 12, 10), PUBLISHED, False, "ended on 9 Dec 2026"),
        (
            UsageRights((Use.AI,), begins_on=date(2027, 1, 1)),
            Use.AI,
            PUBLISHED,
            PUBLISHED,
            False,
            "not before 1 Jan 2027",
        ),
        (
            UsageRights((Use.AI,), begins_on=date(2026, 1, 1)),
            Use.AI,
            PUBLISHED,
            None,
            True,
            "everywhere, without end",
        ),
    ],
)
def test_a_use_is_allowed_while_it_is_agreed(
    rights: UsageRights | None, use: Use, on: date, published: date | None, is_yes: bool, why: str
) -> None:
    answer = may_use(rights, use, on, published)
    assert (answer.is_yes, answer.why) == (is_yes, why)


RIGHTS = st.builds(
    UsageRights,
    st.lists(st.sampled_from(Use), unique=True, min_size=1).map(
        lambda uses: tuple(use for use in Use if use in uses)
    ),
    st.sampled_from(["", "Germany", "DACH, UK"]),
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.none() | st.integers(1, 36_500),
    st.sampled_from(["", "No other sun care."]),
)


@given(RIGHTS)
def test_what_is_typed_is_stored_and_shown_in_the_form_again(rights: UsageRights) -> None:
    assert read_rights(FormReader(entries_of(rights))) == rights
    assert rights_of(stored(rights)) == rights


@given(RIGHTS, st.integers(-400, 40_000))
def test_rights_hold_on_as_many_days_as_were_agreed(rights: UsageRights, later: int) -> None:
    first = rights.first_day(PUBLISHED)
    assert first is not None
    on = first + timedelta(days=later)
    holds = later >= 0 and (rights.days is None or later < rights.days)
    assert may_use(rights, rights.uses[0], on, PUBLISHED).is_yes is holds


def test_nothing_said_is_nothing_agreed() -> None:
    assert read_rights(FormReader({})) == UsageRights()
    assert stored(UsageRights()) == {}
    assert in_words(UsageRights()) == "none agreed"
    assert in_words(DAYS) == "organic posts, paid ads · Germany · for 30 days from publication"


@pytest.mark.parametrize(
    ("entries", "field"),
    [
        ({"rights_days": "30"}, "rights_uses"),
        ({"rights_uses": "paid", "rights_days": "0"}, "rights_days"),
        ({"rights_uses": "paid", "rights_days": "many"}, "rights_days"),
        ({"rights_uses": "paid", "rights_from": "someday"}, "rights_from"),
    ],
)
def test_what_cannot_be_understood_is_said_at_its_field(entries: dict[str, str], field: str) -> None:
    form = FormReader(entries)
    read_rights(form)
    with pytest.raises(FormRefused) as refused:
        form.check()
    assert list(refused.value.errors) == [field]
