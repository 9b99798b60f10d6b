"""Each source's client reads the answers that are documented, and keeps what is not reported apart from zero."""

from datetime import UTC, datetime, timedelta
from email.message import Message

import pytest

from bot.sources import http
from bot.sources.bluesky import GONE, Bluesky
from bot.sources.instagram import NOT_FOUND, Instagram
from bot.sources.mastodon import Mastodon
from bot.sources.youtube import YouTube
from campaigns.sources.source import AskedAccount, AskedPost, NotAnswered, Throttled
from tests.local_sources import LocalSources

POSTS, PROFILES = "/xrpc/app.bsky.feed.getPosts", "/xrpc/app.bsky.actor.getProfiles"


def post(number: int, link: str, handle: str = "") -> AskedPost:
    return AskedPost(number, number, 1, link, handle)


def test_bluesky_tells_what_posts_have_and_which_are_gone(sources: LocalSources) -> None:
    sources.answer("/xrpc/com.atproto.identity.resolveHandle", {"did": "did:plc:ana"})
    uri = "at://did:plc:ana/app.bsky.feed.post/3kaa"
    sources.answer(
        POSTS,
        {"posts": [{"uri": uri, "likeCount": 12, "replyCount": 0, "repostCount": 3, "quoteCount": 2}]},
    )
    found = Bluesky(sources.url).posts(
        [
            post(1, "https://bsky.app/profile/ana.bsky.social/post/3kaa"),
            post(2, "https://bsky.app/profile/did:plc:ana/post/3kbb"),
            post(3, "https://bsky.app/profile/ana.bsky.social"),
        ]
    )
    assert found[1].figures == {
        "likes": 12,
        "comments": 0,
        "shares": 5,
    }  # no bookmarks reported: none, not zero
    assert (found[2].problem, found[3].problem) == (GONE, GONE)
    assert sources.asked[-1].values("uris") == [uri, "at://did:plc:ana/app.bsky.feed.post/3kbb"]


def test_bluesky_knows_accounts_by_their_permanent_id(sources: LocalSources) -> None:
    profile = {"did": "did:plc:ana", "handle": "ana.example", "displayName": "Ana", "followersCount": 1200}
    sources.answer(PROFILES, {"profiles": [profile]})
    asked = [AskedAccount(1, 1, "old.handle", "did:plc:ana"), AskedAccount(2, 2, "nobody.example")]
    found = Bluesky(sources.url).accounts(asked)
    assert (found[1].followers, found[1].name, found[1].account_id) == (1200, "Ana", "did:plc:ana")
    assert found[2].followers is None
    assert found[2].problem


def test_whoever_throttles_says_how_long(sources: LocalSources) -> None:
    sources.answer(PROFILES, {"error": "RateLimitExceeded"}, 429, ratelimit_reset="90")
    with pytest.raises(Throttled) as refused:
        Bluesky(sources.url).check()
    assert refused.value.wait == timedelta(seconds=90)


@pytest.mark.parametrize(
    ("name", "value", "seconds"),
    [
        ("Retry-After", "30", 30),
        ("Retry-After", "Mon, 30 Nov 2026 12:01:00 GMT", 60),
        ("X-RateLimit-Reset", "2026-11-30T12:02:00.000Z", 120),
        ("RateLimit-Reset", str(int(datetime(2026, 11, 30, 12, 3, tzinfo=UTC).timestamp())), 180),
        ("Retry-After", "-5", 900),
        ("Retry-After", "soon", 900),
    ],
)
def test_waits_are_read_in_every_form(name: str, value: str, seconds: int) -> None:
    headers = Message()
    headers[name] = value
    found = http.wait_of(headers, datetime(2026, 11, 30, 12, 0, tzinfo=UTC))
    assert found == timedelta(seconds=seconds)


def test_mastodon_asks_each_server_and_notes_what_one_refuses(sources: LocalSources) -> None:
    sources.answer(
        "/api/v1/statuses/11", {"id": "11", "favourites_count": 4, "reblogs_count": 1, "replies_count": 2}
    )
    sources.answer("/api/v1/statuses/12", {"error": "Record not found"}, 404)
    sources.answer("/api/v1/statuses/13", {"error": "Too many requests"}, 429)
    links = [f"https://social.example/@ana/{number}" for number in (11, 12, 13)]
    found = Mastodon(sources.url).posts([post(number, link) for number, link in enumerate(links)])
    assert found[0].figures == {"likes": 4, "comments": 2, "shares": 1}
    assert "knows no such post" in found[1].problem
    assert "429" in found[2].problem


def test_mastodon_looks_into_no_private_network() -> None:
    (found,) = Mastodon().posts([post(1, "https://localhost.localdomain/@ana/1")]).values()
    assert "server" in found.problem
    with pytest.raises(NotAnswered, match="not a public server"):
        http.refuse_private("127.0.0.1")


def test_mastodon_finds_accounts_by_name_and_server(sources: LocalSources) -> None:
    sources.answer("/api/v1/accounts/lookup", {"id": "7", "display_name": "Ana", "followers_count": 40})
    (found,) = Mastodon(sources.url).accounts([AskedAccount(1, 1, "ana@social.example")]).values()
    assert (found.account_id, found.followers) == ("7@social.example", 40)
    assert sources.asked[-1].values("acct") == ["ana"]


