"""What is typed after `/approve`: what is asked for, of whom, and by when."""

import re
from dataclasses import dataclass
from datetime import date

from campaigns import parsing
from campaigns.core.errors import NotUnderstood

_MENTION = re.compile(r"<@([UW][A-Z0-9]{2,30})(?:\|[^<>]*)?>")
_BY = re.compile(r"\s+by\s+(?P<day>[^<>]{3,30})$", re.IGNORECASE)
_LINKING = re.compile(r"(?:\s+(?:from|and|or)|\s*[,;&])+\s*$", re.IGNORECASE)
"""What stood before and between people, who are taken out of the text."""
_AROUND = " ,;&"


@dataclass(frozen=True)
class TypedRequest:
    """The parts of a line; what was not said is empty, and the form asks for it."""

    title: str
    people: tuple[str, ...] = ()
    due_on: date | None = None


def read_typed_request(text: str, allowed: tuple[date, date]) -> TypedRequest:
    """The parts in whatever order they stand; never refuses: `allowed` are the first and last day for a date.

    A *by* that no date follows belongs to what is asked for: *Poster designed by Anna*.
    """
    people = tuple(dict.fromkeys(_MENTION.findall(text)))
    title = _unlinked(f" {' '.join(_MENTION.sub(' ', text).split())}")
    if (match := _BY.search(title)) is not None:
        try:
            due_on = parsing.parse_date(match["day"], within=allowed)
        except NotUnderstood:
            return TypedRequest(title.strip(_AROUND), people)
        return TypedRequest(_unlinked(title[: match.start()]).strip(_AROUND), people, due_on)
    return TypedRequest(title.strip(_AROUND), people)


def _unlinked(text: str) -> str:
    return _LINKING.sub("", text)
