"""A report as picture, pages and spreadsheet: as it looks, what is in it, and that what people wrote stays text."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from json import dumps
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import typst
from PIL import Image, ImageChops, ImageStat
from python_calamine import CalamineWorkbook

from bot.mail.report_words import report_filters
from bot.reports import files
from bot.reports.branding import PLAIN, Branding, Paper, is_locale, is_logo
from bot.reports.files import file_stem
from bot.reports.fonts import chart_fonts, drawable
from bot.reports.pdf import TEMPLATE, pages_of, report_pdf
from bot.reports.pictures import chart_png
from bot.reports.spreadsheet import report_xlsx
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_rights import ending_rights, ending_soon
from campaigns.reporting.report_snapshot import Note, ReportSnapshot
from tests.sample_report import sample_report, stored_report

LOOKS = Path(__file__).parent / "looks"
TOLERANCE = 4.0
"""How much a picture may differ, of 255, in the mean: letters are smoothed a little differently elsewhere."""

SPITEFUL = {
    "Summer Glow": '=HYPERLINK("http://x.example")#import "x" *$a$* <b>',
    "Reel by @ben.lifts": "=1+1",
    "ben.lifts": "-cmd|' /C calc'!A0 $\\frac{1}{2}$ 漢字",
}


def looks_like(name: str, picture: bytes) -> None:
    """Compare with the picture that is kept; where the difference is meant, put the new one in its place."""
    shown = Image.open(BytesIO(picture)).convert("RGB")
    kept = Image.open(LOOKS / name).convert("RGB")
    assert shown.size == kept.size
    small = (shown.width // 4, shown.height // 4)
    difference = ImageChops.difference(shown.resize(small), kept.resize(small))
    assert max(ImageStat.Stat(difference).mean) < TOLERANCE, f"{name} looks otherwise"


def page(report: ReportSnapshot, branding: Branding = PLAIN, number: int = 0) -> bytes:
    """A page of the PDF file as a picture, in the fonts that the program brings."""
    given = dumps(pages_of(report, branding, ["Total reach: 1,000 → 1,200"]))
    pages: Any = typst.compile(
        TEMPLATE, format="png", ppi=60, sys_inputs={"report": given}, ignore_system_fonts=True
    )
    return bytes(pages[number] if isinstance(pages, list) else pages)


def test_the_pages_look_as_they_did() -> None:
    report = sample_report(unmeasured=frozenset({2}), budget=150_000)
    looks_like("report-page.png", page(report))


def test_the_chart_looks_as_it_did() -> None:
    (chart, *_) = report_charts(sample_report())
    looks_like("report-chart.png", chart_png(chart, PLAIN))


def test_pages_are_as_large_as_paper_is_where_they_are_read() -> None:
    assert PLAIN.page == "a4"
    assert Branding(locale="en-US").page == "us-letter"
    assert Branding(locale="en_US", paper=Paper.A4).page == "a4"
    assert is_locale("de_CH")
    assert not is_locale("tlh-xx-yy")
    assert not is_logo(Path(__file__))


def test_tables_of_the_pages_keep_their_columns_apart() -> None:
    long = {
        "ben.lifts": "a.handle.without.end.and.without.a.space",
        "Reel by @ben.lifts": "A long title. " * 9,
    }
    report = sample_report(unmeasured=frozenset({3}), names=long)
    looks_like("report-tables.png", page(report, number=1))
    creators, *_ = pages_of(report, PLAIN)["tables"]
    assert creators["rows"][0][0]["words"] == "@a.handle.withou\u200bt.end.and.withou\u200bt.a.space"
    assert creators["rows"][-1][4]["words"] == "at least\n9,000"


def test_a_percent_sign_stays_with_its_number() -> None:
    given = dumps(pages_of(sample_report(), PLAIN), ensure_ascii=False)
    assert "8.60\u00a0%" in given
    assert " %" not in given


def test_letters_that_no_font_of_the_program_has_are_set_by_those_of_the_system() -> None:
    assert chart_fonts()[0] == "DejaVu Sans"
    assert {ord("ß"), ord("ж"), ord("%")} <= drawable()
    assert report_pdf(sample_report(names={"Summer Glow": "夏の輝き 🎉"}), PLAIN).startswith(b"%PDF-")


def test_a_chart_is_told_in_numbers_as_its_readers_write_them() -> None:
    (chart, *_) = report_charts(sample_report())
    assert "1. @ben.lifts 11.9 Engagement rate" in chart.in_words()
    assert "1. @ben.lifts 11,9 Engagement rate" in chart.in_words("de")
    (given, *_) = pages_of(sample_report(), Branding(locale="de-CH"))["charts"]
    assert "11.9" in given["alt"]
    assert "11,9" in report_filters("de")["chart_in_words"](sample_report())


def test_what_people_wrote_is_no_markup_of_the_pages() -> None:
    report = sample_report(names=SPITEFUL)
    assert report_pdf(report, PLAIN).startswith(b"%PDF-")
    assert report_pdf(report, PLAIN) == report_pdf(report, PLAIN)
    assert file_stem(report) == "hyperlink-http-x-example-import-x-a-b-report"


def test_the_spreadsheet_holds_raw_numbers_a_sheet_for_each_subject() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(report_xlsx(sample_report())))
    assert book.sheet_names == ["Summary", "Figures", "Creators", "Posts"]
    heads, ben, ana, _ = book.get_sheet_by_name("Creators").to_python()
    assert dict(zip(heads, ben, strict=True)) == {
        "Creator": "@ben.lifts", "Fee": 500, "Shipping": 0, "Posts": 1, "Reach": 21_000, "Engagements": 3_570,
        "Rate": 11.9, "Cost per engagement": 0.1401, "Revenue": 1_000, "ROI": 100, "What is missing": "",
    }  # fmt: skip
    assert ana[0] == "@ana.glow"
    posts = book.get_sheet_by_name("Posts").to_python()
    assert posts[0][-1] == "Link"
    assert posts[1][-1] == "https://instagram.com/p/1"
    figures = {row[0]: row[1] for row in book.get_sheet_by_name("Figures").to_python()}
    assert figures["ROI"] == 133.33
    assert figures["Total campaign cost"] == 1_560


def test_what_the_owner_says_stands_in_every_file() -> None:
    report = sample_report().noted(Note("Ana was ill\nfor a week.", "UMAYA", "Maya"))
    assert pages_of(report, PLAIN)["note"] == {"words": "Ana was ill\nfor a week.", "name": "Maya"}
    assert report_pdf(report, PLAIN) != report_pdf(sample_report(), PLAIN)
    book = CalamineWorkbook.from_filelike(BytesIO(report_xlsx(report)))
    assert ["Note by Maya", "Ana was ill\nfor a week."] in book.get_sheet_by_name("Summary").to_python()


def test_rights_that_end_are_a_table_the_next_to_end_first() -> None:
    stored = stored_report()
    about = {"handle": "ana.glow", "uses": ["organic", "paid"]}
    stored["rights"] = [
        {"number": 1, "title": "Reel", "until": "2027-06-30", **about},
        {"number": 2, "title": "Story", "until": "2027-01-31", **about},
        {"number": 3, "title": "Post", "until": "2027-01-01", **about},
    ]
    report = ReportSnapshot.read(stored, 1)
    assert [one.number for one in ending_rights(report)] == [2, 1], "that of post 3 has ended"
    assert [one.number for one in ending_soon(report)] == [2]
    book = CalamineWorkbook.from_filelike(BytesIO(report_xlsx(report)))
    assert book.get_sheet_by_name("Usage rights that end").to_python()[1][:2] == [
        "2. Story", "organic posts, paid ads",
    ]  # fmt: skip


def test_what_is_not_known_is_an_empty_cell() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(report_xlsx(sample_report(unmeasured=frozenset({2})))))
    *told, missing = book.get_sheet_by_name("Creators").to_python()[-1]
    assert told == ["@ben.lifts", 500, 0, 1, *[""] * 6]
    missing = str(missing)
    assert missing.startswith("Reach: not known (reach known for 0 of 1 posts); Engagements, ")
    assert missing.endswith("; Revenue, ROI: not known (revenue known for 0 of 1 posts)")


def test_a_number_of_which_a_part_is_missing_does_not_pass_for_the_whole() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(report_xlsx(sample_report(unmeasured=frozenset({3})))))
    figures = {row[0]: row[3] for row in book.get_sheet_by_name("Figures").to_python()}
    assert figures["Total campaign cost"] == "yes"
    assert figures["Total engagements"] == figures["ROI"] == "at least"
    assert figures["Engagement rate by followers"] == "no"
    assert figures["Cost per click (CPC)"] == "at most"
    assert figures["Total views"] == "not known"
    *_, carla = book.get_sheet_by_name("Creators").to_python()
    assert carla[4] == 9_000
    assert str(carla[-1]).startswith("Reach: at least (reach known for 1 of 2 posts); ")


def test_nothing_that_people_wrote_is_a_formula_or_a_link() -> None:
    content = report_xlsx(sample_report(names=SPITEFUL))
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    assert book.get_sheet_by_name("Summary").to_python()[1] == ["Campaign", SPITEFUL["Summer Glow"]]
    with ZipFile(BytesIO(content)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/")]
    assert not any(b"<f>" in sheet or b"hyperlink" in sheet for sheet in sheets)


def test_a_bot_that_has_sent_no_report_holds_no_library_for_them() -> None:
    command = [sys.executable, "-c", "import sys, bot.serve; print(*sys.modules)"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = set(done.stdout.split())
    assert "bot.mail.worker" in found
    assert found.isdisjoint({"matplotlib", "typst", "xlsxwriter"})


def test_one_picture_is_drawn_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    free: list[bool] = []

    def another_may_draw(*_: object) -> bytes:
        with ThreadPoolExecutor(1) as other:
            free.append(other.submit(files.ONE_AT_A_TIME.acquire, blocking=False).result())
        return b""

    monkeypatch.setattr("bot.reports.pictures.chart_png", another_may_draw)
    monkeypatch.setattr("bot.reports.pdf.report_pdf", another_may_draw)
    files.report_picture(sample_report(), PLAIN)
    files.report_files(sample_report(), PLAIN, ["Drawn alone"])
    assert free == [False, False], "matplotlib's settings are those of the process"
