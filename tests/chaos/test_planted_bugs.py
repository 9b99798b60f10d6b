"""The checks of the kill test find what is wrong: bots with planted bugs, each of which somebody could have made."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.chaos.colleagues import Colleague
from tests.chaos.deeds import Act
from tests.chaos.events import unheard_events
from tests.chaos.kill_run import KillRun
from tests.chaos.lives import Life
from tests.chaos.quiet import wait_until_quiet
from tests.chaos.stage import Shape, judge, open_kill_run
from tests.chaos.workload import Wanted
from tests.databases import SqliteDatabases
from tests.waiting import PATIENCE

pytestmark = pytest.mark.slow

CAMPAIGNS = (Wanted("Planted", 9_000, ("carlos",), picked=6, agreed=1, briefed=3),)
UNHEARD_SECONDS = 5
"""An event is heard of in a fraction of that; the kill test has patience with it."""


@pytest.fixture(scope="module")
def wrong(sqlite_folder: Path) -> str:
    """What the checks say of a bot that dies at the moments at which its bugs matter."""
    url = SqliteDatabases(sqlite_folder).migrated()
    with open_kill_run(url, Shape("socket"), "planted", CAMPAIGNS) as kill_run:
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


@pytest.fixture(scope="module")
def careless(sqlite_folder: Path) -> str:
    """What the checks say of a bot whose bugs matter all the time, and that never dies."""
    url = SqliteDatabases(sqlite_folder).migrated()
    with open_kill_run(url, Shape("socket"), "careless", CAMPAIGNS) as kill_run:
        plants = "sends_twice,keeps_no_record,is_deaf_to_homes,ignores_people,counts_costs_twice,only_tries_imports"
        with planted(kill_run, plants):
            commands = ["/campaign budget Planted", "/influencer import"]
            maya, carlos = (
                worker(kill_run, "maya", "Add cost…", commands),
                worker(kill_run, "carlos", "Approve"),
            )
            work_until(kill_run, [Act.APPROVE, Act.ADD_COST, Act.IMPORT], maya, carlos)
            kill_run.unheard = unheard_events(kill_run.slack, kill_run.database, UNHEARD_SECONDS)
            wait_until_quiet(kill_run.database, PATIENCE)
        with planted(kill_run, "loses_mail,never_marks"):
            work_until(kill_run, [Act.AGREE], worker(kill_run, "maya", "Agreed…"))
            wait_until_quiet(kill_run.database, PATIENCE)
        return "\n".join(judge(kill_run))


def planted(kill_run: KillRun, plants: str, failpoint: str = "") -> AbstractContextManager[Life]:
    """One life of the bot with these bugs."""
    return kill_run.life(0, failpoint, ("tests.chaos.planted", plants))


def worker(kill_run: KillRun, name: str, button: str, commands: Sequence[str] = ()) -> Colleague:
    """Somebody who presses one button only, and types these commands."""
    return Colleague(kill_run.slack, name, kill_run.operation_log, kill_run.seed, {button: 1}, commands)


def work_until(kill_run: KillRun, acts: Sequence[Act], *workers: Colleague) -> None:
    """Have them work until each of these acts has been acknowledged."""
    for one in workers:
        one.start()
    for act in acts:
        kill_run.operation_log.wait_for(act, PATIENCE)
    for one in workers:
        one.stop()


def test_a_message_that_is_posted_again_is_found(wrong: str) -> None:
    assert "There are 2 messages of card" in wrong


def test_an_email_that_left_in_two_forms_is_found(wrong: str) -> None:
    assert "arrived in another form than the one that is kept" in wrong


def test_a_decision_that_was_acknowledged_and_lost_is_found(wrong: str) -> None:
    assert "Acknowledged, and not there: Deed(act=<Act.APPROVE" in wrong


def test_of_what_is_lost_it_is_told_what_the_database_has_instead(wrong: str) -> None:
    told = wrong.partition("Acknowledged, and not there: Deed(act=<Act.APPROVE")[2]
    assert "the database has: Approval " in told
    assert "requests carried out then: " in told
    assert "the person was told: " in told


def test_a_form_that_had_its_effect_twice_is_found(wrong: str) -> None:
    assert "There without anybody having sent it (again): Trace(act=<Act.OFFER" in wrong


def test_an_email_that_left_twice_is_found(careless: str) -> None:
    assert "though no bot had died since" in careless


def test_an_email_that_never_left_is_found(careless: str) -> None:
    assert "is sent, and did not arrive" in careless


def test_an_act_that_the_record_does_not_tell_of_is_found(careless: str) -> None:
    assert "The record does not tell of it: Trace(act=<Act.APPROVE" in careless


def test_an_event_that_nobody_heard_is_found(careless: str) -> None:
    assert "has opened their Home, and sees none" in careless
    assert "is still called" in careless


def test_a_cost_that_counts_twice_is_found(careless: str) -> None:
    assert "There without anybody having sent it (again): Trace(act=<Act.ADD_COST" in careless


def test_a_file_that_was_not_brought_in_is_found(careless: str) -> None:
    assert "Acknowledged, and not there: Deed(act=<Act.IMPORT" in careless


def test_a_message_that_is_not_true_is_found(careless: str) -> None:
    assert "Not true is card" in careless
