"""The nearest known word to what was typed, for "Did you mean ...?" and for lists that narrow down."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import DamerauLevenshtein

from campaigns.parsing.name_keys import key_of, words_of

_WORDS_MOST = 12
_WORD_ALIKE = 65
"""`wintr` and `winter` are 83 alike, `sprnig` and `spring` 83, `wave` and `save` 75, `glow` and `show` 50."""


def closest(typed: str, known: Sequence[str], *, at_least: int = 65) -> str | None:
    """The known word nearest to `typed`, or None where none is near (0 to 100, 100 is the same).

    The beginning of only one known word is near to that.
    """
    word = utils.default_process(typed[:200])
    begun = [each for each in known if utils.default_process(each).startswith(word)] if len(word) > 1 else []
    if len(begun) == 1:
        return begun[0]
    scored = process.extractOne(
        word, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=at_least
    )
    return scored[0] if scored else None


def closest_name(typed: str, known: Sequence[str]) -> str | None:
    """The name nearest to `typed`, or None: as a whole, or because every word typed is near to one of its words."""
    whole = closest(typed, known)
    words = words_of(key_of(typed[:200]))[:_WORDS_MOST]
    if whole or not words:
        return whole
    best = max(known, key=partial(_words_alike, words), default=None)
    return best if best is not None and _words_alike(words, best) >= _WORD_ALIKE else None


def _words_alike(typed: Sequence[str], name: str) -> float:
    """How near the word that is least near comes to any word of the name (0 to 100); swapped letters count once."""
    words = words_of(key_of(name))
    return min(max((_alike(one, other) for other in words), default=0.0) for one in typed)


def _alike(one: str, other: str) -> float:
    return 100 * DamerauLevenshtein.normalized_similarity(one, other)


def nearest(typed: str, known: Sequence[str], most: int) -> list[str]:
    """At most so many known words for what was typed so far: those that have it in them first, then similar."""
    word = utils.default_process(typed[:200])
    if not word:
        return list(known[:most])
    plain = {each: utils.default_process(each) for each in known}
    begun = [each for each in known if f" {word}" in f" {plain[each]}"]
    holding = [each for each in known if word in plain[each]]
    scored = process.extract(word, known, scorer=fuzz.WRatio, processor=utils.default_process, limit=most)
    similar = [each for each, score, _place in scored if score >= 75]
    return list(dict.fromkeys([*begun, *holding, *similar]))[:most]


def did_you_mean(typed: str, known: Sequence[str], otherwise: str) -> str:
    """A sentence with the nearest known word, or `otherwise`."""
    word = closest(typed, known)
    return f"Did you mean {word}?" if word else otherwise
