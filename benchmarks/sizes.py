"""How much is measured: all of it, what fits into three minutes, or next to nothing to see whether it works."""

from dataclasses import dataclass

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"


@dataclass(frozen=True)
class Sizes:
    """How often each thing is done.

    `campaigns` are the sizes of database for growth, which are compared with the first; `acts` the tries of each act
    there; `rows` those of an import. Everything else is measured with `running` and `archived` campaigns; each of those
    that run has four posts to approve, which must be enough for every click.
    """

    name: str
    places: tuple[str, ...]
    running: int
    archived: int
    rounds: int
    clicks_alone: int
    clicks_at_once: int
    campaigns: tuple[int, ...]
    acts: int
    rows: int
    seen: int
    starts: int
    idle_seconds: float
    warm_up: int = 10
    recorded: int = 40
    slow_clients: int = 500


BOTH = (SQLITE, POSTGRESQL)
LONG = Sizes("long", BOTH, 250, 20, 3, 100, 240, (100, 1_000, 10_000, 100_000), 9, 100_000, 40, 5, 20.0)
SHORT = Sizes("short", BOTH, 50, 20, 1, 40, 96, (100, 1_000), 9, 5_000, 12, 2, 5.0)
TINY = Sizes("tiny", (SQLITE,), 10, 1, 1, 2, 4, (4, 8), 1, 20, 1, 1, 0.2, 1, 2, 8)
"""For a test of the benchmarks themselves; its figures say nothing."""
