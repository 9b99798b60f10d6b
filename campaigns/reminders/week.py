"""What happened in some campaigns in a week, and how they stand: what a digest tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from campaigns.core.business_time import end_of, moment
from campaigns.core.money import Money
from campaigns.core.open_tasks import IS_OPEN, RESTS
from campaigns.reminders.owed import holders_of
from campaigns.spending.promised_and_paid import promised_and_paid
from campaigns.tasks.kinds import what_to_do
from campaigns.views.gathered import with_subjects
from storage.enums import POST_IS_GIVEN_UP, ContentPart
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Result, Task, Version

LATE_NAMED = 4
PUBLISHED_NAMED = 5
_LOOKED_AT = 500


@dataclass(frozen=True)
class Spending:
    """What is promised and what was paid of a budget, and how much of the campaign's time is over (0 to 1)."""

    budget: Money
    promised: Money
    paid: Money
    elapsed: float

    @property
    def is_over(self) -> bool:
        """Whether more is promised than the budget holds."""
        return self.promised > self.budget

    def share(self, amount: Money) -> int | None:
        """An amount in percent of the budget; None where there is none."""
        return round(100 * amount.minor / self.budget.minor) if self.budget.minor else None


@dataclass
class Week:
    """One campaign: what is late, who holds it, what was published, and what came in."""

    campaign: Campaign
    spending: Spending
    late: list[Task] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    designs: int = 0
    copies: int = 0
    measured: int = 0
    posts: int = 0
    posts_published: int = 0

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to say of it."""
        came_in = self.designs + self.copies + self.measured
        return not (self.late or self.published or came_in or self.spending.is_over)

    def facts(self, holders: Mapping[int, str], *, with_money: bool) -> dict[str, Any]:
        """The same as plain JSON values; amounts only where they may be seen."""
        money = self.spending
        amounts = {
            "budget": money.budget.show(),
            "promised": money.promised.show(),
            "paid": money.paid.show(),
        }
        shares = {"promised_share": money.share(money.promised), "paid_share": money.share(money.paid)}
        return {
            "id": self.campaign.id,
            "name": self.campaign.name,
            "late": [_late(task, holders.get(task.id)) for task in self.late[:LATE_NAMED]],
            "late_count": len(self.late),
            "money": {**amounts, **shares} if with_money else {},
            "is_over": money.is_over,
            "elapsed": round(100 * money.elapsed),
            "published": self.published[:PUBLISHED_NAMED],
            "published_count": len(self.published),
            "designs": self.designs,
            "copies": self.copies,
            "measured": self.measured,
            "posts": self.posts,
            "posts_published": self.posts_published,
        }


def weeks_of(
    session: Session, campaigns: Sequence[Campaign], since: datetime, at: datetime
) -> tuple[list[Week], Mapping[int, str]]:
    """The week until `at` of some campaigns, those with something to say; and who holds what is late, by the task.

    No more statements for many campaigns than for one.
    """
    asked = {"campaign_ids": [one.id for one in campaigns], "since": since, "at": at, "limit": _LOOKED_AT}
    money = promised_and_paid(session, [one.id for one in campaigns])
    found = {
        one.id: Week(
            one,
            Spending(
                Money(one.budget_minor, one.currency),
                *_amounts(one, *money.get(one.id, (0, 0))),
                _elapsed(one, at),
            ),
        )
        for one in campaigns
    }
    for task in session.scalars(_LATE, asked):
        found[task.campaign_id].late.append(task)
    for campaign_id, posts, published in session.execute(_POSTS, asked):
        found[campaign_id].posts, found[campaign_id].posts_published = posts, published
    for campaign_id, title in session.execute(_PUBLISHED, asked):
        found[campaign_id].published.append(title)
    for campaign_id, part, posts in session.execute(_HANDED_IN, asked):
        setattr(found[campaign_id], "designs" if part is ContentPart.ASSET else "copies", posts)
    for campaign_id, posts in session.execute(_MEASURED, asked):
        found[campaign_id].measured = posts
    weeks = [week for week in found.values() if not week.is_quiet]
    named = [task for week in weeks for task in week.late[:LATE_NAMED]]
    with_subjects(session, named)
    return weeks, holders_of(session, [task.id for task in named])


def _late(task: Task, holder: str | None) -> dict[str, Any]:
    return {
        "words": what_to_do(task),
        "due_at": task.due_at.isoformat() if task.due_at else None,
        "since": task.opened_at.isoformat(),
        "holder": holder,
        "role": task.role.value,
    }


def _amounts(campaign: Campaign, promised: int, paid: int) -> tuple[Money, Money]:
    return Money(promised, campaign.currency), Money(paid, campaign.currency)


def _elapsed(campaign: Campaign, at: datetime) -> float:
    """How much of a campaign's days is over, from 0 to 1."""
    begins, ends = moment(campaign, campaign.starts_on, time(0)), end_of(campaign, campaign.ends_on)
    return min(1.0, max(0.0, (at - begins) / max(ends - begins, timedelta(days=1))))


_HERE = among(Deliverable.campaign_id, "campaign_ids")
_LATE = (
    select(Task)
    .where(
        among(Task.campaign_id, "campaign_ids"), IS_OPEN, Task.due_at <= bindparam("at"), ~RESTS,
    )
    .order_by(Task.due_at, Task.id)
    .limit(bindparam("limit"))
)  # fmt: skip
_POSTS = (
    select(
        Deliverable.campaign_id,
        func.count().label("posts"),
        func.count(Deliverable.published_at).label("published"),
    )
    .where(_HERE, Deliverable.status.not_in(POST_IS_GIVEN_UP))
    .group_by(Deliverable.campaign_id)
)
_PUBLISHED = (
    select(Deliverable.campaign_id, Deliverable.title)
    .where(_HERE, Deliverable.published_at > bindparam("since"), Deliverable.published_at <= bindparam("at"))
    .order_by(Deliverable.published_at, Deliverable.id)
    .limit(bindparam("limit"))
)
_HANDED_IN = (
    select(
        Deliverable.campaign_id, Version.part, func.count(Version.deliverable_id.distinct()).label("posts")
    )
    .join(Version, Version.deliverable_id == Deliverable.id)
    .where(_HERE, Version.handed_in_at > bindparam("since"))
    .group_by(Deliverable.campaign_id, Version.part)
)
_MEASURED = (
    select(Deliverable.campaign_id, func.count(Result.deliverable_id.distinct()).label("posts"))
    .join(Result, Result.deliverable_id == Deliverable.id)
    .where(_HERE, Result.entered_at > bindparam("since"))
    .group_by(Deliverable.campaign_id)
)
