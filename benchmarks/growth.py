"""What people do with few and with very many campaigns in the database: it should take the same time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

from sqlalchemy import select, text

from benchmarks import measure
from benchmarks.decisions import click_on
from benchmarks.in_process import InProcess
from benchmarks.measure import Measure
from benchmarks.opening import MANAGER, open_questions
from benchmarks.places import Places, new_firm
from benchmarks.programs import yes_slack
from benchmarks.recorder import recorded
from benchmarks.sizes import SQLITE, Sizes
from benchmarks.wire.requests import command
from benchmarks.wire.slack import TEAM
from campaigns.core.unit_of_work import Actor
from campaigns.lifecycle.due import take_due
from campaigns.messages import home
from handlers.rendering import render
from storage.database import Database
from storage.enums import CardKind
from storage.models import Campaign, Card, Lane
from tests.databases import Databases

OPEN_SHARE = 2
"""Of the smallest database, one campaign in so many is running; larger ones have more that are over."""

MOST_IN_MEMORY = 10_000
"""Campaigns on PostgreSQL, whose files are kept in memory here."""

IN_DRIVER = "its time in the driver"
ROWS = "rows of a campaign that is over"

Act = Callable[[], object]


@dataclass(frozen=True)
class Took:
    """One act: the seconds (median), those in the driver (mean), and how many statements it is carried out with."""

    seconds: float
    in_driver: float
    statements: float


def measure_growth(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about acts, for each size of database."""
    return [line for name, place in places.items() for line in _on(name, place, sizes)]


def _on(name: str, place: Databases, sizes: Sizes) -> list[Measure]:
    smallest = sizes.campaigns[0]
    running = max(2, smallest // OPEN_SHARE)
    found: dict[int, Mapping[str, Took]] = {}
    bytes_of: dict[int, int] = {}
    counts = [count for count in sizes.campaigns if name == SQLITE or count <= MOST_IN_MEMORY]
    for count in counts:
        with new_firm(place, running, count - running) as database:
            found[count], bytes_of[count] = _acts_on(database, sizes.acts), _size_of(database)
    lines = [measure.count(f"{ROWS}, {name}", _bytes_of_one(bytes_of) / 1024, "KiB")]
    for act, took in found[smallest].items():
        title = f"{act}, {name}"
        lines += [
            measure.count(f"{title}: statements", took.statements, "statements"),
            measure.milliseconds(f"{title}, {smallest:,} campaigns", took.seconds, took.in_driver, IN_DRIVER),
        ]
        for count in counts[1:]:
            now, words = found[count][act], f"{title}, {count:,} campaigns"
            lines.append(measure.milliseconds(words, now.seconds, took.seconds, f"{smallest:,} campaigns"))
    return lines


def _acts_on(database: Database, times: int) -> Mapping[str, Took]:
    """What each act takes, tried so many times after a first one that does not count."""
    with yes_slack() as slack_url:
        bot = InProcess(database.url, slack_url)
        try:
            return {name: _take(act, times) for name, act in _acts(bot).items()}
        finally:
            bot.close()


def _take(act: Act, times: int) -> Took:
    act()
    took = []
    with recorded() as recording:
        for _ in range(times):
            began = perf_counter()
            act()
            took.append(perf_counter() - began)
    return Took(median(took), recording.seconds / times, recording.statements / times)


def _acts(bot: InProcess) -> dict[str, Act]:
    """What is tried, by what it is called in the table; all by one manager."""
    work, database = bot.program.units_of_work, bot.program.database
    questions = iter([one for one in open_questions(database) if one.user_id == MANAGER])
    home.open_home(work, Actor(TEAM, MANAGER), _now())

    def typed(name: str, text: str = "") -> Act:
        return lambda: bot.ask(command(TEAM, MANAGER, name, text))

    def shown(kind: CardKind, address: str) -> Act:
        card_id = _newest_card(database, kind, address)
        return lambda: _render(database, card_id)

    return {
        "click on Approve": lambda: bot.ask(click_on(next(questions))),
        "Home": shown(CardKind.HOME, f"home:{MANAGER}"),
        "prompt": shown(CardKind.PROMPT, MANAGER),
        "/campaign list": typed("/campaign", "list"),
        "/campaign report NAME": typed("/campaign", f"report {_archived_name(database)}"),
        "/tasks": typed("/tasks"),
        "tick": lambda: take_due(work, _now()),
    }


def _render(database: Database, card_id: int) -> object:
    with database.read() as session:
        return render(session, session.get_one(Card, card_id), _now())


def _bytes_of_one(bytes_of: Mapping[int, int]) -> float:
    """How much larger the database is for each further campaign."""
    few, many = min(bytes_of), max(bytes_of)
    return max(0, bytes_of[many] - bytes_of[few]) / (many - few)


def _size_of(database: Database) -> int:
    """In bytes, with indexes."""
    pages = text("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    size = pages if database.is_sqlite else text("SELECT pg_database_size(current_database())")
    with database.read() as session:
        return session.scalar(size) or 0


def _newest_card(database: Database, kind: CardKind, address: str) -> int:
    found = (
        select(Card.id).join(Lane, Lane.id == Card.lane_id).where(Card.kind == kind, Lane.address == address)
    )
    with database.read() as session:
        return session.scalars(found.order_by(Card.id.desc()).limit(1)).one()


def _archived_name(database: Database) -> str:
    """The campaign that was over last."""
    over = select(Campaign.name).where(Campaign.archived_at.is_not(None)).order_by(Campaign.id.desc())
    with database.read() as session:
        return session.scalars(over.limit(1)).one()


def _now() -> datetime:
    return datetime.now(UTC)
