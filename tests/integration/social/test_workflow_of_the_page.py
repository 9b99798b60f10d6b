"""The workflow that docs/how-to/add-a-workflow.md gives as its example does what the page says."""

import importlib.util
import re
from pathlib import Path

import pytest

from campaigns.content import production
from campaigns.content.versions import Asset
from campaigns.core.errors import NotPossible
from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.setup import new_campaign
from campaigns.steps import registry
from campaigns.steps.workflow import Workflow
from campaigns.views.overview import overview
from campaigns.views.step_states import StepState
from storage.enums import CampaignStatus, Outcome
from storage.models import Campaign, Deliverable, Report, StepRun, Task
from tests.domain import journey
from tests.domain.scenario import MANAGER, Scenario

PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "add-a-workflow.md"


@pytest.fixture
def giveaway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> type[Workflow]:
    """The class of the page, registered as it would be by its import."""
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    file = tmp_path / "giveaway.py"
    file.write_text(code, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("giveaway", file)
    assert spec is not None
    assert spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    return registry.workflow_typed("giveaway")


@pytest.fixture
def campaign(scenario: Scenario, giveaway: type[Workflow]) -> Campaign:
    """A new giveaway."""
    return scenario.do(
        MANAGER, new_campaign.make_campaign, giveaway.key, journey.plan(scenario, {"name": "Prize"})
    )


def open_steps(scenario: Scenario, campaign: Campaign) -> list[str]:
    """The titles of the steps that are open."""
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    return [step.title for step in seen.steps if step.state is StepState.IN_PROGRESS]


def test_it_goes_from_its_first_creator_to_the_archive(
    scenario: Scenario, campaign: Campaign, giveaway: type[Workflow]
) -> None:
    assert open_steps(scenario, campaign) == ["Invite Creators"]
    (post,) = journey.brief(scenario, campaign)
    assert open_steps(scenario, campaign) == ["Look at the Draft"]
    journey.hand_in(scenario, post)
    journey.decide(scenario, post, Outcome.REQUEST_CHANGES)
    assert open_steps(scenario, campaign) == ["Look at the Draft", "Post It"]
    journey.publish(scenario, scenario.row(Deliverable, post.id))
    over = journey.now(scenario, campaign)
    assert (over.status, over.total_cost_minor, over.archived_at) == (
        CampaignStatus.COMPLETED,
        50_000,
        scenario.at,
    )
    assert {run.step for run in scenario.rows(StepRun)} == {step.name for step in giveaway.steps()}
    assert all(run.closed_at for run in scenario.rows(StepRun))
    assert {task.step for task in scenario.rows(Task)} == {"invite", "look", "post"}


def test_results_that_come_in_afterwards_make_a_new_report(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    journey.measure(scenario, post, likes="500", revenue="4000")
    assert [report.number for report in scenario.rows(Report)] == [1, 2]


def test_what_it_lacks_does_not_apply(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    with pytest.raises(NotPossible, match="has no design made for its posts"):
        scenario.do(MANAGER, production.hand_in_design, post.id, Asset("https://design.example/1"))
    with pytest.raises(NotPossible, match="takes no ideas"):
        scenario.do(MANAGER, ideas.submit, campaign.id, [IdeaText("Harvest")])
    with pytest.raises(NotPossible, match="has no content calendar"):
        scenario.do(MANAGER, planning.remove_post, post.id, "No")
    journey.publish(scenario, post)
    scenario.wait(days=90)
    assert journey.now(scenario, campaign).status is CampaignStatus.COMPLETED
