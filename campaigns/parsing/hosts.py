"""Whose platform a link belongs to, by its host."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from campaigns.core.platforms import PLATFORM_RULES
from storage.enums import Platform


def _any_of(hosts: Iterable[str]) -> re.Pattern[str]:
    """One of these hosts or of their subdomains, in lower case."""
    known = "|".join(re.escape(host).replace(r"\*", "[a-z.]{2,6}") for host in hosts)
    return re.compile(rf"(?:.+\.)?(?:{known})")


_PROFILES = {platform: _any_of(rules.hosts) for platform, rules in PLATFORM_RULES.items()}
_POSTS = {platform: _any_of([*rules.hosts, *rules.short_hosts]) for platform, rules in PLATFORM_RULES.items()}


def profile_platform(host: str) -> Platform | None:
    """The platform whose profiles are found at a host (in lower case); None for any other host."""
    return _among(_PROFILES, host)


def link_platform(link: str) -> Platform | None:
    """The platform that a link leads to, also a shortened one; None for any other host."""
    host = (urlsplit(link).hostname or "").lower().rstrip(".")
    return _among(_POSTS, host)


def _among(patterns: dict[Platform, re.Pattern[str]], host: str) -> Platform | None:
    return next((platform for platform, pattern in patterns.items() if pattern.fullmatch(host)), None)
