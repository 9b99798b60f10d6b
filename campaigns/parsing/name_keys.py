"""When two names are the same to people, and by which words a name is found."""

from __future__ import annotations

import re
import unicodedata

DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of text."""
UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f]")
"""Marks that show nothing."""

_APOSTROPHES = "`´ʹʻʼʽˊˋ׳‘’‚‛′‵‹›\ua78c＇｀"
_QUOTES = "«»ʺ˝ˮ״“”„‟″‶⹂〝〞〟「」＂"
_DASHES = "֊־\u2010\u2011\u2012–—―⁃−⸺⸻〜゠︱︲﹘﹣－"
PLAIN_MARKS = (
    dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | dict.fromkeys(map(ord, _QUOTES), '"')
    | dict.fromkeys(map(ord, _DASHES), "-")
)
"""Apostrophes, quotes and dashes of every typography, as the keys of a typewriter have them."""
_DASH = re.compile(r" ?-[ -]*")
"""People write dashes with spaces around them and without, and two hyphens for a long one."""
_SIGNS = "%\u2030\u2031\u00b0$\u00a2-\u00a5\u20a0-\u20cf\ufdfc"
_APART = re.compile(rf"(?<=[0-9]) (?=[{_SIGNS}])|(?<=[{_SIGNS}]) (?=[0-9])")
"""Between a figure and the sign of its unit some put a space, and some put none: 20 % and 20%, € 5 and €5."""
_WORD = re.compile(r"\w+")


def key_of(name: str) -> str:
    """What two names share that people would call the same, whatever keyboard or program they were typed with.

    Case, spacing, unseen marks, and the typography of quotes, dashes, dots, letters and units do not count.
    """
    key = name.casefold() if name.isascii() else _plain_letters(name)
    key = " ".join(key.translate(PLAIN_MARKS).replace("''", '"').split())
    return _APART.sub("", _DASH.sub("-", key))


def handle_key(handle: str) -> str:
    """What a handle is found by: its case and unseen marks do not count, every other sign of it does."""
    if handle.isascii():  # nothing unseen is in it, and nothing is composed
        return " ".join(handle.casefold().split())
    seen = UNSEEN.sub("", DIRECTION.sub("", unicodedata.normalize("NFC", handle)))
    return " ".join(unicodedata.normalize("NFC", seen.casefold()).split())


def _plain_letters(name: str) -> str:
    """Unicode's own folding (NFKC_Casefold), after the marks that it would take apart."""
    seen = UNSEEN.sub("", DIRECTION.sub("", name)).translate(PLAIN_MARKS)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", seen).casefold())
    return UNSEEN.sub("", unicodedata.normalize("NFKC", folded.casefold()))


def words_of(key: str) -> list[str]:
    """The words in a `key_of` a name, each once: runs of letters and digits of any script."""
    return list(dict.fromkeys(_WORD.findall(key)))
