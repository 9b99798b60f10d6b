"""Ideas in Slack: submitted one by one or many at once, approved or dropped, asked for, and done."""

import pytest

from campaigns.core.errors import NotPermitted
from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText
from campaigns.views.overview import overview
from handlers.blocks.surfaces.messages.notices import notice
from handlers.blocks.surfaces.views.campaign_card import campaign_card, next_line
from handlers.rendering import render
from storage.enums import CardKind, IdeaState, NoticeKind, TaskKind, TaskState
from storage.models import Campaign, Card, Idea, Notice, Task
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CHLOE,
    DEV,
    MAYA,
    SlackWorkspace,
    buttons_in,
    says,
)
from tests.integration.handlers.team_in_slack import running, thought


def submit_some(workspace: SlackWorkspace, campaign: Campaign, *themes: str) -> list[Idea]:
    """Ideas of Chloe's, not decided on."""
    return workspace.scenario.do(CHLOE, ideas.submit, campaign.id, [IdeaText(theme) for theme in themes])


def opened(workspace: SlackWorkspace, who: str, kind: TaskKind) -> None:
    """The one task of that kind, in a modal before somebody."""
    (task,) = workspace.scenario.rows(Task, kind=kind, state=TaskState.OPEN)
    workspace.type(who, "/tasks")
    workspace.press(who, "open_task", f"task={task.id}", **workspace.at_answer(who))


def states(workspace: SlackWorkspace) -> list[IdeaState]:
    return [one.state for one in workspace.scenario.rows(Idea)]


def test_one_idea_and_several_lines_are_submitted_at_once(workspace: SlackWorkspace) -> None:
    running(workspace)
    opened(workspace, CHLOE, TaskKind.IDEATE)
    workspace.press(CHLOE, "submit_ideas")
    shown = workspace.fill_in(
        CHLOE, theme="Slow mornings", pillar="Rituals", platforms=["tiktok"],
        lines="Bean talk | Knowledge | instagram, tiktok\n\n- Latte art",
    )  # fmt: skip
    assert shown["errors"] is None
    assert "3 ideas: 3 waiting" in says(shown["view"])
    found = [(one.theme, one.pillar, one.platforms) for one in workspace.scenario.rows(Idea)]
    assert found == [
        ("Slow mornings", "Rituals", ["tiktok"]),
        ("Bean talk", "Knowledge", ["instagram", "tiktok"]),
        ("Latte art", "", []),
    ]


@pytest.mark.parametrize(
    ("field", "entered"),
    [
        ("theme", {}),
        ("theme", {"theme": "x" * 101}),
        ("theme", {"theme": "\u202eidea"}),
        ("pillar", {"theme": "A", "pillar": "x" * 61}),
        ("theme", {"pillar": "Rituals", "lines": "A"}),
        ("lines", {"lines": "A | B | myspace"}),
        ("lines", {"lines": "A | B | youtube"}),
        ("lines", {"lines": "A | B | C | D"}),
        ("lines", {"lines": "\n".join(f"Idea {number}" for number in range(51))}),
        ("lines", {"lines": "Same\nsame"}),
    ],
)
def test_what_is_wrong_is_said_at_the_field(
    workspace: SlackWorkspace, field: str, entered: dict[str, str]
) -> None:
    running(workspace)
    opened(workspace, CHLOE, TaskKind.IDEATE)
    workspace.press(CHLOE, "submit_ideas")
    errors = workspace.errors(CHLOE, **entered)
    assert list(errors) == [field]
    assert workspace.scenario.rows(Idea) == []


def test_the_manager_approves_and_drops_each_with_a_reason(workspace: SlackWorkspace) -> None:
    submit_some(workspace, running(workspace), "One", "Two", "Three")
    opened(workspace, MAYA, TaskKind.DECIDE_IDEAS)
    first, second, _ = workspace.scenario.rows(Idea)
    workspace.press(MAYA, "show_ideas")
    workspace.press(MAYA, "approve_idea", f"campaign=1;idea={first.id};page=0")
    assert "1 approved" in says(workspace.form(MAYA))
    workspace.press(MAYA, "drop_idea", f"campaign=1;idea={second.id};page=0")
    shown = workspace.fill_in(MAYA, reason="Not <our> tone")["view"]
    assert "“Not &lt;our&gt; tone”" in says(shown)
    assert states(workspace) == [IdeaState.APPROVED, IdeaState.DROPPED, IdeaState.PROPOSED]


