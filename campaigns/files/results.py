"""Files of results: deliverable or permalink, date, and what was measured of the post up to that day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.wording import either, quoted
from campaigns.files.answers import Answers, Question
from campaigns.files.cells import WEEKDAY, amount, count_in_cell, known, parse_day, remembered
from campaigns.files.file_days import day_in_name
from campaigns.files.layouts import Layout, heading_word
from campaigns.files.opening import moved, open_table
from campaigns.files.readings import FirstLines, Reading, outcomes, reading_of
from campaigns.files.result_headings import RESULTS
from campaigns.files.tables import Rejected, Row, Table
from campaigns.formulas import Measured
from campaigns.parsing import key_of, parse_link, parse_name, post_key

LAYOUTS: tuple[Layout, ...] = (RESULTS,)
"""The kinds of results that are known; a platform's export is read by what its headings mean."""
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
_BARE_DATES = frozenset(map(heading_word, (
    "date", "day", "tag", "datum", "fecha", "data", "tarih", "日付", "jour", "día", "dia", "giorno",
)))  # fmt: skip
"""Beside the text or id of a post, these are the day on which it was published."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a file says of one post on one day: at least one figure.

    One of `deliverable`, `permalink`, `post_id` and `caption` is given; None is unknown. `of_account`: the file is of
    an account, whose other posts are none of the campaign's. `cells` is the row as it stands in the file.
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
    cells: tuple[str, ...] = field(default=(), compare=False)


def read_results(
    data: bytes,
    currency: str,
    *,
    day_first: bool | None = None,
    within: tuple[date, date] | None = None,
    layouts: Sequence[Layout] = LAYOUTS,
    answers: Answers | None = None,
) -> Reading[ResultRow]:
    """The results in a CSV file, revenue in `currency`, and the rows that are none.

    `day_first` decides dates like 01/02/2026, which are rejected otherwise, unless the file's own rows prove it or only
    one of the two days they may mean lies `within` the first and last day that results may be of. Raises NotUnderstood
    for a file that is no such.
    """
    table = open_results(data, layouts=layouts, answers=answers or Answers(day_first=day_first))
    return reading_of(table, results_in(table, currency, within=within))


def open_results(
    source: bytes | BinaryIO,
    *,
    layouts: Sequence[Layout] = LAYOUTS,
    answers: Answers | None = None,
    name: str = "",
) -> Table:
    """The file of that name, opened, for `results_in`. Where nothing says its day of measurement, that is asked."""
    table = open_table(source, layouts, answers)
    places = dict(table.matched.places)
    if "date" in places and _is_no_measurement(table):
        at = places.pop("date")
        places.setdefault("published", at)
    matched = replace(table.matched, places=places)
    asked = table.questions
    answered = table.answers
    if "date" not in places and answered.measured_on is None:
        named = day_in_name(name)
        answered = replace(answered, measured_on=named)
        asked = (*asked, *(() if named else (_MEASURED_ON,)))
    rows = table.rows if places == table.matched.places else moved(table.rows, table.matched, matched)
    return replace(table, matched=matched, answers=answered, questions=asked, rows=rows)


_MEASURED_ON = Question(
    "measured_on", "Up to the end of which day do the figures count? The file does not say it."
)


def _is_no_measurement(table: Table) -> bool:
    """Whether the column of the date tells when posts were published, or nothing (`Lifetime`)."""
    heading = table.headings[table.matched.places["date"][0]]
    if heading_word(heading) in table.said:
        return False
    if table.has("post_id", "caption", "published") and heading_word(heading) in _BARE_DATES:
        return True
    cells = table.column("date")
    return bool(cells) and (
        any(map(WEEKDAY.match, cells)) or not any(re.search("[0-9]{4}|[0-9]{2}$", one) for one in cells)
    )


def results_in(
    table: Table,
    currency: str,
    *,
    within: tuple[date, date] | None = None,
) -> Iterator[ResultRow | Rejected]:
    """The rows one by one, for imports in pieces. The second row of the same post and day is rejected."""
    lines = FirstLines()
    day_of = remembered(partial(parse_day, day_first=table.day_first, within=within))
    published_of = remembered(partial(_published, day_first=table.day_first))
    of_account = table.has("post_id", "caption", "published")

    def take(row: Row) -> ResultRow:
        result = _result(row, table, currency, day_of, published_of, of_account=of_account)
        first = lines.of((_post_of(result), result.date), row.line)
        if first != row.line:
            raise NotUnderstood(
                f"Line {first} has this post on {result.date} already. Keep one of the two.", field="date"
            )
        return result

    return outcomes(table, take, passed_over=_adds_up)


def _post_of(result: ResultRow) -> str:
    if result.permalink:
        return post_key(result.permalink)
    return f"id {result.post_id}" if result.post_id else key_of(result.deliverable or result.caption or "")


def _adds_up(row: Row) -> bool:
    """Whether a row is the sum of the others, as exports have it at their top or end."""
    text = row.texts.get
    first = text("deliverable") or text("post_id") or text("caption") or text("permalink") or ""
    return first.casefold() in _TOTALS


def _published(text: str, *, day_first: bool | None) -> date | None:
    """The day of a post only helps to find it: what cannot be read is not known."""
    try:
        return parse_day(text, day_first=day_first)
    except NotUnderstood:
        return None


_link = remembered(parse_link)
_title = remembered(partial(parse_name, most=200, longest=400))
_count = known(count_in_cell)


def _result(
    row: Row,
    table: Table,
    currency: str,
    day_of: Callable[[str], date],
    published_of: Callable[[str], date | None],
    *,
    of_account: bool,
) -> ResultRow:
    deliverable, permalink = _post(row)
    day = row.read("date", day_of) or table.answers.measured_on
    if day is None:
        raise NotUnderstood("The date is missing. Write it like 2026-12-01.", field="date")
    metrics = {name: row.read(name, _count) for name in _METRICS}
    revenue = amount(row, "revenue", currency)
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


def _without_figures(table: Table) -> NotUnderstood:
    """An empty row measures nothing; often the figures stand in columns that are not read."""
    names = [quoted(heading) for heading in table.ignored[:_NAMED_COLUMNS]]
    unread = f" Not read: {either(names, 'and')}." if names else ""
    return NotUnderstood(f"There is no figure in this row. Enter at least one figure.{unread}")


def _post(row: Row) -> tuple[str | None, str | None]:
    """The deliverable and the link; a link in the column of the deliverable is taken for what it is."""
    deliverable, permalink = row.text("deliverable"), row.read("permalink", _link)
    if deliverable and deliverable.lower().startswith(("http://", "https://")):
        return None, permalink or row.read("deliverable", _link)
    if not deliverable and not permalink and not row.text("post_id") and not row.text("caption"):
        raise NotUnderstood("The post is missing. Write its name or its link.", field="deliverable")
    return row.read("deliverable", _title), permalink
