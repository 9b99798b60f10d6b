"""Several posts at once: planned from a list, shifted together, changed one by one, and given to one maker."""

import pytest

from campaigns.editorial import ideas
from storage.enums import PartStatus, TaskKind, TaskState
from storage.models import Campaign, Deliverable, Task
from tests.domain import social
from tests.domain.social import IG, TIKTOK
from tests.integration.handlers.acts_in_slack import closes, presses
from tests.integration.handlers.planned_posts import chooses, posts, teams
from tests.integration.handlers.slack_workspace import CHLOE, DEV, LENA, MAYA, PAUL, SlackWorkspace, says
from tests.integration.handlers.team_in_slack import choose_in_answer, running, thought


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


LIST = """10 Nov 09:00 instagram reel Beans
10 Nov 09:00 tiktok video
11 Nov 09:00 instagram post Cups | 2"""


def in_calendar(workspace: SlackWorkspace, who: str, words: str) -> None:
    """The calendar of the only campaign, and a button below it."""
    workspace.type(who, "/campaign calendar sunday")
    workspace.press(who, {"Plan": "plan_several", "Shift": "shift_posts"}[words], **workspace.at_answer(who))


def slots(workspace: SlackWorkspace) -> dict[str, str]:
    """When posts are published, in UTC, by their titles."""
    found = workspace.scenario.rows(Deliverable)
    return {one.title: f"{one.slot_at:%d %H:%M}" for one in found if one.slot_at is not None}


def test_a_list_is_planned_or_refused_as_a_whole(workspace: SlackWorkspace) -> None:
    thought(workspace, running(workspace), "Slow mornings", "Latte art")
    in_calendar(workspace, CHLOE, "Plan")
    assert workspace.errors(CHLOE, lines=LIST)["lines"].startswith("Line 1: Name its idea")
    assert workspace.suggested(CHLOE, "ideas", "", block_id="idea") == ["1", "2"]
    typed = "10 Nov 09:00 instagram reel Beans | mornnigs"
    assert "Did you mean Slow mornings?" in workspace.errors(CHLOE, lines=typed)["lines"]
    wrong = workspace.errors(CHLOE, idea="1", lines=f"{LIST}\n10 Nov 09:20 instagram story Too close")
    assert "Line 4: Instagram has another post at" in wrong["lines"]
    unread = (
        f"Launch\n{LIST}\n10 Nov 09:20 instagram story Too close\n11 Nov 09:00 instagram reel Cups | None"
    )
    named = workspace.errors(CHLOE, idea="1", lines=unread)["lines"]
    assert [number for number in "123456" if f"Line {number}:" in named] == ["1", "5", "6"], "all at once"
    assert workspace.scenario.rows(Deliverable) == []
    shown = workspace.fill_in(CHLOE, idea="1", lines=LIST)["view"]
    assert "3 posts planned" in says(shown)
    assert slots(workspace) == {
        "Beans": "10 08:00",
        "Slow mornings · TikTok video": "10 08:00",
        "Cups": "11 08:00",
    }
    assert [one.idea_id for one in workspace.scenario.rows(Deliverable)] == [1, 1, 2]


def test_a_long_list_takes_no_more_statements(workspace: SlackWorkspace) -> None:
    thought(workspace, running(workspace), "Slow mornings")
    in_calendar(workspace, CHLOE, "Plan")
    lines = [f"{day} Nov {hour}:00 instagram reel" for day in range(10, 20) for hour in range(9, 18)]
    assert "90 posts planned" in says(workspace.fill_in(CHLOE, lines="\n".join(lines))["view"])
    closes(workspace, CHLOE)
    in_calendar(workspace, CHLOE, "Shift")
    assert "90 posts moved" in says(workspace.fill_in(CHLOE, days="7")["view"])


