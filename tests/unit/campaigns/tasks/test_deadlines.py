"""When work on a post is due, by its slot and by the day that is agreed for its draft."""

from datetime import UTC, date, datetime

import pytest

from campaigns.tasks.deadlines import due
from storage.enums import TaskKind
from storage.models import Campaign, Deliverable

CAMPAIGN = Campaign(time_zone="UTC")
MONDAY = datetime(2026, 11, 2, 9, tzinfo=UTC)


def close_of(day: int) -> datetime:
    return datetime(2026, 11, day, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("draft_day", "kind", "is_due"),
    [
        (20, TaskKind.SET_SLOT, close_of(4)),
        (4, TaskKind.SET_SLOT, close_of(3)),
        (4, TaskKind.DESIGN, close_of(3)),
        (9, TaskKind.COPY, close_of(5)),
        (2, TaskKind.COPY, close_of(2)),
        (1, TaskKind.COPY, close_of(5)),
        (4, TaskKind.APPROVE, close_of(4)),
        (None, TaskKind.DESIGN, close_of(5)),
    ],
)
def test_what_comes_before_a_draft_is_due_before_its_day(
    draft_day: int | None, kind: TaskKind, is_due: datetime
) -> None:
    post = Deliverable(draft_due_on=date(2026, 11, draft_day) if draft_day else None)
    assert due(CAMPAIGN, post, kind, MONDAY) == is_due


def test_no_weekend_is_lost_before_a_monday() -> None:
    post = Deliverable(draft_due_on=date(2026, 11, 9))
    friday = datetime(2026, 11, 6, 9, tzinfo=UTC)
    assert due(CAMPAIGN, post, TaskKind.DESIGN, friday) == close_of(6)


def test_a_slot_before_the_draft_day_comes_first() -> None:
    slot_at = datetime(2026, 11, 4, 12, tzinfo=UTC)
    post = Deliverable(draft_due_on=date(2026, 11, 6), slot_at=slot_at)
    assert due(CAMPAIGN, post, TaskKind.DESIGN, MONDAY) == datetime(2026, 11, 3, 12, tzinfo=UTC)
