"""Where figures come from by themselves, and which revenue counts."""

from storage.enums.base import Kind


class Source(Kind):
    """A program that is asked for figures of posts, for facts of accounts, or for revenue."""

    YOUTUBE = "youtube"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    INSTAGRAM = "instagram"
    ANALYTICS = "analytics"

    @property
    def label(self) -> str:
        """The source as it calls itself."""
        own = {"youtube": "YouTube", "analytics": "Google Analytics"}
        return own.get(self.value, self.value.capitalize())


class RevenueBasis(Kind):
    """By what a campaign's revenue is counted; what the others say stands beside it and is never added."""

    POSTS = "posts"
    CODES = "codes"
    LINKS = "links"

    @property
    def label(self) -> str:
        """By what, in words: "discount codes"."""
        return {"posts": "posts", "codes": "discount codes", "links": "links"}[self.value]


class PairState(Kind):
    """What became of two rows of the Influencer Database that looked like one creator."""

    MERGED = "merged"
    UNDONE = "undone"
    DIFFERENT = "different"
