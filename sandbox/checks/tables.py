"""Tables and data tables."""

from sandbox.checks.rich_text import check_rich_text
from sandbox.checks.spot import Spot

COLUMNS = 20


def check_table(spot: Spot) -> None:
    """A table: 100 rows of at most 20 cells."""
    spot.only(("type", "block_id", "rows", "column_settings"))
    if not spot.require("rows") or not spot.items("rows", 100):
        return
    _check_rows(spot, header_is_plain=False)
    spot.items("column_settings", COLUMNS)
    for setting in spot.each("column_settings"):
        if setting.value is not None and setting.is_object():
            setting.only(("align", "is_wrapped"))
            setting.choice("align", ("left", "center", "right"))


def check_data_table(spot: Spot) -> None:
    """A data table: a caption, a header row and 1 to 100 more rows of the same length."""
    spot.only(("type", "block_id", "rows", "caption", "page_size", "row_header_column_index"))
    spot.string("caption", 1000, least=1)
    spot.whole("page_size", 1, 100)
    spot.whole("row_header_column_index", 0, COLUMNS - 1)
    if not spot.require("rows", "caption") or not spot.items("rows", 101, least=2):
        return
    _check_rows(spot, header_is_plain=True)
    lengths = {len(row.value) for row in spot.each("rows") if isinstance(row.value, list)}
    if len(lengths) > 1:
        spot.at("rows").fail("all rows must have the same number of cells")


def _check_rows(spot: Spot, *, header_is_plain: bool) -> None:
    for number, row in enumerate(spot.each("rows")):
        if not isinstance(row.value, list):
            row.fail("must provide an array")
            continue
        if not 1 <= len(row.value) <= COLUMNS:
            row.fail(f"no more than {COLUMNS} items allowed")
        for index in range(len(row.value)):
            _check_cell(row.at(index), plain_only=header_is_plain and number == 0)


def _check_cell(spot: Spot, *, plain_only: bool) -> None:
    if not spot.is_object("type"):
        return
    kind = spot.get("type")
    if kind == "raw_text":
        spot.only(("type", "text"))
        if spot.require("text"):
            spot.string("text", 10_000, least=1)
    elif plain_only:
        spot.refuse_type()
    elif kind == "raw_number":
        _check_number(spot)
    elif kind == "rich_text":
        check_rich_text(spot)
    else:
        spot.refuse_type()


def _check_number(spot: Spot) -> None:
    spot.only(("type", "value", "text"))
    if spot.require("value", "text"):
        spot.string("text", 10_000, least=1)
        spot.number("value")
