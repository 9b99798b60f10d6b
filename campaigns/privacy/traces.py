"""Whatever names somebody in any table: each text and JSON column of the models is looked through.

What a later version adds is looked through without being named here.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import JSON, ColumnElement, String, Text, Update, bindparam, cast, func, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.schema import Column, Table

from storage.base import Base, table_of
from storage.models import (
    Audit,
    AuditSeal,
    CampaignNameWord,
    Card,
    GroupMember,
    Influencer,
    InfluencerNiche,
    Lane,
    Person,
    ProcessedRequest,
    Quota,
    Reminder,
    RoleHolder,
    Workspace,
)

SOMEBODY = "(forgotten)"
"""What stands in the place of a name."""

_OTHERS = (
    Audit, AuditSeal, CampaignNameWord, Card, GroupMember, Influencer, InfluencerNiche, Lane, Person, ProcessedRequest,
    Quota, Reminder, RoleHolder, Workspace,
)  # fmt: skip
"""The record is redacted, an influencer's own row emptied; the others hold what Slack calls people and channels,
and words of campaigns' names, which follow these."""
_APOSTROPHES, _SPACES = "'’‘ʼ", " \u00a0\u202f"
_TYPED: list[dict[str, str | int | None]] = [
    dict(zip(_APOSTROPHES + _SPACES, apostrophe * len(_APOSTROPHES) + space * len(_SPACES), strict=True))
    for apostrophe in _APOSTROPHES[:2]
    for space in _SPACES[:2]
]
_LEFT_OUT = {table_of(model).name for model in _OTHERS}

_NAMING = {
    "handle", "handles", "name", "names", "creator", "creators", "influencer", "influencers", "email", "emails", "to",
    "to_name", "who",
}  # fmt: skip
"""Keys of JSON below which a handle alone names somebody; elsewhere it may be a word of ours, such as `reach`."""

_NAMES_OF_OTHERS = {"name", "name_key"}
"""Columns that hold what campaigns and lists are called: one that reads like a handle is not somebody's."""


@dataclass(frozen=True)
class Traces:
    """How somebody can be named: handle, full name, address, and links to their posts."""

    handle: str
    name: str = ""
    email: str | None = None
    links: Sequence[str] = field(default_factory=tuple)

    @property
    def needles(self) -> list[str]:
        """What a row must hold to be looked at; names as keyboards and programs write them."""
        named = [self.name.translate(str.maketrans(one)) for one in _TYPED] if self.name else []
        return list(
            dict.fromkeys(one for one in (self.handle, self.name, *named, self.email, *self.links) if one)
        )

    def without(self, value: Any, *, alone: bool = True) -> Any:
        """A text or JSON value in which nobody is named any more.

        `alone`: whether a text that is a handle and nothing else names them; in JSON that depends on its key.
        """
        if isinstance(value, dict):
            return {name: self.without(one, alone=_is_naming(name)) for name, one in value.items()}
        if isinstance(value, list):
            return [self.without(one, alone=alone) for one in value]
        return self._text(value, alone=alone) if isinstance(value, str) else value

    def _text(self, text: str, *, alone: bool) -> str:
        if alone and text.casefold() in {one.casefold() for one in self.needles}:
            return SOMEBODY
        for pattern in self._patterns():
            text = pattern.sub(SOMEBODY, text)
        return text

    def _patterns(self) -> Iterator[re.Pattern[str]]:
        """A handle alone may be a usual word: it names somebody behind an @ or in a link; so may a first name."""
        for link in self.links:
            yield re.compile(re.escape(link), re.IGNORECASE)
        if self.email:
            yield re.compile(re.escape(self.email), re.IGNORECASE)
        handle = re.escape(self.handle)
        yield re.compile(rf"https?://\S*/@?{handle}(?![\w.])\S*", re.IGNORECASE)
        yield re.compile(
            rf"(?<![\w.@/])(?:[\w-]+\.)+[a-z]{{2,}}/(?:\S*/)?@?{handle}(?![\w.])\S*", re.IGNORECASE
        )
        yield re.compile(rf"@{handle}(?![\w]|\.\w)", re.IGNORECASE)
        if " " in self.name.strip():
            yield re.compile(rf"(?<!\w){_however_typed(self.name.strip())}(?!\w)", re.IGNORECASE)


