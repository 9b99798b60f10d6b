"""A third workflow is one class and one entry in the registry."""

import pytest

from campaigns.core.business_time import business_days
from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText
from campaigns.engine import registry
from campaigns.engine.step import Automatic, Duty, Task, Workflow
from campaigns.lifecycle import archiving
from campaigns.reporting import roi_report, totals
from campaigns.setup import new_campaign
from campaigns.spending import costs
from campaigns.views.overview import StepState, overview
from storage.database import Database
from storage.enums import CampaignStatus, Role, TaskKind
from storage.models import Campaign, StepRun
from tests.domain import social
from tests.domain.firm import MANAGER
from tests.domain.social import CREATIVE


class NewsletterCampaign(Workflow):
    """A newsletter, from its topics to its archive."""

    key = "newsletter"
    label = "Newsletter"
    snapshot = roi_report.snapshot

    entry = Automatic("Enter Newsletter")
    topics = Task("Find Topics", Duty(TaskKind.IDEATE, Role.CREATIVE_TEAM, business_days(2)))
    cost = Automatic("Sum Up Cost", run=totals.calculate_cost)
    report = Automatic("Report", run=roi_report.generate_report)
    archive = Automatic("Archive Newsletter", run=archiving.archive)


def known_for_this_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """Register the newsletter, and forget it again after the test."""
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    registry.register(NewsletterCampaign)


def test_a_third_workflow_runs_from_its_entry_to_its_archive(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    known_for_this_test(monkeypatch)
    firm = social.open_social_firm(database)
    plan = social.plan(firm, {"name": "News"})
    campaign = firm.do(MANAGER, new_campaign.make_campaign, "newsletter", plan)
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, campaign.id))
    assert [(step.title, step.state) for step in seen.steps[:3]] == [
        ("Enter Newsletter", StepState.COMPLETE),
        ("Find Topics", StepState.IN_PROGRESS),
        ("Sum Up Cost", StepState.PENDING),
    ]
    assert (seen.workflow_label, seen.next_thing) == (
        "Newsletter",
        "Submit ideas: themes and content pillars",
    )
    firm.do(MANAGER, costs.add_cost, campaign.id, {"what": "Paper", "amount": "7", "state": "spent"})
    (idea,) = firm.do(CREATIVE, ideas.submit, campaign.id, [IdeaText("Harvest")])
    firm.do(MANAGER, ideas.approve, idea.id)
    firm.do(CREATIVE, ideas.ideas_done, campaign.id)
    over = firm.row(Campaign, campaign.id)
    assert (over.status, over.total_cost_minor) == (CampaignStatus.COMPLETED, 700)
    assert all(run.closed_at for run in firm.rows(StepRun, campaign_id=campaign.id))


def test_it_is_typed_by_its_key_unless_it_has_a_word_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    known_for_this_test(monkeypatch)
    assert registry.workflow_typed("newsletter") is NewsletterCampaign
    assert registry.workflow_typed("social").key == "social_media"
