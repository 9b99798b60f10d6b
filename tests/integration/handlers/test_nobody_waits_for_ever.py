"""Nothing waits for ever on one person: tasks can be given on, lost roles hold nothing, the owner can finish."""

import pytest

from campaigns.core.errors import NotPermitted
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions, task_actions
from campaigns.influencers import outreach
from campaigns.setup import editing
from campaigns.staffing import role_assignment
from campaigns.tasks import task_lookup
from storage.enums import CampaignStatus, CardKind, NoticeKind, Outcome, Role, TaskKind
from storage.models import Campaign, Card, Lane, Notice, Task
from tests.domain import journey
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CAMPAIGNS,
    CARLOS,
    DIANA,
    GENERAL,
    LEADERSHIP,
    MAYA,
    PAUL,
    SAM,
    SlackWorkspace,
    says,
)


def waiting_for_results(workspace: SlackWorkspace) -> Campaign:
    """A campaign of Sam's whose results are long overdue, with one post published and never measured."""
    campaign = workspace.scenario.campaign(SAM, name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.publish(workspace.scenario, post)
    workspace.scenario.wait(days=60)
    workspace.scenario.wait(days=8)
    return campaign


def test_the_owner_finishes_without_results_from_the_campaign(workspace: SlackWorkspace) -> None:
    campaign = waiting_for_results(workspace)
    workspace.opened(SAM, "/campaign show Glow", GENERAL)
    workspace.press(SAM, "finish_without")
    assert journey.now(workspace.scenario, campaign).status is CampaignStatus.COMPLETED
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.MAY_FINISH_WITHOUT)
    assert told.facts["settled"] == f"<@{SAM}> has finished without what was missing."


def test_others_are_not_offered_to_finish(workspace: SlackWorkspace) -> None:
    waiting_for_results(workspace)
    assert "Finish without" not in says(workspace.opened(CARLOS, "/campaign show Glow"))


def test_the_owner_is_told_when_results_are_a_week_late(workspace: SlackWorkspace) -> None:
    waiting_for_results(workspace)
    news = workspace.scenario.rows(Card, kind=CardKind.NOTICE)
    addresses = {workspace.scenario.row(Lane, card.lane_id).address for card in news}
    assert SAM in addresses


def test_the_manager_gives_somebody_elses_task_to_another(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(SAM, name="Glow")
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    journey.brief(workspace.scenario, campaign)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.REVIEW)
    workspace.scenario.do(CARLOS, task_actions.take, task.id)
    shown = workspace.opened(SAM, "/campaign show Glow", GENERAL)
    (line,) = (block["block_id"] for block in shown["blocks"] if "Enter the draft" in str(block.get("text")))
    workspace.choose(SAM, "choose", f"task={task.id};word=reassign", view_id=shown["id"], block_id=line)
    assert workspace.errors(SAM, person=PAUL) == {}
    assert workspace.scenario.row(Task, task.id).user_id == PAUL


def test_who_loses_a_role_loses_what_was_taken_with_it(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    (post,) = journey.brief(workspace.scenario, campaign)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.REVIEW)
    workspace.scenario.do(PAUL, task_actions.take, task.id)
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS]})
    journey.hand_in(workspace.scenario, post, who=MAYA)
    with pytest.raises(NotPermitted):
        workspace.scenario.do(
            PAUL, decisions.decide, journey.open_question(workspace.scenario, post).id, Outcome.APPROVE
        )
    assert workspace.scenario.row(Task, task.id).user_id is None
    assert "Review" in says(workspace.type(CARLOS, "/tasks"))


def test_a_teams_task_waits_in_everybodys_home(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    journey.brief(workspace.scenario, campaign)
    assert "Take it" in says(workspace.type(PAUL, "/tasks", GENERAL))


def test_in_a_private_channel_each_of_a_team_is_asked_in_person(workspace: SlackWorkspace) -> None:
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    campaign = workspace.scenario.campaign(name="Hush", channel=LEADERSHIP, private=True)
    journey.brief(workspace.scenario, campaign)
    prompted = {
        workspace.scenario.row(Lane, card.lane_id).address
        for card in workspace.scenario.rows(Card, kind=CardKind.PROMPT)
    }
    assert {CARLOS, PAUL} <= prompted


def test_a_moved_campaign_takes_its_team_tasks_along(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    journey.brief(workspace.scenario, campaign)
    workspace.scenario.do(
        MAYA, editing.move_to_channel, campaign.id, GENERAL, private=False, reason="Too loud"
    )
    lanes = {
        workspace.scenario.row(Lane, card.lane_id).address
        for card in workspace.scenario.rows(Card, kind=CardKind.TEAM_TASK)
    }
    assert lanes == {CAMPAIGNS, GENERAL}


def test_terms_are_not_shown_to_those_who_may_not_see_money(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (one,) = journey.pick(workspace.scenario, campaign)
    workspace.scenario.do(MAYA, outreach.agree, one.id, journey.terms(workspace.scenario, "9000"))
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.OVERSPEND)
    with workspace.scenario.database.read() as session:
        seen = task_lookup.task_to_look_at(
            UnitOfWork(session, workspace.scenario.actor(DIANA), workspace.scenario.at), task.id
        )
        assert seen.id == task.id
        with pytest.raises(NotPermitted):
            task_lookup.task_to_look_at(
                UnitOfWork(session, workspace.scenario.actor(PAUL), workspace.scenario.at), task.id
            )
