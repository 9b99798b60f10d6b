"""What is typed after a command is taken apart, whatever it is."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood
from handlers.requests.command_text import QUOTES, first_word, name_in
from handlers.requests.new_command import NewWords, read_new

WORKFLOWS = ["influencer", "social"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("show Glow", ("show", "Glow")),
        ("  SHOW   two  words ", ("show", "two words")),
        ("“show” Glow", ("show", "Glow")),
        ("show", ("show", "")),
        ("", ("", "")),
        ("list\u00a0all", ("list", "all")),
        ("\u200bshow\u202e Glow", ("show", "Glow")),
        ("show show", ("show", "show")),
    ],
)
def test_the_first_word_is_what_to_do(text: str, parts: tuple[str, str]) -> None:
    assert first_word(text) == parts


@pytest.mark.parametrize("quotes", ["''", '""', "“”", "‘’", "«»", "„“", "``"])
def test_quotes_around_a_name_do_not_count(quotes: str) -> None:
    assert name_in(f"{quotes[0]}Spring glow{quotes[-1]}") == "Spring glow"


@given(st.text())
def test_any_text_has_a_first_word_and_a_name(text: str) -> None:
    word, rest = first_word(text)
    assert word == word.casefold()
    assert not set(word) & {" ", "\n", "\u200b", "\x00"}
    name = name_in(rest)
    assert len(name) <= 400
    assert not name or (name[0] not in QUOTES and name[-1] not in QUOTES)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", NewWords()),
        ("influencer", NewWords("influencer")),
        ("SOCIAL", NewWords("social")),
        ("from Glow", NewWords("", "Glow")),
        ("influencer from “Letters from home”", NewWords("influencer", "Letters from home")),
        ("from from", NewWords("", "from")),
        ("social from 'payload'", NewWords("social", "payload")),
    ],
)
def test_new_names_a_workflow_and_where_to_start_from(text: str, words: NewWords) -> None:
    assert read_new(text, WORKFLOWS) == words


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("influencr", "/campaign new influencer"),
        ("sozial", "/campaign new social"),
        ("Glow", "/campaign new influencer"),
        ("influencer Glow", "/campaign new influencer from Glow"),
        ("from", "/campaign new from Glow"),
        ("social from", "/campaign new from Glow"),
    ],
)
def test_what_is_not_understood_gets_an_example(text: str, example: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        read_new(text, WORKFLOWS)
    assert f"`{example}`" in refusal.value.message


@given(st.text())
def test_any_text_after_new_is_read_or_refused(text: str) -> None:
    with suppress(NotUnderstood):
        assert read_new(text, WORKFLOWS).workflow in ("", *WORKFLOWS)
