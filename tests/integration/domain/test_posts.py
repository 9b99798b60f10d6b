"""What is handed in for a post is kept as it is, and a link belongs to one post."""

from datetime import timedelta

import pytest

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.core.errors import NotUnderstood
from campaigns.decisions import task_actions
from campaigns.views.task_view import TaskView, view_of
from storage.enums import ContentPart, DeliverableStatus, Outcome
from storage.models import Deliverable, Task, Version
from tests.domain import journey
from tests.domain.scenario import MANAGER, SECOND_SPECIALIST, SPECIALIST, Scenario

LINK = "https://drive.example/1"


def copy_of(scenario: Scenario, post: Deliverable) -> Version:
    """Caption and hashtags as they are now."""
    return scenario.row(Version, scenario.row(Deliverable, post.id).copy_id)


def test_hashtags_without_a_caption_are_kept(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(hashtags=("#glow",)))
    assert (copy_of(scenario, post).caption, copy_of(scenario, post).hashtags) == ("", ["#glow"])


def test_an_emptied_caption_is_a_new_version_to_be_decided_on(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK, caption="Glow", hashtags=("#ad",)))
    journey.decide(scenario, post, Outcome.APPROVE)
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK))
    assert (copy_of(scenario, post).number, copy_of(scenario, post).caption) == (2, "")
    assert scenario.row(Deliverable, post.id).status is DeliverableStatus.READY_FOR_REVIEW
    assert len(scenario.rows(Version, part=ContentPart.ASSET)) == 1
    with pytest.raises(NotUnderstood, match="there already"):
        scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK))


def reviewed(scenario: Scenario, post: Deliverable) -> TaskView:
    """What is asked about a post, as those see it who decide."""
    with scenario.database.read() as session:
        return view_of(
            session, session.get_one(Task, journey.open_question(scenario, post).task_id), scenario.at
        )


def test_an_edit_after_approval_voids_only_the_half_that_changed(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.approve(scenario, post)
    approved = scenario.row(Deliverable, post.id)
    link = f"https://drive.example/{post.id}-1"
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(link, caption="Glow, but more"))
    view = reviewed(scenario, post)
    assert view.asked == (ContentPart.COPY,)
    assert (view.current.copy and view.current.copy.caption) == "Glow, but more"
    assert (view.approved_before.copy and view.approved_before.copy.caption) == "Glow"
    journey.decide(scenario, post, Outcome.APPROVE)
    again = scenario.row(Deliverable, post.id)
    assert again.status is DeliverableStatus.APPROVED
    assert (again.approved_asset_id, again.approved_copy_id) == (approved.asset_id, again.copy_id)


def test_who_changed_a_half_that_is_approved_may_decide_on_the_other(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post, LINK, who=SPECIALIST, edited=True)
    journey.decide(scenario, post, Outcome.APPROVE, who=SECOND_SPECIALIST)
    scenario.do(MANAGER, deliverables.hand_in, post.id, Draft(LINK, caption="Glow, but more"))
    journey.decide(scenario, post, Outcome.APPROVE, who=SPECIALIST)
    assert scenario.row(Deliverable, post.id).status is DeliverableStatus.APPROVED


def test_while_changes_are_made_the_half_that_was_approved_stays_so(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK, caption="Glow"))
    journey.decide(scenario, post, Outcome.APPROVE)
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft(LINK, caption="Glow, but more"))
    journey.decide(scenario, post, Outcome.REQUEST_CHANGES)
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, Draft("https://drive.example/2", caption="Glow!"))
    view = reviewed(scenario, post)
    assert view.asked == (ContentPart.ASSET, ContentPart.COPY), "both have changed since they were approved"
    assert (view.approved_before.asset and view.approved_before.asset.link) == LINK
    assert (view.approved_before.copy and view.approved_before.copy.caption) == "Glow, but more"


def test_one_post_in_two_spellings_of_its_link_is_recorded_once(scenario: Scenario) -> None:
    first, second = journey.brief(scenario, journey.make(scenario), posts="2 reels")
    for post in (first, second):
        journey.approve(scenario, post)
    scenario.do(SPECIALIST, deliverables.publish, first.id, "https://www.instagram.com/p/Ab1/?igsh=x")
    with pytest.raises(NotUnderstood, match="already"):
        scenario.do(SPECIALIST, deliverables.publish, second.id, "https://instagram.com/p/Ab1")
    scenario.do(SPECIALIST, deliverables.publish, second.id, "https://instagram.com/p/Ab2")


def test_two_posts_that_differ_in_their_query_alone_are_two(scenario: Scenario) -> None:
    first, second = journey.brief(scenario, journey.make(scenario), posts="2 posts")
    for number, post in enumerate((first, second)):
        journey.approve(scenario, post)
        link = f"https://pages.example/permalink.php?story_fbid={number}&id=7"
        scenario.do(SPECIALIST, deliverables.publish, post.id, link)
    assert scenario.row(Deliverable, second.id).status is DeliverableStatus.PUBLISHED


def test_the_review_of_a_late_draft_has_a_time_of_its_own(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    (task,) = scenario.rows(Task, deliverable_id=post.id)
    assert task.due_at is not None
    scenario.wait(days=(task.due_at - scenario.at).days + 3)
    journey.hand_in(scenario, post)
    review = scenario.row(Task, task.id)
    assert review.opened_at == scenario.at
    assert review.due_at is not None
    assert timedelta(days=1) < review.due_at - scenario.at < timedelta(days=5)
    scenario.wait(days=1)
    journey.hand_in(scenario, post, link="https://drive.example/another")
    assert scenario.row(Task, task.id).due_at == review.due_at, "a newer version gives no more time"


def test_whoever_gets_a_task_that_is_late_is_asked_from_then_on(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    (task,) = scenario.rows(Task, deliverable_id=post.id)
    assert task.due_at is not None
    scenario.wait(days=(task.due_at - scenario.at).days + 3)
    scenario.do(MANAGER, task_actions.reassign, task.id, SECOND_SPECIALIST)
    given = scenario.row(Task, task.id)
    assert given.opened_at == scenario.at
    assert given.due_at is not None
    assert given.due_at > scenario.at
