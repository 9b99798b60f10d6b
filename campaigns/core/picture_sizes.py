"""How large pictures and videos of posts are best on each platform."""

from storage.enums import Platform, PostKind

_UPRIGHT = "1080 × 1920 pixels (9:16)"
_FEED = "1080 × 1350 pixels (4:5)"
_WIDE = "1920 × 1080 pixels (16:9)"
_SIZES = {
    Platform.INSTAGRAM: (_FEED, _UPRIGHT), Platform.TIKTOK: (_UPRIGHT, _UPRIGHT), Platform.YOUTUBE: (_WIDE, _WIDE),
    Platform.FACEBOOK: (_FEED, _FEED), Platform.X: ("1200 × 675 pixels (16:9)", _WIDE),
    Platform.LINKEDIN: ("1200 × 627 pixels (1.91:1)", _WIDE), Platform.TWITCH: (_WIDE, _WIDE),
    Platform.PINTEREST: ("1000 × 1500 pixels (2:3)", "1000 × 1500 pixels (2:3)"), Platform.THREADS: (_FEED, _UPRIGHT),
    Platform.BLUESKY: (_FEED, _UPRIGHT), Platform.MASTODON: (_WIDE, _WIDE),
}  # fmt: skip
"""Of a plain post, and of a video, where a platform shows them best (tacticsocial.com/social-media-sizes, 2026)."""


def size_of(platform: Platform, kind: PostKind) -> str:
    """How large a post's picture or video is best, in words; reels and stories stand upright everywhere."""
    plain, video = _SIZES.get(platform, (_FEED, _WIDE))
    best = {PostKind.POST: plain, PostKind.VIDEO: video}.get(kind, _UPRIGHT)
    return f"{best}, {'PNG or JPG' if kind is PostKind.POST else 'MP4, or PNG and JPG where nothing moves'}"
