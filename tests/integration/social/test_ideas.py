"""Ideas are submitted by the Creative Team, and approved or dropped by somebody who did not submit them."""

import pytest

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.decisions import task_actions
from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText, parse_ideas, read_ideas
from campaigns.staffing import role_assignment
from campaigns.tasks.waiting import open_tasks_for
from storage.enums import IdeaState, NoticeKind, Role, TaskKind, TaskState
from storage.models import Campaign, Idea, Notice, Task, Workspace
from tests.domain import journey, social
from tests.domain.firm import ADMIN, DIRECTOR, GUEST, MANAGER, MEMBER, SECOND_MANAGER, TEAM, Firm
from tests.domain.social import CREATIVE, IG, SECOND_CREATIVE, TIKTOK, X


def submit(firm: Firm, campaign: Campaign, *themes: str, who: str = CREATIVE) -> list[Idea]:
    return firm.do(who, ideas.submit, campaign.id, [IdeaText(theme) for theme in themes])


def waiting(firm: Firm, who: str) -> list[TaskKind]:
    with firm.database.read() as session:
        return [task.kind for task in open_tasks_for(session, TEAM, who)]


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
        ("A | B | x | y", "Line 1 has more than three parts"),
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


def test_the_team_is_asked_in_its_channel_and_the_managers_in_person(firm: Firm) -> None:
    campaign = social.make(firm)
    assert [task.kind for task in firm.rows(Task, campaign_id=campaign.id)] == [TaskKind.IDEATE]
    submit(firm, campaign, "Slow mornings", "Beans")
    assert waiting(firm, MANAGER) == waiting(firm, SECOND_MANAGER) == [TaskKind.DECIDE_IDEAS]
    assert waiting(firm, CREATIVE) == []


def test_each_idea_is_decided_on_alone_and_the_last_decision_closes_the_task(firm: Firm) -> None:
    campaign = social.make(firm)
    one, other = submit(firm, campaign, "Slow mornings", "Beans")
    firm.do(MANAGER, ideas.approve, one.id)
    assert waiting(firm, MANAGER) == [TaskKind.DECIDE_IDEAS]
    firm.do(SECOND_MANAGER, ideas.drop, other.id, "Too dry.")
    assert waiting(firm, MANAGER) == []
    dropped = firm.row(Idea, other.id)
    assert (dropped.state, dropped.reason, dropped.decided_by) == (
        IdeaState.DROPPED,
        "Too dry.",
        SECOND_MANAGER,
    )
    with pytest.raises(OutOfDate, match="dropped already by <@UMILO>"):
        firm.do(MANAGER, ideas.approve, other.id)


def test_the_same_theme_is_not_submitted_twice(firm: Firm) -> None:
    campaign = social.make(firm)
    submit(firm, campaign, "Slow mornings")
    with pytest.raises(NotUnderstood, match="is idea 1 already"):
        submit(firm, campaign, "slow  MORNINGS", who=SECOND_CREATIVE)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"lines": "Rituals\n\nslow  MORNINGS"}, "Line 3: “slow MORNINGS” is idea 1 already."),
        ({"lines": "Rituals\nBeans\nrituals"}, "Line 3: “rituals” is line 1 already."),
        ({"theme": "Beans", "lines": "beans"}, "Line 1: “beans” is the one in the fields above already."),
    ],
)
def test_a_theme_that_stands_twice_among_the_lines_is_refused_there(
    firm: Firm, typed: dict[str, str], said: str
) -> None:
    campaign = social.make(firm)
    submit(firm, campaign, "Slow mornings")
    entered = read_ideas(typed, [], [IG])
    with pytest.raises(NotUnderstood) as refused:
        firm.do(CREATIVE, ideas.submit, campaign.id, entered)
    assert refused.value.field == "lines"
    assert refused.value.message.startswith(said)


def test_nobody_approves_their_own_idea(firm: Firm) -> None:
    campaign = social.make(firm)
    (own,) = submit(firm, campaign, "Mine", who=MANAGER)
    with pytest.raises(NotPermitted, match="your own idea; it is for <@UMILO>"):
        firm.do(MANAGER, ideas.approve, own.id)
    firm.do(SECOND_MANAGER, ideas.approve, own.id)
    assert firm.row(Idea, own.id).state is IdeaState.APPROVED


