"""The record is a chain: whatever is changed, removed, exchanged or cut off in it is found."""

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from campaigns.core import audit
from campaigns.core.digests import NONE_BEFORE, digest_of, link_hash
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.record.anchors import Anchor, anchors_in
from campaigns.record.redaction import redact
from campaigns.record.sealing import head, seal
from campaigns.record.verifying import Verified, look_at, verify
from storage.base import table_of
from storage.database import Database
from storage.enums import Via
from storage.models import Audit, AuditSeal
from tests.databases import Opened
from tests.domain.scenario import MANAGER, TEAM, Scenario, open_scenario

AT = datetime(2026, 11, 2, 12, tzinfo=UTC)
LINES = 12
LINE = table_of(Audit)
SEAL = table_of(AuditSeal)


@use_case
def note(work: UnitOfWork, what: str, of: str | None = None) -> None:
    audit.log(work, what, subject="thing", subject_id=1, for_id=of, amount=12, reason="Bright, “warm” ☀")


def open_sealed(database: Database) -> Scenario:
    """A record of a dozen lines and more, all in the chain."""
    scenario = open_scenario(database)
    for number in range(LINES):
        scenario.do(MANAGER, note, f"noted {number}", "UELSE" if number % 2 else None)
    seal(database, TEAM, AT)
    return scenario


@pytest.fixture
def sealed(opened: Opened) -> Scenario:
    return opened(open_sealed)


def verified(database: Database, *anchors: Anchor) -> Verified:
    with database.snapshot() as connection:
        return verify(connection, TEAM, anchors)


def anchor(database: Database) -> Anchor:
    with database.read() as session:
        last = head(session, TEAM)
    assert last is not None
    return Anchor(TEAM, last.number, last.hash)


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


@dataclass
class Rows:
    """A record in memory: lines by their ids, and links by their numbers."""

    lines: dict[int, dict[str, Any]]
    links: dict[int, dict[str, Any]]

    @classmethod
    def of(cls, connection: Connection) -> "Rows":
        lines, links = (connection.execute(table.select()).mappings().all() for table in (LINE, SEAL))
        return cls({one["id"]: dict(one) for one in lines}, {one["number"]: dict(one) for one in links})

    def copy(self) -> "Rows":
        return Rows(*({key: dict(row) for key, row in kind.items()} for kind in (self.lines, self.links)))

    def store(self, connection: Connection) -> None:
        """In the place of what is in the database."""
        for table, rows in ((SEAL, self.links), (LINE, self.lines)):
            connection.execute(table.delete())
            connection.execute(table.insert(), list(rows.values()))

    def verified(self, *anchors: Anchor) -> Verified:
        nobody = dict.fromkeys([*LINE.c.keys()])
        sealed = [
            {
                **(self.lines.get(link["line_id"]) or nobody),
                "written": (self.lines.get(link["line_id"]) or nobody)["digest"],
                "number": number, "hash": link["hash"], "sealed_id": link["line_id"],
                "sealed_digest": link["digest"],
            }
            for number, link in sorted(self.links.items())
        ]  # fmt: skip
        linked = {link["line_id"] for link in self.links.values()}
        unsealed = [
            {**line, "written": line["digest"]} for id_, line in self.lines.items() if id_ not in linked
        ]
        return look_at(sealed, unsealed, [], anchors)

    def link_of(self, line_id: int) -> int:
        return next(number for number, link in self.links.items() if link["line_id"] == line_id)


Tamper = Callable[[Rows, random.Random], None]

EDITS: dict[str, object] = {
    "at": AT + timedelta(days=900),
    "actor_id": "UOTHER",
    "for_id": "UNOBODY",
    "via": "telepathy",
    "action": "something else",
    "subject": "else",
    "subject_id": 4711,
    "details": {"amount": 13},
    "release": "0",
}


def edit(rows: Rows, dice: random.Random) -> None:
    """One column of one line has another value; sometimes with a digest that fits again."""
    line = dice.choice(list(rows.lines.values()))
    column = dice.choice([name for name in EDITS if line[name] != EDITS[name]])
    line[column] = EDITS[column]
    if dice.random() < 0.5:
        line["digest"] = digest_of(line)


def remove(rows: Rows, dice: random.Random) -> None:
    """A line is gone; sometimes its link, too, and the later ones are numbered anew."""
    gone = dice.choice(sorted(rows.lines)[:-1])
    del rows.lines[gone]
    if dice.random() < 0.7:
        number = rows.link_of(gone)
        del rows.links[number]
        if dice.random() < 0.5:
            kept = (rows.links[one] for one in sorted(rows.links))
            rows.links = {new: {**link, "number": new} for new, link in enumerate(kept, 1)}


