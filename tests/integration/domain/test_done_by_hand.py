"""A task of which nothing else shows that it is done: whoever it is for says so, and the campaign goes on."""

import pytest

from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPermitted, NotPossible, OutOfDate
from campaigns.decisions import task_actions
from campaigns.lifecycle import archiving
from campaigns.people.permissions import Action
from campaigns.reporting import reports, roi_report
from campaigns.setup import new_campaign
from campaigns.steps import registry
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import AutomaticStep, Duty, TaskStep
from campaigns.steps.workflow import Workflow
from campaigns.tasks import kinds
from campaigns.tasks.task_rules import TaskRules, TaskSubject
from campaigns.views.task_view import view_of
from handlers.blocks.items import item
from storage.database import Database
from storage.enums import Role, TaskKind, TaskState
from storage.models import Task
from tests.domain import social
from tests.domain.scenario import DIRECTOR, MANAGER, Scenario
from tests.integration.handlers.planned_posts import button_words
from tests.local_slack import says

LEGAL_REVIEW = TaskRules(
    says=lambda _task: "Have legal look at the campaign",
    needs=Action.MANAGE,
    about=TaskSubject.PLANNING,
    done_by_hand="Cleared",
)


class ClearedCampaign(Workflow):
    """A campaign whose ideas are asked for once it was cleared."""

    key = "cleared"
    label = "Cleared campaign"
    snapshot = roi_report.snapshot

    clear = TaskStep("Clear", Duty(TaskKind.ADD_POSTS, Role.MARKETING_MANAGER, business_days(1)))
    ideas = TaskStep(
        "Find Ideas", Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(1)), purpose=Purpose.IDEATION
    )
    report = AutomaticStep("Report", run=reports.generate_report)
    archive = AutomaticStep("Archive", run=archiving.archive)


@pytest.fixture
def scenario(database: Database, monkeypatch: pytest.MonkeyPatch) -> Scenario:
    """A scenario with one task that is done by hand."""
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    monkeypatch.setitem(kinds.TASK_RULES, TaskKind.ADD_POSTS, LEGAL_REVIEW)
    registry.register(ClearedCampaign)
    scenario = social.open_social_scenario(database)
    scenario.do(MANAGER, new_campaign.make_campaign, "cleared", social.plan(scenario, {"name": "News"}))
    return scenario


def the_task(scenario: Scenario) -> Task:
    (task,) = scenario.rows(Task, kind=TaskKind.ADD_POSTS)
    return task


def test_it_says_what_to_do_and_has_the_button_of_its_kind(scenario: Scenario) -> None:
    with scenario.database.read() as session:
        shown = {"blocks": item(view_of(session, session.get_one(Task, the_task(scenario).id), scenario.at))}
    assert "Have legal look at the campaign" in says(shown)
    assert "Cleared" in button_words(shown)


def test_the_campaign_goes_on_once_it_is_said_to_be_done(scenario: Scenario) -> None:
    scenario.do(MANAGER, task_actions.say_done, the_task(scenario).id)
    assert (the_task(scenario).state, the_task(scenario).closed_by) == (TaskState.DONE, MANAGER)
    assert [one.kind for one in scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.IDEATE]


def test_it_is_said_once_and_by_those_whom_it_is_for(scenario: Scenario) -> None:
    with pytest.raises(NotPermitted, match="for the Marketing Manager"):
        scenario.do(DIRECTOR, task_actions.say_done, the_task(scenario).id)
    scenario.do(MANAGER, task_actions.say_done, the_task(scenario).id)
    with pytest.raises(OutOfDate, match="settled already"):
        scenario.do(MANAGER, task_actions.say_done, the_task(scenario).id)


def test_other_kinds_are_done_by_doing_them(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(kinds.TASK_RULES, TaskKind.ADD_POSTS, kinds.TASK_RULES[TaskKind.PLAN])
    with pytest.raises(NotPossible, match="done by doing it: Plan posts"):
        scenario.do(MANAGER, task_actions.say_done, the_task(scenario).id)
    assert the_task(scenario).state is TaskState.OPEN
