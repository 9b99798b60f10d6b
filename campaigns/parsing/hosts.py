"""Whose platform a link belongs to, by its host."""

import re
from urllib.parse import urlsplit

from storage.enums import Platform

_PROFILES = {
    "instagram.com": Platform.INSTAGRAM,
    "tiktok.com": Platform.TIKTOK,
    "youtube.com": Platform.YOUTUBE,
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "x.com": Platform.X,
    "twitter.com": Platform.X,
    "linkedin.com": Platform.LINKEDIN,
    "pinterest.com": Platform.PINTEREST,
    "twitch.tv": Platform.TWITCH,
    "threads.net": Platform.THREADS,
    "threads.com": Platform.THREADS,
}
_SHORT = {
    "instagr.am": Platform.INSTAGRAM,
    "ig.me": Platform.INSTAGRAM,
    "youtu.be": Platform.YOUTUBE,
    "youtube-nocookie.com": Platform.YOUTUBE,
    "fb.me": Platform.FACEBOOK,
    "fb.watch": Platform.FACEBOOK,
    "fb.gg": Platform.FACEBOOK,
    "t.co": Platform.X,
    "lnkd.in": Platform.LINKEDIN,
    "pin.it": Platform.PINTEREST,
}
"""What platforms shorten links to; such links lead to posts and never name a profile."""
_PINTEREST = re.compile(r"(^|\.)pinterest\.[a-z.]{2,6}$")


def profile_platform(host: str) -> Platform | None:
    """The platform whose profiles are found at a host (in lower case); None for any other host."""
    return Platform.PINTEREST if _PINTEREST.search(host) else _among(_PROFILES, host)


def link_platform(link: str) -> Platform | None:
    """The platform that a link leads to, also a shortened one; None for any other host."""
    host = (urlsplit(link).hostname or "").lower().rstrip(".")
    return profile_platform(host) or _among(_SHORT, host)


def _among(hosts: dict[str, Platform], host: str) -> Platform | None:
    return next(
        (platform for known, platform in hosts.items() if host == known or host.endswith(f".{known}")), None
    )
