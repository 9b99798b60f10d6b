"""What people wrote shows as they wrote it, and nothing that Slack reads is cut in half."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.blocks.kit.elements import section
from handlers.blocks.kit.size_limits import light, weight
from handlers.blocks.kit.text import cut_mrkdwn, literal, moment, person


@pytest.mark.parametrize("name", ["glow_by_ana", "a~b", "_glow", "glow_", "2 < 3_4", "snake_case_name"])
def test_marks_inside_words_stay(name: str) -> None:
    assert literal(name) == name.replace("<", "&lt;")


@pytest.mark.parametrize("name", ["5* hotel", "*Glow*", "`code`", "_glow_", "~old~ new", "a _b c_ d"])
def test_a_name_neither_ends_nor_begins_bold_or_code(name: str) -> None:
    shown = literal(name)
    assert not re.search(r"[*`]|(?<!\w)[_~]\S", shown)
    assert len(shown) == len(name)


@given(st.integers(1, 120), st.text(alphabet="ab &<>*_é", max_size=40))
def test_nothing_that_slack_reads_is_cut_in_half(most: int, name: str) -> None:
    line = f"{literal(name)} {moment(datetime(2026, 11, 2, tzinfo=UTC))} & {person('U0MAYAOKON')}"
    shown = cut_mrkdwn(line.replace(" & ", " &amp; "), most)
    assert shown.count("<") == shown.count(">")
    assert not re.search(r"&(?!(amp|lt|gt);)", shown)
    assert len(shown) <= max(most, 1)


def test_many_sections_are_shortened_between_their_parts() -> None:
    line = "x" * 80 + " " + " ".join([moment(datetime(2026, 11, 2, tzinfo=UTC))] * 20)
    blocks = light([section(line) for _ in range(20)])
    assert weight(blocks) <= 12_500
    assert all(one["text"]["text"].count("<") == one["text"]["text"].count(">") for one in blocks)
