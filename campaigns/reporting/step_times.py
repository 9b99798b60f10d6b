"""How long each step of a campaign took, read from its report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from campaigns.workflows.registry import workflow_named


@dataclass(frozen=True)
class StepTime:
    """When a step was begun and ended; `ended_at` is None where it was still open when the report was made."""

    number: int
    title: str
    begun_at: datetime
    ended_at: datetime | None

    @property
    def took(self) -> timedelta | None:
        """How long it took."""
        return self.ended_at - self.begun_at if self.ended_at else None


def times_of(stored: Mapping[str, Any]) -> list[StepTime]:
    """The steps of a stored post-mortem, by their numbers and names in the source document."""
    steps = {
        step.name: (number, step.title) for number, step in workflow_named(stored["workflow"]).numbered()
    }
    found = [
        StepTime(*steps[one["step"]], datetime.fromisoformat(one["opened_at"]), _moment(one["closed_at"]))
        for one in stored["steps"]
        if one["step"] in steps
    ]
    return sorted(found, key=lambda one: one.number)


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None
