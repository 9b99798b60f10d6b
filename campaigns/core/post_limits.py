"""How much text a platform takes with a post, and how it counts that."""

from dataclasses import dataclass
from enum import Enum


class Counting(Enum):
    """What a platform counts in a caption."""

    AS_SEEN = "one for each character that people see"
    WEIGHTED = "two for each emoji, and for each sign of Chinese, Japanese, Korean and the like"
    EMOJI_IN_BYTES = "the bytes of each emoji, and one for every other character"
    UTF16 = "units of UTF-16, of which most emoji have two or more"
    BYTES = "bytes of UTF-8"

    @property
    def unit(self) -> str:
        """What is counted, in the plural."""
        return "bytes" if self is Counting.BYTES else "characters"


@dataclass(frozen=True)
class Limits:
    """What a platform takes: characters of caption with hashtags, hashtags, characters of a title (0: it has none).

    `caption` is None where no limit is known. `link` is what every link counts for; None where links count as what
    they are. `alt_text` and `comment` are characters of a picture's description and of a comment below the post.
    """

    caption: int | None
    hashtags: int | None = None
    title: int = 0
    link: int | None = None
    counting: Counting = Counting.AS_SEEN
    alt_text: int = 1_000
    comment: int = 2_196
