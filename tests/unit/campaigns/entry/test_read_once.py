"""What is read the short way, or remembered, is what would be read the long way."""

import unicodedata
from collections.abc import Callable
from functools import partial

from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import parse_money
from campaigns.core.numerals import Expected, LoneMark, read_number
from campaigns.core.wording import bare
from campaigns.files.cells import remembered
from campaigns.parsing import (
    handle_key,
    key_of,
    parse_count,
    parse_country,
    parse_currency,
    parse_email,
    parse_name,
    parse_niches,
    parse_platform,
)

ADDRESS_PIECES = [
    *("a", "ana", "B", "0", "_", "+", "-", ".", "@", "é", " ", "<", ">", '"', "--", "xn--", "info", "x" * 40),
    *(
        "example",
        "creators",
        ".com",
        ".example",
        ".de",
        ".1",
        "localhost",
        ".test",
        "test",
        ".local",
        "[1.2.3.4]",
    ),
]
ADDRESSES = st.lists(st.sampled_from(ADDRESS_PIECES), max_size=8).map("".join)
CELLS = st.sampled_from(
    [
        "DE",
        "germany",
        "Germny",
        "EUR",
        "€",
        "kr",
        "12",
        "1.234",
        "1,5k",
        "",
        "instagram",
        "insta",
        "a, b,a",
        "\x00",
    ]
) | st.text(max_size=8)
COUNT = Expected("A number", "18400 or 18.4k", 0, LoneMark.THOUSANDS)


def outcome(parse: Callable[[str], object], text: str) -> object:
    try:
        return parse(text)
    except NotUnderstood as refusal:
        return (refusal.message, refusal.field)


def long_way(text: str) -> str | None:
    """An address as the validator reads it; None where it reads none."""
    try:
        found = validate_email(
            text.strip(),
            check_deliverability=False,
            allow_smtputf8=False,
            allow_display_name=True,
            strict=True,
        )
    except EmailNotValidError:
        return None
    return found.ascii_email or found.normalized


@given(ADDRESSES | st.builds("{}@{}".format, ADDRESSES, ADDRESSES) | st.emails())
def test_an_address_is_read_as_the_validator_reads_it(text: str) -> None:
    found = outcome(parse_email, text)
    if long_way(text) or isinstance(found, str):
        assert found == (long_way(text) or long_way(str(found)))


@given(st.text(st.sampled_from("aZ 9.\t\n\x00\x1c\x7fé\u200b"), max_size=30), st.integers(1, 20))
def test_a_plain_name_is_read_like_any_other(text: str, most: int) -> None:
    beside = "é"  # takes the long way
    long = outcome(lambda name: parse_name(name, most + 2), f"{beside} {bare(text)}")
    short = outcome(lambda name: parse_name(name, most), text)
    if isinstance(short, str):
        assert long == f"{beside} {short}"
        assert 0 < len(unicodedata.normalize("NFC", short)) <= most * 4


@given(st.text(st.characters(max_codepoint=127), max_size=30))
def test_a_plain_name_has_the_key_of_any_other(name: str) -> None:
    plain = name.strip()
    assert key_of(f"é{plain}") == f"é{key_of(plain)}"
    assert handle_key(f"é {name}") == f"é {handle_key(name)}".strip()


@given(st.text(st.sampled_from("0123456789k.,٣² "), max_size=15))
def test_figures_are_read_as_numbers_are(text: str) -> None:
    found = outcome(lambda typed: int(read_number(typed, COUNT)), text)
    if not isinstance(found, int) or found <= 10**12:
        assert outcome(parse_count, text) == found


@given(st.lists(CELLS, max_size=12))
def test_what_is_remembered_is_what_was_read(cells: list[str]) -> None:
    readers: list[Callable[[str], object]] = [
        parse_country,
        parse_currency,
        parse_platform,
        parse_niches,
        partial(parse_money, default_currency="EUR"),
    ]
    for parse in readers:
        read = remembered(parse)
        assert [outcome(read, cell) for cell in cells * 2] == [outcome(parse, cell) for cell in cells * 2]
