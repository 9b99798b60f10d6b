"""Numbers the way people type them, read exactly or refused with a question; never guessed, never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from campaigns.core import ambiguous_figures
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted

_FIGURES_MOST = 20
_TIMES_TEN = {"k": 3, "m": 6, "b": 9}
_NUMBER = re.compile(r"(?P<body>[0-9][0-9 .,'’]*|[.,][0-9]+)\s*(?P<suffix>[kmb]?)", re.IGNORECASE)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}([ .,'’])[0-9]{3}(\1[0-9]{3})*|[1-9][0-9]?(,[0-9]{2})+,[0-9]{3}")
_PASTED_MARKS = dict.fromkeys(
    [0xAD, 0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202D), *range(0x2060, 0x2070), 0xFEFF]
)
_NO_CENTS = re.compile(r"(?<=[0-9])[.,]\s?[-‐‑–—−=]{1,2}(?![0-9])")
"""`1200,-`, `1200.–` and `1200,=` say that nothing follows the mark."""
_MINUS = "-−–—﹣-("


class LoneMark(Enum):
    """How the one comma or point of `1.234` is read, where three figures follow it."""

    ASK = "it may be either, so ask"
    THOUSANDS = "three decimals make no sense here"
    DECIMAL = "only small numbers make sense here"


@dataclass(frozen=True)
class Expected:
    """What kind of number a place takes.

    `decimals` is how many may follow the mark, trailing zeros not counted. `subject` begins a sentence.
    """

    subject: str
    example: str
    decimals: int
    lone_mark: LoneMark = LoneMark.ASK


def tidied(text: str) -> str:
    """One line, without surplus spaces, unseen marks that come along with pasted numbers, and dashes for no cents."""
    return _NO_CENTS.sub("", " ".join(text.translate(_PASTED_MARKS).split())[:400])


def read_number(text: str, expected: Expected) -> Decimal:
    """The number in `text`, zero or more and exact; `1,234.56`, `1.234,56`, `1 234`, `1.5k` and the like.

    Raises NotUnderstood, saying what to write instead.
    """
    typed = tidied(text)
    _refuse_what_is_no_number(typed, expected)
    match = _NUMBER.fullmatch(typed)
    if match is None:
        raise NotUnderstood(f"{quoted(typed)} is not a number. Write it like {expected.example}.")
    body, suffix = match["body"].strip(), match["suffix"].lower()
    whole, fraction = _parts(body, suffix, expected)
    if len(whole) + len(fraction) > _FIGURES_MOST:
        raise NotUnderstood(f"{quoted(typed)} has too many figures. Write it like {expected.example}.")
    number = Decimal(f"{whole or '0'}.{fraction or '0'}").scaleb(_TIMES_TEN.get(suffix, 0))
    return _with_few_decimals(number, typed, expected)


def _refuse_what_is_no_number(typed: str, expected: Expected) -> None:
    if not typed:
        raise NotUnderstood(f"{expected.subject} is missing. Write it like {expected.example}.")
    if any(character.isdigit() and character not in "0123456789" for character in typed):
        raise NotUnderstood(f"Write {quoted(typed)} with the figures 0 to 9, like {expected.example}.")
    if typed[0] in _MINUS and any(character.isdigit() for character in typed):
        raise NotUnderstood(f"{expected.subject} cannot be below zero. Write it like {expected.example}.")
    if re.fullmatch(r"[0-9.,]+e[+-]?[0-9]+", typed, re.IGNORECASE):
        raise NotUnderstood(f"Write {quoted(typed)} out in full, like {expected.example}.")


def _parts(body: str, suffix: str, expected: Expected) -> tuple[str, str]:
    """The figures before and after the decimal mark."""
    marks = [character for character in body if character in ".,"]
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return _ungrouped(body, expected), ""
    if len(marks) == 1 and re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", body):
        return _lone_mark(body, suffix, expected)
    whole, _, fraction = body.rpartition(marks[-1])
    if not re.fullmatch(r"[0-9]+", fraction) or marks[-1] in whole:
        raise _malformed(body, expected)
    return _ungrouped(whole, expected) if whole else "", fraction


def _lone_mark(body: str, suffix: str, expected: Expected) -> tuple[str, str]:
    whole, fraction = re.split("[.,]", body)
    if expected.lone_mark is LoneMark.DECIMAL:
        ambiguous_figures.note(body, f"{whole}.{fraction}")
        return whole, fraction
    if expected.lone_mark is LoneMark.THOUSANDS and not suffix:
        ambiguous_figures.note(body, whole + fraction)
        return whole + fraction, ""
    ways = f"{whole}{fraction}{suffix} or {whole}.{fraction}0{suffix}"
    if expected.decimals < len(fraction) and not suffix:
        ways = f"{whole}{fraction} or {whole}{fraction}.{'0' * (expected.decimals or 1)}"
    both = f"{quoted(body + suffix)} can be read in two ways, as thousands or with decimals."
    raise NotUnderstood(f"{both} Write {ways}.")


def _ungrouped(body: str, expected: Expected) -> str:
    if re.fullmatch(r"[0-9]+", body):
        return body
    if not _GROUPED.fullmatch(body):
        raise _malformed(body, expected)
    return re.sub(r"[^0-9]", "", body)


def _malformed(body: str, expected: Expected) -> NotUnderstood:
    return NotUnderstood(
        f"The figures in {quoted(body)} are oddly grouped. Write it like {expected.example}."
    )


def _with_few_decimals(number: Decimal, typed: str, expected: Expected) -> Decimal:
    smallest_units = number.scaleb(expected.decimals)
    if smallest_units == smallest_units.to_integral_value():
        return number
    if expected.decimals == 0:
        surplus = f"{expected.subject} has no decimals, but {quoted(typed)} has."
    else:
        surplus = (
            f"{expected.subject} has at most {expected.decimals} decimals, but {quoted(typed)} has more."
        )
    raise NotUnderstood(f"{surplus} Write it like {expected.example}.")
