"""Small pieces of sentences that messages share: quoting, listing, counting."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

_AROUND = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\u2800\u3164\ufeff\ufff9\ufffa\ufffb"
)
"""Marks that override the direction are not among them: what they turn reads otherwise than it looks."""
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def quoted(text: str, most: int = 40) -> str:
    """What somebody typed, in quotation marks, shortened to `most` characters and without unseen ones."""
    seen = "".join(" " if character.isspace() else character for character in text[: most * 20])
    seen = "".join(character for character in seen if not has_unseen(character))
    seen = " ".join(seen.split())
    return f"“{seen[: most - 1]}…”" if len(seen) > most else f"“{seen}”"


def has_unseen(text: str) -> bool:
    """Whether a character in it shows nothing, or only turns what stands beside it."""
    return any(unicodedata.category(character) in _UNSEEN for character in text)


def bare(text: str) -> str:
    """Without white space around it, and without the marks that show nothing and come along when text is pasted."""
    return text.strip(_AROUND)


def capitalized(text: str) -> str:
    """With a capital first letter; the rest stays as it is, since names and `AI` may stand in it."""
    return text[:1].upper() + text[1:]


def either(choices: Sequence[str], last: str = "or") -> str:
    """`a, b or c`."""
    if len(choices) < 2:
        return "".join(choices)
    return f"{', '.join(choices[:-1])} {last} {choices[-1]}"


def counted(number: int, noun: str) -> str:
    """`1 post`, `2 posts`, `2 stories`, `2 addresses`."""
    if number == 1:
        return f"1 {noun}"
    return f"{number} {_plural(noun)}"


def day_in_words(day: date) -> str:
    """A day: "3 Aug 2026"."""
    return f"{day.day} {day:%b %Y}"


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch")) else "s")
