"""No statement of the program walks through a table that grows: each finds its rows by an index.

On SQLite the planner is asked as users have it: without statistics, where it takes every table for large. PostgreSQL
reads a small table as a whole even where it could use an index; so there it is told not to, and a table that it reads
as a whole all the same is one for which there is no index.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.orm import Session

from bot.delivery import channel_queue
from bot.mail.queue import MailQueue
from bot.work_queue.leases import Claim
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial.content_calendar import calendar_entries
from campaigns.messages import channels, refreshing
from campaigns.people import campaign_names, lookup
from handlers.identifiers.ids import ActionId
from handlers.rendering import render
from storage.base import Base
from storage.database import Database
from storage.models import Card, Lane
from tests.domain.full import open_full_scenario
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, OWNER, SPECIALIST, TEAM, Scenario
from tests.listeners import Listeners
from tests.statements import engines_of

ROOT = Path(__file__).parents[3]
TESTS = str(ROOT / "tests")
PROGRAM = tuple(str(ROOT / folder) for folder in ("bot", "campaigns", "handlers"))

FEW_ROWS = {"quota", "workspace"}
GROWING = {table.name for table in Base.metadata.sorted_tables} - FEW_ROWS
"""The tables that have the more rows the longer a workspace works, or the more workspaces there are."""

LOOKED_THROUGH = {
    "FROM influencer WHERE influencer.workspace_id": "criteria fit many, and any letters may be searched for",
    "SELECT person.user_id, person.name FROM person": "a report may name anybody",
    "SELECT audit.details FROM audit": "who held a role last is asked when an admin fills one that nobody holds",
    "role_holder.campaign_id = campaign.id AND role_holder.role =": "an admin names another Director",
}
"""What may look through the rows of one workspace all the same, and why."""


COMMANDS = (
    "/tasks",
    "/campaign list",
    "/campaign list archived",
    "/campaign list all",
    "/campaign show glow",
    "/campaign report lo",
    "/campaign edit nothing like that",
    "/campaign calendar",
    "/campaign brief",
    "/influencer find beauty 10k+",
    "/influencer show glow1",
)


class Statements:
    """The statements that the program itself carried out, each once with the values it had first."""

    def __init__(self) -> None:
        self.seen: dict[str, Any] = {}

    def note(
        self, _connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool
    ) -> None:
        """Keep a statement that looks for rows, unless the test asks for itself."""
        looks = statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE", "WITH"))
        if looks and statement not in self.seen and _asked_by_program():
            self.seen[statement] = values[0] if many else values


def _asked_by_program() -> bool:
    frame = sys._getframe(2)
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith((TESTS, *PROGRAM)):
            return name.startswith(PROGRAM)
        frame = frame.f_back  # type: ignore[assignment]
    return False


@contextmanager
def noted(database: Database) -> Iterator[Statements]:
    """The statements of the program in the block."""
    statements = Statements()
    engines = engines_of(database)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", statements.note)
    yield statements
    for engine in engines:
        event.remove(engine, "before_cursor_execute", statements.note)


def look_at_everything(scenario: Scenario) -> None:
    """Commands, clicks, messages, calendars, and what the bot does by itself."""
    listeners = Listeners(scenario)
    for who in (MANAGER, SPECIALIST, DESIGNER, OWNER):
        for command in COMMANDS:
            word, _, text = command.partition(" ")
            _answered(partial(listeners.type, who, word, text))
    _answered(partial(listeners.click, DESIGNER, ActionId.TEAM_TASKS))
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(MANAGER), scenario.at)
        calendar_entries(session, lookup.visible_campaigns(work))
        campaign_names.named(session, TEAM, "low")
    for card in scenario.rows(Card):
        with scenario.database.read() as session:
            render(session, session.get_one(Card, card.id), scenario.at)
    refreshing.refresh_message(scenario.units_of_work, TEAM, scenario.at, "C1", "1.1")
    scenario.do(ADMIN, channels.channel_closed, "C1", "archived")
    scenario.do(ADMIN, channels.channel_opened, "C1")
    later = scenario.at + timedelta(days=1)
    while isinstance(held := channel_queue.claim(scenario.database, TEAM, later, later), Claim):
        channel_queue.release(scenario.database, held)
        scenario.database.transact(partial(_not_due, held.row.id))
    MailQueue(scenario.database, TEAM, lambda *_: None).claim(later, later)
    channel_queue.try_blocked_again(scenario.database, TEAM, later)
    scenario.wait(days=400)


def _not_due(lane_id: int, session: Session) -> None:
    session.get_one(Lane, lane_id).due_at = None


def _answered(ask: Callable[[], object]) -> None:
    try:
        ask()
    except Refusal:
        return


def walked_through(database: Database, statements: Statements) -> list[str]:
    """The statements that read a table that grows, or all of a workspace in it, each after its plan's line."""
    plan = _sqlite_walks if database.is_sqlite else _postgresql_walks
    found = []
    with database.engine.connect() as connection:
        if not database.is_sqlite:
            connection.exec_driver_sql("SET enable_seqscan = off")
        for statement, values in statements.seen.items():
            known = " ".join(statement.split())
            if any(excused in known for excused in LOOKED_THROUGH):
                continue
            found += [f"{line}: {known}" for line in plan(connection, statement, values)]
    return found


