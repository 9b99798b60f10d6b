"""Links: of posts, files and pages."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted, quoted
from campaigns.parsing.hosts import link_platform

_LINK_MOST = 2000
_LINK_EXAMPLE = "Write it like https://example.com/page, or copy it from the browser."
_NOT_IN_LINKS = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\\\\\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_ESCAPED = {"<": "%3C", ">": "%3E", "|": "%7C", '"': "%22", "`": "%60"}


def parse_link(text: str) -> str:
    """A link that begins with http:// or https:// and has a host; at most 2000 characters.

    Characters that would break out of a message or page are escaped. Raises NotUnderstood.
    """
    typed = bare(text)
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


def parse_links(text: str, most: int) -> tuple[str, ...]:
    """Links separated by lines or white space, in order, each once. Raises NotUnderstood."""
    typed: list[str] = []
    for line in text[: most * _LINK_MOST * 2].splitlines():
        words = line.split()
        typed += words if all(word.lower().startswith("http") for word in words) else [line]
    links = tuple(dict.fromkeys(parse_link(one) for one in typed))
    if len(links) > most:
        raise NotUnderstood(f"That is {counted(len(links), 'link')}. Write at most {most}.")
    return links


_TRACKING = re.compile(
    "utm_.*|igshi?d?|si|mibextid|ref_(?:src|url)|mc_[ce]id|li_fat_id|_ga|_gl|(?:fb|g|d|y|tw|tt|ms)cl(?:s?rc|k?id)|[gw]braid",
    re.IGNORECASE,
)
"""What says wherever it stands how somebody came there, and not where."""
_TRACKING_OF_PLATFORMS = re.compile(
    "s|t|hl|lang|locale|feature|pp|ab_channel|is_from_webapp|sender_device|web_id|img_index|ref|rdid|share_url|_[trd]|trk|rcm|"
    "originalsubdomain|xmt|slof|share_id|app_id|source|sent_from|next",
    re.IGNORECASE,
)
"""The same on platforms; elsewhere `t` may well be a page."""


def link_key(link: str) -> str:
    """What two links to the same page share: not the scheme, `www.`, known tracking, or a slash at the end."""
    parts = urlsplit(link)
    host = re.sub(r"^(www|m|mobile)\.", "", (parts.hostname or "").lower())
    of_platform = link_platform(link) is not None
    named = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not (_TRACKING.fullmatch(name) or (of_platform and _TRACKING_OF_PLATFORMS.fullmatch(name)))
    )
    return f"{host}{parts.path.rstrip('/')}" + (f"?{urlencode(named)}" if named else "")


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
