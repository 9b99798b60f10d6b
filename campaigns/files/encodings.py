"""In which encodings a text that is not UTF-8 makes words: each reading once, the likeliest first."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted
from campaigns.files.alphabets import ALPHABETS, FREQUENT_EAST_ASIAN, east_asian

MOST_READINGS = 6
EXAMPLES = 3
_LONGEST_EXAMPLE = 40
ENCODINGS = {
    "cp1252": "Western (Windows)", "cp1250": "Central European (Windows)", "cp1251": "Cyrillic (Windows)",
    "cp1254": "Turkish (Windows)", "cp1253": "Greek (Windows)", "cp1257": "Baltic (Windows)",
    "cp932": "Japanese (Shift-JIS)", "gb18030": "Chinese, simplified (GBK, GB 18030)",
    "big5hkscs": "Chinese, traditional (Big5)", "cp949": "Korean (EUC-KR, Windows)", "euc_jp": "Japanese (EUC-JP)",
"cp1255": "Hebrew (Windows)", "cp1256": "Arabic (Windows)",
    "cp874": "Thai (Windows)", "cp1258": "Vietnamese (Windows)", "mac_roman": "Western (Mac)",
    "iso8859_2": "Central European (ISO 8859-2)", "mac_latin2": "Central European (Mac)",
    "koi8_u": "Cyrillic (KOI8-U)", "koi8_r": "Cyrillic (KOI8-R)", "mac_cyrillic": "Cyrillic (Mac)",
    "iso8859_5": "Cyrillic (ISO 8859-5)", "mac_greek": "Greek (Mac)", "mac_turkish": "Turkish (Mac)",
    "mac_iceland": "Icelandic (Mac)", "mac_croatian": "Croatian (Mac)", "mac_romanian": "Romanian (Mac)",
    "iso8859_15": "Western (ISO 8859-15)", "iso8859_1": "Western (ISO 8859-1)",
    "iso8859_3": "South European (ISO 8859-3)", "iso8859_4": "Baltic (ISO 8859-4)", "iso8859_6": "Arabic (ISO 8859-6)",
    "iso8859_7": "Greek (ISO 8859-7)", "iso8859_8": "Hebrew (ISO 8859-8)", "iso8859_9": "Turkish (ISO 8859-9)",
    "iso8859_10": "Nordic (ISO 8859-10)", "iso8859_11": "Thai (ISO 8859-11)", "iso8859_13": "Baltic (ISO 8859-13)",
    "iso8859_14": "Celtic (ISO 8859-14)", "iso8859_16": "Romanian (ISO 8859-16)", "cp850": "Western (DOS)",
    "cp437": "American (DOS)", "cp852": "Central European (DOS)", "cp866": "Cyrillic (DOS)",
    "cp775": "Baltic (DOS)", "cp737": "Greek (DOS)", "cp857": "Turkish (DOS)",
}  # fmt: skip
"""What programs write besides Unicode, the most usual first, and what each is called."""
_SCRIPTS = {
    "gb18030": "simplified", "big5hkscs": "traditional", "cp932": "japanese", "euc_jp": "japanese", "cp949": "korean",
}  # fmt: skip
_BEFORE_WORDS = "“‘„‚‟«»‹›–—…¿¡'\u00a0"
_AFTER_WORDS = "”’“‘»«›‹–—…®™©°ªº'\u00a0"
_BETWEEN_WORDS = re.compile(r"[\x00-\x26\x28-\x40\x5b-\x60\x7b-\x7f\u3000-\u3003\uff0c\u30fb]+")
_BETWEEN_CELLS = re.compile(r'[,;\t|"\r\n]+')


@dataclass(frozen=True)
class EncodingReading:
    """A text as it reads in one encoding: some of its cells, and whether these are words as well as any other's are."""

    encoding: str
    label: str
    examples: tuple[str, ...]
    likely: bool


def parse_encoding(text: str) -> str:
    """The encoding of that name, as Python calls it. Raises NotUnderstood."""
    try:
        "a".encode(text.strip())  # what encodes text, and no other codec, takes it
        return codecs.lookup(text.strip()).name
    except (LookupError, ValueError):
        return _unknown(text)


def _unknown(text: str) -> str:
    raise NotUnderstood(f"{quoted(text)} is not an encoding. Write one like utf-8, cp1250 or shift_jis.")


