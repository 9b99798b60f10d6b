"""Names, texts and characters as people count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood
from campaigns.parsing import closest_name, graphemes, handle_key, key_of, parse_name, parse_text

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("abc", 3),
        ("e\u0301", 1),
        (FAMILY, 1),
        ("👍🏽", 1),
        ("🇩🇪🇫🇷", 2),
        ("नि", 1),
        ("क्षि", 1),
        ("각", 1),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 1),
        ("❤️", 1),
        ("a\r\nb", 3),
    ],
)
def test_characters_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert len(graphemes(text)) == count


@given(st.text())
def test_no_character_is_lost_in_counting(text: str) -> None:
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Summer \n Sale ", "Summer Sale"),
        ("Cafe\u0301", "Café"),
        ("🎉", "🎉"),
        ("حملة الصيف", "حملة الصيف"),
        ("x" * 80, "x" * 80),
        ("👍🏽" * 80, "👍🏽" * 80),
    ],
)
def test_a_name_keeps_what_can_be_seen(typed: str, name: str) -> None:
    assert parse_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "missing"),
        (" \n ", "missing"),
        ("\u200b\ufeff", "missing"),
        ("a\x00b", "cannot be seen"),
        ("a\u202eb", "cannot be seen"),
        ("a\u2066b", "cannot be seen"),
        ("\ud800", "cannot be seen"),
        ("x" * 81, "at most 80 characters"),
        ("x" + "\u0301" * 1000, "made of several"),
    ],
)
def test_a_name_that_would_deceive_or_not_fit_is_refused(typed: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words):
        parse_name(typed)


@given(st.text(max_size=100))
def test_a_name_that_was_read_reads_the_same_again(typed: str) -> None:
    try:
        name = parse_name(typed)
    except NotUnderstood:
        return
    assert parse_name(name) == name
    assert 1 <= len(graphemes(name)) <= 80
    assert len(key_of(name)) <= 400
    name.encode()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Summer  Sale", "summer sale"),
        ("Straße", "STRASSE"),
        ("Cafe\u0301", "CAFÉ"),
        ("a\u200bb", "AB"),
        ("Mother’s Day", "Mother's day"),
        ("Soirée d’été", "SOIRÉE D'ÉTÉ"),
        ("Rock ‘n’ Roll", "Rock `n´ Roll"),
        ("Black Friday – Part 2", "Black Friday - Part 2"),
        ("Part 2—Two", "Part 2 -- Two"),
        ("Co‑op", "co-op"),
        ("“Big” launch", '"Big" launch'),
        ("«Big» launch", "''Big'' launch"),
        ("Wait…", "Wait..."),
        ("Summer\u00a0\u2009Sale", "summer sale"),
        ("Ｓａｌｅ １", "sale 1"),
        ("A\u00adB", "ab"),
        ("Ofﬁce", "office"),
        ("20 % off", "20% off"),
        ("20\u202f％ off", "20% off"),
        ("€ 5 Friday", "€5 Friday"),
        ("5\u00a0$ Friday", "5$ Friday"),
        ("Above 21 °C", "above 21°C"),
    ],
)
def test_names_that_look_the_same_have_the_same_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("wintr", "Winter Sale 2026"),
        ("Dont Panik", "Don’t Panic"),
        ("sprnig", "Spring launch"),
        ("xylophone", None),
    ],
)
def test_a_typo_in_a_word_is_near_to_the_name_with_it(typed: str, near: str | None) -> None:
    assert closest_name(typed, ["Winter Sale 2026", "Don’t Panic", "Spring launch"]) == near


def test_every_sign_of_a_handle_counts() -> None:
    assert handle_key("@A--b_c") == "@a--b_c"
    assert handle_key("a-b") != handle_key("a--b")


def test_a_text_keeps_its_lines_and_loses_what_cannot_be_seen() -> None:
    assert parse_text(" one\r\ntwo\vthree\x00\u202e \n") == "one\ntwo\nthree"


def test_a_text_that_is_too_long_says_by_how_much() -> None:
    with pytest.raises(NotUnderstood, match=r"3,001 characters\. Shorten it to 3,000"):
        parse_text("x" * 3001)


def test_a_required_text_is_not_left_empty() -> None:
    assert parse_text("  ") == ""
    with pytest.raises(NotUnderstood, match="The reason is missing"):
        parse_text("\u200b", subject="The reason", required=True)
