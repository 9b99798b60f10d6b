"""The bytes of an uploaded file as text, whatever program wrote them."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

from campaigns.core.errors import NotUnderstood

MOST_BYTES = 20 * 1024 * 1024
_WESTERN = "cp1252"
_SAMPLE = 100_000
_MARKS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
_OTHER_KINDS = [
    (b"PK\x03\x04", "a spreadsheet or an archive"),
    (b"\xd0\xcf\x11\xe0", "a spreadsheet of an old kind"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
]


@dataclass(frozen=True)
class Decoded:
    """The text of a file, and the encoding it was read with (for the preview: a guess shows there)."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """The text in UTF-8 or UTF-16 (with or without a mark), or else in the encoding it most likely has.

    Raises NotUnderstood for what is no text, too large or empty.
    """
    if len(data) > MOST_BYTES:
        raise NotUnderstood("The file is larger than 20 MB. Split it into smaller files.")
    kind = next((kind for beginning, kind in _OTHER_KINDS if data.startswith(beginning)), None)
    if kind:
        raise NotUnderstood(f"The file is {kind}, not a CSV file. Save or export it as CSV and try again.")
    decoded = _decoded(data)
    if not decoded.text.strip("\x00 \t\r\n,;"):
        raise NotUnderstood("The file is empty. Choose a CSV file with a row of column names.")
    return decoded


def _decoded(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], encoding), encoding)
    encoding = _utf16_without_mark(data) or "utf-8"
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return _most_likely(data)


def _utf16_without_mark(data: bytes) -> str | None:
    """In UTF-16, Latin letters leave every other byte zero."""
    sample = data[:_SAMPLE]
    part = len(sample) // 2
    if part and sample[1::2].count(0) > 0.4 * part:
        return "utf-16-le"
    if part and sample[0::2].count(0) > 0.4 * part:
        return "utf-16-be"
    return None


def _most_likely(data: bytes) -> Decoded:
    """Where several encodings fit equally well, the one that Western spreadsheets write goes first."""
    fitting = [] if b"\x00" in data else list(from_bytes(data[:_SAMPLE]))
    if not fitting:
        raise NotUnderstood("The file is not text that can be read. Save it as CSV in UTF-8 and try again.")
    best = fitting[0]
    equal = [match for match in fitting if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    western = any(_WESTERN in match.could_be_from_charset for match in equal)
    encoding = _WESTERN if western else best.encoding
    return Decoded(_strictly(data, encoding), encoding)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as why:
        raise NotUnderstood("The file is damaged or cut off. Save it as CSV in UTF-8 and try again.") from why
