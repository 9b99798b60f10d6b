"""What a file leaves open, in the same words for every door; and answers as texts that can be kept beside the file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from campaigns.files.answers import Answers, Question
from campaigns.files.encodings import EncodingReading, parse_encoding
from campaigns.files.tables import Table
from campaigns.parsing import parse_date, parse_platform


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
    encoding, platform, day = (entries.get(name) for name in ("encoding", "platform", "measured_on"))
    return Answers(
        encoding=parse_encoding(encoding) if encoding else None,
        day_first={"day": True, "month": False}.get(entries.get("day_first") or ""),
        platform=parse_platform(platform) if platform else None,
        measured_on=parse_date(day) if day else None,
        sheet=entries.get("sheet") or None,
        columns=columns,
    )
