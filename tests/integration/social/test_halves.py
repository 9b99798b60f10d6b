"""Design and copy are made side by side, and only a half that changed is made and decided on again."""

from datetime import UTC, datetime

import pytest

from campaigns.approvals.questions import ContentParts
from campaigns.content import deliverables, production
from campaigns.content.draft import Draft
from campaigns.content.versions import Asset, Copy
from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.decisions import decisions, task_actions
from campaigns.editorial import planning
from campaigns.staffing import role_assignment
from campaigns.views.task_view import view_of
from storage.enums import (
    ApprovalState,
    CampaignStatus,
    ContentPart,
    DeliverableStatus,
    Outcome,
    PartStatus,
    Role,
    TaskKind,
    TaskState,
)
from storage.models import Approval, Campaign, Deliverable, Task, Version
from tests.domain import social
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, SPECIALIST, Scenario
from tests.domain.social import CREATIVE, IG, SECOND_DESIGNER, TIKTOK, WRITER, X

ONE = (IG, "2026-11-10", "09:00")
OTHER = (TIKTOK, "2026-11-11", "09:00")


def asked_halves(scenario: Scenario, post: Deliverable) -> list[ContentPart]:
    asked = social.question(scenario, post)
    seen = ((ContentPart.ASSET, asked.asset_id), (ContentPart.COPY, asked.copy_id))
    return [part for part, version in seen if version]


