"""The checks of the kill test find what is wrong: a bot with planted bugs dies at the moments at which they matter."""

from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.chaos.colleagues import Colleague
from tests.chaos.deeds import Act
from tests.chaos.kill_run import KillRun
from tests.chaos.lives import Life
from tests.chaos.quiet import wait_until_quiet
from tests.chaos.stage import judge, storm_over
from tests.chaos.workload import Wanted
from tests.databases import SqliteDatabases
from tests.waiting import PATIENCE

pytestmark = pytest.mark.slow

CAMPAIGNS = (Wanted("Planted", 9_000, ("carlos",), picked=4, agreed=1, briefed=1),)


@pytest.fixture(scope="module")
def wrong(sqlite_folder: Path) -> str:
    """What the checks say after four lives of that bot."""
    url = SqliteDatabases(sqlite_folder).migrated()
    with storm_over(url, "socket", "planted", CAMPAIGNS) as kill_run:
        with planted(kill_run, "never_looks", "after_post_before_store:1") as life:
            assert life.wait_to_be_struck(PATIENCE)
        with planted(kill_run, "never_looks,writes_anew", "after_mail_before_store:1") as life:
            assert life.wait_to_be_struck(PATIENCE)
        maya, carlos = worker(kill_run, "maya", "Our offer…"), worker(kill_run, "carlos", "Approve")
        with planted(kill_run, "never_looks,writes_anew,acknowledges_first,dies_at_offer") as life:
            carlos.start()
            kill_run.operation_log.wait_for(Act.APPROVE, PATIENCE)
            carlos.stop()
            maya.start()
            assert life.wait_to_be_struck(PATIENCE)
        with planted(kill_run, "never_looks,takes_repeats"):
            kill_run.operation_log.wait_for(Act.OFFER, PATIENCE)
            maya.stop()
            wait_until_quiet(kill_run.database, PATIENCE)
        return "\n".join(judge(kill_run))


def planted(kill_run: KillRun, plants: str, failpoint: str = "") -> AbstractContextManager[Life]:
    """One life of the bot with these bugs."""
    return kill_run.life(0, failpoint, ("tests.chaos.planted", plants))


def worker(kill_run: KillRun, name: str, button: str) -> Colleague:
    """Somebody who presses one button only."""
    return Colleague(kill_run.slack, name, kill_run.operation_log, kill_run.seed, {button: 1})


def test_a_message_that_is_posted_again_is_found(wrong: str) -> None:
    assert "There are 2 messages of card" in wrong


def test_an_email_that_left_in_two_forms_is_found(wrong: str) -> None:
    assert "arrived in another form than the one that is kept" in wrong


def test_a_decision_that_was_acknowledged_and_lost_is_found(wrong: str) -> None:
    assert "Acknowledged, and not there: Deed(act=<Act.APPROVE" in wrong


def test_a_form_that_had_its_effect_twice_is_found(wrong: str) -> None:
    assert "There without anybody having sent it (again): Trace(act=<Act.OFFER" in wrong
