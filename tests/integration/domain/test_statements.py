"""A campaign of many posts asks the database no more often than one of few: nothing is looked up post by post."""

from campaigns.content import deliverables
from campaigns.decisions import decisions
from campaigns.views.overview import overview
from storage.enums import Outcome
from storage.models import Campaign, Deliverable
from tests.databases import Opened
from tests.domain import journey
from tests.domain.firm import SPECIALIST, Firm, open_firm
from tests.statements import statements_of

FEW, MANY = 3, 15


def reviewed(firm: Firm, name: str, count: int) -> tuple[Campaign, Deliverable]:
    """A campaign in which so many posts wait for a decision, one of them approved."""
    campaign = journey.make(firm, name=name, budget="100000")
    posts = journey.brief(firm, campaign, count)
    for post in posts:
        journey.hand_in(firm, post)
    journey.decide(firm, posts[0], Outcome.APPROVE)
    return campaign, posts[1]


def costs(firm: Firm, name: str, count: int) -> dict[str, int]:
    """How many statements each act takes in a campaign with so many posts."""
    campaign, post = reviewed(firm, name, count)

    def look() -> None:
        with firm.database.read() as session:
            overview(session, session.get_one(Campaign, campaign.id))

    def decide() -> None:
        firm.do(SPECIALIST, decisions.decide, journey.open_question(firm, post).id, Outcome.APPROVE)

    def publish() -> None:
        firm.do(SPECIALIST, deliverables.publish, post.id, f"https://instagram.example/p/{post.id}")

    return {
        "look": statements_of(firm.database, look),
        "decide": statements_of(firm.database, decide),
        "take effect": statements_of(firm.database, firm.let_decisions_settle),
        "publish": statements_of(firm.database, publish),
    }


def test_many_posts_take_no_more_statements_than_few(opened: Opened) -> None:
    firm = opened(open_firm, creators=FEW + MANY)
    few, many = costs(firm, "Few", FEW), costs(firm, "Many", MANY)
    assert many == few
