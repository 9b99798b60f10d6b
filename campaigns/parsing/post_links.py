"""Which post of which platform a link leads to, whatever form it has: shared, mobile, regional, embedded or short."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, unquote, urlsplit

from campaigns.core.platforms import PLATFORM_RULES, rules_of
from campaigns.parsing.hosts import link_platform
from campaigns.parsing.links import link_key
from storage.enums import Platform

_COMPILED = {
    platform: tuple(re.compile(rf"{path}(?:/.*)?") for path in rules.post_paths)
    for platform, rules in PLATFORM_RULES.items()
}
_OF_IDS = {host: platform for platform, rules in PLATFORM_RULES.items() for host in rules.id_hosts}


@lru_cache(maxsize=256)
def _platform_at(host: str) -> Platform | None:
    return link_platform(f"https://{host}")


def post_id_of(link: str) -> tuple[Platform, str] | None:
    """The platform of a link, and its id of the post; None where the link does not tell."""
    parts = urlsplit(link)
    host = (parts.hostname or "").lower()
    platform = _platform_at(host)
    if platform is None:
        return None
    path, host = unquote(parts.path), host.removeprefix("www.")
    if host in _OF_IDS and (match := re.match(r"/([A-Za-z0-9_-]+)", path)):
        return _OF_IDS[host], match[1]
    query = parse_qs(parts.query) if rules_of(platform).post_query else {}
    for name in rules_of(platform).post_query:
        if query.get(name):
            return platform, query[name][0]
    for pattern in _COMPILED[platform]:
        if match := pattern.fullmatch(path):
            return platform, match[1]
    return None


@lru_cache(maxsize=4096)
def post_key(link: str) -> str:
    """What all links to one post share: platform and id where they can be told, else `link_key`."""
    found = post_id_of(link)
    return f"{found[0].value}:{found[1]}" if found else link_key(link)
