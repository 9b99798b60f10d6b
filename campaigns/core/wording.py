"""Small pieces of sentences that messages share: quoting, listing, counting."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

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


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch")) else "s")
