"""What a bot costs that nobody uses: the memory of all its processes, and transactions a second."""

import time

from sqlalchemy import create_engine, text

from benchmarks import measure
from benchmarks.measure import Measure
from benchmarks.places import Places, firm
from benchmarks.programs import beside, bots, memory_of, yes_slack
from benchmarks.sizes import POSTGRESQL, Sizes
from tests.databases import Databases

RUNNING, ARCHIVED = 20, 20
SECONDS_TO_REST = 3.0
"""After its start a bot asks Slack who is there."""

TRANSACTIONS = text(
    "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"
)


def measure_idle(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about a bot at rest."""
    bare = _memory_of_bare_bolt()
    lines = []
    for name, place in places.items():
        memory, transactions = _rest(name, place, sizes.idle_seconds)
        lines.append(Measure(f"idle, {name}: memory", memory, "MB", memory / bare, "bare Bolt"))
        if name == POSTGRESQL:
            lines.append(measure.count(f"idle, {name}: transactions", transactions, "/s"))
    return lines


def _rest(name: str, place: Databases, seconds: float) -> tuple[float, float]:
    """MiB, and transactions a second, which only PostgreSQL counts."""
    with firm(place, RUNNING, ARCHIVED) as database, yes_slack() as slack:
        url = database.url
        database.close()
        with bots(url, slack) as (bot,):
            time.sleep(min(SECONDS_TO_REST, seconds))
            rate = _transactions(url, seconds) if name == POSTGRESQL else 0.0
            return memory_of(bot.started.process.pid), rate


def _transactions(url: str, seconds: float) -> float:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        before = connection.scalar(TRANSACTIONS)
        time.sleep(seconds)
        after = connection.scalar(TRANSACTIONS)
    engine.dispose()
    return (float(after or 0) - float(before or 0) - 1) / seconds


def _memory_of_bare_bolt() -> float:
    with yes_slack() as slack, beside("bare_bolt", slack) as program:
        return memory_of(program.pid)
