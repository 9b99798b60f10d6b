"""What the forms about posts and decisions begin with."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from handlers.blocks.forms.content.review import decision_form, publish_form
from storage.enums import ApprovalSubject, Outcome
from storage.models import Approval, BriefVersion, Campaign, Deliverable

NOW = datetime(2027, 1, 13, 17, 30, tzinfo=UTC)


def begins_with(view: dict[str, Any]) -> dict[str, Any]:
    """What each field holds already."""
    beginnings = ("initial_date", "initial_time", "initial_option")
    return {
        block["block_id"]: block["element"].get(key)
        for block in view["blocks"]
        for key in beginnings
        if key in block.get("element", {})
    }


@pytest.mark.parametrize(
    ("agreed", "day", "time"),
    [
        (date(2027, 1, 11), "2027-01-11", "12:00"),
        (date(2027, 1, 14), "2027-01-13", "18:30"),
        (None, "2027-01-13", "18:30"),
    ],
)
def test_a_creators_post_was_published_on_the_agreed_day_unless_somebody_says(
    agreed: date | None, day: str, time: str
) -> None:
    campaign = Campaign(time_zone="Europe/Madrid", brief=BriefVersion(disclosure=""))
    post = Deliverable(id=1, title="Reel", publish_on=agreed, campaign=campaign)
    view = publish_form(post, NOW)
    assert begins_with(view) == {"day": day, "time": time}
    assert "late" not in str(view), "only a time in the calendar can be missed"


def test_what_is_decided_about_money_is_about_cost() -> None:
    asked = Approval(id=1, subject=ApprovalSubject.OVERSPEND)
    (chosen,) = begins_with(decision_form(asked, Outcome.REQUEST_CHANGES, "Decide on terms")).values()
    assert chosen["value"] == "cost"
    post = Approval(id=1, subject=ApprovalSubject.CONTENT)
    assert begins_with(decision_form(post, Outcome.REQUEST_CHANGES, "Approve Reel")) == {}
