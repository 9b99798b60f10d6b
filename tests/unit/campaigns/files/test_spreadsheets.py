"""Spreadsheets and archives are read like any other file, and within bounds."""

import io
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.files import (
    Answers,
    InfluencerRow,
    first_to_ask,
    open_influencers,
    open_questions,
    open_results,
    read_influencers,
    read_results,
    workbooks,
    write_rejected,
)
from storage.enums import Platform
from tests import spreadsheets
from tests.spreadsheets import Rows, ods, xls, xlsx, zipped

LIST: Rows = [
    ["Creators of the winter"],
    [],
    ["Handle", "Platform", "Followers", "Fee (EUR)"],
    ["ana", "instagram", 12_345, 99.5],
    ["ben", "nowhere", 1.5e6, None],
]
KINDS: dict[str, Callable[[Rows], bytes]] = {
    "xlsx": lambda rows: xlsx({"Winter": rows}),
    "ods": lambda rows: ods({"Winter": rows}),
    "xls": lambda rows: xls("Winter", rows),
}
LINK = "https://a.example/p"
MORNING = datetime(2026, 2, 1, 6, 8)  # noqa: DTZ001 - cells have no time zone
CSV = "handle,platform\nana,instagram\n"


@pytest.mark.parametrize("kind", KINDS)
def test_a_spreadsheet_is_read_below_its_title_with_the_numbers_of_its_rows(kind: str) -> None:
    reading = read_influencers(KINDS[kind](LIST))
    (ana,), (ben,) = reading.accepted, reading.rejected
    assert (ana.handle, ana.followers, ana.usual_fee, ana.line) == ("ana", 12_345, Money(9950, "EUR"), 4)
    assert (ben.line, ben.column) == (5, "platform")
    assert (reading.table.sheet, open_questions(reading.table)) == ("Winter", ())
    again = read_influencers(
        write_rejected(reading.headings, reading.rejected).replace(b"nowhere", b"tiktok")
    )
    assert [(row.handle, row.followers) for row in again.accepted] == [("ben", 1_500_000)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_date_of_a_cell_is_certain(kind: str) -> None:
    rows: Rows = [["permalink", "date", "likes"], ["https://x.com/a/status/1", date(2026, 2, 1), 7]]
    reading = read_results(KINDS[kind](rows), "EUR", answers=Answers(day_first=False))
    assert [(row.date, row.measured.likes) for row in reading.accepted] == [(date(2026, 2, 1), 7)]


def test_a_moment_has_its_day_and_a_formula_its_value() -> None:
    rows: Rows = [
        ["permalink", "date", "likes", "revenue"],
        ["https://x.com/a/status/1", MORNING, ("=3+4", 7), ("=A1*2", 12.5)],
    ]
    (row,) = read_results(xlsx({"S": rows}), "EUR").accepted
    assert (row.date, row.measured.likes, row.revenue) == (date(2026, 2, 1), 7, Money(1250, "EUR"))


@pytest.mark.parametrize("decimal", [None, ",", "."])
def test_a_number_has_no_question_of_its_decimal_mark(decimal: str | None) -> None:
    rows: Rows = [
        ["handle", "platform", "Followers (K)"],
        ["ana", "instagram", 1.234],
        ["ben", "tiktok", 12.5],
    ]
    reading = read_influencers(xlsx({"S": rows}), answers=Answers(decimal=decimal))
    assert [row.followers for row in reading.accepted] == [1234, 12_500]


def test_an_id_that_a_spreadsheet_cut_off_names_no_post() -> None:
    rows: Rows = [
        ["Post ID", "Permalink", "Likes"],
        [18011234567890123, None, 3],
        [18011234567890124, LINK, 4],
    ]
    reading = read_results(xlsx({"S": rows}), "EUR", answers=Answers(measured_on=date(2026, 2, 1)))
    assert [(row.post_id, row.permalink) for row in reading.accepted] == [(None, LINK)]
    assert [(row.line, row.column) for row in reading.rejected] == [(2, "post_id")]


def test_the_sheet_whose_headings_are_understood_is_read() -> None:
    sheets: dict[str, Rows] = {"Read me": [["How to use this"]], "List": LIST, "Empty": [], "Form": [LIST[2]]}
    table = open_influencers(xlsx(sheets))
    assert (table.sheet, table.questions) == ("List", ())
    assert open_influencers(xlsx({**sheets, "Old": LIST}, hidden=["Old"])).sheet == "List"


def test_of_two_such_sheets_one_is_asked_for_before_all_else() -> None:
    without_platform: Rows = [["handle", "followers"], ["ana", 5]]
    content = xlsx({"Winter": without_platform, "Summer": [*without_platform, ["ben", 6]]})
    table = open_influencers(content)
    (question,) = first_to_ask(open_questions(table))
    assert (question.about, [value for value, _words in question.choices]) == ("sheet", ["Winter", "Summer"])
    said = Answers(sheet="summer", platform=Platform.TIKTOK)
    assert [row.handle for row in read_influencers(content, answers=said).accepted] == ["ana", "ben"]
    with pytest.raises(NotUnderstood, match=r"“Autumn”[.] There is “Winter” and “Summer”"):
        open_influencers(content, answers=Answers(sheet="Autumn"))


def test_headings_below_merged_groups_are_read_together_with_them() -> None:
    rows: Rows = [
        ["Winter list", None, None, None],
        ["Name", "Instagram", None, "Country"],
        [None, "Handle", "Followers", None],
        ["Ana", "ana", 500, "DE"],
    ]
    book = xlsx({"S": rows}, merged=["A1:D1", "A2:A3", "B2:C2", "D2:D3"])
    (ana,) = read_influencers(book).accepted
    assert (ana.name, ana.handle, ana.platform, ana.followers, ana.country) == (
        "Ana", "ana", Platform.INSTAGRAM, 500, "DE",
    )  # fmt: skip


def test_a_note_beside_the_table_does_not_refuse_its_row() -> None:
    rows: Rows = [["handle", "platform"], ["ana", "instagram", None, "ask Ben"], ["ben", "nowhere"]]
    reading = read_influencers(xlsx({"S": rows}))
    assert [row.handle for row in reading.accepted] == ["ana"]
    assert reading.ignored == ("Column C", "Column D")


def test_what_was_said_of_a_column_holds_in_spreadsheets() -> None:
    rows: Rows = [["Wer", "platform"], ["ana", "instagram"]]
    reading = read_influencers(xlsx({"S": rows}), answers=Answers(columns={"Wer": "handle"}))
    assert [row.handle for row in reading.accepted] == ["ana"]


FAR = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1'
    '</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
)
WHOLE = xlsx({"S": LIST})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (spreadsheets.protected(), "protected by a password"),
        (xls("S", LIST, locked=True), "protected by a password"),
        (spreadsheets.with_sheet(WHOLE, FAR), "more than can be read"),
        (xls("S", LIST, far=True), "more than can be read"),
        (ods({"S": LIST}).replace(b"mimetypeapp", b"mimetypeapq")[:-40], "damaged or cut off"),
        (WHOLE[: len(WHOLE) // 2], "damaged or cut off"),
        (spreadsheets.with_sheet(WHOLE, "<worksheet><sheetData><row"), "damaged"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "damaged, or of a kind"),
        (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), "damaged, or of a kind"),
        (zipped({"Index/Document.iwa": "", "preview.jpg": ""}), "of Numbers"),
        (zipped({"photo.jpg": ""}), "no CSV file in this archive"),
        (zipped({"all.csv": bytes(21_000_000)}), "more than 20 MB"),
        (zipped({f"{number}.csv": CSV for number in range(101)}), "more than 100 files"),
        (xlsx({"S": []}), "spreadsheet is empty"),
        (xlsx({"S": [["Creators"]], "T": [["Posts"]]}), "in “S” or “T”"),
    ],
    ids=range(15),
)
def test_what_cannot_be_read_is_refused_in_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        open_influencers(content)
    assert words in refused.value.message


