"""Who may do what, cell by cell, as the table of permissions has it; and every use case asks."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

import campaigns
from campaigns.core.dry_run import dry_run
from campaigns.core.errors import NotFound, NotPermitted, Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWork
from campaigns.decisions.decisions import decide
from campaigns.people.permissions import Action, may, who_may
from storage.database import Database
from storage.enums import ApprovalState, ApprovalSubject, MemberType, Outcome
from storage.models import Approval, Campaign
from tests.databases import SqliteDatabases
from tests.domain import journey
from tests.domain.permission_case import ALL, ENTER, HAND_IN, MANAGE, MANAGERS, SPECIALISTS, PermissionCase
from tests.domain.permission_cases import Situation, open_situation
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    FULL_MEMBERS,
    GONE,
    GUEST,
    MANAGER,
    MEMBER,
    OWNER,
    SPECIALIST,
    Scenario,
)

EVERYBODY = (*FULL_MEMBERS, GUEST, GONE)

TABLE = {
    Action.MAKE_CAMPAIGN: ALL,
    Action.SEE_PROGRESS: ALL,
    Action.SEE_MONEY: MANAGE | {DIRECTOR},
    Action.MANAGE: MANAGE,
    Action.TRANSFER: MANAGE,
    Action.CHANGE_PEOPLE: MANAGE,
    Action.CHANGE_POLICY: MANAGE,
    Action.CHOOSE_INFLUENCERS: MANAGE,
    Action.RAISE_BUDGET: {DIRECTOR},
    Action.HAND_IN: HAND_IN,
    Action.PLAN_POSTS: MANAGE,
    Action.MOVE_POSTS: MANAGE,
    Action.TAKE_OUT_POSTS: MANAGE,
    Action.DROP_POSTS: MANAGE,
    Action.HAND_IN_DESIGN: MANAGE | {DESIGNER},
    Action.HAND_IN_COPY: MANAGE,
    Action.DECIDE_CONTENT: MANAGERS | SPECIALISTS | {DESIGNER, DIRECTOR},
    Action.RECORD_LINKS: ENTER,
    Action.MISS_POSTS: ENTER,
    Action.ENTER_RESULTS: ENTER,
    Action.REASSIGN: MANAGE,
    Action.GIVE_ROLES: MANAGERS | {ADMIN},
    Action.GIVE_MONEY_ROLES: {ADMIN, DIRECTOR},
    Action.ADD_INFLUENCERS: ALL,
    Action.CHANGE_INFLUENCERS: ENTER,
    Action.VET_INFLUENCERS: MANAGERS,
    Action.CHANGE_TEMPLATES: MANAGERS,
    Action.WRITE_BRIEFS: ALL,
    Action.READ_BRIEFS: HAND_IN | {DIRECTOR},
    Action.READ_UNUSED_BRIEFS: MANAGERS | {DIRECTOR},
    Action.SHARE_BRIEFS: MANAGERS,
    Action.CHOOSE_REMINDERS: ALL,
    Action.GO_AWAY: ALL,
    Action.SEND_AWAY: MANAGE | {ADMIN},
    Action.READ_RECORD: MANAGE | {DIRECTOR},
    Action.FORGET: MANAGERS | {ADMIN},
    Action.REVOKE_CALENDAR_LINKS: {OWNER, ADMIN},
    Action.COMMENT: ALL,
    Action.NUDGE: ALL,
    Action.NAME_CLIENTS: MANAGE,
    Action.JUDGE_CREATORS: set(),
    Action.ASK_FOR_APPROVAL: ALL,
    Action.DECIDE_ONE_OFF: ALL,
}

ASKED_BY_NOBODY = {
    "absences._end_one": "done by itself when its day is over",
    "directory_sync.join_workspace": "Slack says who installed the bot",
    "directory_sync.hear_of_people": "Slack says who is there",
    "directory_sync.hear_of_group": "Slack says who is in a group",
    "role_assignment.give_first_roles": "done once, when the bot is installed",
    "channels.channel_closed": "Slack says so",
    "channels.channel_opened": "Slack says so",
    "channels.was_written_to": "answers whoever writes",
    "thread_designs.take_from_thread": "answers whoever posts a file; what it may not hand in is told",
    "dropped_files.offer": "answers whoever posts a file, and offers what they may",
    "home.open_home": "shows everybody their own",
    "calendar_links.remember": "somebody's calendar program asked with the address that they have",
    "form_drafts.throw_away": "concerns one's own form alone",
    "refreshing._refresh": "makes a message true, and changes nothing",
    "task_actions.take_all": "takes what one may take, and says where that is nothing",
    "due._take": "its time has come",
    "daily._remind": "its time has come",
    "digest._send": "its time has come",
    "spending_alerts._tell": "its time has come",
    "overdue._mark": "its time has come",
    "influencer_days._write": "its time has come",
    "import_runs.begin": "asks what each kind of import asks, before anything else",
    "import_runs._take_chunk": "asks again, as each chunk does",
    "import_runs._stop": "follows from a refusal of a chunk",
    "influencer_import._end": "ends an import that was allowed to begin",
    "result_import._end": "ends an import that was allowed to begin, and asks once more",
    "result_import._refused": "asks what importing results asks, before anything is stored",
    "result_import._follow": "follows an import that was allowed to begin, and asks once more",
    "planning.plan": "its time has come",
    "fetching.claim": "its time has come",
    "fetching.note_trouble": "a source did not answer",
    "storing._answered": "a source has answered",
    "storing.store_accounts": "a source has answered",
    "fetched_results.store_fetched": "a source has answered",
    "fetched_results.go_on_with_fetched": "follows when figures were fetched",
    "waiting.look": "follows when influencers came in",
    "deciding.decide": "asks what deciding by a click asks, of who came by a link",
    "renewing.renew": "writes to the address of the link, and says nothing",
    "client_opinions.say": "asks whether the actor's link is for it",
}
"""Use cases that need no rights, and why."""


@pytest.fixture(scope="module")
def situation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Situation]:
    """One situation for all cells: whatever is tried in it is taken back."""
    databases = SqliteDatabases(Path(tmp_path_factory.mktemp("permissions")))
    database = Database(databases.migrated())
    yield open_situation(database)
    database.close()


def work_of(
    situation: Situation, session: Any, who: str, where: str | None = None, team: str = "T1"
) -> UnitOfWork:
    actor = situation.scenario.actor(who, where=where)
    return UnitOfWork(
        session, Actor(team, who, actor.member_type, actor.is_admin, where), situation.scenario.at
    )


def those_who_may(situation: Situation, action: Action, where: str | None = None, **facts: Any) -> set[str]:
    """Who may do something with the campaign, were it as `facts` say."""
    with situation.scenario.database.read() as session:
        campaign = session.get_one(Campaign, situation.campaign.id)
        session.expunge(campaign)
        for name, value in facts.items():
            setattr(campaign, name, value)
        return {who for who in EVERYBODY if may(work_of(situation, session, who, where), action, campaign)}


@pytest.mark.parametrize("action", Action, ids=lambda action: str(action.value))
def test_only_those_in_the_table_may(situation: Situation, action: Action) -> None:
    assert those_who_may(situation, action) == TABLE[action]


def test_a_private_campaign_is_seen_by_its_parts_and_in_its_channel(situation: Situation) -> None:
    insiders = HAND_IN | {DIRECTOR}
    here = situation.campaign.channel_id
    see = Action.SEE_PROGRESS
    assert those_who_may(situation, see, channel_is_private=True) == insiders
    assert those_who_may(situation, see, where="COTHER", channel_is_private=True) == insiders
    assert those_who_may(situation, see, where=here, channel_is_private=True) == insiders | {MEMBER, ADMIN}


def test_specialists_and_teams_see_money_where_the_campaign_says_so(situation: Situation) -> None:
    assert those_who_may(situation, Action.SEE_MONEY, money_for_team=True) == HAND_IN | {DIRECTOR}


@pytest.mark.parametrize("member_type", [one for one in MemberType if one is not MemberType.FULL])
def test_nobody_but_full_members_may_anything(situation: Situation, member_type: MemberType) -> None:
    with situation.scenario.database.read() as session:
        actor = Actor("T1", OWNER, member_type, is_admin=True, where=situation.campaign.channel_id)
        campaign = session.get_one(Campaign, situation.campaign.id)
        assert [
            one for one in Action if may(UnitOfWork(session, actor, situation.scenario.at), one, campaign)
        ] == []


def test_the_same_ids_of_another_workspace_may_nothing(situation: Situation) -> None:
    with situation.scenario.database.read() as session:
        campaign = session.get_one(Campaign, situation.campaign.id)
        work = work_of(situation, session, MANAGER, team="T2")
        assert [one for one in Action if may(work, one, campaign)] == []


def test_of_another_workspace_nothing_is_found(situation: Situation) -> None:
    about_rows = [
        case for case in situation.cases.values() if case.arguments and isinstance(case.arguments[0], int)
    ]
    assert len(about_rows) > 25
    for case in about_rows:
        assert isinstance(attempt(situation, case, MANAGER, team="T2"), NotFound), case.act


def attempt(situation: Situation, case: PermissionCase, who: str, team: str = "T1") -> Refusal | None:
    """Try a use case, and take it back; the refusal, if there was one."""
    scenario = situation.scenario
    actor = Actor(team, who, scenario.standings[who], who == ADMIN)
    try:
        act = dry_run(case.act.__wrapped__)  # type: ignore[attr-defined]
        act(scenario.units_of_work, actor, scenario.at, *case.arguments, **(case.named or {}))
    except Refusal as refusal:
        return refusal
    return None


def let_in(situation: Situation, name: str) -> set[str]:
    """Who gets to what a case does; of some things others are not even told that they are there."""
    case, shut = situation.cases[name], (NotPermitted, NotFound)
    return {who for who in EVERYBODY if not isinstance(attempt(situation, case, who), shut)}


def test_every_use_case_lets_in_those_who_may_and_nobody_else(situation: Situation) -> None:
    for name, case in situation.cases.items():
        assert let_in(situation, name) == case.allowed, name


def test_every_door_was_shut_for_lack_of_rights_alone(situation: Situation) -> None:
    refused = {name: attempt(situation, case, min(case.allowed)) for name, case in situation.cases.items()}
    waits_for_something_else = {"pick", "say done", "finish without results", "put away"}
    assert {name for name, refusal in refused.items() if refusal} == waits_for_something_else


def test_every_use_case_is_among_the_doors(situation: Situation) -> None:
    known = {case.act.__wrapped__ for case in situation.cases.values()}  # type: ignore[attr-defined]
    names = {name for name, act in use_cases() if act not in known}
    assert names == set(ASKED_BY_NOBODY)


def use_cases() -> Iterator[tuple[str, Any]]:
    """Every use case there is, as `module.name`, with what it does inside its transaction."""
    for found in pkgutil.walk_packages(campaigns.__path__, "campaigns."):
        module = import_module(found.name)
        for name, value in vars(module).items():
            act = getattr(value, "__wrapped__", None)
            if act is not None and act.__module__ == module.__name__ and "work" in signature(act).parameters:
                yield f"{found.name.split('.')[-1]}.{name}", act


def test_a_refusal_says_who_may(situation: Situation) -> None:
    refusal = attempt(situation, situation.cases["cancel"], SPECIALIST)
    assert refusal is not None
    assert refusal.message == (
        "You may not edit, reassign, close or cancel this campaign. Ask the owner or the Marketing Manager."
    )


@pytest.mark.parametrize("action", Action)
def test_nobody_is_told_of_more_than_three_whom_to_ask(action: Action) -> None:
    said = who_may(action)
    assert len(said.replace(" or ", ", ").split(", ")) <= 3
    assert said.count(" or ") <= 1


def test_who_may_not_see_a_campaign_is_not_told_who_decided_in_it(scenario: Scenario) -> None:
    campaign = journey.make(scenario, private=True)
    journey.agree(scenario, campaign, fee="99999")
    (question,) = scenario.rows(Approval, subject=ApprovalSubject.OVERSPEND)
    scenario.do(DIRECTOR, decide, question.id, Outcome.APPROVE)
    assert scenario.row(Approval, question.id).state is ApprovalState.DECIDED
    with pytest.raises(NotPermitted, match="You may not see this campaign"):
        scenario.do(MEMBER, decide, question.id, Outcome.APPROVE)