def test_design_and_copy_are_asked_for_at_once_each_of_its_team(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    tasks = scenario.rows(Task, deliverable_id=post.id, state=TaskState.OPEN)
    assert {(task.kind, task.role.label) for task in tasks} == {
        (TaskKind.DESIGN, "Design Team"),
        (TaskKind.COPY, "Copywriter"),
    }


def test_work_on_a_post_is_due_in_time_for_its_slot(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-04", "12:00"))
    assert due(scenario, post, TaskKind.DESIGN) == due(scenario, post, TaskKind.COPY) == at(3, 11)
    scenario.do(MANAGER, planning.move_post, post.id, at(28, 11))
    assert due(scenario, post, TaskKind.DESIGN) == at(13, 17)
    scenario.do(MANAGER, planning.move_post, post.id, at(3, 11))
    social.design(scenario, post)
    social.write(scenario, post)
    assert due(scenario, post, TaskKind.APPROVE) == at(3, 9)


def due(scenario: Scenario, post: Deliverable, kind: TaskKind) -> datetime | None:
    (task,) = scenario.rows(Task, kind=kind, deliverable_id=post.id)
    return task.due_at


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@pytest.mark.parametrize("first", [ContentPart.ASSET, ContentPart.COPY])
def test_approval_is_asked_for_when_both_halves_are_there(scenario: Scenario, first: ContentPart) -> None:
    (post,) = social.planned(scenario, ONE)
    acts = [social.design, social.write] if first is ContentPart.ASSET else [social.write, social.design]
    acts[0](scenario, post)
    assert TaskKind.APPROVE not in social.open_kinds(scenario, post)
    acts[1](scenario, post)
    assert social.open_kinds(scenario, post) == {TaskKind.APPROVE}
    assert asked_halves(scenario, post) == [ContentPart.ASSET, ContentPart.COPY]
    assert social.now(scenario, post).status is DeliverableStatus.READY_FOR_REVIEW


def test_an_uploaded_file_is_ready_for_review_by_itself(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    scenario.do(DESIGNER, production.hand_in_design, post.id, Asset(file_id="F1"))
    assert social.now(scenario, post).asset_status is PartStatus.READY_FOR_REVIEW
    (version,) = scenario.rows(Version, deliverable_id=post.id)
    assert (version.file_id, version.author_id) == ("F1", DESIGNER)


def test_a_text_only_post_needs_no_design(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    scenario.do(DESIGNER, production.no_design_needed, post.id)
    assert social.open_kinds(scenario, post) == {TaskKind.COPY}
    social.write(scenario, post)
    assert asked_halves(scenario, post) == [ContentPart.COPY]
    social.decide(scenario, post, Outcome.APPROVE)
    assert social.now(scenario, post).status is DeliverableStatus.APPROVED
    with pytest.raises(OutOfDate, match="waits for no design: No design needed"):
        scenario.do(DESIGNER, production.no_design_needed, post.id)


def test_a_text_only_post_may_get_a_design_after_all(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    scenario.do(DESIGNER, production.no_design_needed, post.id)
    social.write(scenario, post)
    social.design(scenario, post)
    assert asked_halves(scenario, post) == [ContentPart.ASSET, ContentPart.COPY]


@pytest.mark.parametrize(
    ("part", "kind"), [(ContentPart.ASSET, TaskKind.DESIGN), (ContentPart.COPY, TaskKind.COPY)]
)
def test_changes_go_back_to_one_half_only(scenario: Scenario, part: ContentPart, kind: TaskKind) -> None:
    (post,) = social.planned(scenario, ONE)
    social.design(scenario, post)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES, part)
    changed = social.now(scenario, post)
    assert (changed.status, changed.round) == (DeliverableStatus.CHANGES_REQUESTED, 2)
    assert social.open_kinds(scenario, post) == {kind}
    if part is ContentPart.ASSET:
        social.design(scenario, post, "https://design.example/better")
    else:
        social.write(scenario, post, "Better.")
    assert asked_halves(scenario, post) == [part]
    social.decide(scenario, post, Outcome.APPROVE)
    done = social.now(scenario, post)
    assert done.status is DeliverableStatus.APPROVED
    assert (done.approved_asset_id, done.approved_copy_id) == (done.asset_id, done.copy_id)


def test_changes_to_both_halves_go_back_to_both(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    social.design(scenario, post)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES)
    assert social.open_kinds(scenario, post) == {TaskKind.DESIGN, TaskKind.COPY}
    social.write(scenario, post, "Better.")
    assert social.open_kinds(scenario, post) == {TaskKind.DESIGN}
    social.design(scenario, post, "https://design.example/better")
    assert asked_halves(scenario, post) == [ContentPart.ASSET, ContentPart.COPY]


def test_changes_go_back_to_whoever_made_the_half(scenario: Scenario) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: [DESIGNER, SECOND_DESIGNER]})
    (post,) = social.planned(scenario, ONE)
    social.design(scenario, post, who=SECOND_DESIGNER)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    (task,) = scenario.rows(Task, deliverable_id=post.id, kind=TaskKind.DESIGN, state=TaskState.OPEN)
    assert task.user_id == SECOND_DESIGNER
    scenario.do(SECOND_DESIGNER, task_actions.hand_back, task.id)
    scenario.do(DESIGNER, task_actions.take, task.id)


def test_a_newer_design_supersedes_the_open_question(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    social.design(scenario, post)
    social.write(scenario, post)
    before = social.question(scenario, post)
    social.design(scenario, post, "https://design.example/better")
    asked = social.question(scenario, post)
    assert (asked.task_id, asked.round) == (before.task_id, 1)
    assert asked.asset_id != before.asset_id
    assert scenario.row(Approval, before.id).state is ApprovalState.SUPERSEDED
    with pytest.raises(NotUnderstood, match="there already"):
        social.design(scenario, post, "https://design.example/better")


def test_an_edit_after_approval_is_decided_on_again_while_the_campaign_stays_active(
    scenario: Scenario,
) -> None:
    one, other = social.planned(scenario, ONE, OTHER)
    social.approve(scenario, one, other)
    social.write(scenario, one, "Changed our mind.")
    edited = social.now(scenario, one)
    assert (edited.status, edited.round) == (DeliverableStatus.READY_FOR_REVIEW, 2)
    assert asked_halves(scenario, one) == [ContentPart.COPY]
    assert scenario.row(Campaign, one.campaign_id).status is CampaignStatus.ACTIVE
    with scenario.database.read() as session:
        view = view_of(session, session.get_one(Task, social.question(scenario, one).task_id), scenario.at)
    assert view.asked == (ContentPart.COPY,)
    assert (view.current.copy and view.current.copy.caption) == "Changed our mind."
    assert (view.approved_before.copy and view.approved_before.copy.caption) == f"Good morning {one.id}"
    assert view.current.asset is not None
    assert view.current.asset.id == edited.approved_asset_id
    social.decide(scenario, one, Outcome.APPROVE)
    assert social.now(scenario, one).status is DeliverableStatus.APPROVED


def test_what_the_maker_sees_has_both_halves_and_what_was_asked_for(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    social.design(scenario, post)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    (task,) = scenario.rows(Task, deliverable_id=post.id, state=TaskState.OPEN)
    with scenario.database.read() as session:
        view = view_of(session, session.get_one(Task, task.id), scenario.at)
    assert (view.words, view.last_reason, view.assignees) == (
        f"Design {post.title}",
        "It must be so.",
        (DESIGNER,),
    )
    assert view.current != ContentParts(None, None)
    assert view.idea is not None
    assert view.idea.theme == "Slow mornings"


def test_nothing_is_handed_in_while_a_decision_can_be_undone(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    social.design(scenario, post)
    social.write(scenario, post)
    scenario.do(MANAGER, decisions.decide, social.question(scenario, post).id, Outcome.APPROVE)
    with pytest.raises(NotPossible, match="just been decided on"):
        social.design(scenario, post, "https://design.example/better")


def test_nothing_is_handed_in_before_the_calendar_is_ready_nor_after_the_end(scenario: Scenario) -> None:
    campaign = social.make(scenario)
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    post = social.post(scenario, idea, *ONE)
    with pytest.raises(NotPossible, match="its calendar is not ready"):
        social.design(scenario, post)
    social.ready(scenario, campaign)
    social.design(scenario, post)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REJECT)
    with pytest.raises(OutOfDate, match="is Rejected"):
        social.design(scenario, post, "https://design.example/better")


@pytest.mark.parametrize("who", [WRITER, CREATIVE, SPECIALIST])
def test_each_team_hands_in_its_own_kind(scenario: Scenario, who: str) -> None:
    (post,) = social.planned(scenario, ONE)
    with pytest.raises(NotPermitted, match="hand in designs"):
        social.design(scenario, post, who=who)


def test_copy_keeps_to_the_limits_of_its_platform(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (X, "2026-11-10", "09:00"), platforms="x")
    with pytest.raises(NotUnderstood, match=r"288 characters together; X takes 280\. Take out 8") as refused:
        scenario.do(WRITER, production.hand_in_copy, post.id, Copy("a" * 280, ("#sunday",)))
    assert refused.value.field == "caption"


def test_a_draft_as_a_whole_is_for_the_other_workflow(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    with pytest.raises(NotPossible, match="handed in apart"):
        scenario.do(MANAGER, deliverables.hand_in, post.id, Draft(link="https://drive.example/1"))
