"""A workflow with a wrong reference cannot be made: each mistake has its sentence, at import."""

from typing import Any

import pytest

from campaigns.content import approval_task, production_task, review_task
from campaigns.core.business_time import business_days
from campaigns.lifecycle import going_live
from campaigns.reporting import measuring, reports
from campaigns.steps.checks import InvalidWorkflow
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import ApprovalStep, AutomaticStep, Duty, Step, TaskStep
from campaigns.steps.workflow import Workflow
from storage.enums import Role, TaskKind
from storage.models import Deliverable, Participation


class Other(Workflow):
    """Somebody else's workflow."""

    key, label = "other", "Other"

    elsewhere = AutomaticStep("Elsewhere")


def make(**body: Any) -> type[Workflow]:
    """A workflow whose class body has these attributes, in this order."""
    return type("Fair", (Workflow,), {"key": "fair", "label": "Fair", **body})


def says(sentence: str, **body: Any) -> None:
    """Assert that such a workflow cannot be made, and why."""
    with pytest.raises(InvalidWorkflow) as refused:
        make(**body)
    assert str(refused.value) == sentence


def posts(purpose: Purpose | None, **more: Any) -> Step:
    """A step that works per post."""
    return AutomaticStep("UnitOfWork on posts", purpose=purpose, each=Deliverable, **more)


def duty(kind: TaskKind) -> Duty:
    return Duty(kind, Role.CREATIVE_TEAM, business_days(1))


def test_it_has_a_key_and_a_label() -> None:
    says("Fair has no key. Give it one in the class body.", key="")
    says("Fair has no label. Give it one in the class body.", label="")


@pytest.mark.parametrize("name", ["label", "before", "snapshot"])
def test_a_step_has_no_name_that_workflows_use(name: str) -> None:
    sentence = f"Fair.{name} is no name for a step: workflows use it themselves."
    says(sentence, **{name: AutomaticStep("Begin")})


def test_two_steps_are_not_for_the_same() -> None:
    says(
        "Fair.write and Fair.edit are both for copy. Only one can be.",
        write=posts(Purpose.COPY),
        edit=posts(Purpose.COPY),
    )


def test_a_step_for_posts_works_per_post() -> None:
    says(
        "Fair.write is for copy; such a step has each=Deliverable.",
        write=AutomaticStep("Write", purpose=Purpose.COPY),
    )


def test_a_step_of_the_campaign_works_for_the_whole() -> None:
    says(
        "Fair.plan is for planning; such a step has no each=.",
        plan=posts(Purpose.PLANNING),
    )


def test_a_step_comes_after_steps_of_its_own_class() -> None:
    says(
        "Fair.end has after='elsewhere', which is no step of Fair above it.",
        end=AutomaticStep("End", after=Other.elsewhere),
    )


def test_a_step_that_is_in_no_class_is_named_by_its_title() -> None:
    says(
        "Fair.end has after='Forgotten', which is no step of Fair above it.",
        end=AutomaticStep("End", after=(AutomaticStep("Forgotten"),)),
    )


def test_a_step_comes_after_steps_above_it() -> None:
    end = AutomaticStep("End")
    says(
        "Fair.begin has after='end', which is no step of Fair above it.",
        begin=AutomaticStep("Begin", after=end),
        end=end,
    )


def test_an_item_is_sent_back_to_a_step_of_its_own_class() -> None:
    says(
        "Fair.judge has back_to='elsewhere', which is no step of Fair above it.",
        judge=posts(None, back_to=Other.elsewhere),
    )


def test_an_item_is_sent_back_to_a_step_that_knows_it() -> None:
    ask = AutomaticStep("Ask", each=Participation)
    says(
        "Fair.judge has back_to=ask, whose items are others than its own.",
        ask=ask,
        judge=posts(None, back_to=ask),
    )


def test_what_may_send_back_says_where_to() -> None:
    says(
        "Fair.judge does take_outcome, which may send back. Say where to, with back_to=.",
        judge=posts(None, run=review_task.take_outcome),
    )


def test_what_is_sent_back_misses_nothing_that_must_come_again() -> None:
    draw = posts(Purpose.DESIGN)
    says(
        "Fair.judge does take_outcome, which may send back for write, but back_to=draw stands below that. "
        "Say back_to=write.",
        write=posts(Purpose.COPY),
        draw=draw,
        judge=posts(Purpose.APPROVAL, then=approval_task.take_outcome, back_to=draw),
    )


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (
            posts(Purpose.DESIGN, run=production_task.ask_for_design),
            (
                "Fair.one does ask_for_design, which needs a step for asset intake. "
                "Give one purpose=Purpose.ASSET_INTAKE."
            ),
        ),
        (
            posts(None, while_open=going_live.keep_planning),
            "Fair.one does keep_planning, which needs a step for planning. Give one purpose=Purpose.PLANNING.",
        ),
        (
            AutomaticStep("Wait", run=measuring.await_results),
            (
                "Fair.one does await_results, which needs a step for measuring. "
                "Give one purpose=Purpose.MEASURING."
            ),
        ),
    ],
)
def test_an_effect_finds_what_it_needs(step: Step, sentence: str) -> None:
    says(sentence, one=step)


def test_a_report_has_numbers_to_state() -> None:
    says(
        "Fair.report does generate_report, which states the campaign's numbers. Give Fair a snapshot.",
        report=AutomaticStep("Report", run=reports.generate_report),
    )


@pytest.mark.parametrize(
    ("step", "label", "purpose"),
    [
        (TaskStep("Think", duty(TaskKind.IDEATE)), "ideation", "IDEATION"),
        (TaskStep("Plan", duty(TaskKind.PLAN)), "planning", "PLANNING"),
        (ApprovalStep("Judge", duty(TaskKind.APPROVE), each=Deliverable), "approval", "APPROVAL"),
    ],
)
def test_a_duty_that_others_look_for_is_found_by_its_purpose(step: Step, label: str, purpose: str) -> None:
    says(f"Fair.one has a duty for {label}. Give it purpose=Purpose.{purpose}.", one=step)


def test_what_is_right_can_be_made() -> None:
    write, draw = posts(Purpose.COPY), posts(Purpose.DESIGN)
    judge = posts(Purpose.APPROVAL, then=approval_task.take_outcome, back_to=write)
    fair = make(begin=AutomaticStep("Begin"), write=write, draw=draw, judge=judge)
    assert fair.step_for(Purpose.COPY) is write
    assert fair.step_for(Purpose.REVIEW) is None
    assert (fair.has(Purpose.DESIGN), fair.has(Purpose.MEASURING)) == (True, False)
    assert [fair.name_of(one) for one in (write, Purpose.DESIGN, Purpose.MEASURING, None)] == [
        "write", "draw", "", "",
    ]  # fmt: skip
    assert fair.typed == "fair"
