"""Files of results: deliverable or permalink, date, and what was measured of the post up to that day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted
from campaigns.files.answers import Answers, Question
from campaigns.files.cells import WEEKDAY, known, parse_day, remembered
from campaigns.files.daily_figures import ARE_THEY_PER_DAY, TOTALS_RATHER, added_up, falls, has_several_days
from campaigns.files.file_days import day_in_name
from campaigns.files.layouts import Layout, heading_word
from campaigns.files.opening import moved, open_table
from campaigns.files.readings import FirstLines, Reading, outcomes, reading_of
from campaigns.files.result_headings import RESULTS
from campaigns.files.result_rows import NoFigure, ResultRow, adds_up, post_of, result_of
from campaigns.files.tables import Rejected, Row, Table
from campaigns.parsing.date_order import is_unclear

LAYOUTS: tuple[Layout, ...] = (RESULTS,)
"""The kinds of results that are known; a platform's export is read by what its headings mean."""
_LOOKED_AT = 20_000
"""So many rows are looked at for what a file leaves open."""
_BARE_DATES = frozenset(map(heading_word, (
    "date", "day", "tag", "datum", "fecha", "data", "tarih", "日付", "jour", "día", "dia", "giorno",
)))  # fmt: skip
"""Beside the text or id of a post, these are the day on which it was published."""


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
    within: tuple[date, date] | None = None,
) -> Table:
    """The file of that name, opened, for `results_in`. Where nothing says its day of measurement, that is asked.

    `within` are the first and last day that results may be of: a date that fits in one way only needs no question.
    """
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
    if "date" in places:
        return replace(table, answers=answered, questions=(*asked, *_of_days(table, within)))
    rows = table.rows if places == table.matched.places else moved(table.rows, table.matched, matched)
    return replace(table, matched=matched, answers=answered, questions=asked, rows=rows)


def _of_days(table: Table, within: tuple[date, date] | None) -> Iterator[Question]:
    """What the days of measurement leave open: their order of day and month, and whether figures are of each alone."""
    if table.day_first is None and is_unclear(table.column("date")):
        texts = (row.text("date") for row in islice(table.reread(), _LOOKED_AT) if isinstance(row, Row))
        unclear = next((text for text in dict.fromkeys(texts) if text and _is_undecided(text, within)), None)
        if unclear is not None:
            yield _order_question(unclear)
    if table.answers.per_day is None:
        yield from _whether_daily(table, within)


def _is_undecided(text: str, within: tuple[date, date] | None) -> bool:
    if not is_unclear([text]):
        return False
    try:
        parse_day(text, within=within)
    except NotUnderstood:
        return True
    return False


def _order_question(unclear: str) -> Question:
    return Question(
        "day_first",
        f"Which stands first in dates like {quoted(unclear, 30)}, the day or the month?",
        (("day-first", "The day: 1 February is 01/02"), ("month-first", "The month: 1 February is 02/01")),
        must=False,
    )


def _whether_daily(table: Table, within: tuple[date, date] | None) -> Iterator[Question]:
    """Asked where a post has several days, or each row is of a period of one day; totals never fall."""
    day_of = remembered(partial(parse_day, day_first=table.day_first, within=within))
    starts, ends = (
        [known(_or_none(day_of))(cell) for cell in table.column(name)] for name in ("period_start", "date")
    )
    if starts and starts == ends:
        yield ARE_THEY_PER_DAY
        return
    read = (
        _row_at_all(row, table, day_of) for row in islice(table.reread(), _LOOKED_AT) if isinstance(row, Row)
    )
    results = [row for row in read if row is not None]
    if falls(results):
        yield ARE_THEY_PER_DAY
    elif has_several_days(results):
        yield TOTALS_RATHER


def _row_at_all(row: Row, table: Table, day_of: Callable[[str], date]) -> ResultRow | None:
    try:
        return (
            None
            if adds_up(row)
            else result_of(row, table, None, day_of, lambda _text: None, of_account=False)
        )
    except NotUnderstood:
        return None


def _or_none(parse: Callable[[str], date]) -> Callable[[str], date | None]:
    def read(text: str) -> date | None:
        try:
            return parse(text)
        except NotUnderstood:
            return None

    return read


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
    """The rows one by one, for imports in pieces. The second row of the same post and day is rejected.

    Figures that are of each day are added up, for which the whole file is in memory.
    """
    lines = FirstLines()
    day_of = remembered(partial(parse_day, day_first=table.day_first, within=within))
    published_of = _or_none(
        remembered(partial(parse_day, day_first=table.day_first))
    )  # it only helps to find the post
    of_account = table.has("post_id", "caption", "published")
    lost: dict[str, int] = {}

    def take(row: Row) -> ResultRow:
        try:
            return read(row)
        except NoFigure:
            raise
        except NotUnderstood:
            lost.setdefault(post_of(row), row.line)
            raise

    def read(row: Row) -> ResultRow:
        result = result_of(row, table, currency, day_of, published_of, of_account=of_account)
        first = lines.of((result.post, result.date), row.line)
        if first != row.line:
            raise NotUnderstood(
                f"Line {first} has this post on {result.date} already. Keep one of the two.", field="date"
            )
        return result

    rows = outcomes(table, take, passed_over=adds_up)
    return added_up(rows, lost, within) if table.answers.per_day else rows
