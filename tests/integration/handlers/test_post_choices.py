"""The menu of a post offers what whoever looks at it may do and what its campaign still permits, and nothing else."""

from datetime import timedelta

import pytest

from storage.database import Database
from storage.enums import CampaignStatus, DeliverableStatus
from storage.models import Campaign, Deliverable
from tests.databases import Opened
from tests.domain import social
from tests.integration.handlers.planned_posts import (
    IG,
    chooses,
    chooses_in_an_old_menu,
    now,
    offered,
    open_scenario_with_posts,
    opens,
    posts,
    teams,
)
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    GENERAL,
    LENA,
    MAYA,
    PAUL,
    ScenarioInSlack,
    SlackWorkspace,
    says,
)

DESIGN, COPY, MOVE, OUT = "New design…", "New copy…", "Move…", "Take it out…"
OPEN = "Open the post"
LIVE, NEVER = "Published…", "Never published…"
GIVE, NUDGE = "Give to somebody else…", "Nudge"


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def open_scenario_with_approved_post(database: Database, days: int = 0) -> ScenarioInSlack:
    """An approved post, some days after its time, or before it."""
    scenario = open_scenario_with_posts(database)
    (post,) = scenario.rows(Deliverable)
    social.approve(scenario, post)
    assert post.slot_at is not None
    if days:
        social.wait_until(scenario, post.slot_at + timedelta(days=days))
    return scenario


@pytest.fixture
def approved(workspace: SlackWorkspace, opened: Opened) -> Deliverable:
    """An approved post whose time is still to come."""
    workspace.has_come_to(opened(open_scenario_with_approved_post))
    return workspace.scenario.rows(Deliverable)[0]


@pytest.fixture
def measured(workspace: SlackWorkspace, opened: Opened) -> Deliverable:
    """An approved post that nobody published before its campaign was measured."""
    workspace.has_come_to(opened(open_scenario_with_approved_post, days=25))
    (post,) = workspace.scenario.rows(Deliverable)
    assert workspace.scenario.row(Campaign, post.campaign_id).status is CampaignStatus.MEASURING
    return post


def in_the_list(workspace: SlackWorkspace, who: str) -> list[str]:
    """What the list of posts offers somebody, without what is offered for tasks."""
    workspace.opened(who, "/campaign show Sunday", GENERAL if who == PAUL else CAMPAIGNS)
    return [words for words in offered(workspace.form(who)) if words not in (GIVE, NUDGE)]


@pytest.mark.parametrize(
    ("who", "choices"),
    [
        (MAYA, [OPEN, DESIGN, COPY, MOVE, LIVE]),
        (CHLOE, [OPEN, MOVE, OUT]),
        (DEV, [OPEN, DESIGN]),
        (LENA, [OPEN, COPY]),
        (CARLOS, [OPEN, LIVE, NEVER]),
        (PAUL, [OPEN]),
    ],
)
@pytest.mark.usefixtures("approved")
def test_everybody_is_offered_what_they_may_do_with_a_post(
    workspace: SlackWorkspace, who: str, choices: list[str]
) -> None:
    assert in_the_list(workspace, who) == choices


@pytest.mark.usefixtures("measured")
def test_while_measuring_nothing_is_offered_that_the_calendar_refuses(workspace: SlackWorkspace) -> None:
    assert in_the_list(workspace, MAYA) == [OPEN, DESIGN, COPY, LIVE, NEVER]


def test_while_measuring_the_manager_says_that_a_post_was_never_published(
    workspace: SlackWorkspace, measured: Deliverable
) -> None:
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, NEVER)
    workspace.fill_in(MAYA, reason="The account was locked.")
    assert now(workspace, measured).status is DeliverableStatus.MISSED
    assert in_the_list(workspace, MAYA) == [OPEN, LIVE]


@pytest.mark.parametrize("word", ["slot", "remove"])
def test_an_older_menu_tells_what_can_be_done_while_measuring(
    workspace: SlackWorkspace, measured: Deliverable, word: str
) -> None:
    said = says(chooses_in_an_old_menu(workspace, MAYA, word, measured))
    assert "say that it was never published" in said


@pytest.mark.parametrize(
    ("who", "word", "said"),
    [
        (
            DEV,
            "remove",
            "You may not take a post out of the calendar. Ask the owner, the Marketing Manager or the Creative Team",
        ),
        (DEV, "slot", "You may not move a post in the calendar."),
        (LENA, "publish", "You may not say that a post is published."),
        (LENA, "miss", "You may not say that a post was never published."),
    ],
)
def test_a_refusal_names_what_was_tried(
    workspace: SlackWorkspace, approved: Deliverable, who: str, word: str, said: str
) -> None:
    assert said in says(chooses_in_an_old_menu(workspace, who, word, approved))


def test_a_removed_post_opens_no_form_that_cannot_succeed(workspace: SlackWorkspace) -> None:
    post, _ = posts(workspace, IG, IG)
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, OUT)
    workspace.fill_in(MAYA, reason="Too much.")
    for word in ("slot", "remove"):
        before = workspace.forms(MAYA)
        said = says(chooses_in_an_old_menu(workspace, MAYA, word, post))
        assert "is Dropped and can no longer be" in said
        assert workspace.forms(MAYA) == before


@pytest.mark.parametrize(("who", "choices"), [(DEV, [OPEN]), (MAYA, [OPEN, OUT, GIVE])])
def test_a_task_offers_who_has_it_only_what_they_may_do(
    workspace: SlackWorkspace, who: str, choices: list[str]
) -> None:
    if who == MAYA:
        teams(workspace, design_team=[MAYA])
    posts(workspace)
    opens(workspace, who, "Design")
    assert offered(workspace.form(who)) == choices


def test_the_specialist_cannot_give_a_task_away_and_is_not_offered_it(
    workspace: SlackWorkspace, approved: Deliverable
) -> None:
    assert approved.slot_at is not None
    social.wait_until(workspace.scenario, approved.slot_at + timedelta(minutes=1))
    opens(workspace, CARLOS, "Publish")
    assert offered(workspace.form(CARLOS)) == [OPEN, NEVER]