def test_an_upload_does_not_wait_for_ever_for_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever uploads many at once must not hold the threads that answer everybody."""
    monkeypatch.setattr(workbooks, "WAIT_SECONDS", 0.01)
    with workbooks._ONE_AT_A_TIME, pytest.raises(NotUnderstood, match="Another spreadsheet is being read"):
        workbooks.sheets_in(b"PK", None, upload=True)


def test_where_memory_runs_out_the_process_that_reads_goes_first() -> None:
    code = "import runpy,sys; runpy.run_path(sys.argv[1])['_limit'](5); print(open('/proc/self/oom_score_adj').read())"
    told = subprocess.run([sys.executable, "-c", code, workbooks._PROCESS], capture_output=True, check=True)
    assert int(told.stdout) == 1000


def test_files_on_the_server_are_read_like_uploads() -> None:
    file = io.BytesIO(WHOLE)
    table = open_influencers(file)
    table.close()
    assert open_influencers(io.BytesIO(zipped({"list.csv": CSV}))).sheet == "list.csv"
    assert not file.closed


TABLE = """\
Content,Video title,Video publish time,Duration,Views,Likes
Total,,,,504631,7940
2q4TS4z4Rpk,Glow,"Nov 6, 2026",249,8542,196
"""
CHART = 'Date,Content,Video title,Video publish time,Duration,Views\n2026-11-06,2q4TS4z4Rpk,Glow,"Nov 6, 2026",249,17\n'
TOTALS = "Date,Views\n2026-11-06,17\n"


@pytest.mark.parametrize(
    "names", [("Table data", "Chart data", "Totals"), ("Tabellendaten", "Diagrammdaten", "Gesamt")]
)
def test_of_the_archive_of_youtube_studio_the_table_is_read(names: tuple[str, str, str]) -> None:
    table, chart, totals = (f"{name}.csv" for name in names)
    content = zipped({totals: TOTALS, chart: CHART, table: TABLE, "__MACOSX/._x.csv": b"\0"})
    found = open_results(content, name="Content 2026-11-01_2026-11-30 Mara.zip")
    assert (found.sheet, found.questions) == (table, ())
    (row,) = read_results(content, "EUR", answers=Answers(measured_on=date(2026, 11, 30))).accepted
    assert (row.post_id, row.measured.views, row.measured.likes) == ("2q4TS4z4Rpk", 8542, 196)


def test_of_other_archives_the_file_is_asked_for() -> None:
    content = zipped({"a/one.csv": CSV, "two.csv": CSV.replace("ana", "ben"), "note.txt": "no table"})
    (question,) = open_influencers(content).questions
    assert [value for value, _words in question.choices] == ["one.csv", "two.csv"]
    (row,) = read_influencers(content, answers=Answers(sheet="two.csv")).accepted
    assert isinstance(row, InfluencerRow)
    assert row.handle == "ben"
