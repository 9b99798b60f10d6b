"""Whatever is typed is read or refused in words; nothing else ever happens."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns import parsing
from campaigns.core.errors import NotUnderstood, Refusal, at_field

MORE: dict[str, dict[str, object]] = {
    "parse_day_of": {"period": (date(2026, 11, 2), date(2027, 1, 30))},
    "parse_links": {"most": 3},
}
"""What some of them are called with beside the text."""
PARSERS: dict[str, Callable[[str], object]] = {
    name: partial(getattr(parsing, name), **MORE.get(name, {}))
    for name in parsing.__all__
    if name.startswith("parse_")
}
PIECES = [
    *(
        "1",
        "10k",
        "2",
        "x",
        "-",
        "+",
        "<",
        ">",
        "%",
        ",",
        ".",
        " ",
        ":",
        "/",
        "//",
        "@",
        '"',
        "[",
        "]",
        "\n",
        "\u202e",
    ),
    *("http", "https://", "instagram.com", "niche", "followers", "platform", "reel", "dec", "2026", "eur"),
]
NEAR = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
TYPED = st.text(st.characters()) | NEAR | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Nd", "Zs"]))


@pytest.mark.parametrize("parse", PARSERS.values(), ids=PARSERS)
@given(typed=TYPED)
def test_any_text_is_read_or_refused_in_sentences(parse: Callable[[str], object], typed: str) -> None:
    said = []
    with suppress(NotUnderstood):
        try:
            parse(typed)
        except NotUnderstood as refusal:
            said.append(refusal.message)
            raise
    for message in said:
        assert message[-1] in ".?"
        assert message.isprintable()
        assert len(message) < 300


@given(TYPED)
def test_the_key_of_a_key_is_itself(typed: str) -> None:
    assert parsing.key_of(parsing.key_of(typed)) == parsing.key_of(typed)


def test_a_refusal_is_placed_at_the_field_it_belongs_to() -> None:
    with pytest.raises(NotUnderstood, match="missing") as caught, at_field("followers"):
        parsing.parse_count("")
    assert caught.value.field == "followers"


def test_a_refusal_that_names_its_field_keeps_it() -> None:
    with pytest.raises(Refusal) as caught, at_field("outer"), at_field("inner"):
        parsing.parse_count("")
    assert caught.value.field == "inner"
