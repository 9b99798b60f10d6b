"""Instagram by the Graph API: Business Discovery for creators' accounts, insights for our own.

developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login/business-discovery, and .../insights.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

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

WHO = "Instagram"
PAGES = 4
"""So many pages of 50 posts are looked through for one; older posts are not found."""
NOT_FOUND = f"Instagram does not list it among the newest {PAGES * 50} posts of the account."
NO_ACCOUNT = "Instagram shows no professional account of that name."
_MEDIA = "id,permalink,like_count,comments_count,view_count"
_OWN_MEDIA = "id,permalink,like_count,comments_count"
_INSIGHTS = "reach,views,saved,shares,likes,comments"
_NAME = re.compile("[A-Za-z0-9._]{1,30}")
_THROTTLED = {4, 17, 32, 613, 80002}
_TOKEN = {102, 190}
_UNKNOWN_USER = {110, 2207013}


class Instagram:
    """Creators' posts by what anybody sees of them; those of `account_id` with reach, views, saves and shares too."""

    source: ClassVar[Source] = Source.INSTAGRAM
    platform: ClassVar[Platform] = Platform.INSTAGRAM
    daily_units: int | None = 4_800
    at_once = 10

    def __init__(self, url: str, token: str, account_id: str) -> None:
        self._url, self._own, self._headers = url, account_id, {"Authorization": f"Bearer {token}"}

    def cost(self, items: int) -> int:
        """Pages of an account, or a request for a post's insights besides."""
        return items * PAGES

    def posts(self, asked: Sequence[AskedPost]) -> Mapping[int, PostAnswer]:
        """Likes, comments and views as they are shown; of our own posts what the insights report."""
        by_handle: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for one in asked:
            found = post_id_of(one.permalink)
            by_handle[one.handle][found[1] if found else ""] = one.fetch_id
        return {
            fetch_id: answer
            for handle, wanted in by_handle.items()
            for fetch_id, answer in self._posts_of(handle, wanted)
        }

    def accounts(self, asked: Sequence[AskedAccount]) -> Mapping[int, AccountAnswer]:
        """Followers, posts and name of professional accounts."""
        return {one.fetch_id: self._account(one.handle) for one in asked}

    def check(self) -> str:
        """Whether the token is good for our own account."""
        name = self._ask(self._own, "username").body.get("username")
        return f"Instagram answers as @{name}."

    def _posts_of(self, handle: str, wanted: Mapping[str, int]) -> Iterator[tuple[int, PostAnswer]]:
        left = dict(wanted)
        for media in self._media(handle):
            found = post_id_of(str(media.get("permalink") or ""))
            fetch_id = left.pop(found[1], None) if found else None
            if fetch_id is not None:
                yield fetch_id, _figures(media) if handle else self._insights(media)
            if not left:
                return
        yield from ((fetch_id, PostAnswer(problem=NOT_FOUND)) for fetch_id in left.values())

    def _media(self, handle: str) -> Iterator[Mapping[str, Any]]:
        """The newest posts of an account, page by page; of ours where no handle is given."""
        after = ""
        for _page in range(PAGES):
            page = self._page(handle, after)
            yield from page.get("data") or []
            after = str(((page.get("paging") or {}).get("cursors") or {}).get("after") or "")
            if not after:
                return

    def _page(self, handle: str, after: str) -> Mapping[str, Any]:
        if not handle:
            query = {"limit": "50", **({"after": after} if after else {})}
            return self._ask(f"{self._own}/media", _OWN_MEDIA, query).body
        where = f".after({after})" if re.fullmatch(r"[\w=-]+", after) else ""
        found = self._discover(handle, f"media.limit(50){where}{{{_MEDIA}}}")
        return (found or {}).get("media") or {}

    def _insights(self, media: Mapping[str, Any]) -> PostAnswer:
        """What the insights say; where they say nothing of a post, what anybody sees."""
        seen = _figures(media).figures
        answer = self._get(f"{media['id']}/insights", {"metric": _INSIGHTS})
        if not answer.is_good:
            _refuse_throttled(answer)
            return PostAnswer(seen)
        said = {
            str(one.get("name")): (one.get("values") or [{}])[0].get("value")
            for one in answer.body.get("data") or []
        }
        return PostAnswer({**seen, **counts(saves=said.pop("saved", None), **said)})

    def _account(self, handle: str) -> AccountAnswer:
        found = self._discover(handle, "id,username,name,followers_count,follows_count,media_count")
        if found is None:
            return AccountAnswer(problem=NO_ACCOUNT)
        return AccountAnswer(
            str(found.get("id") or "") or None,
            count(found.get("followers_count")),
            str(found.get("name") or ""),
            counts(posts=found.get("media_count"), following=found.get("follows_count")),
        )

    def _discover(self, handle: str, fields: str) -> Mapping[str, Any] | None:
        """What Business Discovery has of an account; None where it knows none of that name."""
        if not _NAME.fullmatch(handle):
            return None
        answer = self._get(self._own, {"fields": f"business_discovery.username({handle}){{{fields}}}"})
        if not answer.is_good:
            if _codes(answer) & _UNKNOWN_USER:
                return None
            _refuse(answer)
        found = answer.body.get("business_discovery")
        return found if isinstance(found, dict) else None

    def _ask(self, path: str, fields: str, query: Mapping[str, str] | None = None) -> Answer:
        answer = self._get(path, {"fields": fields, **(query or {})})
        if not answer.is_good:
            _refuse(answer)
        return answer

    def _get(self, path: str, query: Mapping[str, str]) -> Answer:
        return get(WHO, f"{self._url}{path}", query, self._headers)


def _figures(media: Mapping[str, Any]) -> PostAnswer:
    return PostAnswer(
        counts(
            likes=media.get("like_count"), comments=media.get("comments_count"), views=media.get("view_count")
        )
    )


def _codes(answer: Answer) -> set[object]:
    error = answer.body.get("error") or {}
    return {error.get("code"), error.get("error_subcode")}


def _refuse_throttled(answer: Answer) -> None:
    if _codes(answer) & _THROTTLED:
        raise Throttled("Instagram wants fewer requests.", timedelta(hours=1))


def _refuse(answer: Answer) -> None:
    _refuse_throttled(answer)
    if _codes(answer) & _TOKEN:
        raise NotAnswered(
            "Instagram does not take the token; it may have expired. Set INSTAGRAM_ACCESS_TOKEN anew."
        )
    raise NotAnswered(f"Instagram refused the request ({answer.status}).")
