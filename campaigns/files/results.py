"""Files of results: deliverable or permalink, date, and what was measured of the post up to that day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.wording import either, quoted
from campaigns.files.cells import amount, known, parse_day, remembered
from campaigns.files.layouts import Column, Layout
from campaigns.files.readings import FirstLines, Reading, outcomes, reading_of
from campaigns.files.tables import Rejected, Row, Table, open_table
from campaigns.formulas import Measured
from campaigns.parsing import key_of, link_key, parse_count, parse_link, parse_name

RESULTS = Layout(
    "results",
    (
        Column("deliverable", ("post", "post title", "title", "content")),
        Column("permalink", ("link", "url", "post link", "post url", "video link")),
        Column("date", ("day", "measured on", "as of")),
        Column("likes", ("like", "total likes", "reactions")),
        Column("comments", ("comment", "total comments")),
        Column("clicks", ("click", "link clicks", "url clicks", "total clicks")),
        Column("shares", ("share", "total shares")),
        Column("saves", ("save", "saved", "bookmarks", "total saves")),
        Column("reach", ("accounts reached", "total reach")),
        Column("impressions", ("total impressions",)),
        Column("views", ("video views", "total views", "plays")),
        Column("revenue", ("sales", "total revenue")),
    ),
    needs=(("deliverable", "permalink"), ("date",)),
)
LAYOUTS: tuple[Layout, ...] = (RESULTS,)
"""The kinds of results that are known; the exports of platforms are further ones."""

_NAMED_COLUMNS = 8
_TOTALS = {"total", "totals", "sum", "grand total"}


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a file says of one post on one day: at least one figure.

    Either `deliverable` or `permalink` is given; None is unknown. `cells` is the row as it stands in the file.
    """

    line: int
    deliverable: str | None
    permalink: str | None
    date: date
    measured: Measured
    revenue: Money | None
    cells: tuple[str, ...] = field(default=(), compare=False)


def read_results(
    data: bytes,
    currency: str,
    *,
    day_first: bool | None = None,
    within: tuple[date, date] | None = None,
    layouts: Sequence[Layout] = LAYOUTS,
) -> Reading[ResultRow]:
    """The results in a CSV file, revenue in `currency`, and the rows that are none.

    `day_first` decides dates like 01/02/2026, which are rejected otherwise, unless only one of the two days they may
    mean lies `within` the first and last day that results may be of. Raises NotUnderstood for a file that
    is no such.
    """
    table = open_results(data, layouts=layouts)
    return reading_of(table, results_in(table, currency, day_first=day_first, within=within))


def open_results(source: bytes | BinaryIO, *, layouts: Sequence[Layout] = LAYOUTS) -> Table:
    """The file, opened, for `results_in`."""
    return open_table(source, layouts)


def results_in(
    table: Table,
    currency: str,
    *,
    day_first: bool | None = None,
    within: tuple[date, date] | None = None,
) -> Iterator[ResultRow | Rejected]:
    """The rows one by one, for imports in pieces. The second row of the same post and day is rejected."""
    lines = FirstLines()
    day_of = remembered(partial(parse_day, day_first=day_first, within=within))

    def take(row: Row) -> ResultRow:
        result = _result(row, table, currency, day_of)
        post = link_key(result.permalink) if result.permalink else key_of(result.deliverable or "")
        first = lines.of((post, result.date), row.line)
        if first != row.line:
            raise NotUnderstood(
                f"Line {first} has this post on {result.date} already. Keep one of the two.", field="date"
            )
        return result

    return outcomes(table, take)


_link = remembered(parse_link)
_title = remembered(partial(parse_name, most=200, longest=400))
_count = known(parse_count)


def _result(row: Row, table: Table, currency: str, day_of: Callable[[str], date]) -> ResultRow:
    deliverable, permalink = _post(row)
    day = row.read("date", day_of)
    if day is None:
        raise NotUnderstood("The date is missing. Write it like 2026-12-01.", field="date")
    metrics = {name: row.read(name, _count) for name in Measured.__dataclass_fields__}
    revenue = amount(row, "revenue", table, currency)
    if revenue and revenue.currency != currency:
        raise NotUnderstood(f"The revenue is in {revenue.currency}. Write it in {currency}.", field="revenue")
    if revenue is None and all(figure is None for figure in metrics.values()):
        raise _without_figures(table)
    return ResultRow(row.line, deliverable, permalink, day, Measured(**metrics), revenue, row.cells)


def _without_figures(table: Table) -> NotUnderstood:
    """An empty row measures nothing; often the figures stand in columns that are not read."""
    names = [quoted(heading) for heading in table.ignored[:_NAMED_COLUMNS]]
    unread = f" Not read: {either(names, 'and')}." if names else ""
    return NotUnderstood(f"There is no figure in this row. Enter at least one figure.{unread}")


def _post(row: Row) -> tuple[str | None, str | None]:
    """The deliverable and the link; a link in the column of the deliverable is taken for what it is."""
    deliverable, permalink = row.text("deliverable"), row.read("permalink", _link)
    if deliverable and deliverable.casefold() in _TOTALS:
        raise NotUnderstood("This row adds up the others and is not read.", field="deliverable")
    if deliverable and deliverable.lower().startswith(("http://", "https://")):
        return None, permalink or row.read("deliverable", _link)
    if not deliverable and not permalink:
        raise NotUnderstood("The post is missing. Write its name or its link.", field="deliverable")
    return row.read("deliverable", _title), permalink
