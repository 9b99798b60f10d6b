"""E-mail addresses and links."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qs, urlsplit

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import counted, quoted

_PLAIN = re.compile(
    r"(?P<name>(?=[^@]{1,64}@)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)@(?P<domain>(?!.*--)[A-Za-z0-9.-]{1,100})"
)
"""Addresses whose name before the @ is beyond doubt, and stays as it is: then only the domain is looked at."""
_LINK_MOST = 2000
_LINK_EXAMPLE = "Write it like https://www.instagram.com/p/abc."
_NOT_IN_LINKS = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\\\\\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_ESCAPED = {"<": "%3C", ">": "%3E", "|": "%7C", '"': "%22", "`": "%60"}


def parse_email(text: str) -> str:
    """One e-mail address, its domain in lower case ASCII; a name before it (`Ana <ana@...>`) is left out.

    The domain is not looked up. Raises NotUnderstood.
    """
    typed = text[:1000].strip()
    if not typed:
        raise NotUnderstood("The e-mail address is missing. Write it like name@company.com.")
    try:
        plain = _PLAIN.fullmatch(typed)
        return f"{plain['name']}@{_domain(plain['domain'])}" if plain else _validated(typed)
    except ValueError as why:
        raise NotUnderstood(f"{quoted(typed, 60)} is not an e-mail address. {_sentence(why)}") from why


def _validated(typed: str) -> str:
    """What the validator makes of it; raises ValueError."""
    from email_validator import validate_email  # noqa: PLC0415 - its tables would be a part of every start

    address = validate_email(
        typed, check_deliverability=False, allow_smtputf8=False, allow_display_name=True, strict=True
    )
    return address.ascii_email or address.normalized


@lru_cache(maxsize=4096)
def _domain(domain: str) -> str:
    """A domain as it is stored. In files thousands of addresses share one, and looking it through takes longest."""
    return _validated(f"a@{domain}").removeprefix("a@")


def parse_emails(text: str, most: int = 50) -> tuple[str, ...]:
    """E-mail addresses separated by commas, semicolons or lines, each once; none where nothing is written.

    Raises NotUnderstood, naming the address that is wrong.
    """
    typed = [part.strip() for part in re.split(r"[,;\r\n\v\f\x85\u2028\u2029]+", text[:100_000])]
    addresses = {parsed.casefold(): parsed for parsed in map(parse_email, filter(None, typed))}
    if len(addresses) > most:
        raise NotUnderstood(f"That is {counted(len(addresses), 'address')}. Write at most {most}.")
    return tuple(addresses.values())


def parse_link(text: str) -> str:
    """A link that begins with http:// or https:// and has a host; at most 2000 characters.

    Characters that would break out of a message or page are escaped. Raises NotUnderstood.
    """
    typed = text.strip()
    if not typed:
        raise NotUnderstood(f"The link is missing. {_LINK_EXAMPLE}")
    if len(typed) > _LINK_MOST:
        raise NotUnderstood(f"The link has {len(typed):,} characters. Use one of {_LINK_MOST:,} or fewer.")
    if _NOT_IN_LINKS.search(typed):
        raise NotUnderstood(f"{quoted(typed, 60)} has characters that links cannot have. Copy it again.")
    parts = _split(typed)
    if "@" in parts.netloc:
        raise NotUnderstood(
            "The link has a name or password before the host. Take out what stands before the @."
        )
    link = "".join(_ESCAPED.get(character, character) for character in typed)
    if len(link) > _LINK_MOST:
        raise NotUnderstood(f"The link is too long. Use one of {_LINK_MOST:,} characters or fewer.")
    return link


_NAMES_POST = ("v", "fbid", "story_fbid")
"""What in a query says which post it is; everything else is tracking."""


def link_key(link: str) -> str:
    """What two links to the same post share: not the scheme, `www.`, tracking, or a slash at the end."""
    parts = urlsplit(link)
    host = re.sub(r"^(www|m|mobile)\.", "", (parts.hostname or "").lower())
    query = parse_qs(parts.query)
    named = "&".join(f"{name}={query[name][0]}" for name in _NAMES_POST if name in query)
    return f"{host}{parts.path.rstrip('/')}" + (f"?{named}" if named else "")


def _split(typed: str) -> SplitResult:
    try:
        parts = urlsplit(typed)
        host, _port = parts.hostname, parts.port
    except ValueError as why:
        raise NotUnderstood(f"{quoted(typed, 60)} is not a link. {_LINK_EXAMPLE}") from why
    if parts.scheme not in {"http", "https"}:
        raise NotUnderstood(f"{quoted(typed, 60)} does not begin with https://. {_LINK_EXAMPLE}")
    if not host or not re.search(r"\w", host):
        raise NotUnderstood(f"{quoted(typed, 60)} has no host. {_LINK_EXAMPLE}")
    return parts


def _sentence(why: Exception) -> str:
    words = " ".join(str(why).split()).replace("email", "e-mail")
    return words if words.endswith(".") else f"{words}."