def _sqlite_walks(connection: Connection, statement: str, values: Any) -> Iterator[str]:
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    names = _aliases(statement)
    sorted_at_end = {row[1] for row in rows if row[3] == "USE TEMP B-TREE FOR ORDER BY"}
    for _, parent, _, line in rows:
        if not line.startswith(("SCAN ", "SEARCH ")):
            continue
        table = names.get(line.split()[1], line.split()[1])
        newest = re.search(rf"ORDER BY {table}\.id(?: DESC)?\s+LIMIT", statement)
        ends_early = newest is not None and parent not in sorted_at_end
        whole = line.startswith("SCAN ") and not _is_partial(line)
        workspace = line.endswith("(workspace_id=?)") and not (_is_partial(line) or ends_early)
        if table in GROWING and (whole or workspace):
            yield line


def _postgresql_walks(connection: Connection, statement: str, values: Any) -> Iterator[str]:
    (told,) = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).one()
    waiting = [one["Plan"] for one in (json.loads(told) if isinstance(told, str) else told)]
    while waiting:
        node = waiting.pop()
        waiting += node.get("Plans", [])
        if node["Node Type"] == "Seq Scan" and node["Relation Name"] in GROWING:
            yield f"Seq Scan on {node['Relation Name']} ({node.get('Filter', '')})"


PARTIAL = {
    index.name
    for table in Base.metadata.sorted_tables
    for index in table.indexes
    if index.dialect_options["sqlite"]["where"] is not None
}


def _is_partial(line: str) -> bool:
    """Whether only those rows are walked through that a condition keeps few: what waits, is open or has failed."""
    return any(name in PARTIAL for name in re.findall(r"INDEX (\w+)", line))


def _aliases(statement: str) -> dict[str, str]:
    return {alias: table for table, alias in re.findall(r"(?:FROM|JOIN) (\w+) AS (\w+)", statement)}


def test_no_statement_walks_through_a_table_that_grows(database: Database) -> None:
    with noted(database) as statements:
        look_at_everything(open_full_scenario(database))
    assert len(statements.seen) > 100
    assert walked_through(database, statements) == []


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT id FROM audit WHERE actor_id = 'U1'",
        "UPDATE card SET wanted = 1 WHERE shown_hash = 'a'",
        "SELECT one.id FROM task AS one JOIN task AS other ON other.outcome = one.outcome WHERE one.id = 1",
    ],
)
def test_what_has_no_index_is_told(database: Database, statement: str) -> None:
    statements = Statements()
    statements.seen[statement] = ()
    assert len(walked_through(database, statements)) == 1
