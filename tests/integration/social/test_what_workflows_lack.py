"""What a workflow has no step for does not apply to its campaigns, and its steps may stand in another order."""

from datetime import timedelta

import pytest

from campaigns.content import approval_task, production, production_task
from campaigns.content.versions import Asset
from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPossible
from campaigns.editorial import planning
from campaigns.editorial.post_form import read_slot
from campaigns.lifecycle import archiving
from campaigns.reporting import reports
from campaigns.setup import new_campaign
from campaigns.steps import registry
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import ApprovalStep, AutomaticStep, Duty, TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import CampaignStatus, DeliverableStatus, Outcome, Role, TaskKind
from storage.models import Approval, Campaign, Deliverable, Report, Task
from tests.domain import social
from tests.domain.pop_up import PopUpCampaign
from tests.domain.scenario import DESIGNER, MANAGER, Scenario
from tests.domain.social import CREATIVE, IG


class NotesCampaign(Workflow):
    """Notes: text alone, which nobody measures or reports on."""

    key = "notes"
    label = "Notes"

    think = TaskStep(
        "Think", Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(1)), purpose=Purpose.IDEATION
    )
    plan = TaskStep(
        "Plan", Duty(TaskKind.PLAN, Role.CREATIVE_TEAM, business_days(1)), purpose=Purpose.PLANNING
    )
    jot = TaskStep(
        "Jot Down",
        Duty(TaskKind.COPY, Role.COPYWRITER, business_days(1)),
        purpose=Purpose.COPY,
        each=Deliverable,
        run=production_task.ask_for_copy,
        done_when=production_task.has_copy,
    )
    tick = ApprovalStep(
        "Tick Off",
        Duty(TaskKind.APPROVE, Role.MARKETING_MANAGER, business_days(1)),
        purpose=Purpose.APPROVAL,
        each=Deliverable,
        run=approval_task.ask_for_approval,
        done_when=approval_task.is_decided,
        then=approval_task.take_outcome,
        back_to=jot,
    )
    shelf = AutomaticStep("Put on the Shelf", run=archiving.archive)


@pytest.fixture(autouse=True)
def known_for_this_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two more workflows are registered, and forgotten after the test."""
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    registry.register(NotesCampaign)
    registry.register(PopUpCampaign)


def planned(scenario: Scenario, workflow: type[Workflow]) -> Deliverable:
    """A post of a campaign of that kind, whose calendar is ready."""
    campaign = scenario.do(MANAGER, new_campaign.make_campaign, workflow.key, social.plan(scenario, {}))
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    post = social.post(scenario, idea, IG, "2026-11-10", "09:00")
    social.ready(scenario, campaign)
    return social.now(scenario, post)


def campaign_of(scenario: Scenario, post: Deliverable) -> Campaign:
    return scenario.row(Campaign, post.campaign_id)


def test_without_designs_nobody_is_asked_for_one(scenario: Scenario) -> None:
    post = planned(scenario, NotesCampaign)
    assert social.open_kinds(scenario, post) == {TaskKind.COPY}
    assert post.asset_status is None
    with pytest.raises(NotPossible, match="has no design made for its posts"):
        scenario.do(DESIGNER, production.hand_in_design, post.id, Asset("https://design.example/1"))


def test_text_alone_is_changed_approved_and_put_away(scenario: Scenario) -> None:
    post = planned(scenario, NotesCampaign)
    social.write(scenario, post)
    (asked,) = scenario.rows(Approval)
    assert (asked.asset_id, asked.copy_id) == (None, social.now(scenario, post).copy_id)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES)
    assert social.open_kinds(scenario, post) == {TaskKind.COPY}
    social.write(scenario, post, "Shorter")
    social.decide(scenario, post, Outcome.APPROVE)
    assert social.now(scenario, post).status is DeliverableStatus.APPROVED
    assert campaign_of(scenario, post).status is CampaignStatus.COMPLETED


def test_without_a_report_there_is_none(scenario: Scenario) -> None:
    post = planned(scenario, NotesCampaign)
    with scenario.database.read() as session, pytest.raises(NotPossible, match="makes no report"):
        reports.snapshot_of(session, session.get_one(Campaign, post.campaign_id), scenario.at)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.APPROVE)
    assert scenario.rows(Report) == []


def test_without_measuring_nobody_is_asked_for_results(scenario: Scenario) -> None:
    post = planned(scenario, NotesCampaign)
    scenario.wait(days=90)
    assert TaskKind.RESULTS not in {task.kind for task in scenario.rows(Task)}
    assert campaign_of(scenario, post).status is CampaignStatus.COMPLETED, "its only post was missed"


def test_a_missed_post_is_asked_for_from_the_first_step_of_posts(scenario: Scenario) -> None:
    post = planned(scenario, PopUpCampaign)
    assert post.slot_at is not None
    social.wait_until(scenario, post.slot_at + timedelta(minutes=1))
    assert social.open_kinds(scenario, post) == set()
    later = read_slot({"day": "2026-11-20", "time": "09:00"}, campaign_of(scenario, post))
    scenario.do(CREATIVE, planning.move_post, post.id, later)
    assert social.open_kinds(scenario, post) == {TaskKind.COPY}
    social.write(scenario, post)
    assert social.open_kinds(scenario, post) == {TaskKind.DESIGN}
