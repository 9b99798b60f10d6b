"""What is known of each platform: what its posts may be, where its posts and profiles are, and how handles look.

A new platform is a value of `storage.enums.Platform` and an entry here (docs/how-to/add-a-platform.md).
"""

from dataclasses import dataclass

from campaigns.core.post_limits import Counting, Limits
from storage.enums import Platform


@dataclass(frozen=True)
class HandleRule:
    """How handles look: a regular expression, and the same in words that say what a handle "has"."""

    pattern: str
    words: str


ANY_HANDLE = HandleRule(r"[\w.·-]{1,100}", "letters, figures, points, hyphens and underscores")
_META_HANDLE = HandleRule("[A-Za-z0-9._]{1,30}", "up to 30 letters, figures, points and underscores")


@dataclass(frozen=True)
class PlatformRules:
    """One platform.

    `hosts` are where profiles and posts are, each with its subdomains; `*` stands for any country's ending.
    `short_hosts` only lead to posts. `also` is what people call the platform besides its own name, in lower case.
    `profile` is the shape of a profile's path, with its `handle`; `no_handle` are names that look like one there, and
    belong to the platform itself. `post_paths` are the shapes of a post's path, each with the platform's id of the
    post (ids are case-sensitive); `post_query` names what holds that id where the path does not; on `id_hosts` it is
    the path alone. `text_alone`: a post needs no picture or video. `many_servers`: it is on more hosts than can be
    named, and a handle says on which, as in name@host.
    """

    limits: Limits
    hosts: tuple[str, ...]
    short_hosts: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    handle: HandleRule = ANY_HANDLE
    profile: str = r"/(?P<handle>[^/@]+)"
    no_handle: tuple[str, ...] = ()
    post_paths: tuple[str, ...] = ()
    post_query: tuple[str, ...] = ()
    id_hosts: tuple[str, ...] = ()
    text_alone: bool = False
    many_servers: bool = False


_ID = "[A-Za-z0-9_-]+"


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def rules_of(platform: Platform) -> PlatformRules:
    """What is known of a platform."""
    return PLATFORM_RULES[platform]


