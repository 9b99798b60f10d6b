"""How a file is to be read where it does not say so itself: what was asked, and what people answered.

Command line and Slack ask the same, and hand the same answers to the reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from storage.enums import Platform


@dataclass(frozen=True)
class Answers:
    """What is said beside the file. None is not said.

    `day_first`: of 01/02/2026 the first figure is the day. `decimal` is the mark before decimals, a comma or a point.
    `measured_on` is the day up to which figures count, `currency` of amounts without one. `per_day`: figures are of
    their day alone, and not all up to it. `columns` has the field by the heading, "" for a column that is not to be
    read. `sheet` is the name of one, or of a file in an archive.
    """

    encoding: str | None = None
    day_first: bool | None = None
    decimal: str | None = None
    platform: Platform | None = None
    measured_on: date | None = None
    currency: str | None = None
    per_day: bool | None = None
    sheet: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """What a file leaves open. `about` is the field of `Answers`; `choices` are values with what each stands for.

    `must` says that without an answer the file cannot be read. Without choices a day is asked for, or a text like the
    `example`.
    """

    about: str
    words: str
    choices: tuple[tuple[str, str], ...] = ()
    suggested: str = ""
    must: bool = True
    example: str = ""