def erase(session: Session, workspace_id: str, traces: Traces) -> dict[str, set[int]]:
    """Take the traces out of every table but the record; the ids of rows that say less now, by their table."""
    return {
        table.name: _erase_in(session, table, workspace_id, traces)
        for table in Base.metadata.sorted_tables
        if table.name not in _LEFT_OUT and "workspace_id" in table.columns
    }


def named_in(table: Table, traces: Traces) -> ColumnElement[bool]:
    """The condition that a row may name somebody."""
    return or_(*(_holds(column, one) for column in _texts(table) for one in traces.needles))


def _erase_in(session: Session, table: Table, workspace_id: str, traces: Traces) -> set[int]:
    columns, keys = _texts(table), list(table.primary_key.columns)
    if not columns:
        return set()
    found = session.connection().execute(
        select(*keys, *columns).where(table.c.workspace_id == workspace_id, named_in(table, traces))
    )
    changed, changes = set(), []
    for row in found.mappings().all():
        new = {
            column.name: traces.without(row[column.name], alone=column.name not in _NAMES_OF_OTHERS)
            for column in columns
        }
        if any(new[name] != row[name] for name in new):
            of = {f"of_{key.name}": row[key.name] for key in keys}
            changes.append(of | {f"new_{name}": value for name, value in new.items()})
            changed.add(row[keys[-1].name])
    if changes:
        session.connection().execute(_changing(table, keys, columns), changes)
    return changed


def _changing(table: Table, keys: Sequence[Column[Any]], columns: Sequence[Column[Any]]) -> Update:
    mine = [key == bindparam(f"of_{key.name}") for key in keys]
    values = {one.name: bindparam(f"new_{one.name}", type_=one.type) for one in columns}
    return update(table).where(*mine).values(values)


def _however_typed(name: str) -> str:
    """The pattern of a name, whichever apostrophes and spaces it was written with."""
    parts = re.split(rf"([{_APOSTROPHES}]|\s+)", name)
    return "".join(
        rf"[{_APOSTROPHES}]" if one in _APOSTROPHES else r"\s+" if one.isspace() else re.escape(one)
        for one in parts
        if one
    )


def _is_naming(key: str) -> bool:
    """Whether what stands below a key of JSON can be a name: by its word, or as what a row's id stands for."""
    return key in _NAMING or key.isdigit()


def _texts(table: Table) -> list[Column[Any]]:
    """The columns in which people's words may stand: no keys, no words of ours."""
    return [
        column
        for column in table.columns
        if isinstance(column.type, JSON | Text)
        or (type(column.type) is String and (column.type.length or 0) > MOST_OF_AN_ID)
        if not column.primary_key and not column.name.endswith("fingerprint")
    ]


MOST_OF_AN_ID = 64
"""Shorter columns hold ids and hashes."""


def _holds(column: Column[Any], needle: str) -> ColumnElement[bool]:
    """Whether it stands in a column in any case; in JSON letters beyond ASCII are written in ASCII."""
    written: Callable[[str], str] = (
        (lambda text: json.dumps(text)[1:-1]) if isinstance(column.type, JSON) else str
    )
    variants = {written(needle), written(needle.lower())}
    text = func.lower(cast(column, Text))
    return or_(
        *(text.contains(one.lower(), autoescape=True) for one in variants), *_exactly(column, variants)
    )


def _exactly(column: Column[Any], variants: set[str]) -> Iterator[ColumnElement[bool]]:
    """SQLite's lower() knows ASCII alone."""
    for one in variants:
        yield cast(column, Text).contains(one, autoescape=True)
