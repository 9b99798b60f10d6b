"""The form in which a post is planned, what it refuses with what is free nearby, and the end of planning."""

from datetime import UTC, datetime

import pytest

from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from storage.enums import TaskKind, TaskState
from storage.models import Campaign, Deliverable, Task
from tests.domain import social
from tests.domain.social import IG
from tests.integration.handlers.slack_workspace import CHLOE, MAYA, SlackWorkspace, buttons_in, says
from tests.integration.handlers.team_in_slack import planned, running, thought

RIGHT = {"platform": "instagram", "kind": "reel", "day": "2026-11-10", "time": "09:00"}


def plan_form(workspace: SlackWorkspace, who: str = CHLOE) -> Campaign:
    """The form of a post for the only idea of a campaign, before somebody of its team."""
    campaign = running(workspace)
    thought(workspace, campaign, "Slow mornings")
    workspace.scenario.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)
    workspace.type(who, "/tasks")
    workspace.press(who, "open_task", f"task={task.id}", **workspace.at_answer(who))
    workspace.press(who, "plan_post", "campaign=1;idea=1")
    return campaign


def test_a_post_is_planned_in_the_campaigns_time_zone(workspace: SlackWorkspace) -> None:
    plan_form(workspace)
    shown = workspace.fill_in(CHLOE, **RIGHT)
    assert shown["errors"] is None
    assert "is planned for Tue 10 Nov 2026, 09:00 Berlin." in says(shown["view"])
    (post,) = workspace.scenario.rows(Deliverable)
    assert post.slot_at == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    assert post.title == "Slow mornings · Instagram reel"


@pytest.mark.parametrize(
    ("field", "entered", "said"),
    [
        ("day", {"day": "2026-12-24"}, "The campaign runs from 2 Nov 2026 to 30 Nov 2026"),
        ("time", {"day": "2026-11-02", "time": "08:00"}, "is over"),
        ("time", {"time": "12:20"}, "has another post at Tue 10 Nov 2026, 12:00"),
    ],
)
def test_a_time_that_does_not_fit_is_refused_with_what_is_free_nearby(
    workspace: SlackWorkspace, field: str, entered: dict[str, str], said: str
) -> None:
    plan_form(workspace)
    workspace.fill_in(CHLOE, **{**RIGHT, "time": "12:00"})
    workspace.press(CHLOE, "plan_post")
    errors = workspace.errors(CHLOE, **{**RIGHT, **entered})
    assert list(errors) == [field]
    assert said in errors[field]
    assert "Free nearby: " in errors[field]
    assert len(workspace.scenario.rows(Deliverable)) == 1
    assert workspace.errors(CHLOE, **{**RIGHT, "time": "12:30"}) == {}


@pytest.mark.parametrize(("platform", "remarked"), [("instagram", False), ("tiktok", True)])
def test_an_idea_planned_for_a_platform_it_is_not_meant_for_is_remarked_upon(
    workspace: SlackWorkspace, platform: str, *, remarked: bool
) -> None:
    campaign = running(workspace)
    (idea,) = workspace.scenario.do(
        CHLOE, ideas.submit, campaign.id, [IdeaText("Slow mornings", "Mornings", (IG,))]
    )
    workspace.scenario.do(MAYA, ideas.approve, idea.id)
    workspace.scenario.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.PLAN)
    workspace.type(CHLOE, "/tasks")
    workspace.press(CHLOE, "open_task", f"task={task.id}", **workspace.at_answer(CHLOE))
    workspace.press(CHLOE, "plan_post", f"campaign={campaign.id};idea={idea.id}")
    said = says(workspace.fill_in(CHLOE, **{**RIGHT, "platform": platform})["view"])
    assert "is planned for" in said
    assert ("The idea is meant for Instagram; this post is for TikTok." in said) == remarked


