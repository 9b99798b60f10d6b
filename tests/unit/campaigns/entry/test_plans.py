"""Niches, posts to make, dates, places, and what to search by."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood
from campaigns.parsing import (
    Criteria,
    parse_country,
    parse_criteria,
    parse_date,
    parse_deliverables,
    parse_niches,
    parse_time_zone,
    show_deliverables,
    suggest_time_zones,
)
from storage.enums import Platform, PostKind

POST, REEL, STORY, VIDEO = PostKind.POST, PostKind.REEL, PostKind.STORY, PostKind.VIDEO


def test_niches_are_lower_case_and_each_once() -> None:
    assert parse_niches("Beauty, #food; Home  Decor | beauty\n") == ("beauty", "food", "home decor")
    assert parse_niches(" , ") == ()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("x" * 41, "at most 40"),
        (",".join(map(str, range(21))), "21 niches. Write at most 20"),
        ("a\x00", "seen"),
    ],
)
def test_niches_that_do_not_fit_are_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_niches(typed)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("1 reel, 2 stories", ((REEL, 1), (STORY, 2))),
        ("reel", ((REEL, 1),)),
        ("2x Reels + a story and 3 posts", ((REEL, 2), (STORY, 1), (POST, 3))),
        ("videos x 2; 1 video", ((VIDEO, 3),)),
        ("20 posts", ((POST, 20),)),
    ],
)
def test_posts_to_make_are_counted_by_kind(typed: str, wanted: tuple[tuple[PostKind, int], ...]) -> None:
    assert parse_deliverables(typed) == wanted


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "no posts"),
        ("21 posts", "21 posts. Ask for 1 to 20"),
        ("0 reels", "asks for nothing"),
        ("2 carousels", "not a kind of post"),
        ("1 rel", "Did you mean reel"),
        ("3", "not a number of posts"),
        ("-1 reel", "not a number of posts"),
        ("999999999999 reels", "not a number of posts"),
    ],
)
def test_posts_that_cannot_be_counted_are_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_deliverables(typed)


@given(st.dictionaries(st.sampled_from(PostKind), st.integers(1, 5), min_size=1))
def test_posts_to_make_read_back_as_shown(wanted: dict[PostKind, int]) -> None:
    assert parse_deliverables(show_deliverables(list(wanted.items()))) == tuple(wanted.items())


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("2026/12/1", date(2026, 12, 1)),
        ("1 Dec 2026", date(2026, 12, 1)),
        ("1st December 2026", date(2026, 12, 1)),
        ("Dec 1, 2026", date(2026, 12, 1)),
        ("31.12.2026", date(2026, 12, 31)),
        ("12/31/2026", date(2026, 12, 31)),
        ("05/05/2026", date(2026, 5, 5)),
        ("29 Feb 2028", date(2028, 2, 29)),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, day: date) -> None:
    assert parse_date(typed) == day


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("01/02/2026", "Write 2026-02-01 or 2026-01-02"),
        ("2026-02-30", "not a day of the calendar"),
        ("1 Smarch 2026", "not a day of the calendar"),
        ("31/31/2026", "not a day of the calendar"),
        ("1.12.26", "not a date"),
        ("tomorrow", "not a date"),
        ("1999-12-31", "too far away"),
        ("0000-00-00", "not a day"),
    ],
)
def test_a_date_that_cannot_be_read_is_asked_about(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_date(typed)


@pytest.mark.parametrize(
    ("typed", "first", "last", "day"),
    [
        ("03.01.2027", date(2026, 11, 1), date(2027, 1, 31), date(2027, 1, 3)),
        ("03/01/2027", date(2027, 2, 1), date(2027, 3, 31), date(2027, 3, 1)),
        ("\u206603.01.2027\u2069", date(2027, 1, 3), date(2027, 1, 3), date(2027, 1, 3)),
    ],
)
def test_of_two_readings_the_only_one_that_is_allowed_is_taken(
    typed: str, first: date, last: date, day: date
) -> None:
    assert parse_date(typed, within=(first, last)) == day


@pytest.mark.parametrize(
    "days", [(date(2027, 1, 1), date(2027, 3, 31)), (date(2028, 1, 1), date(2028, 2, 1))]
)
def test_where_both_readings_or_none_is_allowed_it_is_asked(days: tuple[date, date]) -> None:
    with pytest.raises(NotUnderstood, match="Write 2027-01-03 or 2027-03-01"):
        parse_date("03.01.2027", within=days)


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d %b %Y", "%B %d, %Y"]))
def test_a_date_reads_back(day: date, form: str) -> None:
    assert parse_date(day.strftime(form)) == day


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("utc", "UTC"),
    ],
)
def test_a_time_zone_is_known_by_its_city(typed: str, zone: str) -> None:
    assert parse_time_zone(typed) == zone


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        ("berln", "Did you mean Europe/Berlin"),
        ("Eastern", "several time zones. Write Canada/Eastern or US/Eastern"),
        ("../etc/passwd", "not a time zone"),
    ],
)
def test_an_unknown_time_zone_is_answered_with_the_nearest(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_time_zone(typed)


def test_time_zones_are_suggested_while_typing() -> None:
    assert suggest_time_zones("new y")[0] == "America/New_York"
    assert len(suggest_time_zones("", 7)) == 7


@pytest.mark.parametrize(
    ("typed", "code"),
    [("de", "DE"), ("Germany", "DE"), ("DEU", "DE"), ("uk", "GB"), ("Turkey", "TR"), ("XK", "XK")],
)
def test_a_country_is_known_by_code_and_name(typed: str, code: str) -> None:
    assert parse_country(typed) == code


@pytest.mark.parametrize(
    ("typed", "words"), [("", "missing"), ("germny", "Did you mean Germany"), ("ZZ", "not a")]
)
def test_an_unknown_country_is_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_country(typed)


@pytest.mark.parametrize(
    ("typed", "criteria"),
    [
        ("", Criteria()),
        (
            "niche:beauty followers:10k-500k platform:instagram foo",
            Criteria(("beauty",), 10_000, 500_000, Platform.INSTAGRAM, ("foo",)),
        ),
        (
            'niche: “Home Decor”, beauty Niche:food "Ana Silva"',
            Criteria(("home decor", "beauty", "food"), words=("ana", "silva")),
        ),
        ("followers:10k+ on:x", Criteria(followers_min=10_000, platform=Platform.X)),
        ('followers:"10k - 20k"', Criteria(followers_min=10_000, followers_max=20_000)),
    ],
)
def test_a_search_is_read_in_any_order(typed: str, criteria: Criteria) -> None:
    assert parse_criteria(typed) == criteria
    assert parse_criteria(criteria.show()) == criteria


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("nich:beauty", "Did you mean niche"),
        ("platform:instagrm", "Did you mean instagram"),
        ("niche:", "Nothing stands after niche:"),
        ("followers:10k+ followers:20k+", "twice"),
        ("followers:many", "not a range"),
        ("colour:red", "Known are niche, followers, platform, country and fee"),
        ("x" * 1001, "1,001 characters"),
    ],
)
def test_a_search_that_cannot_be_read_is_refused_with_the_nearest(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_criteria(typed)
