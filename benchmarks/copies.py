"""Very many campaigns, made by copying the rows of one in SQL; each copy is looked after by one of sixteen teams.

Every id of copy number k is the original's plus k times `STEP`; references within the campaign move along, those to
what campaigns share (influencers, briefs) stay. A team is a copy of everybody who is there, with X and the team's
number behind the id; in its campaigns it holds the roles that the originals hold in the workspace.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Enum, Integer, String, Table, create_engine, text

from storage.base import Base

STEP = 10_000
"""More than any id of the originals; a hundred thousand times as much still fits into 32 bits."""

TEAMS = 16
TEAM = f"(n.k % {TEAMS})"
AT_ONCE = 10_000
"""Copies in one statement."""

CARDS = {
    "campaign": "= :campaign",
    "prompt": "IN (SELECT id FROM prompt WHERE campaign_id = :campaign)",
    "team_list": "IN (SELECT id FROM prompt WHERE campaign_id = :campaign)",
    "team_task": "IN (SELECT id FROM task WHERE campaign_id = :campaign)",
    "notice": "IN (SELECT id FROM notice WHERE campaign_id = :campaign)",
}
"""What a card of a kind shows."""

RENAMED = {
    "campaign.name": "",
    "campaign.name_key": "",
    "campaign_name_word.word": "",
    "mail.message_id": ".",
}
"""What is written between a value that occurs only once and the number of the copy."""


@dataclass(frozen=True)
class Numbers:
    """The copies number `first`, `first` + 1 and so on, `count` of them."""

    first: int
    count: int


def copy_campaign(url: str, campaign_id: int, numbers: Numbers) -> None:
    """Copy everything that belongs to a campaign, so many times. `url`: a database that nobody else uses meanwhile."""
    engine = create_engine(url)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            # Some tables refer to each other in circles; what is copied whole needs no checking.
            connection.execute(text("SET session_replication_role = replica"))
        _make_teams(connection)
        end = numbers.first + numbers.count
        for first in range(numbers.first, end, AT_ONCE):
            _copy_rows(connection, campaign_id, first, min(first + AT_ONCE, end) - 1)
        if engine.dialect.name == "postgresql":
            _count_on(connection)
    if engine.dialect.name == "postgresql":
        # A server does so by itself after a while; SQLite never does.
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("ANALYZE"))
    engine.dispose()


def _make_teams(connection: Connection) -> None:
    """The people of every team, and where messages for them go."""
    if connection.scalar(text("SELECT count(*) FROM person WHERE user_id LIKE '%X0'")):
        return
    person, lane = Base.metadata.tables["person"], Base.metadata.tables["lane"]
    _insert(connection, person, {"user_id": "t.user_id || 'X' || n.k"}, "true", 0, TEAMS - 1)
    moved = {"id": f"t.id + (n.k + 1) * {STEP}", "address": "t.address || 'X' || n.k"}
    _insert(connection, lane, moved, "true", 0, TEAMS - 1)


def _copy_rows(connection: Connection, campaign_id: int, first: int, last: int) -> None:
    for table in Base.metadata.sorted_tables:
        which = _belonging(table)
        if which is not None:
            changed = {column.name: _changed(table, column.name) for column in table.columns}
            if table.name == "role_holder":
                changed["campaign_id"] = f":campaign + n.k * {STEP}"
            _insert(connection, table, changed, which, first, last, campaign=campaign_id)


def _belonging(table: Table) -> str | None:
    """The condition that finds the rows of `:campaign` in a table; None where none belong to a campaign."""
    if table.name == "campaign":
        return "t.id = :campaign"
    if table.name == "role_holder":
        return "t.campaign_id IS NULL AND t.holder_kind = 'person' AND t.holder_id NOT LIKE '%X%'"
    if table.name == "card":
        shown = (f"t.kind = '{kind}' AND t.subject_id {which}" for kind, which in CARDS.items())
        return f"({' OR '.join(shown)})"
    if "campaign_id" in table.columns:
        return "t.campaign_id = :campaign"
    for column, parent in _references(table).items():
        if not table.columns[column].nullable and "campaign_id" in parent.columns:
            return f"t.{column} IN (SELECT id FROM {parent.name} WHERE campaign_id = :campaign)"
    return None


def _references(table: Table) -> dict[str, Table]:
    """The columns that hold the id of a row elsewhere, and where."""
    return {
        element.parent.name: element.column.table
        for constraint in table.foreign_key_constraints
        for element in constraint.elements
        if element.column.name == "id" and isinstance(element.parent.type, Integer)
    }


def _changed(table: Table, name: str) -> str:
    """What a column holds in copy number n.k."""
    own, moved, parent = f't."{name}"', f't."{name}" + n.k * {STEP}', _references(table).get(name)
    between = RENAMED.get(f"{table.name}.{name}")
    if between is not None:
        return f"{own} || '{between}' || n.k"
    if name in ("subject_id", "item_id"):
        return f"CASE WHEN {own} = 0 THEN 0 ELSE {moved} END"
    if name == "id" or (parent is not None and _belonging(parent) is not None):
        return moved
    if table.name == "card":
        return _changed_card(name)
    return _of_the_team(own) if _may_name_somebody(table.columns[name]) else own


def _changed_card(name: str) -> str:
    """The same for what says where a message is."""
    return {
        "lane_id": f"t.lane_id + ({TEAM} + 1) * {STEP}",
        "channel": f"t.channel || 'X' || {TEAM}",
        "ts": "(1700000000 + n.k) || substr(t.ts, 11)",
    }.get(name, f't."{name}"')


def _may_name_somebody(column: Column[Any]) -> bool:
    """Whether Slack's ids are kept in it, of people or channels."""
    kind = column.type
    return isinstance(kind, String) and not isinstance(kind, Enum) and kind.length == 32


def _of_the_team(own: str) -> str:
    """Somebody of the originals, or their channel, in the team of the copy."""
    somebody = f"substr({own}, 1, 1) = 'U' AND {own} = upper({own})"
    return f"CASE WHEN {somebody} OR {own} = :channel THEN {own} || 'X' || {TEAM} ELSE {own} END"


def _insert(
    connection: Connection,
    table: Table,
    changed: dict[str, str],
    which: str,
    first: int,
    last: int,
    **values: int,
) -> None:
    """Add to `table` the rows t of it that meet the condition `which`, once for each number n.k."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    new = ", ".join(changed.get(column.name, f't."{column.name}"') for column in table.columns)
    numbers = (
        "WITH RECURSIVE n(k) AS (SELECT CAST(:first AS BIGINT) UNION ALL SELECT k + 1 FROM n WHERE k < :last)"
    )
    statement = text(
        f"INSERT INTO {table.name} ({columns}) {numbers} SELECT {new} FROM n CROSS JOIN {table.name} t"
        f" WHERE {which} ORDER BY n.k"
    )
    given = {"first": first, "last": last, **values}
    if ":channel" in new:
        given["channel"] = connection.scalar(
            text("SELECT channel_id FROM campaign WHERE id = :campaign"), values
        )
    connection.execute(statement, given)


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL number new rows behind those that were copied."""
    for table in Base.metadata.sorted_tables:
        if "id" in table.columns and isinstance(table.columns["id"].type, Integer):
            sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
            highest = f"GREATEST((SELECT max(id) FROM {table.name}), 1)"
            connection.execute(text(f"SELECT setval({sequence}, {highest})"))