def test_all_or_some_are_shifted_by_days(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (idea,) = thought(workspace, campaign, "Slow mornings")
    first, second, third = (
        social.post(workspace.scenario, idea, IG, f"2026-11-{day}", "09:00") for day in (10, 11, 12)
    )
    in_calendar(workspace, CHLOE, "Shift")
    assert "The campaign runs from" in workspace.errors(CHLOE, days="25")["days"]
    assert workspace.suggested(CHLOE, "posts", "slow", block_id="posts") == ["1", "2", "3"]
    assert "Nothing was moved" in workspace.errors(CHLOE, days="1", posts=["1"])["days"]
    assert "2 posts moved" in says(workspace.fill_in(CHLOE, days="+1", posts=["2", "3"])["view"])
    closes(workspace, CHLOE)
    in_calendar(workspace, CHLOE, "Shift")
    assert "3 posts moved" in says(workspace.fill_in(CHLOE, days="−2")["view"])
    moved = [social.now(workspace.scenario, one) for one in (first, second, third)]
    assert [one.slot_at.day for one in moved if one.slot_at] == [8, 10, 11]
    assert {one.slot_number for one in moved} == {2, 3}


def test_a_post_is_changed_and_given_to_one_designer(workspace: SlackWorkspace) -> None:
    posts(workspace, IG, platforms="instagram, tiktok")
    (post,) = workspace.scenario.rows(Deliverable)
    workspace.type(MAYA, "/campaign calendar sunday")
    choose_in_answer(workspace, MAYA, f"deliverable={post.id};word=change_post")
    change = {"title": "Beans", "platform": "tiktok", "kind": "video"}
    assert list(workspace.errors(MAYA, **change, designer=PAUL)) == ["designer"]
    assert workspace.errors(MAYA, **change, designer=DEV, writer=MAYA) == {}
    changed = social.now(workspace.scenario, post)
    assert (changed.title, changed.platform, changed.kind.value) == ("Beans", TIKTOK, "video")
    theirs = {one.kind: one.user_id for one in workspace.scenario.rows(Task, state=TaskState.OPEN)}
    assert (theirs[TaskKind.DESIGN], theirs[TaskKind.COPY]) == (DEV, MAYA)
    social.design(workspace.scenario, post)
    choose_in_answer(workspace, MAYA, f"deliverable={post.id};word=change_post")
    assert "It stays TikTok video" in says(workspace.form(MAYA))
    assert workspace.errors(MAYA, title="") == {}
    assert social.now(workspace.scenario, post).title == "Slow mornings · TikTok video"


def test_copy_has_an_alt_text_and_a_first_comment_that_are_published_with_it(
    workspace: SlackWorkspace,
) -> None:
    posts(workspace, IG)
    (post,) = workspace.scenario.rows(Deliverable)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.COPY)
    workspace.type(LENA, "/tasks")
    workspace.press(LENA, "open_task", f"task={task.id}", **workspace.at_answer(LENA))
    workspace.press(LENA, "hand_in_copy")
    assert (
        "Instagram takes 1,000" in workspace.errors(LENA, caption="Morning", alt_text="x" * 1001)["alt_text"]
    )
    workspace.fill_in(LENA, caption="Morning", alt_text="Two cups", first_comment="Which one is yours?")
    assert social.now(workspace.scenario, post).copy_status is PartStatus.READY_FOR_REVIEW
    social.design(workspace.scenario, post)
    (asked,) = workspace.scenario.rows(Task, kind=TaskKind.APPROVE)
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", f"task={asked.id}", **workspace.at_answer(MAYA))
    said = says(workspace.form(MAYA))
    assert "First comment: Which one is yours?" in said
    assert "Alt text: Two cups" in said


@pytest.mark.parametrize(
    "links", ["https://a.example/1 https://a.example/2", "https://a.example/1\nhttps://a.example/2"]
)
def test_a_design_may_be_several_links_in_order(workspace: SlackWorkspace, links: str) -> None:
    posts(workspace, IG)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.DESIGN)
    workspace.type(DEV, "/tasks")
    workspace.press(DEV, "open_task", f"task={task.id}", **workspace.at_answer(DEV))
    workspace.press(DEV, "hand_in_design")
    assert workspace.errors(DEV, link=links) == {}
    (post,) = workspace.scenario.rows(Deliverable)
    social.write(workspace.scenario, post)
    (asked,) = workspace.scenario.rows(Task, kind=TaskKind.APPROVE)
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", f"task={asked.id}", **workspace.at_answer(MAYA))
    said = says(workspace.form(MAYA))
    assert said.index("a.example/1") < said.index("a.example/2")


def test_ideas_are_described_approved_together_and_brought_back(workspace: SlackWorkspace) -> None:
    campaign: Campaign = running(workspace)
    workspace.opened(CHLOE, "/campaign show sunday")
    presses(workspace, CHLOE, "Ideas")
    workspace.press(CHLOE, "submit_ideas")
    first = {
        "theme": "Slow mornings",
        "description": "One cup, no music.",
        "reference": "https://x.example/like",
    }
    more = "Bean talk | Knowledge | instagram | Ask a farmer | https://x.example/talk\nLatte art"
    said = says(workspace.fill_in(CHLOE, **first, lines=more)["view"])
    assert "One cup, no music." in said
    assert "Ask a farmer" in said
    closes(workspace, CHLOE)
    workspace.opened(MAYA, "/campaign show sunday")
    presses(workspace, MAYA, "Ideas")
    workspace.press(MAYA, "drop_idea", f"campaign={campaign.id};idea=3;page=0")
    workspace.fill_in(MAYA, reason="Seen too often.")
    presses(workspace, MAYA, "Approve all 2")
    assert "2 approved" in says(workspace.form(MAYA))
    workspace.press(MAYA, "bring_back_idea", f"campaign={campaign.id};idea=3;page=0")
    assert "1 waiting" in says(workspace.form(MAYA))
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.DECIDE_IDEAS, state=TaskState.OPEN)
    chooses(workspace, MAYA, "Edit…")
    assert workspace.errors(MAYA, theme="Bean talk") != {}
    assert "Latte art at home" in says(workspace.fill_in(MAYA, theme="Latte art at home")["view"])
    workspace.scenario.do(MAYA, ideas.approve, 3)
    assert workspace.scenario.row(Task, task.id).state is TaskState.DONE