def test_another_platform_may_have_the_same_time(workspace: SlackWorkspace) -> None:
    plan_form(workspace)
    workspace.fill_in(CHLOE, **RIGHT)
    workspace.press(CHLOE, "plan_post")
    assert workspace.errors(CHLOE, **{**RIGHT, "platform": "tiktok"}) == {}


@pytest.mark.parametrize("title", ["x" * 101, "\u202etitle"])
def test_a_title_is_checked(workspace: SlackWorkspace, title: str) -> None:
    plan_form(workspace)
    assert list(workspace.errors(CHLOE, **RIGHT, title=title)) == ["title"]


def test_a_title_is_used_once(workspace: SlackWorkspace) -> None:
    plan_form(workspace)
    workspace.fill_in(CHLOE, **RIGHT, title="Launch")
    workspace.press(CHLOE, "plan_post")
    assert "already" in workspace.errors(CHLOE, **{**RIGHT, "time": "15:00"}, title="LAUNCH")["title"]


def test_an_idea_can_be_searched_for(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    thought(workspace, campaign, "Slow mornings", "Bean talk")
    workspace.type(CHLOE, "/campaign calendar sunday")
    workspace.press(CHLOE, "plan_post", **workspace.at_answer(CHLOE))
    assert workspace.suggested(CHLOE, "ideas", "BEAN", block_id="idea") == ["2"]
    assert workspace.errors(CHLOE, **RIGHT, idea="2") == {}
    (post,) = workspace.scenario.rows(Deliverable)
    assert post.idea_id == 2


def test_calendar_ready_asks_for_designs_and_copy(workspace: SlackWorkspace) -> None:
    campaign = plan_form(workspace)
    workspace.fill_in(CHLOE, **RIGHT)
    workspace.press(CHLOE, "show_calendar")
    workspace.slack.do("close", user=CHLOE, view_id=workspace.form(CHLOE)["id"], all=True)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.PLAN)
    workspace.type(CHLOE, "/tasks")
    workspace.press(CHLOE, "open_task", f"task={task.id}", **workspace.at_answer(CHLOE))
    workspace.press(CHLOE, "calendar_ready")
    assert "1 post planned" in says(workspace.form(CHLOE))
    kinds = {one.kind for one in workspace.scenario.rows(Task, campaign_id=campaign.id, state=TaskState.OPEN)}
    assert kinds == {TaskKind.DESIGN, TaskKind.COPY}


def test_where_no_post_was_approved_posts_can_be_added(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (post,) = planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    workspace.scenario.do(CHLOE, ideas.ideas_done, campaign.id)
    workspace.scenario.do(CHLOE, planning.calendar_ready, campaign.id)
    workspace.scenario.do(CHLOE, planning.remove_post, post.id, "No.")
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.ADD_POSTS)
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", f"task={task.id}", **workspace.at_answer(MAYA))
    workspace.press(MAYA, "add_posts")
    assert "The calendar is open again" in says(workspace.form(MAYA))
    assert workspace.scenario.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)


@pytest.mark.parametrize(
    ("idle", "asked"), [(["Bean <talk>"], "Nothing is planned for Bean &lt;talk&gt;."), ([], None)]
)
def test_ideas_without_posts_are_named_before_the_calendar_is_ready(
    workspace: SlackWorkspace, idle: list[str], asked: str | None
) -> None:
    campaign = running(workspace)
    first, *_ = thought(workspace, campaign, "Slow mornings", *idle)
    social.post(workspace.scenario, first, IG, "2026-11-10", "09:00")
    workspace.scenario.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.PLAN)
    workspace.type(CHLOE, "/tasks")
    workspace.press(CHLOE, "open_task", f"task={task.id}", **workspace.at_answer(CHLOE))
    (ready,) = [one for one in buttons_in(workspace.form(CHLOE)) if one["action_id"] == "calendar_ready"]
    assert ("confirm" in ready) == bool(asked)
    assert asked is None or asked in ready["confirm"]["text"]["text"]
