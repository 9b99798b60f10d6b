"""Mastodon by the public API of each server (docs.joinmastodon.org/methods/statuses, accounts), which wants no key."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar
from urllib.parse import urlsplit

from bot.sources.http import Answer, count, counts, get, refuse_private
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

WHO = "Mastodon"
T = TypeVar("T")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
_REASONS = {
    404: "knows no such {what}; it may be deleted or not public",
    401: "shows nothing to whoever has not signed in",
    403: "shows nothing to whoever has not signed in",
}


class Mastodon:
    """Each server is asked for what is on it; one that does not answer holds up no other.

    `url` stands for every server where it is given, as in tests.
    """

    source: ClassVar[Source] = Source.MASTODON
    platform: ClassVar[Platform] = Platform.MASTODON
    daily_units: int | None = None
    at_once = 10

    def __init__(self, url: str | None = None) -> None:
        self._url = url

    def cost(self, items: int) -> int:
        """A request for each."""
        return items

    def posts(self, asked: Sequence[AskedPost]) -> Mapping[int, PostAnswer]:
        """Favourites, replies, and boosts with quotes; no server reports reach or views."""
        return {one.fetch_id: self._or_problem(PostAnswer, self._post, one.permalink) for one in asked}

    def accounts(self, asked: Sequence[AskedAccount]) -> Mapping[int, AccountAnswer]:
        """Followers, posts and name."""
        return {one.fetch_id: self._or_problem(AccountAnswer, self._account, one.handle) for one in asked}

    def check(self) -> str:
        """There is no server of ours to be asked."""
        return "Mastodon's servers are asked as posts on them are published."

    def _or_problem(self, kind: Callable[..., T], ask: Callable[[str], T], about: str) -> T:
        """Servers are many: the trouble of one is noted with what is on it."""
        try:
            return ask(about)
        except (NotAnswered, Throttled) as trouble:
            return kind(problem=str(trouble))

    def _post(self, permalink: str) -> PostAnswer:
        host, found = (urlsplit(permalink).hostname or "").lower(), post_id_of(permalink)
        status_id = found[1] if found else urlsplit(permalink).path.rstrip("/").rpartition("/")[2]
        if not status_id.isalnum():
            return PostAnswer(problem="This link names no post.")
        answer = self._ask(host, f"api/v1/statuses/{status_id}", {})
        if not answer.is_good:
            return PostAnswer(problem=_why(host, answer, "post"))
        body = answer.body
        spread = [
            one for name in ("reblogs_count", "quotes_count") if (one := count(body.get(name))) is not None
        ]
        return PostAnswer(
            counts(
                likes=body.get("favourites_count"),
                comments=body.get("replies_count"),
                shares=sum(spread) if spread else None,
            )
        )

    def _account(self, handle: str) -> AccountAnswer:
        name, _, host = handle.partition("@")
        answer = self._ask(host.lower(), "api/v1/accounts/lookup", {"acct": name})
        if not answer.is_good:
            return AccountAnswer(problem=_why(host, answer, "account"))
        return _facts(host, answer.body)

    def _ask(self, host: str, path: str, query: Mapping[str, str]) -> Answer:
        if self._url is not None:
            return get(host, f"{self._url}{path}", query)
        if not _HOST.fullmatch(host):
            raise NotAnswered("It is not said on which server this is.")
        refuse_private(host)
        return get(host, f"https://{host}/{path}", query)


def _facts(host: str, account: Mapping[str, Any]) -> AccountAnswer:
    facts = counts(posts=account.get("statuses_count"), following=account.get("following_count"))
    return AccountAnswer(
        f"{account['id']}@{host}" if account.get("id") else None,
        count(account.get("followers_count")),
        str(account.get("display_name") or ""),
        {**facts, "since": str(account.get("created_at") or "")[:10]},
    )


def _why(host: str, answer: Answer, what: str) -> str:
    said = _REASONS.get(answer.status, f"refused the request ({answer.status})").format(what=what)
    return f"{host} {said}."
