"""However often the bot is killed while people work with it, nothing acknowledged is lost, doubled or untrue.

`CHAOS_KILLS` says how often (5; `make chaos` has 50), `CHAOS_SEED` what happens (otherwise new each time, and printed).
"""

import os
import secrets
import sys
from collections import Counter
from collections.abc import Callable
from random import Random

import pytest

from tests.chaos.deeds import Fate
from tests.chaos.kill_run import LAST_ANSWERS, KillRun, deaths
from tests.chaos.stage import Shape, judge, open_kill_run
from tests.databases import Databases
from tests.postgres import Postgres

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("CHAOS_KILLS", "5"))
SEED = os.environ.get("CHAOS_SEED") or secrets.token_hex(4)
IS_LONG = KILLS >= 50
ANSWERS = (10, 25) if IS_LONG else (1, 6)
LEAST_ACKNOWLEDGED, LEAST_STRUCK = 10 * KILLS, 2 * KILLS // 5
"""What a long run must have seen, so that its silence says something."""

SHORT = {"sqlite": [Shape("socket", is_empty=True)], "postgresql": [Shape("http")]}
LONG = {
    "sqlite": [Shape("socket", is_empty=True), Shape("http")],
    "postgresql": [Shape("socket", is_empty=True), Shape("http"), Shape("socket", replicas=3)],
}


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_was_acknowledged_is_there_once_and_every_message_is_true(
    kind: str, request: pytest.FixtureRequest
) -> None:
    databases: Databases = request.getfixturevalue(f"{kind}_databases")
    shapes = (LONG if IS_LONG else SHORT)[kind]
    runs = []
    for shape in shapes:
        url = databases.empty() if shape.is_empty else databases.migrated()
        restart = _restart(request) if shape.replicas > 1 else None
        seed = f"{SEED}/{shape}"
        with open_kill_run(url, shape, seed, restart=restart) as kill_run:
            kill_run.run(deaths(Random(seed), KILLS // len(shapes), ANSWERS))
            wrong = judge(kill_run)
            sys.stdout.write(f"{told(kill_run)}\n")
        databases.drop(url)
        assert not wrong, "\n".join([f"CHAOS_SEED={SEED} CHAOS_KILLS={KILLS}", told(kill_run), *wrong])
        assert kill_run.operation_log.answers >= LAST_ANSWERS
        runs.append(kill_run)
    if IS_LONG:
        assert sum(run.operation_log.fates()[Fate.ACKNOWLEDGED] for run in runs) >= LEAST_ACKNOWLEDGED
        assert sum(run.struck for run in runs) >= LEAST_STRUCK


def _restart(request: pytest.FixtureRequest) -> Callable[[], None]:
    server: Postgres = request.getfixturevalue("postgres")
    return server.restart


def told(kill_run: KillRun) -> str:
    """What happened, in one line."""
    acts = Counter(deed.act.value for deed in kill_run.operation_log.deeds if deed.fate is Fate.ACKNOWLEDGED)
    fates = ", ".join(
        f"{count} {fate.value}" for fate, count in sorted(kill_run.operation_log.fates().items())
    )
    retried = sum(deed.tries > 1 for deed in kill_run.operation_log.deeds)
    kinds = ", ".join(f"{act} {count}" for act, count in acts.most_common())
    where = kill_run.database.engine.dialect.name
    return (
        f"{where}, seed {kill_run.seed}: {len(kill_run.lives)} lives, {kill_run.struck} ended by failpoints, "
        f"{len(kill_run.outages)} outages of the database; {fates}, {retried} forms sent again; "
        f"acknowledged: {kinds}"
    )
