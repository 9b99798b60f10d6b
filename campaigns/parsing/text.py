"""Names and longer texts: what is kept, and what is refused."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted
from campaigns.parsing.name_keys import DIRECTION, UNSEEN, key_of

if TYPE_CHECKING:
    from regex import Pattern

SAY_WHY = "Say why, so that the record tells it later."
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def parse_name(text: str, most: int = 80, *, subject: str = "The name", longest: int | None = None) -> str:
    """A name of 1 to `most` characters as people count them (NFC, white space collapsed).

    `longest` bounds what is stored, in code points; unless given, four for each character. Marks around it that show
    nothing are left out. Raises NotUnderstood for nothing, too much, control characters and marks that turn the
    direction of text.
    """
    text = bare(text)
    if text.isascii() and text.isprintable():
        plain = " ".join(text.split())
        if 0 < len(plain) <= min(most, longest or most):  # every sign is one character, and none is unseen
            return plain
    if _CONTROL.search(text) or DIRECTION.search(text):
        raise NotUnderstood(f"{subject} has characters in it that cannot be seen. Type it again by hand.")
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not UNSEEN.sub("", name).strip():
        raise NotUnderstood(f"{subject} is missing. Write between 1 and {counted(most, 'character')}.")
    if len(graphemes(name[: most * 20])) > most:
        raise NotUnderstood(f"{subject} is too long. Write at most {counted(most, 'character')}.")
    if max(len(name), len(key_of(name))) > (longest or most * 4):
        raise NotUnderstood(f"{subject} has too many characters that are made of several. Shorten it.")
    return name


def parse_text(text: str, most: int = 3000, *, subject: str = "The text", required: bool = False) -> str:
    """A text of several lines, at most `most` characters; empty where nothing was written.

    Line ends become newlines, control characters and marks that turn the direction of text are taken out.
    """
    clean = text.replace("\r\n", "\n").translate(dict.fromkeys(map(ord, "\r\v\f\x85\u2028\u2029"), "\n"))
    clean = DIRECTION.sub("", _CONTROL.sub("", clean))
    clean = bare(unicodedata.normalize("NFC", clean))
    if len(clean) > most:
        raise NotUnderstood(f"{subject} has {len(clean):,} characters. Shorten it to {most:,} or fewer.")
    if required and not UNSEEN.sub("", clean).strip():
        raise NotUnderstood(f"{subject} is missing. Write it in a sentence or two.")
    return clean


def parse_reason(text: str, missing: str = SAY_WHY, *, field: str = "reason", most: int = 2000) -> str:
    """Why somebody does something, or asks for it, as `parse_text`; NotUnderstood says so at its `field`."""
    try:
        reason = parse_text(text, most, subject="What you wrote")
    except NotUnderstood as refusal:
        raise refusal.at(field) from refusal
    if not UNSEEN.sub("", reason).strip():
        raise NotUnderstood(missing, field=field)
    return reason


def graphemes(text: str) -> list[str]:
    """`text` in characters as people count them: accents, emoji with skin colour, families and flags are one."""
    return _grapheme().findall(text)


@cache
def _grapheme() -> Pattern[str]:
    import regex  # noqa: PLC0415 - its tables would be a tenth of every start

    return regex.compile(r"\X")
