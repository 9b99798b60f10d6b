"""What a file leaves open, in the same words for every door; and answers as texts that can be kept beside the file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from campaigns.core.currencies import parse_currency
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import either
from campaigns.files.answers import Answers, Question
from campaigns.files.encodings import EncodingReading, parse_encoding
from campaigns.files.tables import Table
from campaigns.parsing import parse_date, parse_platform

Value = TypeVar("Value")


def encoding_question(readings: Sequence[EncodingReading]) -> Question:
    """In which encoding the names look right."""
    choices = tuple((one.encoding, f"{' · '.join(one.examples)} ({one.label})") for one in readings)
    return Question("encoding", "In which of these do the names look right?", choices, choices[0][0])


def open_questions(table: Table) -> tuple[Question, ...]:
    """All that a file leaves open, an encoding that is not certain first."""
    return (*((encoding_question(table.readings),) if table.readings else ()), *table.questions)


def first_to_ask(questions: Sequence[Question]) -> Sequence[Question]:
    """The questions that can be asked together: which sheet is meant goes before all, since the rest depends on it."""
    return [one for one in questions if one.about == "sheet"] or questions


def kept_answers(entries: Mapping[str, str]) -> Answers:
    """The answers that were kept as texts, by what the questions were about; `columns` is JSON."""
    columns = dict(json.loads(entries.get("columns") or "{}"))
    for about, heading in entries.items():
        if about.startswith("column:"):
            columns[heading] = about.partition(":")[2]
    parsed = {name: parse(text) for name, parse in ANSWER_PARSERS.items() if (text := entries.get(name))}
    return Answers(**parsed, columns=columns)


def _one_of(choices: Mapping[str, Value]) -> Callable[[str], Value]:
    def parse(text: str) -> Value:
        try:
            return choices[text.strip().lower()]
        except KeyError:
            raise NotUnderstood(f"Write {either(list(choices))}.") from None

    return parse


ANSWER_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "encoding": parse_encoding,
    "day_first": _one_of({"day-first": True, "month-first": False}),
    "decimal": _one_of({",": ",", ".": "."}),
    "platform": parse_platform,
    "measured_on": parse_date,
    "per_day": _one_of({"per-day": True, "running-total": False}),
    "currency": parse_currency,
    "sheet": str,
}
"""What reads an answer, by what its question is about."""
