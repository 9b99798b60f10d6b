"""Nothing waits for ever on one person: tasks can be given on, lost roles hold nothing, the owner can finish."""

import pytest

from campaigns.core.errors import NotPermitted
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions, task_actions
from campaigns.influencers import outreach
from campaigns.setup import editing
from campaigns.staffing import role_assignment
from campaigns.tasks import task_lookup
from storage.enums import CampaignStatus, CardKind, Outcome, Role, TaskKind
from storage.models import Campaign, Card, Lane, Task
from tests.domain import journey
from tests.integration.handlers.desk_in_slack import (
    ADAM,
    CAMPAIGNS,
    CARLOS,
    DIANA,
    GENERAL,
    LEADERSHIP,
    MAYA,
    PAUL,
    SAM,
    House,
    says,
)


def waiting_for_results(house: House) -> Campaign:
    """A campaign of Sam's whose results are long overdue, with one post published and never measured."""
    campaign = house.firm.campaign(SAM, name="Glow")
    (post,) = journey.brief(house.firm, campaign)
    journey.publish(house.firm, post)
    house.firm.wait(days=60)
    house.firm.wait(days=8)
    return campaign


def test_the_owner_finishes_without_results_from_the_campaign(house: House) -> None:
    campaign = waiting_for_results(house)
    house.opened(SAM, "/campaign show Glow", GENERAL)
    house.press(SAM, "finish_without")
    assert journey.now(house.firm, campaign).status is CampaignStatus.COMPLETED


def test_others_are_not_offered_to_finish(house: House) -> None:
    waiting_for_results(house)
    assert "Finish without" not in says(house.opened(CARLOS, "/campaign show Glow"))


def test_the_owner_is_told_when_results_are_a_week_late(house: House) -> None:
    waiting_for_results(house)
    news = house.firm.rows(Card, kind=CardKind.NOTICE)
    addresses = {house.firm.row(Lane, card.lane_id).address for card in news}
    assert SAM in addresses


def test_the_manager_gives_somebody_elses_task_to_another(house: House) -> None:
    campaign = house.firm.campaign(SAM, name="Glow")
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    journey.brief(house.firm, campaign)
    (task,) = house.firm.rows(Task, kind=TaskKind.REVIEW)
    house.firm.do(CARLOS, task_actions.take, task.id)
    shown = house.opened(SAM, "/campaign show Glow", GENERAL)
    (line,) = (block["block_id"] for block in shown["blocks"] if "Enter the draft" in str(block.get("text")))
    house.choose(SAM, "choose", f"task={task.id};word=reassign", view_id=shown["id"], block_id=line)
    assert house.errors(SAM, person=PAUL) == {}
    assert house.firm.row(Task, task.id).user_id == PAUL


def test_who_loses_a_role_loses_what_was_taken_with_it(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    (post,) = journey.brief(house.firm, campaign)
    (task,) = house.firm.rows(Task, kind=TaskKind.REVIEW)
    house.firm.do(PAUL, task_actions.take, task.id)
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS]})
    journey.hand_in(house.firm, post, who=MAYA)
    with pytest.raises(NotPermitted):
        house.firm.do(PAUL, decisions.decide, journey.open_question(house.firm, post).id, Outcome.APPROVE)
    assert house.firm.row(Task, task.id).user_id is None
    assert "Review" in says(house.type(CARLOS, "/tasks"))


def test_a_teams_task_waits_in_everybodys_home(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    journey.brief(house.firm, campaign)
    assert "Take it" in says(house.type(PAUL, "/tasks", GENERAL))


def test_in_a_private_channel_each_of_a_team_is_asked_in_person(house: House) -> None:
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    campaign = house.firm.campaign(name="Hush", channel=LEADERSHIP, private=True)
    journey.brief(house.firm, campaign)
    prompted = {
        house.firm.row(Lane, card.lane_id).address for card in house.firm.rows(Card, kind=CardKind.PROMPT)
    }
    assert {CARLOS, PAUL} <= prompted


def test_a_moved_campaign_takes_its_team_tasks_along(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    journey.brief(house.firm, campaign)
    house.firm.do(MAYA, editing.move_to_channel, campaign.id, GENERAL, private=False, reason="Too loud")
    lanes = {
        house.firm.row(Lane, card.lane_id).address for card in house.firm.rows(Card, kind=CardKind.TEAM_TASK)
    }
    assert lanes == {CAMPAIGNS, GENERAL}


def test_terms_are_not_shown_to_those_who_may_not_see_money(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    (one,) = journey.pick(house.firm, campaign)
    house.firm.do(MAYA, outreach.agree, one.id, journey.terms(house.firm, "9000"))
    (task,) = house.firm.rows(Task, kind=TaskKind.OVERSPEND)
    with house.firm.database.read() as session:
        seen = task_lookup.task_to_look_at(
            UnitOfWork(session, house.firm.actor(DIANA), house.firm.at), task.id
        )
        assert seen.id == task.id
        with pytest.raises(NotPermitted):
            task_lookup.task_to_look_at(UnitOfWork(session, house.firm.actor(PAUL), house.firm.at), task.id)
