"""How long each step of a campaign took, as its report keeps it, and read from there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.wording import counted
from campaigns.steps.registry import workflow_named
from storage.models import Campaign, StepRun


@dataclass(frozen=True)
class StepTime:
    """When a step was begun and ended, and for how long it was closed in between.

    `ended_at` is None where it was still open when the report was made. Posts that come later open steps again.
    """

    number: int
    title: str
    begun_at: datetime
    ended_at: datetime | None
    paused: timedelta = timedelta()

    @property
    def took(self) -> timedelta | None:
        """How long it was open, in sum."""
        return self.ended_at - self.begun_at - self.paused if self.ended_at else None

    @property
    def took_time(self) -> bool:
        """Whether anybody waited for it; what is done at once is nobody's concern."""
        return self.took is None or self.took >= timedelta(minutes=1)

    @property
    def in_words(self) -> str:
        """How long it was open: "2 days 3 hours", "still open"."""
        return duration(self.took) if self.took is not None else "still open"


def times_of(stored: Mapping[str, Any]) -> list[StepTime]:
    """The steps of a stored post-mortem, by their numbers and names in the source document."""
    steps = {
        step.name: (number, step.title) for number, step in workflow_named(stored["workflow"]).numbered()
    }
    found = [
        StepTime(
            *steps[one["step"]],
            datetime.fromisoformat(one["opened_at"]),
            _moment(one["closed_at"]),
            timedelta(seconds=one.get("paused_seconds", 0)),
        )
        for one in stored["steps"]
        if one["step"] in steps
    ]
    return sorted(found, key=lambda one: one.number)


def stored_steps(session: Session, campaign: Campaign, at: datetime) -> list[dict[str, Any]]:
    """When each step was begun and ended, and how long it was closed between, for those begun before this report."""
    mine = (StepRun.campaign_id == campaign.id) & (StepRun.item_id == 0) & (StepRun.opened_at < at)
    runs = session.scalars(select(StepRun).where(mine).order_by(StepRun.opened_at, StepRun.id))
    return [
        {
            "step": run.step,
            "opened_at": run.opened_at.isoformat(),
            "closed_at": run.closed_at.isoformat() if run.closed_at and run.closed_at <= at else None,
            "paused_seconds": run.paused_seconds,
            "taken_back": run.taken_back,
        }
        for run in runs
    ]


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None


def duration(took: timedelta) -> str:
    """How long something took, in its two largest units: "2 days 3 hours", "5 minutes", "at once"."""
    minutes = int(took.total_seconds()) // 60
    days, hours = divmod(minutes // 60, 24)
    units = [(days, "day"), (hours, "hour"), (minutes % 60, "minute")]
    largest = next((place for place, (number, _) in enumerate(units) if number), None)
    if largest is None:
        return "at once"
    return " ".join(counted(number, noun) for number, noun in units[largest : largest + 2] if number)