def likely_readings(evidence: bytes) -> list[EncodingReading]:
    """How lines with bytes beyond ASCII may read, the likeliest first; none where nothing makes words.

    Encodings in which they read the same are one.
    """
    texts: dict[str, str] = {}
    for encoding in ENCODINGS:
        try:
            texts.setdefault(evidence.decode(encoding), encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    scored = [(_score(text, encoding), text, encoding) for text, encoding in texts.items()]
    scored.sort(key=lambda one: one[0], reverse=True)  # of equal ones, the more usual encoding stays first
    if not scored or scored[0][0] == (0.0, 0.0, 0.0):
        return []
    return [
        EncodingReading(encoding, ENCODINGS[encoding], _examples(text), _is_close(score, scored[0][0]))
        for score, text, encoding in scored[:MOST_READINGS]
        if score[0] > 0
    ]


def _is_close(score: Sequence[float], best: Sequence[float]) -> bool:
    """What is a little less like one language may still be the right one; clearly less is not."""
    return score[0] >= best[0] - 0.02 and score[1] >= 0.8 * best[1] and score[2] >= 0.6 * best[2]


def _score(text: str, encoding: str) -> tuple[float, float, float]:
    """Which part of its words any language could write, which part the best single one, and how usual its letters."""
    words = [word for word in map(_bare_word, _BETWEEN_WORDS.split(text)) if word and not word.isascii()]
    if not words:
        return (1.0, 1.0, 1.0)
    script = _SCRIPTS.get(encoding)
    if script:
        return _score_of_script(words, script)
    written = [_alphabets_of(word) for word in words]
    covered = sum(1 for ones in written if ones)
    by_alphabet = {
        one: sum(1 for ones in written if one in ones) for one in {one for ones in written for one in ones}
    }
    if not by_alphabet:
        return (0.0, 0.0, 0.0)
    best = max(by_alphabet, key=lambda one: (by_alphabet[one], -one))
    letters = [letter for word in words for letter in word.casefold() if not letter.isascii()]
    usual = sum(1 for letter in letters if letter in ALPHABETS[best].frequent) / (len(letters) or 1)
    return (covered / len(words), by_alphabet[best] / len(words), usual)


def _bare_word(word: str) -> str:
    """A word without the marks around it; empty for what has no letters."""
    if word.startswith("»") and not word.endswith("«"):
        return word
    bare = word.lstrip(_BEFORE_WORDS).rstrip(_AFTER_WORDS).replace("’", "")
    return bare if any(character.isalpha() for character in bare) else ""


def _alphabets_of(word: str) -> tuple[int, ...]:
    """Which of the alphabets a word can be written in, by their places; none where it is no word."""
    lower = word.casefold() if "ß" not in word else word.lower()
    letters = {letter for letter in lower if not letter.isascii()}
    has_latin = any(letter.isalpha() for letter in lower if letter.isascii())
    if not letters:
        return tuple(range(len(ALPHABETS)))
    if not word.isupper() and any(letter.isupper() and not letter.isascii() for letter in word[1:]):
        return ()
    return tuple(
        place
        for place, alphabet in enumerate(ALPHABETS)
        if letters <= alphabet.letters and (alphabet.latin or not has_latin)
    )


def _score_of_script(words: Sequence[str], script: str) -> tuple[float, float, float]:
    """Words of East Asia: all their characters are ordinary ones, and they hold no Latin letters."""
    kept = [word for word in words if all(script in east_asian(one) or one in "ー々〇" for one in word)]
    characters = [one for word in words for one in word]
    frequent = FREQUENT_EAST_ASIAN[script]
    usual = sum(1 for one in characters if one in frequent or "\u3041" <= one <= "\u30fe") / len(characters)
    return (len(kept) / len(words), len(kept) / len(words), usual)


def _examples(text: str) -> tuple[str, ...]:
    """Some cells with letters beyond ASCII, which tell people whether names look right."""
    cells: dict[str, None] = {}
    for cell in _cells(text):
        cells.setdefault(cell)
        if len(cells) == EXAMPLES:
            break
    return tuple(cells)


def _cells(text: str) -> Iterator[str]:
    for cell in _BETWEEN_CELLS.split(text):
        shown = "".join(one for one in cell if unicodedata.category(one)[0] != "C").strip()
        if shown and not shown.isascii():
            yield shown if len(shown) <= _LONGEST_EXAMPLE else f"{shown[:_LONGEST_EXAMPLE]}…"
