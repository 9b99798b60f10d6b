"""Design and copy are made side by side, and only a half that changed is made and decided on again."""

from datetime import UTC, datetime

import pytest

from campaigns.approvals.questions import ContentParts
from campaigns.content import deliverables, production
from campaigns.content.deliverables import Draft
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
from tests.domain.firm import ADMIN, DESIGNER, MANAGER, SPECIALIST, Firm
from tests.domain.social import CREATIVE, IG, SECOND_DESIGNER, TIKTOK, WRITER, X

ONE = (IG, "2026-11-10", "09:00")
OTHER = (TIKTOK, "2026-11-11", "09:00")


def asked_halves(firm: Firm, post: Deliverable) -> list[ContentPart]:
    asked = social.question(firm, post)
    seen = ((ContentPart.ASSET, asked.asset_id), (ContentPart.COPY, asked.copy_id))
    return [part for part, version in seen if version]


def test_design_and_copy_are_asked_for_at_once_each_of_its_team(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    tasks = firm.rows(Task, deliverable_id=post.id, state=TaskState.OPEN)
    assert {(task.kind, task.role.label) for task in tasks} == {
        (TaskKind.DESIGN, "Design Team"),
        (TaskKind.COPY, "Copywriter"),
    }


def test_work_on_a_post_is_due_in_time_for_its_slot(firm: Firm) -> None:
    (post,) = social.planned(firm, (IG, "2026-11-04", "12:00"))
    assert due(firm, post, TaskKind.DESIGN) == due(firm, post, TaskKind.COPY) == at(3, 11)
    firm.do(MANAGER, planning.move_post, post.id, at(28, 11))
    assert due(firm, post, TaskKind.DESIGN) == at(5, 17)
    firm.do(MANAGER, planning.move_post, post.id, at(3, 11))
    social.design(firm, post)
    social.write(firm, post)
    assert due(firm, post, TaskKind.APPROVE) == at(3, 9)


def due(firm: Firm, post: Deliverable, kind: TaskKind) -> datetime | None:
    (task,) = firm.rows(Task, kind=kind, deliverable_id=post.id)
    return task.due_at


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


@pytest.mark.parametrize("first", [ContentPart.ASSET, ContentPart.COPY])
def test_approval_is_asked_for_when_both_halves_are_there(firm: Firm, first: ContentPart) -> None:
    (post,) = social.planned(firm, ONE)
    acts = [social.design, social.write] if first is ContentPart.ASSET else [social.write, social.design]
    acts[0](firm, post)
    assert TaskKind.APPROVE not in social.open_kinds(firm, post)
    acts[1](firm, post)
    assert social.open_kinds(firm, post) == {TaskKind.APPROVE}
    assert asked_halves(firm, post) == [ContentPart.ASSET, ContentPart.COPY]
    assert social.now(firm, post).status is DeliverableStatus.READY_FOR_REVIEW


def test_an_uploaded_file_is_ready_for_review_by_itself(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    firm.do(DESIGNER, production.hand_in_design, post.id, Asset(file_id="F1"))
    assert social.now(firm, post).asset_status is PartStatus.READY_FOR_REVIEW
    (version,) = firm.rows(Version, deliverable_id=post.id)
    assert (version.file_id, version.author_id) == ("F1", DESIGNER)


def test_a_text_only_post_needs_no_design(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    firm.do(DESIGNER, production.no_design_needed, post.id)
    assert social.open_kinds(firm, post) == {TaskKind.COPY}
    social.write(firm, post)
    assert asked_halves(firm, post) == [ContentPart.COPY]
    social.decide(firm, post, Outcome.APPROVE)
    assert social.now(firm, post).status is DeliverableStatus.APPROVED
    with pytest.raises(OutOfDate, match="waits for no design: No design needed"):
        firm.do(DESIGNER, production.no_design_needed, post.id)


def test_a_text_only_post_may_get_a_design_after_all(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    firm.do(DESIGNER, production.no_design_needed, post.id)
    social.write(firm, post)
    social.design(firm, post)
    assert asked_halves(firm, post) == [ContentPart.ASSET, ContentPart.COPY]


@pytest.mark.parametrize(
    ("half", "kind"), [(ContentPart.ASSET, TaskKind.DESIGN), (ContentPart.COPY, TaskKind.COPY)]
)
def test_changes_go_back_to_one_half_only(firm: Firm, part: ContentPart, kind: TaskKind) -> None:
    (post,) = social.planned(firm, ONE)
    social.design(firm, post)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REQUEST_CHANGES, part)
    changed = social.now(firm, post)
    assert (changed.status, changed.round) == (DeliverableStatus.CHANGES_REQUESTED, 2)
    assert social.open_kinds(firm, post) == {kind}
    if part is ContentPart.ASSET:
        social.design(firm, post, "https://design.example/better")
    else:
        social.write(firm, post, "Better.")
    assert asked_halves(firm, post) == [part]
    social.decide(firm, post, Outcome.APPROVE)
    done = social.now(firm, post)
    assert done.status is DeliverableStatus.APPROVED
    assert (done.approved_asset_id, done.approved_copy_id) == (done.asset_id, done.copy_id)


def test_changes_to_both_halves_go_back_to_both(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    social.design(firm, post)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REQUEST_CHANGES)
    assert social.open_kinds(firm, post) == {TaskKind.DESIGN, TaskKind.COPY}
    social.write(firm, post, "Better.")
    assert social.open_kinds(firm, post) == {TaskKind.DESIGN}
    social.design(firm, post, "https://design.example/better")
    assert asked_halves(firm, post) == [ContentPart.ASSET, ContentPart.COPY]


def test_changes_go_back_to_whoever_made_the_half(firm: Firm) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: [DESIGNER, SECOND_DESIGNER]})
    (post,) = social.planned(firm, ONE)
    social.design(firm, post, who=SECOND_DESIGNER)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    (task,) = firm.rows(Task, deliverable_id=post.id, kind=TaskKind.DESIGN, state=TaskState.OPEN)
    assert task.user_id == SECOND_DESIGNER
    firm.do(SECOND_DESIGNER, task_actions.hand_back, task.id)
    firm.do(DESIGNER, task_actions.take, task.id)


def test_a_newer_design_supersedes_the_open_question(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    social.design(firm, post)
    social.write(firm, post)
    before = social.question(firm, post)
    social.design(firm, post, "https://design.example/better")
    asked = social.question(firm, post)
    assert (asked.task_id, asked.round) == (before.task_id, 1)
    assert asked.asset_id != before.asset_id
    assert firm.row(Approval, before.id).state is ApprovalState.SUPERSEDED
    with pytest.raises(NotUnderstood, match="there already"):
        social.design(firm, post, "https://design.example/better")


def test_an_edit_after_approval_is_decided_on_again_while_the_campaign_stays_active(
    firm: Firm,
) -> None:
    one, other = social.planned(firm, ONE, OTHER)
    social.approve(firm, one, other)
    social.write(firm, one, "Changed our mind.")
    edited = social.now(firm, one)
    assert (edited.status, edited.round) == (DeliverableStatus.READY_FOR_REVIEW, 2)
    assert asked_halves(firm, one) == [ContentPart.COPY]
    assert firm.row(Campaign, one.campaign_id).status is CampaignStatus.ACTIVE
    with firm.database.read() as session:
        view = view_of(session, session.get_one(Task, social.question(firm, one).task_id), firm.at)
    assert view.asked == (ContentPart.COPY,)
    assert (view.current.copy and view.current.copy.caption) == "Changed our mind."
    assert (view.approved_before.copy and view.approved_before.copy.caption) == f"Good morning {one.id}"
    assert view.current.asset is not None
    assert view.current.asset.id == edited.approved_asset_id
    social.decide(firm, one, Outcome.APPROVE)
    assert social.now(firm, one).status is DeliverableStatus.APPROVED


def test_what_the_maker_sees_has_both_halves_and_what_was_asked_for(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    social.design(firm, post)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    (task,) = firm.rows(Task, deliverable_id=post.id, state=TaskState.OPEN)
    with firm.database.read() as session:
        view = view_of(session, session.get_one(Task, task.id), firm.at)
    assert (view.words, view.last_reason, view.assignees) == (
        f"Design {post.title}",
        "It must be so.",
        (DESIGNER,),
    )
    assert view.current != ContentParts(None, None)
    assert view.idea is not None
    assert view.idea.theme == "Slow mornings"


def test_nothing_is_handed_in_while_a_decision_can_be_undone(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    social.design(firm, post)
    social.write(firm, post)
    firm.do(MANAGER, decisions.decide, social.question(firm, post).id, Outcome.APPROVE)
    with pytest.raises(NotPossible, match="just been decided on"):
        social.design(firm, post, "https://design.example/better")


def test_nothing_is_handed_in_before_the_calendar_is_ready_nor_after_the_end(firm: Firm) -> None:
    campaign = social.make(firm)
    (idea,) = social.think(firm, campaign, "Slow mornings")
    post = social.post(firm, idea, *ONE)
    with pytest.raises(NotPossible, match="its calendar is not ready"):
        social.design(firm, post)
    social.ready(firm, campaign)
    social.design(firm, post)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REJECT)
    with pytest.raises(OutOfDate, match="is Rejected"):
        social.design(firm, post, "https://design.example/better")


@pytest.mark.parametrize("who", [WRITER, CREATIVE, SPECIALIST])
def test_each_team_hands_in_its_own_kind(firm: Firm, who: str) -> None:
    (post,) = social.planned(firm, ONE)
    with pytest.raises(NotPermitted, match="hand in designs"):
        social.design(firm, post, who=who)


def test_copy_keeps_to_the_limits_of_its_platform(firm: Firm) -> None:
    (post,) = social.planned(firm, (X, "2026-11-10", "09:00"), platforms="x")
    with pytest.raises(NotUnderstood, match=r"288 characters together; X takes 280\. Take out 8") as refused:
        firm.do(WRITER, production.hand_in_copy, post.id, Copy("a" * 280, ("#sunday",)))
    assert refused.value.field == "caption"


def test_a_draft_as_a_whole_is_for_the_other_workflow(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    with pytest.raises(NotPossible, match="handed in apart"):
        firm.do(MANAGER, deliverables.hand_in, post.id, Draft(link="https://drive.example/1"))
