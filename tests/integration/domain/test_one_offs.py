"""A one-off approval: asked for with and without a campaign, decided by a policy, and ended with its decision."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import update

from campaigns.core.errors import NotFound, NotPermitted, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions, holds, task_actions
from campaigns.editorial import briefs
from campaigns.lifecycle import cancelling
from campaigns.one_offs import asking
from campaigns.one_offs.listing import Asked, asked_by_actor
from campaigns.one_offs.request import Place, read_request
from campaigns.people import lookup
from campaigns.reminders.daily import due_now
from campaigns.reporting import dropped_files
from campaigns.staffing import absences
from campaigns.tasks import task_lookup
from campaigns.tasks.unsettled import askers
from campaigns.tasks.waiting import page_for
from campaigns.views.task_view import view_of
from handlers.blocks.items import item
from storage.database import Database
from storage.enums import (
    ApprovalState,
    CampaignStatus,
    CardKind,
    Category,
    NoticeKind,
    Outcome,
    TaskKind,
    TaskState,
)
from storage.models import Approval, Audit, Campaign, Card, Decision, Notice, Prompt, Task, Verdict, Workspace
from tests.domain import journey
from tests.domain.scenario import (
    DESIGNER,
    DIRECTOR,
    GUEST,
    MANAGER,
    MEMBER,
    SECOND_MANAGER,
    SPECIALIST,
    TEAM,
    Scenario,
    open_scenario,
)

IN_THREAD = Place("CTALK", is_private=False, is_reached=True, thread_ts="1.5", link="https://slack.example/1")


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def ask(
    scenario: Scenario,
    *people: str,
    who: str = MEMBER,
    needed: str = "any",
    then: tuple[str, ...] = (),
    place: Place = IN_THREAD,
    **texts: str,
) -> Approval:
    entered = {"title": "The new logo", "needed": needed, **texts}
    request = read_request(entered, {"people": list(people), "then": list(then)}, place, "Here it is.")
    return scenario.do(who, asking.ask, request)


def decide(scenario: Scenario, who: str, asked: Approval, outcome: Outcome = Outcome.APPROVE) -> None:
    scenario.do(who, decisions.decide, asked.id, outcome, "It must be so.", Category.BRAND)
    scenario.wait()


def waits_for(scenario: Scenario, who: str) -> list[TaskKind]:
    with scenario.database.read() as session:
        return [task.kind for task in page_for(session, TEAM, who, 10).tasks]


def listed(scenario: Scenario, who: str) -> list[Asked]:
    with scenario.database.read() as session:
        return list(asked_by_actor(UnitOfWork(session, scenario.actor(who), scenario.at)))


def run_of(scenario: Scenario, asked: Approval) -> Campaign:
    return scenario.row(Campaign, asked.campaign_id)


def test_without_a_campaign_its_outcome_comes_into_the_thread_and_ends_it(scenario: Scenario) -> None:
    asked = ask(scenario, MANAGER, SPECIALIST)
    assert waits_for(scenario, MANAGER) == waits_for(scenario, SPECIALIST) == [TaskKind.ONE_OFF]
    decide(scenario, SPECIALIST, asked)
    scenario.let_decisions_settle()
    assert scenario.row(Approval, asked.id).state is ApprovalState.SETTLED
    assert run_of(scenario, asked).status is CampaignStatus.COMPLETED
    in_thread = {one.subject_id for one in scenario.rows(Card) if one.thread_ts == "1.5"}
    told = [one for one in scenario.rows(Notice) if one.id in in_thread]
    assert [one.kind for one in told] == [NoticeKind.APPROVAL_ASKED, NoticeKind.OUTCOME]
    assert told[0].facts["settled"] == f"Approved by <@{SPECIALIST}>."
    assert (told[1].facts["title"], told[1].facts["outcome"]) == ("The new logo", "approve")
    assert waits_for(scenario, MANAGER) == []
    assert {"approval asked for", "decided approve"} <= {one.action for one in scenario.rows(Audit)}


def test_nobody_decides_on_what_they_ask_for_themselves(scenario: Scenario) -> None:
    with pytest.raises(NotUnderstood, match="somebody else decides"):
        ask(scenario, MEMBER)
    asked = ask(scenario, MANAGER)
    for who in (MEMBER, DIRECTOR):
        with pytest.raises(NotPermitted):
            scenario.do(who, decisions.decide, asked.id, Outcome.APPROVE)
    with pytest.raises(NotUnderstood, match="full members"):
        ask(scenario, GUEST)


def test_levels_come_one_after_another_and_a_majority_is_enough(scenario: Scenario) -> None:
    asked = ask(scenario, MANAGER, SECOND_MANAGER, SPECIALIST, needed="majority", then=(DIRECTOR,))
    assert waits_for(scenario, DIRECTOR) == []
    decide(scenario, MANAGER, asked)
    (mine,) = listed(scenario, MEMBER)
    assert "1 of 3" in mine.words
    decide(scenario, SPECIALIST, asked)
    assert waits_for(scenario, DIRECTOR) == [TaskKind.ONE_OFF]
    assert scenario.rows(Decision) == []
    decide(scenario, DIRECTOR, asked)
    scenario.let_decisions_settle()
    (decision,) = scenario.rows(Decision)
    assert (decision.decided_by, decision.outcome) == (DIRECTOR, Outcome.APPROVE)
    assert len(scenario.rows(Verdict)) == 3


def test_it_is_undone_put_on_hold_and_sent_back_like_any_other(scenario: Scenario) -> None:
    asked = ask(scenario, MANAGER)
    decision = scenario.do(MANAGER, decisions.decide, asked.id, Outcome.APPROVE)
    scenario.do(MANAGER, decisions.undo, decision.id)
    task = scenario.do(MANAGER, holds.hold, asked.id, date(2026, 11, 20), "After the board.")
    assert waits_for(scenario, MANAGER) == []
    scenario.do(MANAGER, holds.lift, task.id)
    decide(scenario, MANAGER, asked, Outcome.REQUEST_CHANGES)
    scenario.let_decisions_settle()
    outcomes = {one.facts["outcome"] for one in scenario.rows(Notice, kind=NoticeKind.OUTCOME)}
    assert outcomes == {"request_changes"}


def test_who_is_away_is_acted_for_and_reminders_come(scenario: Scenario) -> None:
    asked = ask(scenario, MANAGER, due="2026-11-05")
    with scenario.database.read() as session:
        at = datetime(2026, 11, 6, 9, 30, tzinfo=UTC)
        assert MANAGER in {one.address for one in due_now(session, TEAM, at)}
    scenario.do(MANAGER, absences.go_away, "2026-11-30", SPECIALIST)
    scenario.wait()
    assert waits_for(scenario, SPECIALIST) == [TaskKind.ONE_OFF]
    decide(scenario, SPECIALIST, asked)
    (verdict,) = scenario.rows(Verdict)
    assert (verdict.given_by, verdict.given_for) == (SPECIALIST, MANAGER)


def test_it_is_in_no_list_of_campaigns_and_of_briefs(scenario: Scenario) -> None:
    ask(scenario, MANAGER)
    for who in (MANAGER, MEMBER, DIRECTOR):
        with scenario.database.read() as session:
            work = UnitOfWork(session, scenario.actor(who), scenario.at)
            assert lookup.visible_campaigns(work, archived=None) == []
            with pytest.raises(NotFound):
                lookup.campaigns_named(work, "one")
            assert briefs.stored(work) == []


def test_whoever_asks_somebody_may_not_say_that_they_are_away(scenario: Scenario) -> None:
    ask(scenario, SPECIALIST, who=DESIGNER)
    with pytest.raises(NotPermitted):
        scenario.do(DESIGNER, absences.go_away, "2026-11-06", None, SPECIALIST)


def test_it_is_taken_back_by_who_asked_and_given_to_others_by_them(scenario: Scenario) -> None:
    asked = ask(scenario, MANAGER)
    with pytest.raises(NotPermitted):
        scenario.do(SPECIALIST, asking.withdraw, asked.task_id)
    scenario.do(MEMBER, task_actions.reassign, asked.task_id, SPECIALIST)
    assert waits_for(scenario, SPECIALIST) == [TaskKind.ONE_OFF]
    scenario.do(MEMBER, asking.withdraw, asked.task_id)
    assert scenario.row(Task, asked.task_id).state is TaskState.CALLED_OFF
    assert waits_for(scenario, SPECIALIST) == []
    with pytest.raises(OutOfDate):
        scenario.do(SPECIALIST, decisions.decide, asked.id, Outcome.APPROVE)


def test_in_a_campaign_it_is_a_part_of_it_and_asks_for_no_money(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    asked = ask(scenario, DIRECTOR, who=MANAGER, campaign=str(campaign.id))
    assert asked.campaign_id == campaign.id
    with scenario.database.read() as session:
        assert askers(session, [campaign.id]) == {}
    decide(scenario, DIRECTOR, asked)
    scenario.let_decisions_settle()
    assert not run_of(scenario, asked).status.is_over, "the campaign goes on"


def test_who_is_asked_sees_it_though_they_are_not_in_its_channel(scenario: Scenario) -> None:
    asked = ask(scenario, SPECIALIST, place=Place("DCHAT"))
    with scenario.database.read() as session:
        for who in (SPECIALIST, MEMBER):
            work = UnitOfWork(session, scenario.actor(who), scenario.at)
            assert task_lookup.task_to_look_at(work, asked.task_id).note == "The new logo"
        stranger = UnitOfWork(session, scenario.actor(DESIGNER), scenario.at)
        with pytest.raises(NotPermitted):
            task_lookup.task_to_look_at(stranger, asked.task_id)


def test_it_is_no_campaign_that_a_posted_file_may_have_results_of(scenario: Scenario) -> None:
    ask(scenario, MANAGER)
    (prompt, *_) = scenario.rows(Prompt, user_id=MANAGER)
    with scenario.database.write() as session:
        mine = (Card.kind == CardKind.PROMPT) & (Card.subject_id == prompt.id)
        session.execute(update(Card).where(mine).values(channel="DX", ts="1.7"))
    for who in (MEMBER, MANAGER):
        with scenario.database.read() as session:
            work = UnitOfWork(session, scenario.actor(who), scenario.at)
            assert dropped_files.likely_campaigns(work, "DX", "1.7") == []


def test_who_asks_themselves_where_that_is_allowed_gets_the_buttons_that_decide(scenario: Scenario) -> None:
    with scenario.database.write() as session:
        session.get_one(Workspace, TEAM).self_approval = True
    for people, shown in (((MEMBER, MANAGER), {"Approve", "Take it back"}), ((MANAGER,), {"Take it back"})):
        asked = ask(scenario, *people)
        with scenario.database.read() as session:
            blocks = item(view_of(session, session.get_one(Task, asked.task_id), scenario.at, MEMBER))
        buttons = {
            one["text"]["text"] for block in blocks for one in block.get("elements", ()) if "action_id" in one
        }
        assert buttons & {"Approve", "Take it back"} == shown


def test_who_asked_in_a_campaign_that_is_cancelled_hears_it_and_so_does_the_thread(
    scenario: Scenario,
) -> None:
    asked = ask(scenario, DIRECTOR, campaign=str(journey.make(scenario).id))
    scenario.do(MANAGER, cancelling.cancel, asked.campaign_id, "Enough.", write_to_influencers=False)
    (in_thread,) = scenario.rows(Notice, kind=NoticeKind.APPROVAL_ASKED)
    assert in_thread.facts["settled"] == "The campaign was cancelled."
    told = [one.facts for one in scenario.rows(Notice, kind=NoticeKind.CALLED_OFF)]
    assert [one["why"] for one in told if one.get("asked_for") == "The new logo"] == ["Enough."]
