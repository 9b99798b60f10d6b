"""YouTube by its Data API v3 (developers.google.com/youtube/v3/docs), with a key, over plain HTTP.

Google's own client brings a dozen packages for what are two kinds of request here
("Sources are asked over plain HTTP" in docs/decisions/).
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from bot.sources.http import Answer, count, counts, get
from campaigns.parsing import post_id_of
from campaigns.sources.source import (
    AccountAnswer,
    AskedAccount,
    AskedPost,
    NotAnswered,
    PostAnswer,
    Throttled,
)
from storage.enums import Platform, Source

WHO = "YouTube"
GONE = "YouTube shows no such video; it may be private or deleted."
NO_ACCOUNT = "YouTube knows no such channel."
_PACIFIC = ZoneInfo("America/Los_Angeles")
_USED_UP = {"quotaExceeded", "dailyLimitExceeded"}
_TOO_FAST = {"rateLimitExceeded", "userRateLimitExceeded"}


class YouTube:
    """Videos 50 at a time for one unit of quota; a channel whose id is not known yet takes a request of its own."""

    source: ClassVar[Source] = Source.YOUTUBE
    platform: ClassVar[Platform] = Platform.YOUTUBE
    at_once = 50

    def __init__(self, url: str, key: str, daily_units: int = 10_000) -> None:
        self._url, self._headers = url, {"X-Goog-Api-Key": key}
        self.daily_units: int | None = daily_units

    def cost(self, items: int) -> int:
        """At most a unit for each: channels are looked up one by one."""
        return items

    def posts(self, asked: Sequence[AskedPost]) -> Mapping[int, PostAnswer]:
        """Views, likes and comments; the latter two only where their owner shows them."""
        ids = {one.fetch_id: found[1] for one in asked if (found := post_id_of(one.permalink))}
        items = (
            self._ask("videos", {"part": "statistics", "id": ",".join(sorted(set(ids.values())))})
            if ids
            else []
        )
        known = {one.get("id"): one.get("statistics") or {} for one in items}
        return {one.fetch_id: _figures(known.get(ids.get(one.fetch_id))) for one in asked}

    def accounts(self, asked: Sequence[AskedAccount]) -> Mapping[int, AccountAnswer]:
        """Subscribers, where they are not hidden, videos, and the channel's name."""
        by_id = {one.account_id or one.handle: one.fetch_id for one in asked if _is_id(one)}
        found = {
            one.fetch_id: _account(self._ask("channels", {**_PARTS, "forHandle": f"@{one.handle}"}))
            for one in asked
            if not _is_id(one)
        }
        items = self._ask("channels", {**_PARTS, "id": ",".join(by_id)}) if by_id else []
        known = {one.get("id"): one for one in items}
        return found | {
            fetch_id: _account([known[id_]] if id_ in known else []) for id_, fetch_id in by_id.items()
        }

    def check(self) -> str:
        """Whether the key is good; takes one unit."""
        self._ask("videos", {"part": "id", "id": "dQw4w9WgXcQ"})
        return "YouTube answers to the key."

    def _ask(self, what: str, query: Mapping[str, str]) -> Sequence[Mapping[str, Any]]:
        answer = get(WHO, f"{self._url}youtube/v3/{what}", query, self._headers)
        if not answer.is_good:
            _refuse(answer)
        items = answer.body.get("items") or []
        return [one for one in items if isinstance(one, dict)]


_PARTS = {"part": "snippet,statistics"}


def _is_id(one: AskedAccount) -> bool:
    return bool(one.account_id) or (one.handle.startswith("UC") and len(one.handle) == 24)


def _figures(statistics: Mapping[str, Any] | None) -> PostAnswer:
    if statistics is None:
        return PostAnswer(problem=GONE)
    return PostAnswer(
        counts(
            views=statistics.get("viewCount"),
            likes=statistics.get("likeCount"),
            comments=statistics.get("commentCount"),
        )
    )


def _account(items: Sequence[Mapping[str, Any]]) -> AccountAnswer:
    if not items:
        return AccountAnswer(problem=NO_ACCOUNT)
    statistics, snippet = items[0].get("statistics") or {}, items[0].get("snippet") or {}
    hidden = statistics.get("hiddenSubscriberCount") is True
    return AccountAnswer(
        str(items[0].get("id") or "") or None,
        None if hidden else count(statistics.get("subscriberCount")),
        str(snippet.get("title") or ""),
        {**counts(posts=statistics.get("videoCount")), "since": str(snippet.get("publishedAt") or "")[:10]},
    )


def _refuse(answer: Answer) -> None:
    error = answer.body.get("error") or {}
    reasons = {one.get("reason") for one in error.get("errors") or [] if isinstance(one, dict)}
    if reasons & _USED_UP:
        now = datetime.now(_PACIFIC)
        midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        raise Throttled("YouTube's quota for today is used up.", midnight - now)
    if reasons & _TOO_FAST:
        raise Throttled("YouTube wants fewer requests.", timedelta(minutes=5))
    if answer.status in (400, 401, 403):
        raise NotAnswered(f"YouTube does not take the key ({answer.status}). Check YOUTUBE_API_KEY.")
    raise NotAnswered(f"YouTube refused the request ({answer.status}).")
