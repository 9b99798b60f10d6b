"""The record is a chain: whatever is changed, removed, exchanged or cut off in it is found."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from campaigns.record.anchors import Anchor, anchors_in
from campaigns.record.restoring import note_restored
from campaigns.record.sealing import seal
from campaigns.record.verifying import verify
from storage.database import Database
from storage.enums import Via
from storage.models import Audit, AuditSeal
from tests.databases import Opened
from tests.domain.scenario import MANAGER, TEAM, Scenario
from tests.domain.sealed_record import AT, anchor, note, open_sealed, verified
from tests.domain.tampering import KINDS, Rows, Tamper, tampered


@pytest.fixture
def sealed(opened: Opened) -> Scenario:
    return opened(open_sealed)


def test_a_line_says_who_for_whom_by_what_and_by_which_version(sealed: Scenario) -> None:
    actor = sealed.actor(MANAGER)
    by_link = type(actor)(actor.workspace_id, actor.user_id, via=Via.LINK)
    note(sealed.units_of_work, by_link, sealed.at, "by link", "UELSE")
    (line,) = sealed.rows(Audit, action="by link")
    assert (line.actor_id, line.for_id, line.via) == (MANAGER, "UELSE", "link")
    assert line.release
    assert line.at == sealed.at


def test_a_record_that_nobody_touched_is_whole(sealed: Scenario, database: Database) -> None:
    found = verified(database, anchor(database))
    assert found.problems == []
    assert found.sealed == len(sealed.rows(Audit)) == len(sealed.rows(AuditSeal))
    sealed.do(MANAGER, note, "later")
    assert verified(database).unsealed == 1
    assert seal(database, TEAM, AT) == 1
    assert seal(database, TEAM, AT) == 0
    assert verified(database, anchor(database)).problems == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'other' WHERE id = 1",
        "UPDATE audit SET details = '{}' WHERE id = 1",
        "UPDATE audit SET actor_id = 'U9', salt = 'x', digest = 'x' WHERE id = 1",
        "DELETE FROM audit WHERE id = 1",
        "UPDATE audit_seal SET digest = 'x' WHERE number = 1",
        "DELETE FROM audit_seal WHERE number = 1",
    ],
)
def test_the_database_refuses_to_change_the_record(
    sealed: Scenario, database: Database, statement: str
) -> None:
    with pytest.raises(DBAPIError, match="only ever appended"), database.write() as session:
        session.execute(text(statement))


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_thousand_of_a_thousand_changes_are_found(sealed: Scenario, database: Database) -> None:
    anchored, dice = anchor(database), random.Random(20_261_130)
    with database.snapshot() as connection:
        rows = Rows.of(connection)
    assert rows.verified(anchored).problems == []
    for number in range(1000):
        changed = rows.copy()
        tamper = KINDS[number % len(KINDS)]
        tamper(changed, dice)
        assert changed.verified(anchored).problems, f"{tamper.__name__}, number {number}"


@pytest.mark.parametrize("tamper", KINDS)
def test_each_kind_of_change_is_found_on_either_database(
    sealed: Scenario, database: Database, tamper: Tamper
) -> None:
    anchored = anchor(database)
    with tampered(database, tamper, random.Random(7)) as connection:
        assert verify(connection, TEAM, [anchored]).problems
    assert verified(database, anchored).problems == []


def test_a_backup_that_was_put_back_explains_what_was_anchored_after_it(
    sealed: Scenario, database: Database
) -> None:
    before = anchor(database)
    lost = Anchor(TEAM, before.number + 5, "0" * 64, AT)
    later = Anchor(TEAM, before.number + 5, "0" * 64, AT + timedelta(days=1))
    assert verified(database, before, lost).problems, "nobody said that anything was put back"
    database.transact(lambda session: note_restored(session, AT + timedelta(hours=1)))
    found = verified(database, before, lost)
    assert found.problems == []
    (said,) = found.restorations
    assert f"up to link {lost.number} was anchored and is gone" in said
    assert verified(database, before, later).problems, "what was anchored afterwards is not explained"


def test_a_line_that_is_not_sealed_yet_is_looked_at_too(sealed: Scenario, database: Database) -> None:
    sealed.do(MANAGER, note, "later")

    def change(rows: Rows, _dice: random.Random) -> None:
        rows.lines[max(rows.lines)]["actor_id"] = "U9"

    with tampered(database, change, random.Random(1)) as connection:
        (problem,) = verify(connection, TEAM).problems
    assert "not sealed yet" in problem


def test_a_line_whose_digest_was_taken_away_is_not_taken_for_an_old_one(
    sealed: Scenario, database: Database
) -> None:
    sealed.do(MANAGER, note, "later")

    def change(rows: Rows, _dice: random.Random) -> None:
        rows.lines[max(rows.lines)] |= {"actor_id": "U9", "digest": None}

    with tampered(database, change, random.Random(1)) as connection:
        (problem,) = verify(connection, TEAM).problems
    assert "not sealed yet" in problem


def test_several_seal_while_others_write_and_nothing_is_left_out(
    sealed: Scenario, database: Database
) -> None:
    def write(number: int) -> None:
        sealed.do(MANAGER, note, f"at once {number}")
        seal(database, TEAM, AT)

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(write, range(60)))
    seal(database, TEAM, AT, all_of_them=True)
    found = verified(database, anchor(database))
    assert (found.problems, found.unsealed) == ([], 0)
    assert found.sealed == len(sealed.rows(Audit))


def test_anchors_are_read_from_a_log_too(sealed: Scenario, database: Database) -> None:
    mine = anchor(database)
    other = Anchor("T9", 3, "0" * 64)
    log = [f"2026-11-30 INFO bot.sealing {mine}\n", "something else\n", f"{other}\n"]
    assert list(anchors_in(log, TEAM)) == [mine]
