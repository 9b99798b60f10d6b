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
from tests.domain.scenario import DESIGNER, MANAGER, SECOND_MANAGER, SPECIALIST, Scenario
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


def planned(database: Database, count: int) -> tuple[Scenario, Campaign, list[Deliverable]]:
    """A campaign of so many posts whose calendar is ready."""
    scenario = social.open_social_scenario(database)
    many_posts.give_teams(scenario, TEAMS)
    campaign, posts = many_posts.plan_many(scenario, count)
    scenario.wait(minutes=5)
    return scenario, campaign, posts


def acts(scenario: Scenario, campaign: Campaign, posts: list[Deliverable]) -> dict[str, int]:
    """How many statements each act takes that is about one post."""
    database, (first, second, third, *_) = scenario.database, posts
    later = second.slot_at

    def look() -> None:
        with database.read() as session:
            overview(session, session.get_one(Campaign, campaign.id))

    def design() -> None:
        scenario.do(DESIGNER, production.hand_in_design, first.id, Asset("https://design.example/1"))

    def write() -> None:
        scenario.do(WRITER, production.hand_in_copy, first.id, Copy("Good morning", ()))

    def decide() -> None:
        scenario.do(MANAGER, decisions.decide, social.question(scenario, first).id, Outcome.APPROVE)

    def publish() -> None:
        scenario.do(SPECIALIST, deliverables.publish, first.id, "https://instagram.example/p/1")

    def move() -> None:
        scenario.do(CREATIVE, planning.remove_post, third.id, "Too many.")
        assert later is not None
        scenario.do(CREATIVE, planning.move_post, second.id, later.replace(hour=4))

    one_by_one = {
        "design": design,
        "write": write,
        "decide": decide,
        "take effect": scenario.let_decisions_settle,
    }
    others = {"publish": publish, "remove and move": move, "look": look}
    return {name: statements_of(database, act) for name, act in {**one_by_one, **others}.items()}


def shown(scenario: Scenario) -> dict[str, int]:
    """How many statements it takes to put each message together, by whom it is for."""
    with scenario.database.read() as session:
        cards = session.query(Card).where(Card.kind != CardKind.NOTICE).all()
    return {
        f"{card.kind.value} {card.subject_id} at {scenario.row(Lane, card.lane_id).address}": statements_of(
            scenario.database, partial(_rendered, scenario, card)
        )
        for card in cards
    }


def _rendered(scenario: Scenario, card: Card) -> None:
    with scenario.database.read() as session:
        render(session, session.get_one(Card, card.id), scenario.at)


def told(scenario: Scenario) -> dict[str, list[list[str]]]:
    """Of which posts each outcome was told, by whom."""
    found: dict[str, list[list[str]]] = {}
    for card in scenario.rows(Card, kind=CardKind.NOTICE):
        facts = scenario.row(Notice, card.subject_id).facts
        if "title" in facts:
            posts = [facts["title"], *facts.get("others", [])]
            found.setdefault(scenario.row(Lane, card.lane_id).address, []).append(posts)
    return found


def statements_with(opened: Opened, count: int) -> dict[str, int]:
    """How many statements everything takes in a campaign of so many posts."""
    scenario, campaign, posts = opened(planned, count)
    return {**shown(scenario), **acts(scenario, campaign, posts)}


def test_many_posts_take_no_more_statements_than_few(opened: Opened) -> None:
    few, many = (statements_with(opened, count) for count in (FEW, MANY))
    assert many == few


def questions_when_people_change(opened: Opened, count: int) -> int:
    """How many statements beside new lines it takes to have other people in the teams of a campaign."""
    scenario, campaign, _ = opened(planned, count)
    alone = {Role.DESIGN_TEAM: [DESIGNER], Role.COPYWRITER: [SECOND_CREATIVE]}
    with counted(scenario.database) as statements:
        scenario.do(MANAGER, editing.change_people, campaign.id, alone)
        scenario.wait(minutes=5)
        scenario.do(MANAGER, editing.change_people, campaign.id, TEAMS)
    assert scenario.rows(PromptItem, user_id=CHANNEL)
    return sum(not statement.startswith("INSERT") for statement in statements)


def test_other_people_in_the_teams_take_no_more_questions_for_many_posts(opened: Opened) -> None:
    few, many = (questions_when_people_change(opened, count) for count in (FEW, MANY))
    assert many == few


def test_posts_decided_on_together_are_told_of_together(opened: Opened) -> None:
    scenario, _, posts = opened(planned, 3)
    many_posts.make_many(scenario, posts)
    asked = [social.question(scenario, one).id for one in posts]
    scenario.do(MANAGER, bulk.decide_many, asked, APPROVE)
    scenario.let_decisions_settle()
    titles = [one.title for one in posts]
    assert told(scenario) == {DESIGNER: [titles], WRITER: [titles]}


def test_other_verdicts_and_other_deciders_are_told_of_apart(opened: Opened) -> None:
    scenario, _, posts = opened(planned, 4)
    many_posts.make_many(scenario, posts)
    asked = [social.question(scenario, one).id for one in posts]
    scenario.do(MANAGER, bulk.decide_many, asked[:2], APPROVE)
    scenario.do(SECOND_MANAGER, bulk.decide_many, asked[2:3], APPROVE)
    scenario.do(MANAGER, decisions.decide, asked[3], Outcome.REJECT, "No.", Category.BRAND)
    scenario.let_decisions_settle()
    first, second, third, fourth = (one.title for one in posts)
    assert told(scenario)[WRITER] == [[first, second], [third], [fourth]]


def test_posts_decided_on_later_are_told_of_in_a_new_message(opened: Opened) -> None:
    scenario, _, posts = opened(planned, 2)
    many_posts.make_many(scenario, posts)
    for one in posts:
        social.decide(scenario, one, Outcome.APPROVE)
    assert told(scenario)[WRITER] == [[one.title] for one in posts]
