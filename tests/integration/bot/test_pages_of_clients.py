"""What a client reads on their page of what the team says, and of who decides."""

import pytest

from campaigns.content import comments, deliverables
from campaigns.content.draft import Draft
from campaigns.decisions import decisions
from campaigns.policies.policy import Group, Level, Policy
from campaigns.setup import approval_policy
from storage.database import Database
from storage.enums import Category, Outcome, Role
from storage.models import OutsideApprover
from tests.domain import journey, outside
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario, open_scenario
from tests.integration.bot.pages_read import asked, reader

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
SPECIALISTS = Group(Role.CONTENT_SPECIALIST)


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def test_reasons_of_the_team_are_not_shown_to_clients(scenario: Scenario) -> None:
    post, first = asked(scenario)
    canary = "Canary: too dear at 9,999 euros."
    question = journey.open_question(scenario, post).id
    scenario.do(
        SPECIALIST, decisions.decide, question, Outcome.REQUEST_CHANGES, canary, Category.COST, None, canary
    )
    assert "Cleo decided: changes requested." in reader(scenario).get(first).text
    scenario.let_decisions_settle()
    scenario.do(
        SPECIALIST, deliverables.hand_in, post.id, Draft(link="https://drive.example/2", caption="New")
    )
    (ana,) = scenario.rows(OutsideApprover)
    second = outside.read_mail(scenario, ana)[-1]
    assert "Changes were asked for in round 1" in reader(scenario).get(second).text
    scenario.do(
        SPECIALIST, decisions.decide, journey.open_question(scenario, post).id, Outcome.REJECT, canary,
        Category.COST, None, canary,
    )  # fmt: skip
    for secret in (first, second):
        page = reader(scenario).get(secret).text
        assert "Canary" not in page
        assert "9,999" not in page


def test_where_others_decide_a_client_reads_so_and_sees_what_they_said(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (ana,) = outside.named(scenario, campaign, outside.ANA)
    scenario.do(MANAGER, approval_policy.change, campaign.id, Policy((Level(SPECIALISTS),)), "Four eyes.")
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    browser, secret = reader(scenario), outside.read_mail(scenario, ana)[-1]
    page = browser.get(secret).text
    assert "others decide on it" in page
    assert "Your decision" not in page
    assert browser.send(secret, "reject", reason="Too dark.", category="quality").status == 303
    page = browser.get(secret).text
    assert "You said: rejected. “Too dark.” Others decide on it" in page
    assert "<h2>What you think" not in page
    journey.decide(scenario, post, Outcome.APPROVE)
    page = browser.get(secret).text
    assert "Cleo decided: approved." in page
    assert "You said: rejected." in page


def test_whom_the_author_named_may_only_comment(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (ana,) = outside.named(scenario, campaign, outside.ANA)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post, who=MANAGER, edited=True)
    page = reader(scenario).get(outside.read_mail(scenario, ana)[-1]).text
    assert "Maya, who named you, made this themselves" in page
    assert "<button>Approve" not in page
    assert "Send the comment" in page


def test_what_the_team_says_among_itself_stays_there(scenario: Scenario) -> None:
    post, secret = asked(scenario)
    scenario.do(SPECIALIST, comments.comment, post.id, "The client is difficult.")
    assert "difficult" not in reader(scenario).get(secret).text
