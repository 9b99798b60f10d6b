"""What one row of a file of results says: of which post, on which day, and at least one figure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.wording import either, quoted
from campaigns.files.cells import amount, count_in_cell, known, remembered
from campaigns.files.tables import Row, Table
from campaigns.formulas import Measured
from campaigns.parsing import key_of, parse_link, parse_name, post_key

Day = date
"""The type of a row's days, of which one is called `date`."""


_NAMED_COLUMNS = 8
_METRICS = tuple(Measured.__dataclass_fields__)
_TOTALS = {
    *(
        "total",
        "totals",
        "sum",
        "grand total",
        "gesamt",
        "summe",
        "insgesamt",
        "totale",
        "suma",
        "razem",
        "toplam",
        "合計",
    ),
}


_LOST_DIGITS = re.compile(r"[0-9]([.,][0-9]+)?E\+[0-9]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a file says of one post on one day: at least one figure.

    One of `deliverable`, `permalink`, `post_id` and `caption` is given; None is unknown. `of_account`: the file is of
    an account, whose other posts are none of the campaign's. `since` is the post's first day in a file of figures per
    day, whose figures were added up from there. `cells` is the row as it stands in the file.
    """

    line: int
    deliverable: str | None
    permalink: str | None
    date: date
    measured: Measured
    revenue: Money | None
    post_id: str | None = None
    caption: str | None = None
    published: Day | None = None
    of_account: bool = False
    since: Day | None = None
    cells: tuple[str, ...] = field(default=(), compare=False)

    @property
    def post(self) -> str:
        """What all rows of a file share that are of this post."""
        if self.permalink:
            return post_key(self.permalink)
        return f"id {self.post_id}" if self.post_id else key_of(self.deliverable or self.caption or "")


class NoFigure(NotUnderstood):
    """A row measures nothing."""


def adds_up(row: Row) -> bool:
    """Whether a row is the sum of the others, as exports have it at their top or end."""
    text = row.texts.get
    first = text("deliverable") or text("post_id") or text("caption") or text("permalink") or ""
    return first.casefold() in _TOTALS


_link = remembered(parse_link)
_title = remembered(partial(parse_name, most=200, longest=400))
_count = known(count_in_cell)


def result_of(
    row: Row,
    table: Table,
    currency: str | None,
    day_of: Callable[[str], date],
    published_of: Callable[[str], date | None],
    *,
    of_account: bool,
) -> ResultRow:
    """A row as a result; NotUnderstood where it names no post, no day or no figure. Without a currency none is read."""
    deliverable, permalink = _post(row)
    day = row.read("date", day_of) or table.answers.measured_on
    if day is None:
        raise NotUnderstood("The date is missing. Write it like 2026-12-01.", field="date")
    metrics = {name: row.read(name, _count) for name in _METRICS}
    revenue = amount(row, "revenue", currency) if currency else None
    if revenue and revenue.currency != currency:
        raise NotUnderstood(f"The revenue is in {revenue.currency}. Write it in {currency}.", field="revenue")
    if revenue is None and all(figure is None for figure in metrics.values()):
        raise _without_figures(table)
    return ResultRow(
        row.line, deliverable, permalink, day, Measured(**metrics), revenue, _post_id(row, permalink),
        row.text("caption"), row.read("published", published_of),
        of_account=of_account, cells=row.cells,
    )  # fmt: skip


def _post_id(row: Row, permalink: str | None) -> str | None:
    """The id, unless a spreadsheet took it for a number and lost its last digits; the link will do then."""
    post_id = row.text("post_id")
    if post_id is None or not _LOST_DIGITS.fullmatch(post_id):
        return post_id
    if permalink is None:
        raise NotUnderstood(
            f"A spreadsheet cut the id off to {quoted(post_id)}. Take it from the untouched export, or enter the link.",
            field="post_id",
        )
    return None


def post_of(row: Row) -> str:
    """What rows of a file share that are of this post, of a row that is no result; empty where it names none."""
    try:
        deliverable, permalink = _post(row)
        return ResultRow(
            row.line, deliverable, permalink, Day.min, Measured(), None, _post_id(row, permalink),
            row.text("caption"),
        ).post  # fmt: skip
    except NotUnderstood:
        return ""


def _without_figures(table: Table) -> NoFigure:
    """An empty row measures nothing; often the figures stand in columns that are not read."""
    names = [quoted(heading) for heading in table.ignored[:_NAMED_COLUMNS]]
    unread = f" Not read: {either(names, 'and')}." if names else ""
    return NoFigure(f"There is no figure in this row. Enter at least one figure.{unread}")


def _post(row: Row) -> tuple[str | None, str | None]:
    """The deliverable and the link; a link in the column of the deliverable is taken for what it is."""
    deliverable, permalink = row.text("deliverable"), row.read("permalink", _link)
    if deliverable and deliverable.lower().startswith(("http://", "https://")):
        return None, permalink or row.read("deliverable", _link)
    if not deliverable and not permalink and not row.text("post_id") and not row.text("caption"):
        raise NotUnderstood("The post is missing. Write its name or its link.", field="deliverable")
    return row.read("deliverable", _title), permalink
