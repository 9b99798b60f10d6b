"""How many posts of a campaign are to come, due, published and missed: what is so at one moment."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.enums import DeliverableStatus, Platform
from storage.models import Campaign, Deliverable

_LIVE = (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED)
_POSTS = select(Deliverable.status, Deliverable.slot_at, Deliverable.platform)


@dataclass(frozen=True)
class PostCounts:
    """The posts of a campaign by what is so now.

    Of the approved ones that are not published, `to_come` have their time before them, and `due` are to be published
    now; `first_at` is the first moment that is still to come (aware UTC). `all_approved` where none was missed or
    rejected. `platforms` are those of the approved and the published ones.
    """

    to_come: int
    due: int
    published: int
    missed: int
    first_at: datetime | None
    all_approved: bool
    platforms: frozenset[Platform]

    @property
    def has_begun(self) -> bool:
        """Whether the first post has had its time."""
        return bool(self.due or self.published or self.missed)

    @property
    def besides(self) -> list[str]:
        """What is so beside the posts to come, in words: "2 published", "1 missed"."""
        counts = {"to be published now": self.due, "published": self.published, "missed": self.missed}
        return [f"{count:,} {words}" for words, count in counts.items() if count]


def post_counts(session: Session, campaign: Campaign, at: datetime) -> PostCounts:
    """How the posts of a campaign stand at `at`; rejected and dropped ones are no posts any more."""
    posts: Sequence[tuple[DeliverableStatus, datetime | None, Platform]] = [
        (status, slot_at, platform)
        for status, slot_at, platform in session.execute(_POSTS.where(Deliverable.campaign_id == campaign.id))
    ]
    statuses = Counter(status for status, _, _ in posts)
    waiting = [slot_at for status, slot_at, _ in posts if status is DeliverableStatus.APPROVED]
    to_come = [slot_at for slot_at in waiting if slot_at is None or slot_at > at]
    return PostCounts(
        to_come=len(to_come),
        due=len(waiting) - len(to_come),
        published=statuses[DeliverableStatus.PUBLISHED],
        missed=statuses[DeliverableStatus.MISSED],
        first_at=min((slot_at for slot_at in to_come if slot_at is not None), default=None),
        all_approved=all(status in _LIVE for status in statuses if status is not DeliverableStatus.DROPPED),
        platforms=frozenset(platform for status, _, platform in posts if status in _LIVE),
    )
