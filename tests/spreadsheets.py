"""Spreadsheets made in memory: XLSX, ODS and XLS with the cells that are given."""

import io
import struct
from collections.abc import Mapping, Sequence
from datetime import date, time
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter

Rows = Sequence[Sequence[object]]


def xlsx(sheets: Mapping[str, Rows], *, merged: Sequence[str] = (), hidden: Sequence[str] = ()) -> bytes:
    """Sheets by name; `merged` ranges, like A1:B1, are of each, and hold what their first cell does."""
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    day = book.add_format({"num_format": "d.m.yy"})
    clock = book.add_format({"num_format": "h:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if isinstance(value, time):
                    sheet.write_datetime(row, column, value, clock)
                elif isinstance(value, date):
                    sheet.write_datetime(row, column, value, day)
                elif isinstance(value, tuple):  # a formula and its value
                    sheet.write_formula(row, column, value[0], value=value[1])
                elif value is not None:
                    sheet.write(row, column, value)
        for place in merged:
            row, column = _place(place)
            value = rows[row][column]
            sheet.merge_range(place, value)
        if name in hidden:
            sheet.hide()
    book.close()
    return written.getvalue()


def _place(merged: str) -> tuple[int, int]:
    return int(merged[1]) - 1, ord(merged[0]) - ord("A")


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """An archive of files by name."""
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def with_sheet(book: bytes, sheet: str) -> bytes:
    """An XLSX file whose first sheet is that XML."""
    with ZipFile(io.BytesIO(book)) as archive:
        files: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**files, "xl/worksheets/sheet1.xml": sheet})


def ods(sheets: Mapping[str, Rows]) -> bytes:
    """An OpenDocument file, as LibreOffice and Google Sheets write them."""
    tables = "".join(
        f'<table:table table:name="{escape(name)}">{"".join(map(_ods_row, rows))}'
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>'
        for name, rows in sheets.items()
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces} office:version="1.3"><office:body>'
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def _ods_row(cells: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, cells))}</table:table-row>"


def _ods_cell(value: object) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{escape(str(value))}</text:p></table:table-cell>"


def xls(name: str, rows: Rows, *, far: bool = False, locked: bool = False) -> bytes:
    """A file of Excel 97 with one sheet; `far` adds a cell in its last corner, `locked` asks for a password."""
    records = [_biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))]
    cells = [(row, column, value) for row, line in enumerate(rows) for column, value in enumerate(line)]
    if far:
        cells.append((65535, 65535, 1))
    records += [_biff_cell(*cell) for cell in cells if cell[2] is not None]
    sheet = b"".join([*records, _biff(0x000A, b"")])
    dates = _biff(0x00E0, struct.pack("<HHHHIIHH", 0, 14, 0, 0, 0, 0, 0, 0))
    plain = _biff(0x00E0, struct.pack("<HHHHIIHH", 0, 0, 0, 0, 0, 0, 0, 0))
    begins = _biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    if locked:
        begins += _biff(0x002F, b"\1".ljust(54, b"\0"))
    codepage = _biff(0x0042, struct.pack("<H", 1200))
    named = name.encode("utf-16-le")
    length = len(begins + codepage + plain + dates) + 4 + 8 + len(named) + 4
    bound = _biff(0x0085, struct.pack("<IHBB", length, 0, len(name), 1) + named)
    return _compound(begins + codepage + plain + dates + bound + _biff(0x000A, b"") + sheet)


def _biff(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _biff_cell(row: int, column: int, value: object) -> bytes:
    if isinstance(value, date):
        days = value.toordinal() - date(1899, 12, 30).toordinal()
        return _biff(0x0203, struct.pack("<HHHd", row, column, 1, days))
    if isinstance(value, int | float):
        return _biff(0x0203, struct.pack("<HHHd", row, column, 0, value))
    text = str(value)
    return _biff(0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"))


def _compound(stream: bytes, name: str = "Workbook") -> bytes:
    """A compound file with one stream: header, one sector of the allocation table, the directory, the stream."""
    sector = 512
    stream = stream.ljust(max(4096, -(-len(stream) // sector) * sector), b"\0")
    count = len(stream) // sector
    free, end, table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    chain = [table, end, *range(3, count + 2), end]
    assert len(chain) <= sector // 4
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"",
        0, 1, 1, 0, 4096, end, 0, end, 0, 0,
    )  # fmt: skip
    header += struct.pack("<I", free) * 108
    entries = _entry("Root Entry", 5, end, 0, child=1) + _entry(name, 2, 2, len(stream))
    return b"".join([
        header, struct.pack(f"<{len(chain)}I", *chain).ljust(sector, b"\xff"), entries.ljust(sector, b"\0"), stream,
    ])  # fmt: skip


def _entry(name: str, kind: int, first: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    text = name.encode("utf-16-le")
    none = 0xFFFFFFFF
    head = struct.pack("<64sHBBIII", text, len(text) + 2, kind, 1, none, none, child)
    return head + struct.pack("<16sIQQIQ", b"", 0, 0, 0, first, size)


def protected() -> bytes:
    """An XLSX file with a password: a compound file with an encrypted stream."""
    return _compound(b"\0" * 4096, "EncryptedPackage")
