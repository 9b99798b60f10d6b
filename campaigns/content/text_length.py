"""How many characters a text has for a platform, by the rules that the platform itself publishes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from campaigns.core.platforms import rules_of
from campaigns.core.post_limits import Counting
from campaigns.parsing import graphemes
from storage.enums import Platform

if TYPE_CHECKING:
    from regex import Pattern

_ENDINGS = "app|biz|co|com|de|dev|eu|fr|info|io|me|net|online|org|shop|site|store|tv|uk|us|xyz"
LINK = re.compile(
    rf"https?://\S+|(?<![\w@./-])(?:[\w-]{{1,63}}\.)+(?:[a-z]{{2,24}}/\S*|(?:{_ENDINGS})(?![\w@.-]*\w))",
    re.IGNORECASE,
)
"""What becomes a link when it is published: also an address without https://, with a path or a well-known ending."""
_LIGHT = (range(0x1100), range(0x2000, 0x200E), range(0x2010, 0x2020), range(0x2032, 0x2038))
"""What counts as one for X; every other code point, such as those of Chinese and Japanese, counts as two."""


def length(platform: Platform, text: str) -> int:
    """What the text counts for on the platform; links as the platform counts them."""
    limits = rules_of(platform).limits
    count = _COUNTS[limits.counting]
    if limits.link is None:
        return count(text)
    return count(LINK.sub("", text)) + limits.link * len(LINK.findall(text))


def _as_seen(text: str) -> int:
    return len(graphemes(text))


def _weighted(text: str) -> int:
    return sum(_weight(cluster) for cluster in graphemes(unicodedata.normalize("NFC", text)))


def _weight(cluster: str) -> int:
    if _emoji().search(cluster):
        return 2
    return sum(1 if any(ord(sign) in light for light in _LIGHT) else 2 for sign in cluster)


def _with_emoji_in_bytes(text: str) -> int:
    return sum(len(one.encode()) if _emoji().search(one) else 1 for one in graphemes(text))


def _in_utf16(text: str) -> int:
    return len(text.encode("utf-16-le", errors="replace")) // 2


def _in_bytes(text: str) -> int:
    return len(text.encode(errors="replace"))


_COUNTS: Mapping[Counting, Callable[[str], int]] = {
    Counting.AS_SEEN: _as_seen,
    Counting.WEIGHTED: _weighted,
    Counting.EMOJI_IN_BYTES: _with_emoji_in_bytes,
    Counting.UTF16: _in_utf16,
    Counting.BYTES: _in_bytes,
}


@cache
def _emoji() -> Pattern[str]:
    """Finds an emoji, as opposed to a sign that may be shown as one, in a character as people see it."""
    import regex  # noqa: PLC0415 - its tables would be a tenth of every start

    return regex.compile(r"\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\U0001F1E6-\U0001F1FF]{2}")
