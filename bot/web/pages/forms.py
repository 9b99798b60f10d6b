"""Forms that pages send back: read, within limits, and only where they come from the page itself."""

import hmac
import io
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from python_multipart import parse_form
from python_multipart.exceptions import FormParserError

if TYPE_CHECKING:
    from wsgiref.types import WSGIEnvironment

MOST_FIELDS = 500
MOST_BYTES = 12_000_000
"""A file of ten megabytes with what is around it; a larger one is put somewhere and linked to."""


@dataclass(frozen=True)
class SentFile:
    """A file that was chosen in a form."""

    name: str
    content: bytes


@dataclass(frozen=True)
class SentForm:
    """What was sent off: texts by their fields' names, and the file of a field where one was chosen."""

    texts: Mapping[str, str]
    files: Mapping[str, SentFile]

    def text(self, field: str) -> str:
        """What was entered, or empty."""
        return self.texts.get(field, "").replace("\r\n", "\n")


def read_form(environ: "WSGIEnvironment") -> SentForm:
    """The form in a request's body; one that cannot be read is empty."""
    length = environ.get("CONTENT_LENGTH", "")
    content = environ["wsgi.input"].read(min(int(length), MOST_BYTES) if length.isdigit() else 0)
    kind = environ.get("CONTENT_TYPE", "")
    if kind.startswith("multipart/form-data"):
        return _multipart(kind, content)
    try:
        pairs = parse_qsl(content.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        pairs = []
    return SentForm(dict(pairs), {})


def form_key(secret: str, link_id: int) -> str:
    """What each form of a page carries, and nobody knows who does not have the link."""
    return hmac.new(secret.encode(), f"form of link {link_id}".encode(), sha256).hexdigest()


def is_from_page(environ: "WSGIEnvironment", sent: SentForm, secret: str, link_id: int) -> bool:
    """Whether a form was sent by the page itself, as far as its key and the browser say."""
    if environ.get("HTTP_SEC_FETCH_SITE", "same-origin") not in ("same-origin", "none"):
        return False
    return hmac.compare_digest(sent.text("key").encode(), form_key(secret, link_id).encode())


def _multipart(kind: str, content: bytes) -> SentForm:
    texts: dict[str, str] = {}
    files: dict[str, SentFile] = {}

    def on_field(field: Any) -> None:
        if len(texts) < MOST_FIELDS:
            texts[(field.field_name or b"").decode(errors="replace")] = (field.value or b"").decode(
                errors="replace"
            )

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        found = file.file_object.read()
        file.close()
        if found and len(files) < MOST_FIELDS:
            name = (file.file_name or b"file").decode(errors="replace")
            files[(file.field_name or b"").decode(errors="replace")] = SentFile(name, found)

    try:
        parse_form(
            {"Content-Type": kind.encode("latin-1", errors="replace")}, io.BytesIO(content), on_field, on_file
        )
    except FormParserError:
        return SentForm({}, {})
    return SentForm(texts, files)
