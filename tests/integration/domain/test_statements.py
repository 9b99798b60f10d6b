"""A campaign of many posts asks the database no more often than one of few: nothing is looked up post by post."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from campaigns import decisions, deliverables
from campaigns.overview import overview
from storage.database import Database
from storage.models import Campaign, Deliverable
from storage.words import Outcome
from tests.domain import journey
from tests.domain.firm import SPECIALIST, Firm, open_firm

FEW, MANY = 3, 15


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements that are carried out in the block."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    engines = {database.engine, database._read}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield statements
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


def statements_of(firm: Firm, act: Callable[[], object]) -> int:
    with counted(firm.database) as statements:
        act()
    return len(statements)


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
        "look": statements_of(firm, look),
        "decide": statements_of(firm, decide),
        "take effect": statements_of(firm, firm.let_decisions_settle),
        "publish": statements_of(firm, publish),
    }


def test_many_posts_take_no_more_statements_than_few(database: Database) -> None:
    firm = open_firm(database, creators=FEW + MANY)
    few, many = costs(firm, "Few", FEW), costs(firm, "Many", MANY)
    assert many == few
