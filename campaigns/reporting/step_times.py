"""How long each step of a campaign took, read from its report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_named


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


def following(stored: Mapping[str, Any]) -> list[tuple[int, str]]:
    """The steps, by number and name, that follow on the figures within the moment of the report; before, none."""
    workflow = workflow_named(stored["workflow"])
    measuring = workflow.name_of(Purpose.MEASURING)
    measured = next((one for one in stored["steps"] if one["step"] == measuring), None)
    if measured is None or measured["closed_at"] is None or measured.get("taken_back"):
        return []
    last = max((one.number for one in times_of(stored)), default=0)
    return [(number, step.title) for number, step in workflow.numbered() if number > last]


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None
