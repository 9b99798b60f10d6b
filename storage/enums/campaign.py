"""Where a campaign stands, its money, and where it publishes."""

from enum import StrEnum

from storage.enums.base import Kind


class CampaignStatus(StrEnum):
    """Where a campaign stands; archived is a flag of its own."""

    PREPARING = "preparing"
    ACTIVE = "active"
    MEASURING = "measuring"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more is asked of anybody."""
        return self in (CampaignStatus.COMPLETED, CampaignStatus.CANCELLED)


RUNNING = tuple(status for status in CampaignStatus if not status.is_over)
"""Where a campaign stands while something is asked of somebody."""


class Platform(Kind):
    """Where creators and teams publish."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    FACEBOOK = "facebook"
    X = "x"
    LINKEDIN = "linkedin"
    PINTEREST = "pinterest"
    TWITCH = "twitch"
    THREADS = "threads"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"

    @property
    def label(self) -> str:
        """The platform as it writes itself."""
        own = {"tiktok": "TikTok", "youtube": "YouTube", "linkedin": "LinkedIn"}
        return own.get(self.value, self.value.capitalize())


class CostState(StrEnum):
    """How firm a cost is; a withdrawn one counts for nothing."""

    PLANNED = "planned"
    COMMITTED = "committed"
    SPENT = "spent"
    WITHDRAWN = "withdrawn"


PROMISED_COSTS = (CostState.COMMITTED, CostState.SPENT)
"""The costs that take from the budget."""