def test_youtube_reads_counts_in_quotes_and_leaves_out_hidden_ones(sources: LocalSources) -> None:
    statistics = {"viewCount": "1500", "favoriteCount": "0", "commentCount": "0"}
    sources.answer("/youtube/v3/videos", {"items": [{"id": "aBc_1", "statistics": statistics}]})
    asked = [post(1, "https://youtu.be/aBc_1"), post(2, "https://www.youtube.com/shorts/gone")]
    found = YouTube(sources.url, "key-1").posts(asked)
    assert found[1].figures == {"views": 1500, "comments": 0}
    assert "private or deleted" in found[2].problem
    request = sources.asked[-1]
    assert request.headers["X-Goog-Api-Key"] == "key-1"
    assert "key-1" not in str(request.query)
    assert request.values("id") == ["aBc_1,gone"]


def test_youtube_tells_a_hidden_count_of_subscribers_as_unknown(sources: LocalSources) -> None:
    sources.answer(
        "/youtube/v3/channels",
        {
            "items": [
                {"id": "UC1", "snippet": {"title": "Ana"}, "statistics": {"hiddenSubscriberCount": True}}
            ]
        },
    )
    (found,) = YouTube(sources.url, "k").accounts([AskedAccount(1, 1, "ana")]).values()
    assert (found.account_id, found.followers, found.name) == ("UC1", None, "Ana")
    assert sources.asked[-1].values("forHandle") == ["@ana"]


@pytest.mark.parametrize(
    ("reason", "status", "refusal"),
    [
        ("quotaExceeded", 403, Throttled),
        ("rateLimitExceeded", 403, Throttled),
        ("badRequest", 400, NotAnswered),
    ],
)
def test_youtube_tells_a_used_up_quota_from_a_bad_key(
    sources: LocalSources, reason: str, status: int, refusal: type[Exception]
) -> None:
    sources.answer("/youtube/v3/videos", {"error": {"code": status, "errors": [{"reason": reason}]}}, status)
    with pytest.raises(refusal) as refused:
        YouTube(sources.url, "key-1").check()
    assert "key-1" not in str(refused.value)


def test_instagram_finds_creators_posts_page_by_page(sources: LocalSources) -> None:
    first = {"permalink": "https://www.instagram.com/p/AAA/", "comments_count": 1, "id": "1"}
    second = {
        "permalink": "https://www.instagram.com/reel/BBB/",
        "like_count": 9,
        "view_count": 80,
        "id": "2",
    }
    page = {"media": {"data": [first], "paging": {"cursors": {"after": "QVFI"}}}, "id": "9"}
    sources.answer("/17", {"business_discovery": page})
    sources.answer("/17", {"business_discovery": {"media": {"data": [second]}, "id": "9"}})
    asked = [
        post(1, "https://instagram.com/p/AAA", "ana"),
        post(2, "https://instagram.com/ana/reel/BBB", "ana"),
        post(3, "https://instagram.com/p/CCC", "ana"),
    ]
    found = Instagram(sources.url, "token-1", "17").posts(asked)
    assert found[1].figures == {"comments": 1}  # its likes are hidden
    assert found[2].figures == {"likes": 9, "views": 80}
    assert found[3].problem == NOT_FOUND
    assert "media.limit(50).after(QVFI)" in sources.asked[-1].values("fields")[0]
    assert sources.asked[-1].headers["Authorization"] == "Bearer token-1"


def test_instagram_tells_of_our_own_posts_what_insights_say(sources: LocalSources) -> None:
    media = {
        "id": "55",
        "permalink": "https://www.instagram.com/p/AAA/",
        "like_count": 3,
        "comments_count": 1,
    }
    sources.answer("/17/media", {"data": [media]})
    said = [{"name": name, "values": [{"value": value}]} for name, value in (("reach", 900), ("saved", 7))]
    sources.answer("/55/insights", {"data": said})
    (found,) = Instagram(sources.url, "t", "17").posts([post(1, "https://instagram.com/p/AAA")]).values()
    assert found.figures == {"likes": 3, "comments": 1, "reach": 900, "saves": 7}


@pytest.mark.parametrize(("code", "refusal"), [(4, Throttled), (190, NotAnswered), (10, NotAnswered)])
def test_instagram_tells_throttling_from_a_spent_token(
    sources: LocalSources, code: int, refusal: type[Exception]
) -> None:
    sources.answer("/17", {"error": {"message": "secret words", "code": code}}, 400)
    with pytest.raises(refusal) as refused:
        Instagram(sources.url, "t", "17").accounts([AskedAccount(1, 1, "ana")])
    assert "secret" not in str(refused.value)


def test_an_account_that_instagram_does_not_show_is_a_problem_of_its_own(sources: LocalSources) -> None:
    sources.answer("/17", {"error": {"code": 110, "error_subcode": 2207013}}, 400)
    (found,) = Instagram(sources.url, "t", "17").accounts([AskedAccount(1, 1, "ana")]).values()
    assert "no professional account" in found.problem


@pytest.mark.parametrize(("status", "body"), [(500, {}), (302, {}), (200, [])])
def test_answers_that_are_none_are_said(sources: LocalSources, status: int, body: dict[str, object]) -> None:
    sources.answer(PROFILES, body, status, Location="http://127.0.0.1:1/")
    with pytest.raises(NotAnswered):
        Bluesky(sources.url).check()
