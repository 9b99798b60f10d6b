"""Which post of which platform a link leads to, whatever form it has: shared, mobile, regional, embedded or short."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, unquote, urlsplit

from campaigns.parsing.hosts import link_platform
from campaigns.parsing.links import link_key
from storage.enums import Platform

_ID = "[A-Za-z0-9_-]+"
_PATHS: dict[Platform, tuple[str, ...]] = {
    Platform.INSTAGRAM: (rf"/(?:[^/]+/)?(?:p|reels?|tv)/({_ID})", r"/stories/[^/]+/([0-9]+)"),
    Platform.TIKTOK: (
        r"/@[^/]*/(?:video|photo)/([0-9]+)",
        r"/(?:v|embed(?:/v2)?|share/video)/([0-9]+)(?:\.html)?",
    ),
    Platform.YOUTUBE: (rf"/(?:shorts|live|embed|v)/({_ID})",),
    Platform.FACEBOOK: (
        rf"/(?:reel|share/[rvp])/({_ID})",
        rf"/(?:groups/)?[^/]+/(?:posts|permalink|videos)/(?:[^/]+/)?({_ID})",
        r"/photo/([0-9]+)",
    ),
    Platform.X: (r"/(?:i/web|i|[^/]+)/status(?:es)?/([0-9]+)",),
    Platform.LINKEDIN: (
        r"/(?:feed/update|embed/feed/update)/urn:li:(?:activity|share|ugcPost):([0-9]+)",
        r"/posts/.*?-(?:activity|share|ugcPost)-([0-9]+)(?:-[^/]*)?",
    ),
    Platform.THREADS: (rf"/@[^/]+/post/({_ID})", rf"/t/({_ID})"),
    Platform.PINTEREST: (r"/pin/(?:[^/]*--)?([0-9]+)",),
    Platform.TWITCH: (r"/videos/([0-9]+)", rf"/[^/]+/clip/({_ID})"),
}
"""Paths of posts, each with the platform's id of the post; ids are case-sensitive."""
_QUERIES: dict[Platform, tuple[str, ...]] = {
    Platform.YOUTUBE: ("v",),
    Platform.FACEBOOK: ("v", "story_fbid", "fbid"),
}
_SHORT = {"youtu.be": Platform.YOUTUBE, "clips.twitch.tv": Platform.TWITCH}
"""Hosts whose path is the id alone."""


_COMPILED = {
    platform: tuple(re.compile(rf"{path}(?:/.*)?") for path in paths) for platform, paths in _PATHS.items()
}


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
    if host in _SHORT and (match := re.match(rf"/({_ID})", path)):
        return _SHORT[host], match[1]
    if parts.query and platform in _QUERIES:
        query = parse_qs(parts.query)
        for name in _QUERIES[platform]:
            if query.get(name):
                return platform, query[name][0]
    for pattern in _COMPILED.get(platform, ()):
        if match := pattern.fullmatch(path):
            return platform, match[1]
    return None


@lru_cache(maxsize=4096)
def post_key(link: str) -> str:
    """What all links to one post share: platform and id where they can be told, else the link without tracking."""
    found = post_id_of(link)
    return f"{found[0].value}:{found[1]}" if found else link_key(link)
