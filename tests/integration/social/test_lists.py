"""What a team owes for every post stands in one list of its channel, and a person's work in one message."""

from campaigns.decisions import task_actions
from campaigns.lifecycle import deliveries
from campaigns.staffing import role_assignment
from campaigns.tasks import team_tasks
from storage.enums import CardKind, Role, TaskKind
from storage.models import Card, Deliverable, Idea, Lane, Notice, Prompt, PromptItem, Task
from tests.domain import social
from tests.domain.firm import ADMIN, DESIGNER, MANAGER, TEAM, Firm
from tests.domain.social import CHANNEL, IG, SECOND_DESIGNER, TIKTOK, WRITER

THREE = ((IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-10", "09:00"), (IG, "2026-11-11", "09:00"))


def with_a_design_team(firm: Firm) -> Firm:
    firm.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: [DESIGNER, SECOND_DESIGNER]})
    return firm


def listed(firm: Firm, address: str) -> list[list[str]]:
    """The tasks in each message at an address, by what they ask for and the post."""
    found = []
    for prompt in firm.rows(Prompt, user_id=address):
        items = firm.rows(PromptItem, prompt_id=prompt.id)
        tasks = [firm.row(Task, item.task_id) for item in items]
        found.append(
            [f"{task.kind.value} {firm.row(Deliverable, task.deliverable_id).number}" for task in tasks]
        )
    return found


def cards(firm: Firm, kind: CardKind) -> list[str]:
    """Where messages of that kind are."""
    return [firm.row(Lane, card.lane_id).address for card in firm.rows(Card, kind=kind)]


def test_a_team_gets_one_list_and_one_person_one_message(firm: Firm) -> None:
    firm = with_a_design_team(firm)
    social.planned(firm, *THREE)
    assert listed(firm, CHANNEL) == [["design 1", "design 2", "design 3"]]
    assert listed(firm, WRITER) == [["copy 1", "copy 2", "copy 3"]]
    assert cards(firm, CardKind.TEAM_LIST) == [CHANNEL]
    assert [firm.row(Task, card.subject_id).kind for card in firm.rows(Card, kind=CardKind.TEAM_TASK)] == [
        TaskKind.IDEATE,
        TaskKind.PLAN,
    ]


def test_whoever_takes_a_task_has_it_alone_and_may_hand_it_back(firm: Firm) -> None:
    firm = with_a_design_team(firm)
    posts = social.planned(firm, *THREE)
    (task,) = firm.rows(Task, deliverable_id=posts[1].id, kind=TaskKind.DESIGN)
    with firm.database.read() as session:
        assert len(team_tasks.open_for(session, TEAM, DESIGNER)) == 3
    firm.do(DESIGNER, task_actions.take, task.id)
    assert listed(firm, CHANNEL) == [["design 1", "design 3"]]
    assert listed(firm, DESIGNER) == [["design 2"]]
    firm.wait(minutes=5)
    firm.do(DESIGNER, task_actions.hand_back, task.id)
    assert [sorted(names) for names in listed(firm, CHANNEL)] == [[], ["design 1", "design 2", "design 3"]]
    assert listed(firm, DESIGNER) == [[]]


def test_new_work_opens_a_new_list_and_what_is_open_moves_there(firm: Firm) -> None:
    firm = with_a_design_team(firm)
    posts = social.planned(firm, *THREE)
    social.design(firm, posts[0])
    firm.wait(minutes=5)
    (idea,) = firm.rows(Idea)
    social.post(firm, idea, IG, "2026-11-12", "09:00")
    assert listed(firm, CHANNEL) == [["design 1"], ["design 2", "design 3", "design 4"]]


def test_old_messages_with_nothing_open_are_not_shown_anew(firm: Firm) -> None:
    posts = social.planned(firm, *THREE, (TIKTOK, "2026-11-11", "09:00"))
    for post in posts[:3]:
        firm.wait(minutes=1)
        social.approve(firm, post)
    with firm.database.write() as session:
        for card in session.query(Card):
            card.shown = card.wanted
    firm.wait(minutes=1)
    social.design(firm, posts[3])
    stale = [card for card in firm.rows(Card, kind=CardKind.PROMPT) if card.wanted > card.shown]
    shown_anew = {firm.row(Prompt, card.subject_id).number for card in stale}
    assert len(firm.rows(Prompt, user_id=MANAGER)) == 4, "ideas, and a message for each post"
    assert 1 in shown_anew, "the makers' first messages, which still hold work"
    assert {firm.row(Prompt, card.subject_id).user_id for card in stale if card.subject_id} >= {
        DESIGNER,
        WRITER,
    }
    managers = [firm.row(Prompt, card.subject_id) for card in stale]
    assert {prompt.number for prompt in managers if prompt.user_id == MANAGER} == {3, 4}


def test_the_owner_hears_that_slack_takes_no_list(firm: Firm) -> None:
    firm = with_a_design_team(firm)
    social.planned(firm, *THREE)
    with firm.database.write() as session:
        card = session.get_one(Card, firm.rows(Card, kind=CardKind.TEAM_LIST)[0].id)
        deliveries.delivery_failed(session, card, firm.at, "not_in_channel")
    (told,) = firm.rows(Notice, kind="delivery_failed")
    assert (told.facts["address"], told.facts["error"]) == (CHANNEL, "not_in_channel")
    assert MANAGER in cards(firm, CardKind.NOTICE)
