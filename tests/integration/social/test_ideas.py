"""Ideas are submitted by the Creative Team, and approved or dropped by somebody who did not submit them."""

import pytest

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.decisions import task_actions
from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText, parse_ideas, read_ideas
from campaigns.staffing import role_assignment
from campaigns.tasks.waiting import page_for
from storage.enums import IdeaState, NoticeKind, Role, TaskKind, TaskState
from storage.models import Campaign, Idea, Notice, Task, Workspace
from tests.domain import journey, social
from tests.domain.scenario import ADMIN, DIRECTOR, GUEST, MANAGER, MEMBER, SECOND_MANAGER, TEAM, Scenario
from tests.domain.social import CREATIVE, IG, SECOND_CREATIVE, TIKTOK, X


def submit(scenario: Scenario, campaign: Campaign, *themes: str, who: str = CREATIVE) -> list[Idea]:
    return scenario.do(who, ideas.submit, campaign.id, [IdeaText(theme) for theme in themes])


def waiting(scenario: Scenario, who: str) -> list[TaskKind]:
    with scenario.database.read() as session:
        return [task.kind for task in page_for(session, TEAM, who, 100).tasks]


def test_several_lines_are_several_ideas() -> None:
    found = parse_ideas(
        "Slow mornings | Rituals | instagram, tiktok\n\n- Beans\n* Facts | | x", (IG, TIKTOK, X)
    )
    assert found == [
        IdeaText("Slow mornings", "Rituals", (IG, TIKTOK), line=1),
        IdeaText("Beans", line=3),
        IdeaText("Facts", "", (X,), line=4),
    ]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("Fine\n | Pillar", "Line 2: The theme is missing"),
        ("A | B | myspace", "Line 1: “myspace” is not a platform"),
        ("A | B | youtube", "Line 1: The campaign does not publish on YouTube, only on Instagram and X."),
        ("A | B | x | y | https://a.example | z", "Line 1 has more than 5 parts"),
        ("\n".join(f"Idea {number}" for number in range(51)), "51 ideas. Submit at most 50"),
    ],
)
def test_a_line_that_is_no_idea_is_named(lines: str, words: str) -> None:
    with pytest.raises(NotUnderstood, match=words.replace("|", r"\|")):
        parse_ideas(lines, (IG, X))


def test_a_form_takes_one_idea_and_several_lines_together() -> None:
    found = read_ideas({"theme": "One", "pillar": "P", "lines": "Two\nThree"}, ["x"], (IG, X))
    assert [(idea.theme, idea.platforms) for idea in found] == [("One", (X,)), ("Two", ()), ("Three", ())]
    with pytest.raises(NotUnderstood, match="Enter an idea") as refused:
        read_ideas({}, [], (IG,))
    assert refused.value.field == "theme"


def test_the_team_is_asked_in_its_channel_and_the_managers_in_person(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    assert [task.kind for task in scenario.rows(Task, campaign_id=campaign.id)] == [TaskKind.IDEATE]
    submit(scenario, campaign, "Slow mornings", "Beans")
    assert waiting(scenario, MANAGER) == waiting(scenario, SECOND_MANAGER) == [TaskKind.DECIDE_IDEAS]
    assert waiting(scenario, CREATIVE) == []


def test_each_idea_is_decided_on_alone_and_the_last_decision_closes_the_task(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    one, other = submit(scenario, campaign, "Slow mornings", "Beans")
    scenario.do(MANAGER, ideas.approve, one.id)
    assert waiting(scenario, MANAGER) == [TaskKind.DECIDE_IDEAS]
    scenario.do(SECOND_MANAGER, ideas.drop, other.id, "Too dry.")
    assert waiting(scenario, MANAGER) == [TaskKind.END_IDEATION]
    dropped = scenario.row(Idea, other.id)
    assert (dropped.state, dropped.reason, dropped.decided_by) == (
        IdeaState.DROPPED,
        "Too dry.",
        SECOND_MANAGER,
    )
    with pytest.raises(OutOfDate, match="dropped already by <@UMILO>"):
        scenario.do(MANAGER, ideas.approve, other.id)


def test_the_same_theme_is_not_submitted_twice(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    submit(scenario, campaign, "Slow mornings")
    with pytest.raises(NotUnderstood, match="is idea 1 already"):
        submit(scenario, campaign, "slow  MORNINGS", who=SECOND_CREATIVE)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"lines": "Rituals\n\nslow  MORNINGS"}, "Line 3: “slow MORNINGS” is idea 1 already."),
        ({"lines": "Rituals\nBeans\nrituals"}, "Line 3: “rituals” is line 1 already."),
        ({"theme": "Beans", "lines": "beans"}, "Line 1: “beans” is the one in the fields above already."),
    ],
)
def test_a_theme_that_stands_twice_among_the_lines_is_refused_there(
    scenario: Scenario, typed: dict[str, str], said: str
) -> None:
    campaign = social.make(scenario)
    submit(scenario, campaign, "Slow mornings")
    entered = read_ideas(typed, [], [IG])
    with pytest.raises(NotUnderstood) as refused:
        scenario.do(CREATIVE, ideas.submit, campaign.id, entered)
    assert refused.value.field == "lines"
    assert refused.value.message.startswith(said)


