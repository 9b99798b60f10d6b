"""What somebody who owns the database may do to the record."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, text

from campaigns.core.digests import NONE_BEFORE, digest_of, link_hash
from campaigns.record.anchors import Anchor
from campaigns.record.verifying import Verified, look_at
from storage.database import Database
from tests.domain.sealed_record import AT, LINE, LINES, SEAL


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


def take_back(rows: Rows, _dice: random.Random) -> None:
    """A redacted line says more again, with a digest that fits."""
    line = next(one for one in rows.lines.values() if one["action"] == "noted 1")
    line["details"] = {"amount": 12}
    line["digest"] = digest_of(line)
