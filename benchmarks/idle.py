"""What a bot costs that nobody uses: memory of all its processes, connections, and transactions a second."""

import time

from sqlalchemy import create_engine, text

from benchmarks import measure
from benchmarks.measure import Measure
from benchmarks.places import Places, usual_firm
from benchmarks.programs import beside, bots, memory_of, yes_slack
from benchmarks.sizes import POSTGRESQL, Sizes
from tests.databases import Databases

SECONDS_TO_REST = 3.0
"""After its start a bot asks Slack who is there."""

NEXT_TO_NONE = 1.0
"""Transactions a second below which nothing is told: the server counts them a second or more after they end."""

CONNECTIONS = text("SELECT count(*) - 1 FROM pg_stat_activity WHERE datname = current_database()")
"""Without the one that asks."""

TRANSACTIONS = text(
    "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"
)


def measure_idle(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about a bot at rest."""
    bare = _memory_of_bare_bolt()
    return [line for name, place in places.items() for line in _rest(name, place, sizes, bare)]


def _rest(name: str, place: Databases, sizes: Sizes, bare: float) -> list[Measure]:
    with usual_firm(place, sizes) as database, yes_slack() as slack_url:
        url = database.url
        database.close()
        with bots(url, slack_url) as (bot,):
            time.sleep(min(SECONDS_TO_REST, sizes.idle_seconds))
            asked = _ask_postgres(f"idle, {name}", url, sizes.idle_seconds) if name == POSTGRESQL else []
            memory = memory_of(bot.started.process.pid)
            return [Measure(f"idle, {name}: memory", memory, "MiB", memory / bare, "bare Bolt"), *asked]


def _ask_postgres(title: str, url: str, seconds: float) -> list[Measure]:
    """What the server counts."""
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        before = connection.scalar(TRANSACTIONS) or 0
        time.sleep(seconds)
        after, connections = connection.scalar(TRANSACTIONS) or 0, connection.scalar(CONNECTIONS) or 0
    engine.dispose()
    return [
        measure.count(f"{title}: transactions", max(NEXT_TO_NONE, (after - before - 1) / seconds), "/s"),
        measure.count(f"{title}: connections", connections, "connections"),
    ]


def _memory_of_bare_bolt() -> float:
    with yes_slack() as slack_url, beside("bare_bolt", slack_url) as program:
        return memory_of(program.pid)
