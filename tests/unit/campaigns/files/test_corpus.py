"""The corpus: every file comes to what it must, whatever it is written like."""

import csv
import io
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.files import (
    Answers,
    Reading,
    encoding_question,
    open_influencers,
    open_results,
    read_influencers,
    read_results,
)
from tests.corpus import every_file
from tests.corpus.creators import LANGUAGES, OTHER_NAMES, UNICODE
from tests.corpus.exports import DAY, PLATFORMS
from tests.corpus.written import DELIMITERS, CorpusFile, written

FILES = {file.name: file for file in every_file()}
CERTAIN = (*UNICODE, "iso2022_jp")


def read(file: CorpusFile, answers: Answers) -> Reading[Any]:
    if file.of_results:
        return read_results(file.content, "EUR", answers=answers)
    return read_influencers(file.content, answers=answers)


def values(reading: Reading[Any]) -> list[dict[str, Any]]:
    """The rows that were taken, with the figures of results beside the rest."""
    rows = [asdict(row) for row in reading.accepted]
    return [{**row, **(row.pop("measured", None) or {})} for row in rows]


def test_it_has_at_least_two_hundred_files() -> None:
    assert len(FILES) >= 200
    assert len({file.content for file in FILES.values()}) > 190


@pytest.mark.parametrize("name", FILES)
def test_a_file_comes_to_what_it_must(name: str) -> None:
    file = FILES[name]
    opened = open_results(file.content) if file.of_results else open_influencers(file.content)
    assert tuple(one.about for one in opened.questions) == file.asks
    certain = file.encoding in CERTAIN or file.content.isascii()
    assert bool(opened.readings) != certain
    if not certain:
        right = file.content.decode(file.encoding)
        offered = [value for value, _words in encoding_question(opened.readings).choices]
        assert right in [file.content.decode(one) for one in offered]
    reading = read(file, file.answers if certain else replace(file.answers, encoding=file.encoding))
    found = values(reading)
    assert [
        {key: row[key] for key in expected} for row, expected in zip(found, file.expected, strict=True)
    ] == list(file.expected)
    assert len(reading.rejected) == file.rejected


COUNTS = st.integers(0, 10**9)
HANDLES = st.integers(0, 9_999).map("glow{}".format)
LISTS = st.dictionaries(HANDLES, COUNTS, min_size=1, max_size=8)
HEAD = ["handle", "platform", "followers", "name"]


def table(creators: dict[str, int]) -> list[list[str]]:
    return [HEAD, *([handle, "tiktok", str(count), f"Who {handle}"] for handle, count in creators.items())]


def taken(content: bytes, answers: Answers | None = None) -> list[tuple[Any, ...]]:
    reading = read_influencers(content, answers=answers)
    assert reading.rejected == ()
    return [(one.handle, one.platform, one.followers, one.name) for one in reading.accepted]


@given(LISTS, st.integers(0, 8))
def test_a_file_that_is_split_and_joined_is_the_same(creators: dict[str, int], at: int) -> None:
    head, *rows = table(creators)
    whole = taken(written([head, *rows]))
    parts = [taken(written([head, *part])) for part in (rows[:at], rows[at:]) if part]
    assert [row for part in parts for row in part] == whole
    assert taken(written([head, *rows])) == whole


@given(LISTS, st.permutations(range(len(HEAD))), st.sampled_from(DELIMITERS))
def test_columns_may_stand_in_any_order(creators: dict[str, int], order: list[int], delimiter: str) -> None:
    rows = table(creators)
    turned = [[row[place] for place in order] for row in rows]
    assert taken(written(turned, delimiter=delimiter)) == taken(written(rows))


ENCODINGS = {
    **OTHER_NAMES,
    **{encoding: one.names for one in LANGUAGES.values() for encoding in (*UNICODE, *one.encodings)},
}


@given(LISTS, st.sampled_from(sorted(ENCODINGS)))
def test_any_encoding_comes_back(creators: dict[str, int], encoding: str) -> None:
    head, *rows = table(creators)
    named = [
        [*row[:3], ENCODINGS[encoding][place % len(ENCODINGS[encoding])]] for place, row in enumerate(rows)
    ]
    said = None if encoding in CERTAIN else Answers(encoding=encoding)
    assert taken(written([head, *named], encoding), said) == taken(written([head, *named]))


@given(st.sampled_from(sorted(PLATFORMS)), st.randoms(use_true_random=False))
def test_the_columns_of_an_export_may_stand_in_any_order(platform: str, random: Any) -> None:
    cells, figures = PLATFORMS[platform]
    order = list(cells)
    random.shuffle(order)
    text = io.StringIO()
    csv.writer(text).writerows([order, [cells[heading] for heading in order]])
    reading = read_results(text.getvalue().encode(), "EUR", answers=Answers(measured_on=DAY))
    (row,) = values(reading)
    assert {name: row[name] for name in figures} == figures
