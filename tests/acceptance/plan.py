"""The posts of the social media story: where and when they are published, what they say, and what they achieve."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NAME = "Slow Sunday"
ZONE = ZoneInfo("Europe/London")
"""Where the Marketing Manager lives, and so the campaign."""
HOUR = time(9, 0)


@dataclass(frozen=True)
class Planned:
    """One post of the story; `day` counts from the campaign's first day."""

    title: str
    theme: str
    platform: str
    day: int
    results: dict[str, str]

    def on(self, first: date) -> date:
        """The day on which it is published."""
        return first + timedelta(days=self.day)

    @property
    def link(self) -> str:
        """Where it is to be seen."""
        return f"https://{self.platform}.example/p/{self.title.lower()}"


RITUALS, CRAFT, FACTS = "Slow mornings", "Behind the beans", "Coffee facts"
POSTS = (
    Planned("Kettle", RITUALS, "instagram", 8, {"reach": "1,000", "likes": "40", "comments": "10", "clicks": "0"}),
    Planned("Cups", RITUALS, "instagram", 9, {"reach": "2,000", "likes": "30", "comments": "10", "clicks": "20"}),
    Planned("Steam", RITUALS, "instagram", 10, {"reach": "500", "likes": "20", "comments": "5", "clicks": "5"}),
    Planned("Grinder", CRAFT, "tiktok", 8, {"reach": "10k", "likes": "150", "comments": "30", "clicks": "20"}),
    Planned("Discount", CRAFT, "tiktok", 9, {}),
    Planned("Pour", CRAFT, "tiktok", 10, {"reach": "4,000", "likes": "100", "comments": "20", "clicks": "40"}),
    Planned("Myth", FACTS, "x", 8, {"reach": "800", "likes": "8", "comments": "0", "clicks": "0"}),
    Planned("Origin", FACTS, "x", 9, {"reach": "200", "likes": "10", "comments": "4", "clicks": "2"}),
    Planned("Altitude", FACTS, "x", 10, {"likes": "12", "comments": "3", "clicks": "1"}),
)  # fmt: skip
BY_TITLE = {post.title: post for post in POSTS}
REVENUE = {"Kettle": "60", "Grinder": "42"}


def moment_of(post: Planned, first: date) -> datetime:
    """When a post is published."""
    return datetime.combine(post.on(first), HOUR, ZONE).astimezone(UTC)
