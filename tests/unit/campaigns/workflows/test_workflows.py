"""The workflows there are, by the names and in the order of their source documents."""

import re
from typing import Any

import pytest

from campaigns.core.errors import NotFound
from campaigns.steps import registry
from campaigns.steps.registry import workflow_named, workflows
from campaigns.steps.step import AutomaticStep
from campaigns.steps.workflow import Workflow
from campaigns.workflows.influencer import InfluencerCampaign
from campaigns.workflows.social import SocialMediaCampaign
from storage.enums import Role, TaskKind
from storage.models import Deliverable, Participation
from tests.domain.expected_state import TITLES


@pytest.mark.parametrize("workflow", workflows(), ids=lambda workflow: str(workflow.key))
def test_the_steps_are_those_of_the_source_document_in_its_order(workflow: type[Workflow]) -> None:
    assert tuple(step.title for _, step in workflow.numbered()) == TITLES[workflow.key]


def test_an_influencer_campaign_has_fifteen_steps() -> None:
    assert [number for number, _ in InfluencerCampaign.numbered()] == list(range(1, 16))


def test_people_do_the_steps_that_the_document_gives_to_people() -> None:
    kinds = {number: step.kind for number, step in InfluencerCampaign.numbered()}
    assert {number: kind for number, kind in kinds.items() if kind != "automatic"} == {
        3: "task",
        6: "approval",
    }


def test_each_duty_is_owed_by_the_role_that_the_document_names() -> None:
    duties = InfluencerCampaign.outreach.duty, InfluencerCampaign.review.duty
    assert [(duty.task, duty.role) for duty in duties] == [
        (TaskKind.OUTREACH, Role.MARKETING_MANAGER),
        (TaskKind.REVIEW, Role.CONTENT_SPECIALIST),
    ]


def test_influencers_and_posts_pass_on_one_by_one() -> None:
    items = {number: step.each for number, step in InfluencerCampaign.numbered() if step.each}
    assert items == {
        3: Participation, 4: Participation, 5: Participation, 6: Deliverable, 7: Deliverable,
    }  # fmt: skip


def test_a_workflow_is_found_by_its_key() -> None:
    assert workflow_named("influencer") is InfluencerCampaign


def test_the_default_workflow_comes_first_whatever_was_imported_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(registry, "_registered", {})
    for workflow in (Small, SocialMediaCampaign, InfluencerCampaign):
        registry.register(workflow)
    assert workflows() == (InfluencerCampaign, Small, SocialMediaCampaign)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({"key": "small"}, "There are two workflows with the key 'small'. Give one another key."),
        (
            {"key": "tiny", "typed": "small"},
            "There are two workflows typed as 'small'. Give one another word.",
        ),
        ({"key": "tiny", "is_default": True}, "Tiny and InfluencerCampaign cannot both be the default."),
    ],
)
def test_no_two_workflows_are_mistaken_for_each_other(
    monkeypatch: pytest.MonkeyPatch, body: dict[str, Any], sentence: str
) -> None:
    monkeypatch.setattr(registry, "_registered", {one.key: one for one in (InfluencerCampaign, Small)})
    with pytest.raises(ValueError, match=re.escape(sentence)):
        registry.register(type("Tiny", (Workflow,), {"label": "Tiny", **body}))


def test_it_is_typed_by_its_key_unless_it_has_a_word_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {one.key: one for one in (SocialMediaCampaign, Small)})
    assert registry.workflow_typed("small") is Small
    assert registry.workflow_typed("social") is SocialMediaCampaign


def test_an_unknown_workflow_is_answered_with_those_there_are() -> None:
    with pytest.raises(NotFound, match=r"no workflow named newsletter\. There is: influencer"):
        workflow_named("newsletter")


class Small(Workflow):
    key, label = "small", "Small campaign"

    first = AutomaticStep("First")
    second = AutomaticStep("Second")
    beside = AutomaticStep("Beside", after=first)
    last = AutomaticStep("Last", after=(second, beside))


def test_steps_are_named_and_ordered_by_the_class_body() -> None:
    assert [step.name for step in Small.steps()] == ["first", "second", "beside", "last"]


def test_a_step_follows_the_one_above_unless_it_says_otherwise() -> None:
    assert [Small.before(step) for step in Small.steps()] == [
        (), (Small.first,), (Small.first,), (Small.second, Small.beside),
    ]  # fmt: skip
