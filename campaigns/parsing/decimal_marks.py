"""Whether a comma or a point stands before decimals in a list of numbers, as far as the numbers themselves prove it."""

import re
from collections.abc import Iterable

_LONGEST = 100
_UNCLEAR = re.compile(
    r"(?<![0-9.,'’])[1-9][0-9]{0,2}[.,][0-9]{3}(?![0-9.,'’])(?:\s*[kmb]\b|.*\b(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)\b)"
    r"|\b(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)\b[^0-9]*[1-9][0-9]{0,2}[.,][0-9]{3}(?![0-9.,'’])",
    re.IGNORECASE,
)
"""Elsewhere three figures behind a single mark are thousands: counts have no decimals, and most currencies two."""
_FIGURES = re.compile(r"[0-9][0-9.,'’]*")


def proven_mark(numbers: Iterable[str]) -> str | None:
    """The comma where `12,50`, `1.234,56` or `1.234.567` stands somewhere, the point where these are turned round.

    None where nothing proves it, and where amounts prove it both ways.
    """
    proven = {mark for text in numbers if (mark := _mark_of(text[:_LONGEST]))}
    return next(iter(proven)) if len(proven) == 1 else None


def is_unclear_number(text: str) -> bool:
    """Whether a number may be read in two ways: `1.234k` is more than a million, or little more than a thousand."""
    return _UNCLEAR.search(text[:_LONGEST]) is not None


def _mark_of(text: str) -> str | None:
    match = _FIGURES.search(text)
    figures = match[0].rstrip(".,'’") if match else ""
    marks = re.sub(r"[^.,]", "", figures)
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1:
        return marks[-1]
    if len(marks) > 1 and len(set(marks)) == 1:
        return "," if marks[0] == "." else "."
    if len(marks) == 1 and not re.search(r"[.,][0-9]{3}$", figures):
        return marks
    return None
