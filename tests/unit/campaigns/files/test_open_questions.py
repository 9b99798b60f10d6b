"""What files leave open: asked about only where nothing in them proves it."""

from contextlib import suppress
from datetime import date

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.files import (
    Answers,
    Table,
    columns_of,
    kept_answers,
    labels_of,
    open_influencers,
    open_results,
    read_influencers,
)
from campaigns.files.column_matching import opened, print_of
from campaigns.files.file_columns import HeadingsUnknown
from campaigns.files.result_headings import RESULTS
from storage.enums import Platform


def asked_of_influencers(*rows: str, answers: Answers | None = None) -> list[str]:
    table = open_influencers("\n".join(rows).encode(), answers=answers)
    return [one.about for one in table.questions]


def test_the_currency_of_fees_is_asked_where_nothing_says_it() -> None:
    assert asked_of_influencers("handle;platform;fee", "@a;tiktok;500") == ["currency"]
    assert asked_of_influencers("handle;platform;fee", "@a;tiktok;€500") == []
    assert asked_of_influencers("handle;platform;fee", "@a;tiktok;gifted") == []
    assert asked_of_influencers("handle;platform;fee (EUR)", "@a;tiktok;500") == []
    assert asked_of_influencers("handle;platform;fee;currency", "@a;tiktok;500;EUR") == []
    said = Answers(currency="USD")
    assert asked_of_influencers("handle;platform;fee", "@a;tiktok;500", answers=said) == []


@pytest.mark.parametrize(
    ("others", "asked", "followers"),
    [
        ([], ["decimal"], None),
        (["12,5k"], [], 1_200_000),
        (["1.234,50"], [], 1_200_000),
        (["12.5k"], [], 1_200),
        (["1,234,567"], [], 1_200),
        (["12.5k", "12,5k"], ["decimal"], None),
    ],
)
def test_the_decimal_mark_is_what_other_numbers_prove(
    others: list[str], asked: list[str], followers: int | None
) -> None:
    counts = ["1.200k", *others, "4.321"]
    rows = ["handle;platform;followers", *(f"@a{place};tiktok;{one}" for place, one in enumerate(counts))]
    assert asked_of_influencers(*rows) == asked
    first, *_, last = read_influencers("\n".join(rows).encode()).accepted
    assert (first.followers, last.followers) == (followers, 4_321)
    said, *_ = read_influencers("\n".join(rows).encode(), answers=Answers(decimal=",")).accepted
    assert said.followers == 1_200_000


def test_the_order_of_day_and_month_is_asked_where_neither_file_nor_campaign_proves_it() -> None:
    rows = b"deliverable,date,likes\n1,11/12/2026,5\n"
    november = (date(2026, 11, 1), date(2026, 11, 30))
    assert [one.about for one in open_results(rows).questions] == ["day_first"]
    assert open_results(rows, within=november).questions == ()
    assert open_results(rows, answers=Answers(day_first=True)).questions == ()
    assert open_results(rows + b"2,25/12/2026,6\n").questions == ()


def test_answers_are_kept_as_texts() -> None:
    kept = {
        "day_first": "month-first", "decimal": ",", "platform": "tiktok", "measured_on": "2026-12-01",
        "per_day": "per-day", "currency": "EUR", "sheet": "May", "columns": '{"A": "likes"}', "file": "a.csv",
        "column:reach": "B",
    }  # fmt: skip
    assert kept_answers(kept) == Answers(
        day_first=False, decimal=",", platform=Platform.TIKTOK, measured_on=date(2026, 12, 1), per_day=True,
        currency="EUR", sheet="May", columns={"A": "likes", "B": "reach"},
    )  # fmt: skip
    with pytest.raises(NotUnderstood, match="Write per-day or running-total"):
        kept_answers({"per_day": "maybe"})


def test_columns_stand_with_their_cells_and_what_they_are_read_as() -> None:
    table = open_results(b"deliverable;date;Zest;#\n1;2026-11-01;12;x\n2;2026-11-01;;x\n3;2026-11-01;14;x\n")
    assert [(one.heading, one.examples, one.read_as) for one in columns_of(table)] == [
        ("deliverable", ("1", "2", "3"), "deliverable"),
        ("date", ("2026-11-01",), "date"),
        ("Zest", ("12", "14"), ""),
    ]
    assert labels_of(RESULTS)["permalink"] == "Link of the post"


def test_where_no_heading_is_understood_the_likeliest_row_is_offered_to_be_matched() -> None:
    text = "Our list;;\n\nPerson X;Wo;Zahl\n@mara;tiktok;12\n@ben;tiktok;13\n"
    with pytest.raises(HeadingsUnknown, match="No row of column names") as refused:
        open_influencers(text.encode())
    found = refused.value.at("file").columns
    assert [(one.heading, one.examples) for one in found] == [
        ("Person X", ("@mara", "@ben")), ("Wo", ("tiktok",)), ("Zahl", ("12", "13")),
    ]  # fmt: skip
    matched = Answers(columns={"Person X": "handle", "Wo": "platform", "Zahl": "followers"})
    rows = read_influencers(text.encode(), answers=matched).accepted
    assert [(row.handle, row.platform, row.followers) for row in rows] == [
        ("mara", Platform.TIKTOK, 12), ("ben", Platform.TIKTOK, 13),
    ]  # fmt: skip
    with pytest.raises(HeadingsUnknown) as nothing:
        open_influencers(b"1,2\n3,4\n")
    assert nothing.value.columns == ()


def test_rows_that_were_given_back_have_the_headings_of_their_file() -> None:
    assert print_of(["line", "column", "reason", "Zest", "Post"]) == print_of([" zest", "POST"])
    assert print_of(["reason", "Zest"]) != print_of(["Zest"])


@pytest.mark.parametrize(
    ("content", "opened_so_often"),
    [
        (b"Our list;;\n\n Person X;WO;\n@mara;tiktok;12\n", 2),
        (b"Person Y;Wo;Zahl\n@mara;tiktok;12\n", 1),
        (b"PK\x03\x04broken", 1),
    ],
)
def test_a_file_is_not_opened_for_each_thing_that_is_remembered(content: bytes, opened_so_often: int) -> None:
    said: list[Answers] = []
    columns = {"Person X": "handle", "Wo": "platform"}
    remembered = {str(number): {"A": "handle"} for number in range(300)}
    remembered[print_of(["Person X", "Wo", "Column C"])] = columns
    remembered[print_of(["Person X", "Wo"])] = columns

    def open_with(answers: Answers) -> Table:
        said.append(answers)
        return open_influencers(content, answers=answers)

    with suppress(NotUnderstood):
        opened(open_with, Answers(), remembered).close()
    assert len(said) == opened_so_often
    assert said[1:] == [Answers(columns=columns)][: opened_so_often - 1]
