"""A social media campaign of many posts: no act asks the database post by post, and nobody is told post by post."""

from functools import partial

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import deliverables, production
from campaigns.content.versions import Asset, Copy
from campaigns.decisions import bulk, decisions
from campaigns.editorial import planning
from campaigns.setup import editing
from campaigns.views.overview import overview
from handlers.rendering import render
from storage.database import Database
from storage.enums import CardKind, Category, Outcome, Role
from storage.models import Campaign, Card, Deliverable, Lane, Notice, PromptItem
from tests.databases import BOTH_DATABASES, Opened
from tests.domain import many_posts, social
from tests.domain.firm import DESIGNER, MANAGER, SECOND_MANAGER, SPECIALIST, Firm
from tests.domain.social import CHANNEL, CREATIVE, SECOND_CREATIVE, SECOND_DESIGNER, WRITER
from tests.statements import counted, statements_of

pytestmark = BOTH_DATABASES

FEW, MANY = 30, 60
"""Both are more than any message or page spells out."""
TEAMS = {
    Role.CREATIVE_TEAM: [CREATIVE, SECOND_CREATIVE],
    Role.DESIGN_TEAM: [DESIGNER, SECOND_DESIGNER],
    Role.COPYWRITER: [WRITER],
}
APPROVE = DecisionInput(Outcome.APPROVE)


def planned(database: Database, count: int) -> tuple[Firm, Campaign, list[Deliverable]]:
    """A campaign of so many posts whose calendar is ready."""
    firm = social.open_social_firm(database)
    many_posts.give_teams(firm, TEAMS)
    campaign, posts = many_posts.plan_many(firm, count)
    firm.wait(minutes=5)
    return firm, campaign, posts


def acts(firm: Firm, campaign: Campaign, posts: list[Deliverable]) -> dict[str, int]:
    """How many statements each act takes that is about one post."""
    database, (first, second, third, *_) = firm.database, posts
    later = second.slot_at

    def look() -> None:
        with database.read() as session:
            overview(session, session.get_one(Campaign, campaign.id))

    def design() -> None:
        firm.do(DESIGNER, production.hand_in_design, first.id, Asset("https://design.example/1"))

    def write() -> None:
        firm.do(WRITER, production.hand_in_copy, first.id, Copy("Good morning", ()))

    def decide() -> None:
        firm.do(MANAGER, decisions.decide, social.question(firm, first).id, Outcome.APPROVE)

    def publish() -> None:
        firm.do(SPECIALIST, deliverables.publish, first.id, "https://instagram.example/p/1")

    def move() -> None:
        firm.do(CREATIVE, planning.remove_post, third.id, "Too many.")
        assert later is not None
        firm.do(CREATIVE, planning.move_post, second.id, later.replace(hour=4))

    one_by_one = {
        "design": design,
        "write": write,
        "decide": decide,
        "take effect": firm.let_decisions_settle,
    }
    others = {"publish": publish, "remove and move": move, "look": look}
    return {name: statements_of(database, act) for name, act in {**one_by_one, **others}.items()}


def shown(firm: Firm) -> dict[str, int]:
    """How many statements it takes to put each message together, by whom it is for."""
    with firm.database.read() as session:
        cards = session.query(Card).where(Card.kind != CardKind.NOTICE).all()
    return {
        f"{card.kind.value} {card.subject_id} at {firm.row(Lane, card.lane_id).address}": statements_of(
            firm.database, partial(_rendered, firm, card)
        )
        for card in cards
    }


def _rendered(firm: Firm, card: Card) -> None:
    with firm.database.read() as session:
        render(session, session.get_one(Card, card.id), firm.at)


def told(firm: Firm) -> dict[str, list[list[str]]]:
    """Of which posts each outcome was told, by whom."""
    found: dict[str, list[list[str]]] = {}
    for card in firm.rows(Card, kind=CardKind.NOTICE):
        facts = firm.row(Notice, card.subject_id).facts
        if "title" in facts:
            posts = [facts["title"], *facts.get("others", [])]
            found.setdefault(firm.row(Lane, card.lane_id).address, []).append(posts)
    return found


def statements_with(opened: Opened, count: int) -> dict[str, int]:
    """How many statements everything takes in a campaign of so many posts."""
    firm, campaign, posts = opened(planned, count)
    return {**shown(firm), **acts(firm, campaign, posts)}


def test_many_posts_take_no_more_statements_than_few(opened: Opened) -> None:
    few, many = (statements_with(opened, count) for count in (FEW, MANY))
    assert many == few


def questions_when_people_change(opened: Opened, count: int) -> int:
    """How many statements beside new lines it takes to have other people in the teams of a campaign."""
    firm, campaign, _ = opened(planned, count)
    alone = {Role.DESIGN_TEAM: [DESIGNER], Role.COPYWRITER: [SECOND_CREATIVE]}
    with counted(firm.database) as statements:
        firm.do(MANAGER, editing.change_people, campaign.id, alone)
        firm.wait(minutes=5)
        firm.do(MANAGER, editing.change_people, campaign.id, TEAMS)
    assert firm.rows(PromptItem, user_id=CHANNEL)
    return sum(not statement.startswith("INSERT") for statement in statements)


def test_other_people_in_the_teams_take_no_more_questions_for_many_posts(opened: Opened) -> None:
    few, many = (questions_when_people_change(opened, count) for count in (FEW, MANY))
    assert many == few


def test_posts_decided_on_together_are_told_of_together(opened: Opened) -> None:
    firm, _, posts = opened(planned, 3)
    many_posts.make_many(firm, posts)
    asked = [social.question(firm, one).id for one in posts]
    firm.do(MANAGER, bulk.decide_many, asked, APPROVE)
    firm.let_decisions_settle()
    titles = [one.title for one in posts]
    assert told(firm) == {DESIGNER: [titles], WRITER: [titles]}


def test_other_verdicts_and_other_deciders_are_told_of_apart(opened: Opened) -> None:
    firm, _, posts = opened(planned, 4)
    many_posts.make_many(firm, posts)
    asked = [social.question(firm, one).id for one in posts]
    firm.do(MANAGER, bulk.decide_many, asked[:2], APPROVE)
    firm.do(SECOND_MANAGER, bulk.decide_many, asked[2:3], APPROVE)
    firm.do(MANAGER, decisions.decide, asked[3], Outcome.REJECT, "No.", Category.BRAND)
    firm.let_decisions_settle()
    first, second, third, fourth = (one.title for one in posts)
    assert told(firm)[WRITER] == [[first, second], [third], [fourth]]


def test_posts_decided_on_later_are_told_of_in_a_new_message(opened: Opened) -> None:
    firm, _, posts = opened(planned, 2)
    many_posts.make_many(firm, posts)
    for one in posts:
        social.decide(firm, one, Outcome.APPROVE)
    assert told(firm)[WRITER] == [[one.title] for one in posts]
