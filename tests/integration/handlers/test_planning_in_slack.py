"""The form in which a post is planned, what it refuses with what is free nearby, and the end of planning."""

from datetime import UTC, datetime

import pytest

from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from storage.enums import TaskKind, TaskState
from storage.models import Campaign, Deliverable, Task
from tests.domain import social
from tests.domain.social import IG
from tests.integration.handlers.desk_in_slack import CHLOE, MAYA, House, buttons_in, says
from tests.integration.handlers.team_in_slack import planned, running, thought

RIGHT = {"platform": "instagram", "kind": "reel", "day": "2026-11-10", "time": "09:00"}


def plan_form(house: House, who: str = CHLOE) -> Campaign:
    """The form of a post for the only idea of a campaign, before somebody of its team."""
    campaign = running(house)
    thought(house, campaign, "Slow mornings")
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)
    house.type(who, "/tasks")
    house.press(who, "open_task", f"task={task.id}", **house.at_answer(who))
    house.press(who, "plan_post", "campaign=1;idea=1")
    return campaign


def test_a_post_is_planned_in_the_campaigns_time_zone(house: House) -> None:
    plan_form(house)
    shown = house.fill_in(CHLOE, **RIGHT)
    assert shown["errors"] is None
    assert "is planned for Tue 10 Nov 2026, 09:00 (Europe/Berlin)" in says(shown["view"])
    (post,) = house.firm.rows(Deliverable)
    assert post.slot_at == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    assert post.title == "Slow mornings · Instagram reel"


@pytest.mark.parametrize(
    ("field", "entered", "said"),
    [
        ("day", {"day": "2026-12-24"}, "The campaign runs from 02 Nov 2026 to 30 Nov 2026"),
        ("time", {"day": "2026-11-02", "time": "08:00"}, "is over"),
        ("time", {"time": "12:20"}, "has another post at Tue 10 Nov 2026, 12:00"),
    ],
)
def test_a_time_that_does_not_fit_is_refused_with_what_is_free_nearby(
    house: House, field: str, entered: dict[str, str], said: str
) -> None:
    plan_form(house)
    house.fill_in(CHLOE, **{**RIGHT, "time": "12:00"})
    house.press(CHLOE, "plan_post")
    errors = house.errors(CHLOE, **{**RIGHT, **entered})
    assert list(errors) == [field]
    assert said in errors[field]
    assert "Free nearby: " in errors[field]
    assert len(house.firm.rows(Deliverable)) == 1
    assert house.errors(CHLOE, **{**RIGHT, "time": "12:30"}) == {}


@pytest.mark.parametrize(("platform", "remarked"), [("instagram", False), ("tiktok", True)])
def test_an_idea_planned_for_a_platform_it_is_not_meant_for_is_remarked_upon(
    house: House, platform: str, *, remarked: bool
) -> None:
    campaign = running(house)
    (idea,) = house.firm.do(CHLOE, ideas.submit, campaign.id, [IdeaText("Slow mornings", "Mornings", (IG,))])
    house.firm.do(MAYA, ideas.approve, idea.id)
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN)
    house.type(CHLOE, "/tasks")
    house.press(CHLOE, "open_task", f"task={task.id}", **house.at_answer(CHLOE))
    house.press(CHLOE, "plan_post", f"campaign={campaign.id};idea={idea.id}")
    said = says(house.fill_in(CHLOE, **{**RIGHT, "platform": platform})["view"])
    assert "is planned for" in said
    assert ("The idea is meant for Instagram; this post is for TikTok." in said) == remarked


def test_another_platform_may_have_the_same_time(house: House) -> None:
    plan_form(house)
    house.fill_in(CHLOE, **RIGHT)
    house.press(CHLOE, "plan_post")
    assert house.errors(CHLOE, **{**RIGHT, "platform": "tiktok"}) == {}


@pytest.mark.parametrize("title", ["x" * 101, "\u202etitle", "\u200b"])
def test_a_title_is_checked(house: House, title: str) -> None:
    plan_form(house)
    assert list(house.errors(CHLOE, **RIGHT, title=title)) == ["title"]


def test_a_title_is_used_once(house: House) -> None:
    plan_form(house)
    house.fill_in(CHLOE, **RIGHT, title="Launch")
    house.press(CHLOE, "plan_post")
    assert "already" in house.errors(CHLOE, **{**RIGHT, "time": "15:00"}, title="LAUNCH")["title"]


def test_an_idea_can_be_searched_for(house: House) -> None:
    campaign = running(house)
    thought(house, campaign, "Slow mornings", "Bean talk")
    house.type(CHLOE, "/campaign calendar sunday")
    house.press(CHLOE, "plan_post", **house.at_answer(CHLOE))
    assert house.suggested(CHLOE, "ideas", "BEAN", block_id="idea") == ["2"]
    assert house.errors(CHLOE, **RIGHT, idea="2") == {}
    (post,) = house.firm.rows(Deliverable)
    assert post.idea_id == 2


def test_calendar_ready_asks_for_designs_and_copy(house: House) -> None:
    campaign = plan_form(house)
    house.fill_in(CHLOE, **RIGHT)
    house.press(CHLOE, "show_calendar")
    house.slack.do("close", user=CHLOE, view_id=house.form(CHLOE)["id"], all=True)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN)
    house.type(CHLOE, "/tasks")
    house.press(CHLOE, "open_task", f"task={task.id}", **house.at_answer(CHLOE))
    house.press(CHLOE, "calendar_ready")
    assert "1 post planned" in says(house.form(CHLOE))
    kinds = {one.kind for one in house.firm.rows(Task, campaign_id=campaign.id, state=TaskState.OPEN)}
    assert kinds == {TaskKind.DESIGN, TaskKind.COPY}


def test_where_no_post_was_approved_posts_can_be_added(house: House) -> None:
    campaign = running(house)
    (post,) = planned(house, campaign, (IG, "2026-11-10", "09:00"))
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    house.firm.do(CHLOE, planning.calendar_ready, campaign.id)
    house.firm.do(CHLOE, planning.remove_post, post.id, "No.")
    (task,) = house.firm.rows(Task, kind=TaskKind.ADD_POSTS)
    house.type(MAYA, "/tasks")
    house.press(MAYA, "open_task", f"task={task.id}", **house.at_answer(MAYA))
    house.press(MAYA, "add_posts")
    assert "The calendar is open again" in says(house.form(MAYA))
    assert house.firm.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)


@pytest.mark.parametrize(
    ("idle", "asked"), [(["Bean <talk>"], "Nothing is planned for Bean &lt;talk&gt;."), ([], None)]
)
def test_ideas_without_posts_are_named_before_the_calendar_is_ready(
    house: House, idle: list[str], asked: str | None
) -> None:
    campaign = running(house)
    first, *_ = thought(house, campaign, "Slow mornings", *idle)
    social.post(house.firm, first, IG, "2026-11-10", "09:00")
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN)
    house.type(CHLOE, "/tasks")
    house.press(CHLOE, "open_task", f"task={task.id}", **house.at_answer(CHLOE))
    (ready,) = [one for one in buttons_in(house.form(CHLOE)) if one["action_id"] == "calendar_ready"]
    assert ("confirm" in ready) == bool(asked)
    assert asked is None or asked in ready["confirm"]["text"]["text"]
