"""Cells and headings as long as a file can have them: the time for them grows with their length, not with its square.

Nothing here is timed: what took the square of its length would not come to an end.
"""

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.files import Answers, read_influencers, read_results
from campaigns.parsing import key_of, parse_emails

LONG = 90_000
SPACES = " " * LONG


@pytest.mark.parametrize(
    "heading",
    [
        "a" + "_" * LONG,
        f"fee{SPACES}x",
        f"followers{SPACES}(",
        "(" * LONG,
        "fee " * (LONG // 4),
        "e\u0301" * (LONG // 2),
    ],
)
def test_a_heading_that_is_too_long_is_none(heading: str) -> None:
    text = f'handle,platform,"{heading}"\nmara,x,5\n'
    reading = read_influencers(text.encode())
    assert [row.handle for row in reading.accepted] == ["mara"]
    with pytest.raises(NotUnderstood, match="No row of column names"):
        read_results(text.encode(), "EUR")


@pytest.mark.parametrize(
    "words", [[f"h{number}" for number in range(9_000)], ["likes"] * 9_000, ["fee (EUR)"] * 9_000]
)
def test_a_file_may_have_thousands_of_columns(words: list[str]) -> None:
    text = f"handle,platform,{','.join(words)}\nmara,x\n"
    assert [row.handle for row in read_influencers(text.encode()).accepted] == ["mara"]
    with pytest.raises(NotUnderstood):
        read_results(",".join(["Total", *words]).encode(), "EUR")


@pytest.mark.parametrize(
    "cell",
    [
        f"2026-12-01{SPACES}x",
        f"2026-12-01{' ' * 200}and more",
        f"2026-12-01 {'T ' * (LONG // 2)}",
        "," * LONG,
        f"1{'0' * LONG}\n",
    ],
)
def test_a_long_cell_of_a_day_is_refused_as_a_whole(cell: str) -> None:
    reading = read_results(f'post,date,likes\nReel 1,"{cell}",5\n'.encode(), "EUR")
    assert reading.accepted == ()
    assert "date" in reading.rejected[0].reason


@pytest.mark.parametrize(
    "cell", [f"5{SPACES}x", f"{'1' * LONG}\n.", f"{'1 ' * (LONG // 2)}\nx", f"12{' ' * 400}000"]
)
@pytest.mark.parametrize("decimal", [None, ","])
def test_no_end_of_a_number_is_cut_off(cell: str, decimal: str | None) -> None:
    text = f'post,date,likes\nReel 1,2026-12-01,"{cell}"\n'
    reading = read_results(text.encode(), "EUR", answers=Answers(decimal=decimal))
    assert [row.measured.likes for row in reading.accepted] in ([], [12_000])


@pytest.mark.parametrize(
    "cell",
    [
        f"<{'@' * LONG}",
        "(@" * (LONG // 2),
        f"{'a ' * (LONG // 2)}@ <mara@studio.example>",
        f"[{SPACES}@{SPACES}",
    ],
)
def test_a_long_cell_of_addresses_is_looked_through_once(cell: str) -> None:
    with pytest.raises(NotUnderstood):
        parse_emails(cell)


def test_a_long_text_of_a_post_is_looked_through_once() -> None:
    text = f'Post id,Date,Post text,Likes\n1,"Wed, Dec 2, 2026","a{SPACES}b",5\n,"Wed, Dec 2, 2026","c{SPACES}d",5\n'
    answers = Answers(measured_on=None)
    assert read_results(text.encode(), "EUR", answers=answers).rejected
    assert key_of(f"Glow{SPACES}-{SPACES}up") == "glow-up"
    assert key_of(f"a{SPACES}b{'-' * LONG}c") == "a b-c"
