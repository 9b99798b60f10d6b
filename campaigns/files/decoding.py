"""The bytes of a file as text, whatever program wrote them."""

from __future__ import annotations

import codecs
import io
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.files.encodings import EncodingReading, likely_readings

MOST_BYTES = 20 * 1024 * 1024
"""So large may an upload be, whose bytes are in memory already."""
TOO_MANY_BYTES = "The file is larger than 20 MB. Split it into smaller files."
_SAMPLE = 100_000
_PIECE = 1_000_000
_EVIDENCE = 40_000
_MARKS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
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
    """The text of a file, read as it is asked for, and its encoding.

    `readings` is empty where the encoding is certain: said by who hands the file in, by a mark, or because it is valid
    UTF-8. Else it holds how the file may read, the likeliest first, which is how it was read.
    """

    text: io.TextIOWrapper
    encoding: str
    readings: tuple[EncodingReading, ...] = ()


def decode(source: bytes | BinaryIO, encoding: str | None = None) -> Decoded:
    """The text in the `encoding` that is given; else in UTF-8, 16 or 32, or in the encoding it most likely has.

    A file that can be sought in is gone through in pieces, however large it is. Raises NotUnderstood for what is no
    text or empty, and for bytes too large.
    """
    if isinstance(source, bytes) and len(source) > MOST_BYTES:
        raise NotUnderstood(TOO_MANY_BYTES)
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    sample = file.read(_SAMPLE)
    kind = next((kind for beginning, kind in _OTHER_KINDS if sample.startswith(beginning)), None)
    if kind:
        raise NotUnderstood(f"The file is {kind}, not a CSV file. Save or export it as CSV and try again.")
    readings: tuple[EncodingReading, ...] = ()
    if encoding is not None:
        found, begins = encoding, _length_of_mark(sample, encoding)
        _refuse_misread(file, encoding, begins)
    else:
        found, begins, readings = _encoding(file, sample)
    if not any(piece.strip("\x00 \t\r\n,;") for piece in _decoded(file, found, begins)):
        raise NotUnderstood("The file is empty. Choose a CSV file with a row of column names.")
    file.seek(begins)
    return Decoded(io.TextIOWrapper(file, found, newline=""), found, readings)


def _encoding(file: BinaryIO, sample: bytes) -> tuple[str, int, tuple[EncodingReading, ...]]:
    """How the whole file can be read, and behind how many bytes its text begins."""
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            _refuse_damaged(file, encoding, len(mark))
            return encoding, len(mark), ()
    encoding = _unicode_without_mark(sample) or ("iso2022_jp" if b"\x1b$" in sample else "utf-8")
    if _can_be_read(file, encoding):
        return encoding, 0, ()
    readings = tuple(one for one in _likely(file) if _can_be_read(file, one.encoding))
    if not readings:
        raise NotUnderstood("The file is not text that can be read. Save it as CSV in UTF-8 and try again.")
    return readings[0].encoding, 0, readings


def _likely(file: BinaryIO) -> list[EncodingReading]:
    """What lines beyond ASCII, wherever they are in the file, may say."""
    evidence = bytearray()
    for piece in _pieces(file):
        if b"\x00" in piece:
            return []
        if len(evidence) < _EVIDENCE and not piece.isascii():
            lines = re.split(rb"[\r\n]+", piece)
            for line in lines[:-1] or lines:  # the last one may be cut off
                if not line.isascii() and len(evidence) < _EVIDENCE:
                    evidence += line[:_EVIDENCE] + b"\n"
    return likely_readings(bytes(evidence))


def _can_be_read(file: BinaryIO, encoding: str) -> bool:
    try:
        deque(_decoded(file, encoding), maxlen=0)
    except UnicodeDecodeError:
        return False
    return True


def _length_of_mark(sample: bytes, encoding: str) -> int:
    """How long the mark is with which a file of that encoding begins."""
    name = encoding.replace("_", "-").lower()
    return next((len(mark) for mark, known in _MARKS if known == name and sample.startswith(mark)), 0)


def _refuse_misread(file: BinaryIO, encoding: str, begins: int) -> None:
    try:
        deque(_decoded(file, encoding, begins), maxlen=0)
    except UnicodeDecodeError as why:
        raise NotUnderstood(
            f"The file cannot be read as {encoding}. Choose another encoding.", field="encoding"
        ) from why


def _pieces(file: BinaryIO, begins: int = 0) -> Iterator[bytes]:
    file.seek(begins)
    while piece := file.read(_PIECE):
        yield piece


def _decoded(file: BinaryIO, encoding: str, begins: int = 0) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)()
    for piece in _pieces(file, begins):
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def _unicode_without_mark(sample: bytes) -> str | None:
    """In UTF-16 and 32, delimiters and Latin letters leave bytes zero, in certain places of each character."""
    if b"\x00" not in sample or len(sample) < 4:
        return None
    fours = len(sample) // 4
    zero = [sample[place : fours * 4 : 4].count(0) / fours for place in range(4)]
    if zero[2] > 0.9 and zero[3] == 1:
        return "utf-32-le"
    if zero[1] > 0.9 and zero[0] == 1:
        return "utf-32-be"
    return "utf-16-le" if zero[1] + zero[3] > zero[0] + zero[2] else "utf-16-be"


def _refuse_damaged(file: BinaryIO, encoding: str, begins: int = 0) -> None:
    try:
        deque(_decoded(file, encoding, begins), maxlen=0)
    except UnicodeDecodeError as why:
        raise NotUnderstood("The file is damaged or cut off. Save it as CSV in UTF-8 and try again.") from why
