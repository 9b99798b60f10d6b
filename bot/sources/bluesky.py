"""Bluesky by its public XRPC API, which wants no key (docs.bsky.app/docs/api)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from bot.sources.http import count, counts, get, not_understood
from campaigns.parsing import post_id_of
from campaigns.sources.source import AccountAnswer, AskedAccount, AskedPost, PostAnswer
from storage.enums import Platform, Source

WHO = "Bluesky"
_AUTHOR = re.compile(r"/profile/([^/]+)/post/")
GONE = "Bluesky knows no such post; it may be deleted."
NO_ACCOUNT = "Bluesky knows no such account."


class Bluesky:
    """Posts and profiles, 25 at a time. `url` is where its public API is."""

    source: ClassVar[Source] = Source.BLUESKY
    platform: ClassVar[Platform] = Platform.BLUESKY
    daily_units: int | None = None
    at_once = 25

    def __init__(self, url: str) -> None:
        self._url = url
        self._ids: dict[str, str | None] = {}

    def cost(self, _items: int) -> int:
        """Nothing is counted; the server says when it has had enough."""
        return 1

    def posts(self, asked: Sequence[AskedPost]) -> Mapping[int, PostAnswer]:
        """Likes, replies, reposts with quotes, and bookmarks; Bluesky reports neither reach nor views."""
        by_uri: dict[str, int] = {}
        found: dict[int, PostAnswer] = {}
        for one in asked:
            uri = self._uri(one.permalink)
            if uri is None:
                found[one.fetch_id] = PostAnswer(problem=GONE)
            else:
                by_uri[uri] = one.fetch_id
        if by_uri:
            posts = self._ask("app.bsky.feed.getPosts", "uris", list(by_uri)).get("posts") or []
            answers = {str(one.get("uri")): _figures(one) for one in posts}
            for uri, fetch_id in by_uri.items():
                found[fetch_id] = answers.get(uri) or PostAnswer(problem=GONE)
        return found

    def accounts(self, asked: Sequence[AskedAccount]) -> Mapping[int, AccountAnswer]:
        """Followers, posts and name; by the permanent id where it is known, since handles change."""
        actors = {one.fetch_id: one.account_id or one.handle for one in asked}
        profiles = (
            self._ask("app.bsky.actor.getProfiles", "actors", list(actors.values())).get("profiles") or []
        )
        known = {str(one.get(key)).lower(): one for one in profiles for key in ("did", "handle")}
        return {
            fetch_id: _account(known[actor.lower()])
            if actor.lower() in known
            else AccountAnswer(problem=NO_ACCOUNT)
            for fetch_id, actor in actors.items()
        }

    def check(self) -> str:
        """Whether the public API answers."""
        self._ask("app.bsky.actor.getProfiles", "actors", ["bsky.app"])
        return "Bluesky answers."

    def _uri(self, permalink: str) -> str | None:
        author, post = _AUTHOR.search(permalink), post_id_of(permalink)
        if author is None or post is None:
            return None
        did = author[1] if author[1].startswith("did:") else self._did(author[1])
        return f"at://{did}/app.bsky.feed.post/{post[1]}" if did else None

    def _did(self, handle: str) -> str | None:
        """The permanent id behind a handle; None where there is nobody."""
        if handle not in self._ids:
            answer = get(WHO, f"{self._url}xrpc/com.atproto.identity.resolveHandle", {"handle": handle})
            if not answer.is_good and answer.status != 400:
                not_understood(WHO, answer)
            self._ids[handle] = answer.body.get("did") if answer.is_good else None
        return self._ids[handle]

    def _ask(self, method: str, name: str, values: Sequence[str]) -> Mapping[str, Any]:
        answer = get(WHO, f"{self._url}xrpc/{method}", [(name, one) for one in values])
        return answer.body if answer.is_good else not_understood(WHO, answer)


def _figures(post: Mapping[str, Any]) -> PostAnswer:
    spread = [found for name in ("repostCount", "quoteCount") if (found := count(post.get(name))) is not None]
    return PostAnswer(
        counts(
            likes=post.get("likeCount"),
            comments=post.get("replyCount"),
            shares=sum(spread) if spread else None,
            saves=post.get("bookmarkCount"),
        )
    )


def _account(profile: Mapping[str, Any]) -> AccountAnswer:
    facts = counts(posts=profile.get("postsCount"), following=profile.get("followsCount"))
    return AccountAnswer(
        str(profile.get("did") or "") or None,
        count(profile.get("followersCount")),
        str(profile.get("displayName") or ""),
        {**facts, "since": str(profile.get("createdAt") or "")[:10]},
    )
