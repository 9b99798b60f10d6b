"""The workflows there are, by the names and in the order of their source documents."""

import pytest

from campaigns.core.errors import NotFound
from campaigns.engine.registry import workflow_named, workflows
from campaigns.engine.step import Automatic, Workflow
from campaigns.workflows.influencer import InfluencerCampaign
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


def test_an_unknown_workflow_is_answered_with_those_there_are() -> None:
    with pytest.raises(NotFound, match=r"no workflow named newsletter\. There is: influencer"):
        workflow_named("newsletter")


class Small(Workflow):
    key, label = "small", "Small campaign"

    first = Automatic("First")
    second = Automatic("Second")
    beside = Automatic("Beside", after=first)
    last = Automatic("Last", after=(second, beside))


def test_steps_are_named_and_ordered_by_the_class_body() -> None:
    assert [step.name for step in Small.steps()] == ["first", "second", "beside", "last"]
    assert Small.step("beside") is Small.beside


def test_a_step_follows_the_one_above_unless_it_says_otherwise() -> None:
    assert [Small.before(step) for step in Small.steps()] == [
        (), (Small.first,), (Small.first,), (Small.second, Small.beside),
    ]  # fmt: skip