def test_ideas_are_decided_on_in_the_message_too(workspace: SlackWorkspace) -> None:
    submit_some(workspace, running(workspace), "One", "Two")
    opened(workspace, MAYA, TaskKind.DECIDE_IDEAS)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.DECIDE_IDEAS)
    workspace.press(MAYA, "approve_idea", f"task={task.id};idea=1")
    assert "1 idea waiting" in says(workspace.form(MAYA))
    workspace.press(MAYA, "drop_idea", f"task={task.id};idea=2")
    workspace.fill_in(MAYA, reason="Seen too often.")
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.DECIDE_IDEAS)
    assert task.outcome == f"All ideas are decided on: <@{MAYA}> approved “One”; <@{MAYA}> dropped “Two”."
    workspace.press(MAYA, "open_task", f"task={task.id}", **workspace.at_answer(MAYA))
    assert "approved “One”" in says(workspace.form(MAYA))


def test_nobody_decides_on_their_own_idea_and_strangers_on_none(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (idea,) = submit_some(workspace, campaign, "One")
    with pytest.raises(NotPermitted, match="to decide"):
        workspace.scenario.do(CHLOE, ideas.approve, idea.id)
    workspace.type(DEV, "/campaign show sunday")
    workspace.press(DEV, "show_ideas")
    workspace.press(DEV, "approve_idea")
    assert states(workspace) == [IdeaState.PROPOSED]


def test_an_old_button_says_what_was_decided(workspace: SlackWorkspace) -> None:
    (idea,) = submit_some(workspace, running(workspace), "One")
    workspace.type(MAYA, "/campaign show sunday")
    workspace.press(MAYA, "show_ideas")
    workspace.scenario.do(MAYA, ideas.approve, idea.id)
    workspace.press(MAYA, "approve_idea")
    assert "approved already" in says(workspace.form(MAYA))


def test_an_idea_approved_while_the_form_was_open_is_not_dropped_unnoticed(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (idea,) = submit_some(workspace, campaign, "Slow mornings")
    opened(workspace, MAYA, TaskKind.DECIDE_IDEAS)
    workspace.press(MAYA, "drop_idea")
    workspace.scenario.do(MAYA, ideas.approve, idea.id)
    refused = workspace.fill_in(MAYA, reason="Too slow.")
    assert "has approved" in f"{refused['errors']}{says(refused['view'] or {})}"
    assert states(workspace) == [IdeaState.APPROVED]


def test_more_ideas_are_asked_for_in_words(workspace: SlackWorkspace) -> None:
    running(workspace)
    workspace.type(MAYA, "/campaign show sunday")
    workspace.press(MAYA, "show_ideas")
    workspace.press(MAYA, "more_ideas")
    assert list(workspace.errors(MAYA, wanted="\u202e \u202c")) == ["wanted"]
    assert workspace.errors(MAYA, wanted="Something for <decaf> people") == {}
    (notice,) = workspace.scenario.rows(Notice, kind=NoticeKind.MORE_IDEAS)
    card = workspace.scenario.rows(Card, kind=CardKind.NOTICE, subject_id=notice.id)[0]
    with workspace.scenario.database.read() as session:
        shown = render(session, session.merge(card, load=False), workspace.scenario.at)
    assert shown is not None
    assert "Something for &lt;decaf&gt; people" in str(shown)
    assert "submit_ideas" in str(shown)


def test_ideas_done_ends_the_ideation_once_all_are_decided(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    thought(workspace, campaign, "One")
    submit_some(workspace, campaign, "Two")
    opened(workspace, CHLOE, TaskKind.IDEATE)
    workspace.press(CHLOE, "ideas_done")
    assert "1 idea is still waiting" in says(workspace.form(CHLOE))
    workspace.slack.do("close", user=CHLOE, view_id=workspace.form(CHLOE)["id"])
    workspace.scenario.do(MAYA, ideas.approve, 2)
    workspace.press(CHLOE, "ideas_done")
    assert {one.kind for one in workspace.scenario.rows(Task, state=TaskState.OPEN)} == {TaskKind.PLAN}


def test_fifty_ideas_are_looked_through_page_by_page(workspace: SlackWorkspace) -> None:
    submit_some(workspace, running(workspace), *(f"Idea {number}" for number in range(50)))
    workspace.type(MAYA, "/campaign show sunday", CAMPAIGNS)
    workspace.press(MAYA, "show_ideas")
    for _ in range(4):
        workspace.press(MAYA, "page")
    assert "Page 5 of 5" in says(workspace.form(MAYA))
    last = workspace.scenario.rows(Idea)[-1]
    workspace.press(MAYA, "approve_idea", f"campaign={last.campaign_id};idea={last.id};page=4")
    assert "Page 5 of 5" in says(workspace.form(MAYA))


def test_when_all_ideas_are_decided_the_manager_ends_the_ideation_and_submitters_hear_once(
    workspace: SlackWorkspace,
) -> None:
    campaign = running(workspace)
    one, other, third = submit_some(workspace, campaign, "Slow mornings", "Bean talk", "Latte art")
    for idea in (one, third):
        workspace.scenario.do(MAYA, ideas.approve, idea.id)
    assert workspace.scenario.rows(Notice, kind=NoticeKind.IDEAS_DECIDED) == []
    workspace.scenario.do(MAYA, ideas.drop, other.id, "Done last year.")
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.IDEAS_DECIDED)
    said = says({"blocks": notice(told.kind, told.facts).blocks})
    assert f"✅ approved by <@{MAYA}>: *Slow mornings*" in said
    assert f"➖ dropped by <@{MAYA}>: *Bean talk*: “Done last year.”" in said
    with workspace.scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
        assert next_line(seen).startswith(f"Say that the ideas are done, or ask for more — <@{MAYA}>")
        card = campaign_card(seen).blocks
    green = [one["text"]["text"] for one in buttons_in({"blocks": card}) if one.get("style") == "primary"]
    assert green == ["End the ideas…"], "the next act, and no other"
    opened(workspace, MAYA, TaskKind.END_IDEATION)
    workspace.press(MAYA, "ideas_done")
    assert workspace.scenario.rows(Task, kind=TaskKind.END_IDEATION, state=TaskState.OPEN) == []
    assert workspace.scenario.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)


def test_nobody_is_offered_to_approve_their_own_idea(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    workspace.scenario.do(MAYA, ideas.submit, campaign.id, [IdeaText("Mine")])
    submit_some(workspace, campaign, "Theirs")
    opened(workspace, MAYA, TaskKind.DECIDE_IDEAS)
    assert [one["text"]["text"] for one in buttons_in(workspace.form(MAYA))].count("Approve") == 1
    workspace.press(MAYA, "show_ideas")
    assert [one["text"]["text"] for one in buttons_in(workspace.form(MAYA))].count("Approve") == 1
    assert "Waiting for a decision" in says(workspace.form(MAYA))


def test_ideas_that_come_later_are_decided_on_before_the_ideation_ends(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (one,) = submit_some(workspace, campaign, "Slow mornings")
    workspace.scenario.do(MAYA, ideas.approve, one.id)
    submit_some(workspace, campaign, "Bean talk")
    kinds = {task.kind for task in workspace.scenario.rows(Task, state=TaskState.OPEN)}
    assert kinds == {TaskKind.IDEATE, TaskKind.DECIDE_IDEAS}


def test_an_idea_that_is_dropped_after_all_is_news_for_whoever_submitted_it(
    workspace: SlackWorkspace,
) -> None:
    campaign = running(workspace)
    (one,) = submit_some(workspace, campaign, "Slow mornings")
    workspace.scenario.do(MAYA, ideas.approve, one.id)
    workspace.scenario.do(MAYA, ideas.drop, one.id, "The budget is gone.")
    *_, told = workspace.scenario.rows(Notice, kind=NoticeKind.IDEAS_DECIDED)
    assert "“The budget is gone.”" in says({"blocks": notice(told.kind, told.facts).blocks})
    kinds = {task.kind for task in workspace.scenario.rows(Task, state=TaskState.OPEN)}
    assert kinds == {TaskKind.IDEATE}, "there is nothing to plan for"