def swap(rows: Rows, dice: random.Random) -> None:
    """Two lines exchange all that they say, or two links."""
    of, key = (rows.lines, "id") if dice.random() < 0.5 else (rows.links, "number")
    one, other = dice.sample(sorted(of), 2)
    of[one], of[other] = {**of[other], key: one}, {**of[one], key: other}


def cut_off(rows: Rows, dice: random.Random) -> None:
    """The newest lines are gone, with their links."""
    for gone in sorted(rows.lines)[-dice.randint(1, LINES) :]:
        del rows.lines[gone]
        del rows.links[rows.link_of(gone)]


def write_anew(rows: Rows, dice: random.Random) -> None:
    """A line is edited, and the whole chain from it on is made to fit."""
    line = dice.choice(list(rows.lines.values()))
    line["action"] = "never happened"
    line["digest"] = rows.links[rows.link_of(line["id"])]["digest"] = digest_of(line)
    before = NONE_BEFORE
    for number, link in sorted(rows.links.items()):
        link["hash"] = before = link_hash(before, number, link["line_id"], link["digest"])


KINDS = [edit, remove, swap, cut_off, write_anew]


@contextmanager
def tampered(database: Database, tamper: Tamper, dice: random.Random) -> Iterator[Connection]:
    """Whoever owns the database can take away what keeps the record from being changed, and change it."""
    with database.engine.connect() as connection:
        for table in ("audit", "audit_seal"):
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
            else:
                for what in ("changed", "removed"):
                    connection.execute(text(f"DROP TRIGGER {table}_not_{what}"))
        rows = Rows.of(connection)
        tamper(rows, dice)
        rows.store(connection)
        yield connection
        connection.rollback()


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


@use_case
def hide_amounts(work: UnitOfWork) -> None:
    lines = work.session.query(Audit).where(Audit.action.startswith("noted")).order_by(Audit.id).all()
    redact(work, [(line, {**line.details, "amount": None}) for line in lines], "for the test")


def test_redacted_lines_keep_the_chain_whole_and_cannot_be_changed_again(
    sealed: Scenario, database: Database
) -> None:
    before = anchor(database)
    sealed.do(MANAGER, hide_amounts)
    sealed.do(MANAGER, hide_amounts)
    seal(database, TEAM, AT)
    found = verified(database, before, anchor(database))
    assert (found.problems, found.redacted) == ([], LINES)
    assert [one.partition(": ")[2] for one in found.redactions] == [
        f"{LINES} lines redacted, for the test"
    ] * 2
    with tampered(database, edit, random.Random(3)) as connection:
        assert verify(connection, TEAM).problems
    with tampered(database, take_back, random.Random(1)) as connection:
        assert verify(connection, TEAM).problems


@pytest.mark.parametrize("fits", [False, True])
def test_a_redaction_that_somebody_made_up_is_told_with_its_author(
    sealed: Scenario, database: Database, *, fits: bool
) -> None:
    """One without a digest that fits is not followed; one with it says what whoever wrote it likes, and is shown."""

    def forge(rows: Rows, _dice: random.Random) -> None:
        line = next(one for one in rows.lines.values() if one["action"] == "noted 1")
        before = line["digest"]
        line["details"] = {"amount": 12_000_000}
        line["digest"] = digest_of(line)
        made_up = {"why": "made up", "lines": {str(line["id"]): [before, line["digest"]]}}
        new = {
            **line,
            "id": max(rows.lines) + 1,
            "actor_id": "U9",
            "action": "record redacted",
            "details": made_up,
        }
        rows.lines[new["id"]] = new | {"digest": digest_of(new) if fits else None}

    with tampered(database, forge, random.Random(1)) as connection:
        found = verify(connection, TEAM)
    assert bool(found.problems) is not fits
    assert [one.partition(" UTC, ")[2] for one in found.redactions] == (
        ["U9: 1 line redacted, made up"] if fits else []
    )


def take_back(rows: Rows, _dice: random.Random) -> None:
    """A redacted line says more again, with a digest that fits."""
    line = next(one for one in rows.lines.values() if one["action"] == "noted 1")
    line["details"] = {"amount": 12}
    line["digest"] = digest_of(line)


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
