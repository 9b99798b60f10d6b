"""A campaign of many posts asks the database no more often than one of few: nothing is looked up post by post."""

from campaigns.content import deliverables
from campaigns.decisions import decisions
from campaigns.views.overview import overview
from storage.enums import Outcome
from storage.models import Campaign, Deliverable
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import SPECIALIST, Scenario, open_scenario
from tests.statements import statements_of

FEW, MANY = 3, 15


def reviewed(scenario: Scenario, name: str, count: int) -> tuple[Campaign, Deliverable]:
    """A campaign in which so many posts wait for a decision, one of them approved."""
    campaign = journey.make(scenario, name=name, budget="100000")
    posts = journey.brief(scenario, campaign, count)
    for post in posts:
        journey.hand_in(scenario, post)
    journey.decide(scenario, posts[0], Outcome.APPROVE)
    return campaign, posts[1]


def costs(scenario: Scenario, name: str, count: int) -> dict[str, int]:
    """How many statements each act takes in a campaign with so many posts."""
    campaign, post = reviewed(scenario, name, count)

    def look() -> None:
        with scenario.database.read() as session:
            overview(session, session.get_one(Campaign, campaign.id))

    def decide() -> None:
        scenario.do(SPECIALIST, decisions.decide, journey.open_question(scenario, post).id, Outcome.APPROVE)

    def publish() -> None:
        scenario.do(SPECIALIST, deliverables.publish, post.id, f"https://instagram.example/p/{post.id}")

    return {
        "look": statements_of(scenario.database, look),
        "decide": statements_of(scenario.database, decide),
        "take effect": statements_of(scenario.database, scenario.let_decisions_settle),
        "publish": statements_of(scenario.database, publish),
    }


def test_many_posts_take_no_more_statements_than_few(opened: Opened) -> None:
    scenario = opened(open_scenario, creators=FEW + MANY)
    few, many = costs(scenario, "Few", FEW), costs(scenario, "Many", MANY)
    assert many == few