# Sources of the limits, looked up in November 2026. X: docs.x.com/fundamentals/counting-characters (280, every link 23,
# emoji and what lies outside a few ranges of Unicode 2, as its configuration "v3" has it). TikTok:
# developers.tiktok.com, content posting (2,200 units of UTF-16 with a video, the usual case; photos may have 4,000).
# YouTube: developers.google.com/youtube/v3/docs/videos (title 100, description 5,000 bytes). Threads:
# developers.facebook.com/documentation/threads/posts (500, emoji as their bytes of UTF-8). Pinterest:
# business.pinterest.com/en/Pinterest-product-specs (title 100, description 500). All of these and Facebook 63,206,
# Instagram 2,200, LinkedIn 3,000 as in docs.upload-post.com/resources/character-limits and
# developers.buffer.com/guides/character-limits. Instagram takes 30 hashtags; since the end of 2025 it lowers that to 5,
# account after account, which its app tells. For Twitch only the title has a known limit (dev.twitch.tv: 140).
# Bluesky: app.bsky.feed.post (300 characters as people see them), Mastodon: docs.joinmastodon.org/user/posting (500,
# every link 23); its servers may allow more, and are too many to name: elsewhere a handle says its server.
# Alt text and comments as in docs.upload-post.com/resources/character-limits; where none is known for a platform,
# Instagram's are taken, which are usual.
PLATFORM_RULES: dict[Platform, PlatformRules] = {
    Platform.INSTAGRAM: PlatformRules(
        Limits(2_200, hashtags=30),
        hosts=("instagram.com",),
        short_hosts=("instagr.am", "ig.me"),
        profile=r"/(?:_u/)?(?P<handle>[^/@]+)(?:/(?:reels|tagged|channel|guides))?",
        also=("ig", "insta", "インスタグラム", "インスタ"),
        handle=_META_HANDLE,
        no_handle=_names(
            "p reel reels stories tv explore share accounts about direct legal _u developer web press "
            "create challenge oauth popular emails locations"
        ),
        post_paths=(rf"/(?:[^/]+/)?(?:p|reels?|tv)/({_ID})", r"/stories/[^/]+/([0-9]+)"),
    ),
    Platform.TIKTOK: PlatformRules(
        Limits(2_200, counting=Counting.UTF16),
        hosts=("tiktok.com",),
        short_hosts=("vm.tiktok.com", "vt.tiktok.com"),
        profile=r"/@(?P<handle>[^/]+)",
        also=("tik tok", "tt", "ティックトック"),
        handle=HandleRule("[A-Za-z0-9._]{2,24}", "2 to 24 letters, figures, points and underscores"),
        no_handle=_names("video t tag discover foryou live explore search"),
        post_paths=(
            r"/@[^/]*/(?:video|photo)/([0-9]+)",
            r"/(?:v|embed(?:/v2)?|share/video)/([0-9]+)(?:\.html)?",
        ),
    ),
    Platform.YOUTUBE: PlatformRules(
        Limits(5_000, title=100, counting=Counting.BYTES),
        hosts=("youtube.com",),
        short_hosts=("youtu.be", "youtube-nocookie.com"),
        also=("yt", "you tube", "ユーチューブ"),
        profile=r"/(?:(?P<handle>@[^/]+|[^/@]+)|(?:c|user|channel)/(?P<other>[^/]+))"
        r"(?:/(?:featured|videos|shorts|streams|playlists|community|about))?",
        no_handle=_names(
            "watch shorts live playlist feed post hashtag results embed about gaming premium account "
            "kids music t redirect attribution_link clip trending upload movies sports news learning "
            "podcasts new ads howyoutubeworks"
        ),
        post_paths=(rf"/(?:shorts|live|embed|v)/({_ID})",),
        post_query=("v",),
        id_hosts=("youtu.be",),
    ),
    Platform.FACEBOOK: PlatformRules(
        Limits(63_206),
        text_alone=True,
        hosts=("facebook.com", "fb.com"),
        short_hosts=("fb.me", "fb.watch", "fb.gg"),
        profile=r"/(?P<handle>[^/@]+)(?:/(?:about|photos|videos|reels|followers|mentions))?",
        also=("fb", "meta", "フェイスブック"),
        no_handle=_names(
            "watch reel stories groups events photo photo.php posts share videos profile.php home "
            "hashtag people pages pg login login.php sharer sharer.php marketplace gaming help "
            "policies privacy settings search permalink.php story.php photos public l.php dialog "
            "plugins me business reels ads messages notifications friends saved bookmarks"
        ),
        post_paths=(
            rf"/(?:reel|share/[rvp])/({_ID})",
            rf"/(?:groups/)?[^/]+/(?:posts|permalink|videos)/(?:[^/]+/)?({_ID})",
            r"/photo/([0-9]+)",
        ),
        post_query=("v", "story_fbid", "fbid"),
    ),
    Platform.X: PlatformRules(
        Limits(280, link=23, counting=Counting.WEIGHTED, comment=280),
        text_alone=True,
        hosts=("x.com", "twitter.com"),
        short_hosts=("t.co",),
        profile=r"/(?:(?P<handle>[^/@]+)(?:/(?:with_replies|media|likes|highlights|articles))?|intent/(?:user|follow))",
        also=("twitter", "x twitter", "x.com", "ツイッター"),
        handle=HandleRule("[A-Za-z0-9_]{1,15}", "up to 15 letters, figures and underscores"),
        no_handle=_names(
            "i hashtag search status home explore intent share login settings tos privacy messages "
            "notifications compose about signup download jobs logout lists premium communities topics"
        ),
        post_paths=(r"/(?:i/web|i|[^/]+)/status(?:es)?/([0-9]+)",),
    ),
    Platform.LINKEDIN: PlatformRules(
        Limits(3_000, comment=1_250),
        text_alone=True,
        hosts=("linkedin.com",),
        short_hosts=("lnkd.in",),
        also=("linked in",),
        profile=r"(?:/[a-z]{2})?/(?:in|company|pub)/(?P<handle>[^/]+)(?:/(?:about|posts|recent-activity.*|[a-z]{2}))?",
        no_handle=_names("feed posts events groups"),
        post_paths=(
            r"/(?:feed/update|embed/feed/update)/urn:li:(?:activity|share|ugcPost):([0-9]+)",
            r"/posts/.*?-(?:activity|share|ugcPost)-([0-9]+)(?:-[^/]*)?",
        ),
    ),
    Platform.PINTEREST: PlatformRules(
        Limits(500, title=100, alt_text=500),
        hosts=("pinterest.*",),
        short_hosts=("pin.it",),
        profile=r"/(?P<handle>[^/@]+)(?:/(?:_created|_saved|_pins|boards|pins))?",
        no_handle=_names(
            "pin search ideas login today settings business explore about categories topics videos "
            "shop news_hub password source policy"
        ),
        post_paths=(r"/pin/(?:[^/]*--)?([0-9]+)",),
    ),
    Platform.TWITCH: PlatformRules(
        Limits(None, title=140),
        hosts=("twitch.tv",),
        profile=r"/(?P<handle>[^/@]+)(?:/(?:about|videos|schedule|clips))?",
        handle=HandleRule("[A-Za-z0-9_]{3,25}", "3 to 25 letters, figures and underscores"),
        no_handle=_names(
            "videos directory search settings login p downloads jobs turbo store subscriptions wallet "
            "drops prime friends inventory"
        ),
        post_paths=(r"/videos/([0-9]+)", rf"/[^/]+/clip/({_ID})"),
        id_hosts=("clips.twitch.tv",),
    ),
    Platform.THREADS: PlatformRules(
        Limits(500, counting=Counting.EMOJI_IN_BYTES, comment=500),
        text_alone=True,
        hosts=("threads.net", "threads.com"),
        profile=r"/@(?P<handle>[^/]+)(?:/(?:replies|media|reposts))?",
        handle=_META_HANDLE,
        no_handle=_names("t post search"),
        post_paths=(rf"/@[^/]+/post/({_ID})", rf"/t/({_ID})"),
    ),
    Platform.BLUESKY: PlatformRules(
        Limits(300, alt_text=2_000, comment=300),
        text_alone=True,
        hosts=("bsky.app",),
        also=("bsky", "blue sky"),
        handle=HandleRule(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", "a domain, such as name.bsky.social"),
        profile=r"/profile/(?P<handle>[^/@]+)(?:/(?:posts|media|feed/.*|lists/.*))?",
        post_paths=(rf"/profile/[^/]+/post/({_ID})",),
    ),
    Platform.MASTODON: PlatformRules(
        Limits(500, link=23, alt_text=1_500, comment=500),
        text_alone=True,
        many_servers=True,
        hosts=_names(
            "mastodon.social mastodon.online mastodon.world mstdn.social mas.to fosstodon.org hachyderm.io "
            "infosec.exchange techhub.social chaos.social troet.cafe mastodon.art mastodon.green mastodon.uno "
            "mstdn.jp pawoo.net mastodon.gamedev.place mindly.social universeodon.com toot.community norden.social"
        ),
        handle=HandleRule(
            r"\w[\w.-]{0,63}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", "name and server, such as name@mastodon.social"
        ),
        profile=r"/@(?P<handle>[^/]+)(?:/(?:media|with_replies))?",
        post_paths=(r"/@[^/]+/([0-9]+)", r"/users/[^/]+/statuses/([0-9]+)", r"/deck/@[^/]+/([0-9]+)"),
    ),
}
