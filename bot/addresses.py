"""What the addresses in the settings must look like, and what a mail server's address says."""

from dataclasses import dataclass
from email.utils import parseaddr
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError


class StartTls(StrEnum):
    """Whether a plain connection to a mail server turns to TLS: always, never, or where the server can."""

    REQUIRED = "required"
    NEVER = "never"
    AUTO = "auto"


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed over.

    `tls`: the connection is TLS from its first byte (smtps). `patience`: seconds that each answer may take.
    """

    host: str
    port: int
    tls: bool = False
    start_tls: StartTls = StartTls.AUTO
    user: str | None = None
    password: str = ""
    patience: float = 15.0


def mail_server(url: str) -> MailServer:
    """Read `smtp://user:password@host:port?starttls=required` or `smtps://...`; raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path not in ("", "/"):
        raise ValueError("not a mail server's address")
    tls = parts.scheme == "smtps"
    return MailServer(
        host=parts.hostname,
        port=parts.port or (465 if tls else 587),
        tls=tls,
        start_tls=StartTls(parse_qs(parts.query).get("starttls", ["auto"])[0].lower()),
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password or ""),
    )


def is_web(url: str) -> bool:
    """Whether `url` is an http or https address."""
    parts = _split(url)
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname)


def is_loopback(url: str) -> bool:
    """Whether `url` is an http address on this machine."""
    parts = _split(url)
    if parts is None or parts.scheme != "http" or not parts.hostname:
        return False
    try:
        return ip_address(parts.hostname).is_loopback
    except ValueError:
        return parts.hostname == "localhost"


def is_mail_server(url: str) -> bool:
    """Whether `url` is what `mail_server` reads."""
    try:
        mail_server(url)
    except ValueError:
        return False
    return True


_SQLITE = ("sqlite", "sqlite+pysqlite")
_POSTGRESQL = ("postgres", "postgresql", "postgresql+psycopg")


def is_database(url: str) -> bool:
    """Whether `url` names a SQLite file or a PostgreSQL database."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        return False
    named = parsed.database not in (None, "", ":memory:")
    return named and parsed.drivername in _SQLITE + _POSTGRESQL


def is_mailbox(text: str) -> bool:
    """Whether `text` is one sender: `Name <name@example.com>` or the bare address."""
    name, address = parseaddr(text)
    local, at, domain = address.partition("@")
    return bool(local and at and domain) and "\n" not in name + address and " " not in address


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
