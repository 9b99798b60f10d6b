"""The menu of a post offers what whoever looks at it may do and what its campaign still permits, and nothing else."""

from datetime import timedelta

import pytest

from storage.database import Database
from storage.enums import CampaignStatus, DeliverableStatus
from storage.models import Campaign, Deliverable
from tests.databases import Opened
from tests.domain import social
from tests.integration.handlers.desk_in_slack import (
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    GENERAL,
    LENA,
    MAYA,
    PAUL,
    FirmInSlack,
    House,
    says,
)
from tests.integration.handlers.planned_posts import (
    IG,
    chooses,
    chooses_in_an_old_menu,
    now,
    offered,
    open_firm_with_posts,
    opens,
    posts,
    teams,
)

DESIGN, COPY, MOVE, OUT = "New design…", "New copy…", "Move…", "Take it out…"
LIVE, NEVER, GIVE = "Published…", "Never published…", "Give to somebody else…"


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


def open_firm_with_approved_post(database: Database, days: int = 0) -> FirmInSlack:
    """An approved post, some days after its time, or before it."""
    firm = open_firm_with_posts(database)
    (post,) = firm.rows(Deliverable)
    social.approve(firm, post)
    assert post.slot_at is not None
    if days:
        social.wait_until(firm, post.slot_at + timedelta(days=days))
    return firm


@pytest.fixture
def approved(house: House, opened: Opened) -> Deliverable:
    """An approved post whose time is still to come."""
    house.has_come_to(opened(open_firm_with_approved_post))
    return house.firm.rows(Deliverable)[0]


@pytest.fixture
def measured(house: House, opened: Opened) -> Deliverable:
    """An approved post that nobody published before its campaign was measured."""
    house.has_come_to(opened(open_firm_with_approved_post, days=25))
    (post,) = house.firm.rows(Deliverable)
    assert house.firm.row(Campaign, post.campaign_id).status is CampaignStatus.MEASURING
    return post


def in_the_list(house: House, who: str) -> list[str]:
    """What the list of posts offers somebody, without what is offered for tasks."""
    house.opened(who, "/campaign show Sunday", GENERAL if who == PAUL else CAMPAIGNS)
    return [words for words in offered(house.form(who)) if words != GIVE]


@pytest.mark.parametrize(
    ("who", "choices"),
    [
        (MAYA, [DESIGN, COPY, MOVE, LIVE, OUT]),
        (CHLOE, [MOVE, OUT]),
        (DEV, [DESIGN]),
        (LENA, [COPY]),
        (CARLOS, [LIVE, NEVER]),
        (PAUL, []),
    ],
)
@pytest.mark.usefixtures("approved")
def test_everybody_is_offered_what_they_may_do_with_a_post(
    house: House, who: str, choices: list[str]
) -> None:
    assert in_the_list(house, who) == choices


@pytest.mark.usefixtures("measured")
def test_while_measuring_nothing_is_offered_that_the_calendar_refuses(house: House) -> None:
    assert in_the_list(house, MAYA) == [DESIGN, COPY, LIVE, NEVER]


def test_while_measuring_the_manager_says_that_a_post_was_never_published(
    house: House, measured: Deliverable
) -> None:
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, NEVER)
    house.fill_in(MAYA, reason="The account was locked.")
    assert now(house, measured).status is DeliverableStatus.MISSED
    assert in_the_list(house, MAYA) == [LIVE]


@pytest.mark.parametrize("word", ["slot", "remove"])
def test_an_older_menu_tells_what_can_be_done_while_measuring(
    house: House, measured: Deliverable, word: str
) -> None:
    said = says(chooses_in_an_old_menu(house, MAYA, word, measured))
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
    house: House, approved: Deliverable, who: str, word: str, said: str
) -> None:
    assert said in says(chooses_in_an_old_menu(house, who, word, approved))


def test_a_removed_post_opens_no_form_that_cannot_succeed(house: House) -> None:
    post, _ = posts(house, IG, IG)
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, OUT)
    house.fill_in(MAYA, reason="Too much.")
    for word in ("slot", "remove"):
        before = house.forms(MAYA)
        said = says(chooses_in_an_old_menu(house, MAYA, word, post))
        assert "is Dropped and can no longer be" in said
        assert house.forms(MAYA) == before


@pytest.mark.parametrize(("who", "choices"), [(DEV, []), (MAYA, [OUT, GIVE])])
def test_a_task_offers_who_has_it_only_what_they_may_do(house: House, who: str, choices: list[str]) -> None:
    if who == MAYA:
        teams(house, design_team=[MAYA])
    posts(house)
    opens(house, who, "Design")
    assert offered(house.form(who)) == choices


def test_the_specialist_cannot_give_a_task_away_and_is_not_offered_it(
    house: House, approved: Deliverable
) -> None:
    assert approved.slot_at is not None
    social.wait_until(house.firm, approved.slot_at + timedelta(minutes=1))
    opens(house, CARLOS, "Publish")
    assert offered(house.form(CARLOS)) == [NEVER]
