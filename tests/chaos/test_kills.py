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
from tests.chaos.stage import judge, storm_over

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("CHAOS_KILLS", "5"))
SEED = os.environ.get("CHAOS_SEED") or secrets.token_hex(4)
IS_LONG = KILLS >= 10
MOST_ANSWERS = 20 if IS_LONG else 6


@pytest.fixture
def transports(database_url: str) -> list[str]:
    """In the long form one after the other, in the short form another on each database."""
    if IS_LONG:
        return ["socket", "http"]
    return ["socket"] if database_url.startswith("sqlite") else ["http"]


def test_what_was_acknowledged_is_there_once_and_every_message_is_true(
    transports: list[str], new_database_url: Callable[[], str]
) -> None:
    for transport in transports:
        seed = f"{SEED}/{transport}"
        with storm_over(new_database_url(), transport, seed) as kill_run:
            kill_run.rage(deaths(Random(seed), KILLS // len(transports), MOST_ANSWERS))
            wrong = judge(kill_run)
            sys.stdout.write(f"{told(kill_run)}\n")
        assert not wrong, "\n".join([f"CHAOS_SEED={SEED} CHAOS_KILLS={KILLS}", told(kill_run), *wrong])
        assert kill_run.operation_log.answers >= LAST_ANSWERS


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
        f"{where}, seed {kill_run.seed}: {len(kill_run.outputs)} lives, {kill_run.struck} ended by failpoints; "
        f"{fates}, {retried} forms sent again; acknowledged: {kinds}"
    )
