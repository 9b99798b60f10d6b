"""Files that people hand in: fetched from Slack with the bot's token, within a limit."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotPossible, NotUnderstood

FIELD = "file"
MOST_BYTES = 1_000_000
"""A larger file could not be read before Slack gives up waiting."""

_TROUBLE = "Slack did not hand the file over. Send the form again in a moment."


def fetch(client: WebClient, files: tuple[Mapping[str, Any], ...]) -> bytes:
    """The content of the first of `files` (as Slack describes them in a form); refused at the field `file`."""
    if not files:
        raise NotUnderstood("Choose a file.", field=FIELD)
    if files[0].get("size") == 0:
        raise NotUnderstood("The file is empty: choose one with a row of column names.", field=FIELD)
    if int(files[0].get("size") or 0) > MOST_BYTES:
        raise _too_large()
    url = str(files[0].get("url_private_download") or files[0].get("url_private") or "")
    if not _is_slacks(client, url):
        raise NotPossible("That file is not in Slack. Upload it here.", field=FIELD)
    try:
        return download(client, url)
    except (OSError, HTTPException, ValueError) as trouble:
        raise NotPossible(_TROUBLE, field=FIELD) from trouble


def packed(content: bytes) -> str:
    """The content as text that JSON can hold."""
    return b64encode(content).decode()


def unpacked(text: str) -> bytes:
    """The content that `packed` made a text of."""
    return b64decode(text)


def print_of(content: bytes) -> str:
    """Tells whether two contents are the same."""
    return sha256(content).hexdigest()[:16]


def _is_slacks(client: WebClient, url: str) -> bool:
    """Whether the token may go there: to Slack, or to the stand-in that the client talks to."""
    parts, own = urlsplit(url), urlsplit(client.base_url)
    host = parts.hostname or ""
    if (parts.scheme, host, parts.port) == (own.scheme, own.hostname, own.port):
        return True
    return parts.scheme == "https" and host.endswith(".slack.com")


def file_of(client: WebClient, file_id: str) -> Mapping[str, Any]:
    """What Slack says of a file; NotPossible where it says nothing."""
    try:
        told: Mapping[str, Any] = client.files_info(file=file_id)["file"]
    except (SlackApiError, OSError, HTTPException, ValueError) as trouble:
        raise NotPossible(_TROUBLE) from trouble
    return told


def content_of(client: WebClient, file_id: str, most: int) -> bytes:
    """The content of a file in Slack, up to `most` bytes; NotPossible where Slack does not hand it over."""
    told = file_of(client, file_id)
    try:
        url = str(told.get("url_private_download") or told.get("url_private") or "")
        if not _is_slacks(client, url):
            raise NotPossible(_TROUBLE)
        return download(client, url, most)
    except (OSError, HTTPException, ValueError) as trouble:
        raise NotPossible(_TROUBLE) from trouble


def download(client: WebClient, url: str, most: int = MOST_BYTES) -> bytes:
    """What is at an address of Slack's, fetched with the bot's token; refused where it has more than `most` bytes."""
    parts = urlsplit(url)
    connection = _connection(client, url)
    try:
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", path, headers={"Authorization": f"Bearer {client.token}"})
        answer = connection.getresponse()
        content = answer.read(most + 1)
    finally:
        connection.close()
    if answer.status != 200:
        raise NotPossible(_TROUBLE, field=FIELD)
    if len(content) > most:
        raise _too_large()
    return content


def _connection(client: WebClient, url: str) -> HTTPConnection:
    """A connection as the client itself would make it: with its time-out, and through its proxy if it has one."""
    parts = urlsplit(url)
    via = urlsplit(client.proxy) if client.proxy else parts
    host, port = via.hostname or "", via.port
    if parts.scheme == "http":
        return HTTPConnection(parts.hostname or "", parts.port, timeout=client.timeout)
    connection = HTTPSConnection(host, port, timeout=client.timeout, context=client.ssl)
    if client.proxy:
        connection.set_tunnel(parts.hostname or "", parts.port)
    return connection


def _too_large() -> NotUnderstood:
    return NotUnderstood("The file is larger than 1 MB. Split it into smaller files.", field=FIELD)
