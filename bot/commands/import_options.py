"""What is said beside a file on the command line, and what is asked there: the same as in Slack."""

import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any, BinaryIO, Protocol

import click

from bot.errors import CannotStart
from campaigns.core.currencies import parse_currency
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from campaigns.core.wording import either
from campaigns.files import (
    ADDED_UP,
    ANSWER_PARSERS,
    Answers,
    Question,
    Table,
    column_matching,
    encoding_question,
    first_to_ask,
    parse_encoding,
    renamed_columns,
)
from campaigns.files.layouts import Layout, fields_of
from campaigns.parsing import parse_date, parse_platform
from storage.enums import ImportKind

_OPTIONS = {
    "platform": "--platform", "measured_on": "--measured-on", "encoding": "--encoding", "sheet": "--sheet",
    "day_first": "--date-order", "decimal": "--decimal", "currency": "--currency", "per_day": "--figures",
}  # fmt: skip
"""With which option a question is answered, by what it is about."""


class OpenTable(Protocol):
    """What opens a file as the table of its kind."""

    def __call__(self, source: BinaryIO, *, answers: Answers | None = None) -> Table:
        """The file, opened."""
        ...


class _Parsed(click.ParamType[Any]):
    """What one of our own parsers reads; its words are the refusal."""

    def __init__(self, name: str, parse: Callable[[str], Any]) -> None:
        self.name, self._parse = name, parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The value, or the parser's words."""
        try:
            return self._parse(value) if isinstance(value, str) else value
        except Refusal as refusal:
            self.fail(refusal.message, param, ctx)


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say how a file is to be read, and whether it is only looked at."""
    for option in reversed(
        (
            click.option("--dry-run", is_flag=True, help="Say what the file would change, and change nothing."),
            click.option(
                "--encoding", type=_Parsed("NAME", parse_encoding), help="How its letters are written, like cp1250."
            ),
            click.option(
                "--date-order", type=click.Choice(["day-first", "month-first"]), help="Of dates like 01/02/2026."
            ),
            click.option("--sheet", metavar="NAME", help="Of a spreadsheet, or the file in an archive."),
            click.option("--decimal", type=click.Choice([",", "."]), help="The mark before decimals."),
            click.option(
                "--currency", type=_Parsed("CODE", parse_currency), help="Of amounts that have none, like EUR."
            ),
            click.option(
                "--map", "maps", multiple=True, metavar='"HEADING=FIELD"',
                help="What a column is, also in later files with these headings; nothing behind = leaves it unread.",
            ),
        )
    ):  # fmt: skip
        command = option(command)
    return command


platform_option = click.option(
    "--platform", type=_Parsed("NAME", parse_platform), help="Of all rows that name none, like instagram."
)
figures_option = click.option(
    "--figures", "per_day", type=click.Choice(["per-day", "running-total"]),
    help="Of a post with several days: of each day alone, to be added up, or totals up to it.",
)  # fmt: skip
measured_on_option = click.option(
    "--measured-on", type=_Parsed("DAY", parse_date), help="Up to which day figures count, like 2026-11-30."
)


def answers_of(
    layout: Layout,
    maps: Sequence[str],
    date_order: str | None,
    per_day: str | None = None,
    **said: Any,
) -> Answers:
    """The options as answers. CannotStart where a map names no field."""
    columns = {}
    for one in maps:
        heading, mark, name = (part.strip() for part in one.rpartition("="))
        name = name.replace(" ", "_").lower()
        if not mark or not heading or (name and name not in fields_of(layout)):
            raise CannotStart(
                f'"{one}" matches no column. Write --map "Their heading=FIELD"; {_fields(layout)}'
            )
        columns[heading] = name
    words = {"day_first": date_order, "per_day": per_day}
    parsed = {about: ANSWER_PARSERS[about](text) for about, text in words.items() if text}
    return Answers(**parsed, columns=columns, **said)


def _fields(layout: Layout) -> str:
    return f"FIELD is {either(fields_of(layout))}, or empty for a column that is not to be read."


def opened_table(
    open_table: OpenTable,
    content: BinaryIO,
    answers: Answers,
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    kind: ImportKind,
) -> Table:
    """The file, with what was said of its headings before, and with all answered that it leaves open.

    CannotStart where something is to be answered and nobody sits at a terminal.
    """

    def open_with(said: Answers) -> Table:
        content.seek(0)
        return open_table(content, answers=said)

    with units_of_work.database.read() as session:
        remembered = column_matching.known(session, actor.workspace_id, kind)
    table = column_matching.opened(open_with, answers, remembered)
    was_asked: set[str] = set()
    while asked := first_to_ask([*_of_encoding(table), *_still_open(table, was_asked)]):
        for question in asked:
            was_asked.add(question.about)
            answers = replace(answers, **{question.about: _answer(question)})
        table.close()
        table = column_matching.opened(open_with, answers, remembered)
    for one in [one for one in table.readings if one.likely][:1]:
        click.echo(f"Read as {one.label}, {one.encoding}: {' · '.join(one.examples)}")
    return table


def _of_encoding(table: Table) -> list[Question]:
    """A question where several readings of the letters make words; else only what was taken is said."""
    likely = [one for one in table.readings if one.likely]
    return [encoding_question(likely)] if len(likely) > 1 else []


def _still_open(table: Table, was_asked: Collection[str]) -> list[Question]:
    """What must be answered, and at a terminal also what may be."""
    return [
        one
        for one in table.questions
        if one.must or (one.about in _OPTIONS and one.about not in was_asked and sys.stdin.isatty())
    ]


def _answer(question: Question) -> Any:
    """The answer; None where none is needed and none was given."""
    option, parse = _OPTIONS[question.about], ANSWER_PARSERS[question.about]
    click.echo(question.words)
    for value, words in question.choices:
        click.echo(f"  {option} {value}  {words}")
    if not sys.stdin.isatty():
        raise CannotStart(f"{question.words} Say it with {option}.")

    def read(text: str) -> Any:
        return None if not question.must and not text else _Parsed(option, parse).convert(text, None, None)

    return click.prompt(
        option.removeprefix("--"), default=None if question.must else "", show_default=False, value_proc=read
    )


def tell_reading(table: Table) -> None:
    """Which sheet was read, what was read as what, which day counts, and which columns are not read."""
    if table.sheet:
        click.echo(f"Read: {table.sheet}")
    if pairs := renamed_columns(table):
        click.echo(f"Columns read: {'; '.join(pairs)}")
    if table.ignored:
        click.echo(f"Columns not read: {', '.join(table.ignored)}")
    for question in table.questions:
        if question.about in _OPTIONS:
            click.echo(f"{question.words} Say it with {_OPTIONS[question.about]}.")
        elif not question.must:
            click.echo(f"{question.words} Neither is read; say it with --map.")
    if table.answers.per_day:
        click.echo(ADDED_UP)
    if table.layout.name == "results" and not table.has("date") and table.answers.measured_on:
        click.echo(f"Figures count up to {table.answers.measured_on}.")
