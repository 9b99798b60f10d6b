"""The bytes of a file as text, whatever program wrote them."""

from __future__ import annotations

import codecs
import io
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from charset_normalizer import from_bytes

from campaigns.core.errors import NotUnderstood

MOST_BYTES = 20 * 1024 * 1024
"""So large may an upload be, whose bytes are in memory already."""
_WESTERN = "cp1252"
_SAMPLE = 100_000
_PIECE = 1_000_000
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
    """The text of a file, read as it is asked for, and its encoding (for the preview: a guess shows there)."""

    text: TextIO
    encoding: str


def decode(source: bytes | BinaryIO) -> Decoded:
    """The text in UTF-8 or UTF-16 (with or without a mark), or else in the encoding it most likely has.

    A file that can be sought in is gone through in pieces, however large it is. Raises NotUnderstood for what is no
    text or empty, and for bytes too large.
    """
    if isinstance(source, bytes) and len(source) > MOST_BYTES:
        raise NotUnderstood("The file is larger than 20 MB. Split it into smaller files.")
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    sample = file.read(_SAMPLE)
    kind = next((kind for beginning, kind in _OTHER_KINDS if sample.startswith(beginning)), None)
    if kind:
        raise NotUnderstood(f"The file is {kind}, not a CSV file. Save or export it as CSV and try again.")
    encoding, begins = _encoding(file, sample)
    if not any(piece.strip("\x00 \t\r\n,;") for piece in _decoded(file, encoding, begins)):
        raise NotUnderstood("The file is empty. Choose a CSV file with a row of column names.")
    file.seek(begins)
    return Decoded(io.TextIOWrapper(file, encoding, newline=""), encoding)


def _encoding(file: BinaryIO, sample: bytes) -> tuple[str, int]:
    """The encoding with which the whole file can be read, and behind how many bytes its text begins."""
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            _refuse_damaged(file, encoding, len(mark))
            return encoding, len(mark)
    encoding = _utf16_without_mark(sample) or "utf-8"
    try:
        deque(_decoded(file, encoding), maxlen=0)
    except UnicodeDecodeError:
        encoding = _most_likely(file, sample)
        _refuse_damaged(file, encoding)
    return encoding, 0


def _pieces(file: BinaryIO, begins: int = 0) -> Iterator[bytes]:
    file.seek(begins)
    while piece := file.read(_PIECE):
        yield piece


def _decoded(file: BinaryIO, encoding: str, begins: int = 0) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)()
    for piece in _pieces(file, begins):
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _utf16_without_mark(sample: bytes) -> str | None:
    """In UTF-16, Latin letters leave every other byte zero."""
    part = len(sample) // 2
    if part and sample[1::2].count(0) > 0.4 * part:
        return "utf-16-le"
    if part and sample[0::2].count(0) > 0.4 * part:
        return "utf-16-be"
    return None


def _most_likely(file: BinaryIO, sample: bytes) -> str:
    """Where several encodings fit equally well, the one that Western spreadsheets write goes first."""
    binary = any(b"\x00" in piece for piece in _pieces(file))
    fitting = [] if binary else list(from_bytes(sample))
    if not fitting:
        raise NotUnderstood("The file is not text that can be read. Save it as CSV in UTF-8 and try again.")
    best = fitting[0]
    equal = [match for match in fitting if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    western = any(_WESTERN in match.could_be_from_charset for match in equal)
    return _WESTERN if western else best.encoding


def _refuse_damaged(file: BinaryIO, encoding: str, begins: int = 0) -> None:
    try:
        deque(_decoded(file, encoding, begins), maxlen=0)
    except UnicodeDecodeError as why:
        raise NotUnderstood("The file is damaged or cut off. Save it as CSV in UTF-8 and try again.") from why