def test_nobody_approves_their_own_idea(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    (own,) = submit(scenario, campaign, "Mine", who=MANAGER)
    with pytest.raises(NotPermitted, match="your own idea; it is for <@UMILO>"):
        scenario.do(MANAGER, ideas.approve, own.id)
    scenario.do(SECOND_MANAGER, ideas.approve, own.id)
    assert scenario.row(Idea, own.id).state is IdeaState.APPROVED


def test_the_director_decides_where_the_only_manager_submitted(scenario: Scenario) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER]})
    campaign = social.make(scenario)
    own, other = submit(scenario, campaign, "Mine", who=MANAGER)[0], submit(scenario, campaign, "Hers")[0]
    assert waiting(scenario, DIRECTOR) == []
    scenario.do(MANAGER, ideas.approve, other.id)
    assert (waiting(scenario, DIRECTOR), waiting(scenario, MANAGER)) == ([TaskKind.DECIDE_IDEAS], [])
    scenario.do(DIRECTOR, ideas.approve, own.id)
    assert scenario.row(Idea, own.id).decided_by == DIRECTOR


def test_deciding_on_ideas_is_not_given_to_who_submitted_them(scenario: Scenario) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER, SECOND_MANAGER]})
    campaign = social.make(scenario)
    submit(scenario, campaign, "Slow mornings", who=SECOND_MANAGER)
    (task,) = scenario.rows(Task, kind=TaskKind.DECIDE_IDEAS)
    with pytest.raises(NotUnderstood, match="their own work"):
        scenario.do(MANAGER, task_actions.reassign, task.id, SECOND_MANAGER)
    submit(scenario, campaign, "Beans")
    scenario.do(MANAGER, task_actions.reassign, task.id, SECOND_MANAGER)
    assert waiting(scenario, SECOND_MANAGER) == [TaskKind.DECIDE_IDEAS]


def test_a_workspace_may_allow_approving_ones_own_idea(scenario: Scenario) -> None:
    with scenario.database.write() as session:
        session.get_one(Workspace, TEAM).self_approval = True
    campaign = social.make(scenario)
    (own,) = submit(scenario, campaign, "Mine", who=MANAGER)
    scenario.do(MANAGER, ideas.approve, own.id)
    assert scenario.row(Idea, own.id).self_approval


def test_who_submitted_an_idea_may_take_it_back_until_it_is_decided(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    one, other = submit(scenario, campaign, "Slow mornings", "Beans")
    scenario.do(CREATIVE, ideas.drop, one.id, "It was done before.")
    scenario.do(MANAGER, ideas.approve, other.id)
    with pytest.raises(NotPermitted, match="edit, reassign"):
        scenario.do(CREATIVE, ideas.drop, other.id, "On second thoughts.")


def test_an_idea_with_posts_is_not_dropped(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    social.post(scenario, idea, IG, "2026-11-10", "09:00")
    with pytest.raises(NotPossible, match="Remove them from the calendar first"):
        scenario.do(MANAGER, ideas.drop, idea.id, "No.")


def test_ideas_are_done_when_one_is_approved_and_none_waits(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    with pytest.raises(NotPossible, match="No idea is approved yet"):
        scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    one, other = submit(scenario, campaign, "Slow mornings", "Beans")
    with pytest.raises(NotPossible, match="2 ideas are still waiting for a decision by"):
        scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    scenario.do(MANAGER, ideas.approve, one.id)
    with pytest.raises(NotPossible, match="1 idea is still waiting for a decision by <@UMAYA> or <@UMILO>"):
        scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    scenario.do(MANAGER, ideas.drop, other.id, "No.")
    scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    assert [task.kind for task in scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.PLAN]
    with pytest.raises(OutOfDate, match="No ideas are asked for now"):
        scenario.do(CREATIVE, ideas.ideas_done, campaign.id)


def test_more_ideas_can_be_asked_for_and_submitted_later(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    scenario.do(MANAGER, ideas.ask_for_more, campaign.id, "Something for X.")
    (told,) = scenario.rows(Notice, kind=NoticeKind.MORE_IDEAS)
    assert (told.facts["wanted"], told.facts["asked_by"]) == ("Something for X.", MANAGER)
    social.think(scenario, campaign, "Slow mornings")
    scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    submit(scenario, campaign, "A late one")
    assert waiting(scenario, MANAGER) == [TaskKind.DECIDE_IDEAS]


@pytest.mark.parametrize("who", [MEMBER, GUEST, "UDESI", DIRECTOR])
def test_only_the_creative_team_and_managers_submit_ideas(scenario: Scenario, who: str) -> None:
    campaign = social.make(scenario)
    with pytest.raises(NotPermitted, match="Ask the owner, the Marketing Manager or the Creative Team"):
        submit(scenario, campaign, "Mine", who=who)


def test_an_influencer_campaign_takes_no_ideas(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    with pytest.raises(NotPossible, match="takes no ideas"):
        submit(scenario, campaign, "Mine", who=MANAGER)