def test_the_director_decides_where_the_only_manager_submitted(firm: Firm) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER]})
    campaign = social.make(firm)
    own, other = submit(firm, campaign, "Mine", who=MANAGER)[0], submit(firm, campaign, "Hers")[0]
    assert waiting(firm, DIRECTOR) == []
    firm.do(MANAGER, ideas.approve, other.id)
    assert (waiting(firm, DIRECTOR), waiting(firm, MANAGER)) == ([TaskKind.DECIDE_IDEAS], [])
    firm.do(DIRECTOR, ideas.approve, own.id)
    assert firm.row(Idea, own.id).decided_by == DIRECTOR


def test_deciding_on_ideas_is_not_given_to_who_submitted_them(firm: Firm) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER, SECOND_MANAGER]})
    campaign = social.make(firm)
    submit(firm, campaign, "Slow mornings", who=SECOND_MANAGER)
    (task,) = firm.rows(Task, kind=TaskKind.DECIDE_IDEAS)
    with pytest.raises(NotUnderstood, match="their own work"):
        firm.do(MANAGER, task_actions.reassign, task.id, SECOND_MANAGER)
    submit(firm, campaign, "Beans")
    firm.do(MANAGER, task_actions.reassign, task.id, SECOND_MANAGER)
    assert waiting(firm, SECOND_MANAGER) == [TaskKind.DECIDE_IDEAS]


def test_a_workspace_may_allow_approving_ones_own_idea(firm: Firm) -> None:
    with firm.database.write() as session:
        session.get_one(Workspace, TEAM).self_approval = True
    campaign = social.make(firm)
    (own,) = submit(firm, campaign, "Mine", who=MANAGER)
    firm.do(MANAGER, ideas.approve, own.id)
    assert firm.row(Idea, own.id).self_approval


def test_who_submitted_an_idea_may_take_it_back_until_it_is_decided(firm: Firm) -> None:
    campaign = social.make(firm)
    one, other = submit(firm, campaign, "Slow mornings", "Beans")
    firm.do(CREATIVE, ideas.drop, one.id, "It was done before.")
    firm.do(MANAGER, ideas.approve, other.id)
    with pytest.raises(NotPermitted, match="edit, reassign"):
        firm.do(CREATIVE, ideas.drop, other.id, "On second thoughts.")


def test_an_idea_with_posts_is_not_dropped(firm: Firm) -> None:
    campaign = social.make(firm)
    (idea,) = social.think(firm, campaign, "Slow mornings")
    social.post(firm, idea, IG, "2026-11-10", "09:00")
    with pytest.raises(NotPossible, match="Remove them from the calendar first"):
        firm.do(MANAGER, ideas.drop, idea.id, "No.")


def test_ideas_are_done_when_one_is_approved_and_none_waits(firm: Firm) -> None:
    campaign = social.make(firm)
    with pytest.raises(NotPossible, match="No idea is approved yet"):
        firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    one, other = submit(firm, campaign, "Slow mornings", "Beans")
    with pytest.raises(NotPossible, match="2 ideas are still waiting for a decision by"):
        firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    firm.do(MANAGER, ideas.approve, one.id)
    with pytest.raises(NotPossible, match="1 idea is still waiting for a decision by <@UMAYA> or <@UMILO>"):
        firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    firm.do(MANAGER, ideas.drop, other.id, "No.")
    firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    assert [task.kind for task in firm.rows(Task, state=TaskState.OPEN)] == [TaskKind.PLAN]
    with pytest.raises(OutOfDate, match="No ideas are asked for now"):
        firm.do(CREATIVE, ideas.ideas_done, campaign.id)


def test_more_ideas_can_be_asked_for_and_submitted_later(firm: Firm) -> None:
    campaign = social.make(firm)
    firm.do(MANAGER, ideas.ask_for_more, campaign.id, "Something for X.")
    (told,) = firm.rows(Notice, kind=NoticeKind.MORE_IDEAS)
    assert (told.facts["wanted"], told.facts["asked_by"]) == ("Something for X.", MANAGER)
    social.think(firm, campaign, "Slow mornings")
    firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    submit(firm, campaign, "A late one")
    assert waiting(firm, MANAGER) == [TaskKind.DECIDE_IDEAS]


@pytest.mark.parametrize("who", [MEMBER, GUEST, "UDESI", DIRECTOR])
def test_only_the_creative_team_and_managers_submit_ideas(firm: Firm, who: str) -> None:
    campaign = social.make(firm)
    with pytest.raises(NotPermitted, match="Ask the owner, the Marketing Manager or the Creative Team"):
        submit(firm, campaign, "Mine", who=who)


def test_an_influencer_campaign_takes_no_ideas(firm: Firm) -> None:
    campaign = journey.make(firm)
    with pytest.raises(NotPossible, match="takes no ideas"):
        submit(firm, campaign, "Mine", who=MANAGER)
