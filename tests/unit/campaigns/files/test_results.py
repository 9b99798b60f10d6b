"""Results read from a file."""

from datetime import date

import pytest

from campaigns.core.money import Money
from campaigns.files import Answers, ResultRow, open_results, read_results
from campaigns.formulas import Measured

HEADINGS = "deliverable,permalink,date,likes,comments,clicks,shares,saves,reach,impressions,views,revenue\n"


def results(text: str, *, day_first: bool | None = None) -> tuple[ResultRow, ...]:
    reading = read_results(text.encode(), "EUR", day_first=day_first)
    assert reading.rejected == ()
    return reading.accepted


def test_a_full_row_becomes_a_result() -> None:
    line = 'Reel 1,https://www.instagram.com/p/a1/,2026-12-01,"1,200",80,300,12,0,20K,1.2M,5,1200.50'
    measured = Measured(1200, 80, 300, 12, 0, 20_000, 1_200_000, 5)
    assert results(HEADINGS + line) == (
        ResultRow(
            2, "Reel 1", "https://www.instagram.com/p/a1/", date(2026, 12, 1), measured, Money(120_050, "EUR")
        ),
    )


def test_an_empty_cell_is_unknown_and_zero_is_measured() -> None:
    (row,) = results("post,date,likes,comments,clicks\nReel 1,2026-12-01,0,,-\n")
    assert row.measured == Measured(likes=0)
    assert row.revenue is None


@pytest.mark.parametrize(
    "cell", ["2026-12-01", "2026-12-01 10:33", "2026-12-01T10:33:00Z", '"Dec 1, 2026"', "1 Dec 2026, 9:05 pm"]
)
def test_a_date_may_be_quoted_and_have_a_time_of_day(cell: str) -> None:
    cell = cell if '"' in cell else f'"{cell}"'
    (row,) = results(f"permalink,date,likes\nhttps://a.example/1,{cell},1\n")
    assert row.date == date(2026, 12, 1)


def test_whoever_uploads_may_say_that_the_day_comes_first() -> None:
    text = "post,date,likes\nReel 1,01/02/2026,1\nReel 2,25/02/2026,1\n"
    assert [row.date for row in results(text, day_first=True)] == [date(2026, 2, 1), date(2026, 2, 25)]
    assert results("post,date,likes\nReel 1,01/02/2026,1\n", day_first=False)[0].date == date(2026, 1, 2)
    assert [row.date for row in results(text)] == [date(2026, 2, 1), date(2026, 2, 25)]
    assert "two ways" in read_results(b"post,date,likes\nReel 1,01/02/2026,1\n", "EUR").rejected[0].reason


def test_of_two_days_the_only_one_that_results_may_be_of_is_taken() -> None:
    within = (date(2026, 12, 1), date(2027, 1, 9))
    read = read_results(b"post,date,likes\nReel 1,03.01.2027,1\nReel 2,2/1/2027,1\n", "EUR", within=within)
    assert [row.date for row in read.accepted] == [date(2027, 1, 3), date(2027, 1, 2)]
    assert "two ways" in read_results(b"post,date\nReel 1,3.1.2027\n", "EUR").rejected[0].reason


def test_a_semicolon_file_may_have_decimal_commas() -> None:
    (row,) = results("post;date;revenue\nReel 1;2026-12-01;1.234,56\n")
    assert row.revenue == Money(123_456, "EUR")


def test_a_link_in_the_column_of_the_deliverable_is_a_link() -> None:
    (row,) = results("deliverable,date,likes\nhttps://a.example/1,2026-12-01,1\n")
    assert (row.deliverable, row.permalink) == (None, "https://a.example/1")


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        (",,2026-12-01,1,,,,,,,,", "deliverable", "post is missing"),
        ("Reel 1,,,1,,,,,,,,", "date", "date is missing"),
        ("Reel 1,,2026-12-01,-1,,,,,,,,", "likes", "below zero"),
        ("Reel 1,,2026-12-01,nan,,,,,,,,", "likes", "not a number"),
        ("Reel 1,,2026-12-01,1.5,,,,,,,,", "likes", "no decimals"),
        ("Reel 1,javascript:alert(1),2026-12-01,1,,,,,,,,", "permalink", "https://"),
        ("Reel 1,,2026-12-01,,,,,,,,,$5", "revenue", "Write it in EUR"),
    ],
)
def test_a_bad_cell_rejects_its_row_and_says_why(line: str, column: str, words: str) -> None:
    reading = read_results((HEADINGS + line).encode(), "EUR")
    assert reading.accepted == ()
    assert reading.rejected[0].column == column
    assert words in reading.rejected[0].reason


def test_one_post_on_one_day_is_taken_once() -> None:
    text = "permalink,date,likes\nhttps://www.a.example/1/,2026-12-01,5\nhttp://a.example/1,2026-12-01,6\n"
    reading = read_results(text.encode(), "EUR")
    assert [row.measured.likes for row in reading.accepted] == [5]
    assert "Line 2 has this post" in reading.rejected[0].reason


def test_a_file_without_a_day_of_measurement_asks_for_it() -> None:
    for text in (b"deliverable,likes\nReel 1,5\n", b"deliverable,date,likes\nReel 1,Lifetime,5\n"):
        assert [one.about for one in open_results(text).questions] == ["measured_on"]
        answers = Answers(measured_on=date(2026, 12, 1))
        assert read_results(text, "EUR", answers=answers).accepted[0].date == date(2026, 12, 1)


def test_a_row_that_adds_up_the_others_is_none() -> None:
    assert [row.line for row in results("post,date,likes\nTotal,2026-12-01,9\nReel 1,2026-12-01,9\n")] == [3]


@pytest.mark.parametrize("cells", [",,", "-,n/a,", "—,#N/A,not available", "  ,,"])
def test_a_row_without_a_single_figure_measures_nothing(cells: str) -> None:
    reading = read_results(f"post,date,likes,comments,Impact\nReel 1,2026-12-01,{cells}".encode(), "EUR")
    assert reading.accepted == ()
    assert "Enter at least one figure" in reading.rejected[0].reason
    assert "Not read: “Impact”" in reading.rejected[0].reason


def test_a_row_whose_figures_stand_in_unread_columns_says_which() -> None:
    (row,) = read_results(b"post,date,Zest,Pep\nReel 1,2026-12-01,1204,88\n", "EUR").rejected
    assert "Not read: “Zest” and “Pep”." in row.reason
    assert row.cells == ("Reel 1", "2026-12-01", "1204", "88")


def test_dates_that_prove_the_order_both_ways_prove_nothing() -> None:
    days = ("13/10/2026", "10/14/2026", "12/11/2026")
    text = "\n".join(["permalink,date,likes", *(f"https://a.example/{day},{day},5" for day in days)])
    reading = read_results(text.encode(), "EUR")
    assert [str(row.date) for row in reading.accepted] == ["2026-10-13", "2026-10-14"]
    assert "two ways" in reading.rejected[0].reason
