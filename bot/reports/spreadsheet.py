"""A report as an XLSX file: raw numbers to work on with, one sheet for each subject."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from fractions import Fraction
from io import BytesIO
from typing import Any

from campaigns.core.currencies import decimals_of
from campaigns.core.money import Money
from campaigns.formulas.figures import Figure, Unit, rounded
from campaigns.reporting import report_conclusion, report_summary
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.reporting.report_tables import Cell, Linked, ReportTable, report_tables

_AS_TYPED = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""What people wrote is text: nothing of it is a formula, a link or a number."""
_PERCENT, _DAY = "0.00", "yyyy-mm-dd"
_MOST_WIDTH = 44


def report_xlsx(report: ReportSnapshot) -> bytes:
    """The report as a workbook; what is not known is an empty cell, never zero."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - no part of every start

    written = BytesIO()
    book = Workbook(written, _AS_TYPED)
    book.set_properties({"title": f"{report.campaign}: results", "created": datetime(2000, 1, 1)})  # noqa: DTZ001
    tables = [_with_what_is_missing(table) for table in report_tables(report)]
    sheets = [_summary(report), _figures(report), *tables]
    for table in sheets:
        _write(book, table)
    book.close()
    return written.getvalue()


def _summary(report: ReportSnapshot) -> ReportTable:
    """The conclusion, and what is missing."""
    rows: list[tuple[Cell, ...]] = [
        ("Campaign", report.campaign),
        ("Version", report.number),
        ("First day", report.starts_on),
        ("Last day", report.ends_on),
        ("Conclusion", report_conclusion.conclusion(report)),
        ("Posts", report_conclusion.measured_posts(report)),
        *([(f"Note by {report.note.name}", report.note.words)] if report.note else []),
        *(("Missing", one) for one in report_summary.missing(report)),
    ]
    return ReportTable("Summary", ("What", "Value"), tuple(rows))


def _figures(report: ReportSnapshot) -> ReportTable:
    """Every figure with unit, bounds, coverage and formula."""
    heads = ("Figure", "Value", "Unit", "Exact", "What is missing", "Formula")
    rows = tuple(
        (one.name, one, _unit(one), _exact(one), one.show_coverage() or one.why_not or "", one.formula)
        for one in report.figures.values()
    )
    return ReportTable("Figures", heads, rows)


def _exact(figure: Figure) -> str:
    """Whether nothing of it is missing; else which end it is, where that is known."""
    if figure.complete:
        return "yes"
    return "not known" if figure.value is None else figure.limit.strip() or "no"


def _with_what_is_missing(table: ReportTable) -> ReportTable:
    """The same with a column that says of which numbers a part is missing: numbers in cells cannot say it."""
    if not any(isinstance(cell, Figure) for row in table.rows for cell in row):
        return table
    rows = tuple((*row, _missing_of(table.heads, row)) for row in table.rows)
    return ReportTable(table.title, (*table.heads, "What is missing"), rows)


def _missing_of(heads: Sequence[str], row: Sequence[Cell]) -> str:
    """`Reach, Engagements: at least (reach known for 1 of 2 posts)`, of each lack once."""
    lacking: dict[str, list[str]] = {}
    for head, cell in zip(heads, row, strict=True):
        if isinstance(cell, Figure) and not cell.complete:
            why = cell.show_coverage() or cell.why_not or ""
            lacking.setdefault(f"{_exact(cell)}{f' ({why})' if why else ''}", []).append(head)
    return "; ".join(f"{', '.join(names)}: {why}" for why, names in lacking.items())


def _unit(figure: Figure) -> str:
    if isinstance(figure.value, Money):
        return figure.value.currency
    return {Unit.PERCENT: "%", Unit.TIMES: "×", Unit.PRICE: figure.currency or ""}.get(figure.unit, "")


def _write(book: Any, table: ReportTable) -> None:
    """One sheet: heads that stay in view, columns as wide as what they hold."""
    sheet = book.add_worksheet(table.title[:31])
    bold = book.add_format({"bold": True, "bottom": 1})
    links = any(isinstance(cell, Linked) for row in table.rows for cell in row)
    for column, head in enumerate([*table.heads, *(["Link"] if links else [])]):
        sheet.write_string(0, column, head, bold)
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate([*row, *(_addresses(row) if links else [])]):
            _write_cell(book, sheet, number, column, cell)
    sheet.freeze_panes(1, 1)
    for column, width in enumerate(_widths(table)):
        sheet.set_column(column, column, width)


def _addresses(row: Sequence[Cell]) -> list[Cell]:
    return [next((cell.url for cell in row if isinstance(cell, Linked)), None)]


def _write_cell(book: Any, sheet: Any, row: int, column: int, cell: Cell) -> None:
    match cell:
        case None:
            pass
        case str() | Linked():
            sheet.write_string(row, column, cell if isinstance(cell, str) else cell.words)
        case date():
            moment = cell if isinstance(cell, datetime) else datetime.combine(cell, time())
            sheet.write_datetime(row, column, moment.replace(tzinfo=None), _format(book, _DAY))
        case _:
            value, number_format = _raw(cell)
            if value is not None:
                sheet.write_number(row, column, value, _format(book, number_format))


def _raw(cell: int | Fraction | Money | Figure) -> tuple[float | int | None, str]:
    """A number as spreadsheets have them, rounded as everywhere in the report, and how it is shown."""
    if isinstance(cell, Money):
        return float(cell.amount), _amount(cell.currency)
    if isinstance(cell, Fraction):
        return float(rounded(cell, 2)), _PERCENT
    if isinstance(cell, int):
        return cell, "#,##0"
    if isinstance(cell.value, Money):
        return _raw(cell.value)
    value = cell.decimal(4 if cell.unit is Unit.PRICE else 2)
    if value is None:
        return None, ""
    return (int(value), "#,##0") if cell.unit is Unit.COUNT else (float(value), "#,##0.00##")


def _amount(currency: str) -> str:
    decimals = decimals_of(currency)
    return f"#,##0.{'0' * decimals}" if decimals else "#,##0"


def _format(book: Any, number_format: str) -> Any:
    """The format of a book for numbers like this, made once."""
    known = book.__dict__.setdefault("known_formats", {})
    if number_format not in known:
        known[number_format] = book.add_format({"num_format": number_format})
    return known[number_format]


def _widths(table: ReportTable) -> list[int]:
    shown = [table.heads, *table.shown()]
    return [
        min(_MOST_WIDTH, 2 + max(len(row[column]) for row in shown)) for column in range(len(table.heads))
    ]
