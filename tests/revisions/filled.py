"""A database with at least one row in every table, as the program itself would have written them."""

from datetime import UTC, datetime

from sqlalchemy import func, select

import campaigns.workflows  # noqa: F401 - registers them
from campaigns.record.sealing import seal
from storage.base import Base
from storage.database import Database
from storage.models import ProcessedRequest, Quota
from tests.domain.full import open_full_scenario
from tests.domain.scenario import TEAM

AT = datetime(2026, 11, 2, tzinfo=UTC)


def fill(database: Database) -> None:
    """Let a whole scenario work in an empty database; raises LookupError where a table is left without row."""
    open_full_scenario(database)
    with database.write() as session:
        session.add(ProcessedRequest(workspace_id=TEAM, key="view_submission:V1", at=AT))
        session.add(Quota(workspace_id=TEAM, method="chat.update", not_before=AT))
    seal(database, TEAM, AT)
    empty = empty_tables(database)
    if empty:
        raise LookupError(f"No row in {', '.join(empty)}: let tests/domain/full.py or this file write one.")


def empty_tables(database: Database) -> list[str]:
    """The tables in which there is no row."""
    with database.read() as session:
        return [
            table.name
            for table in Base.metadata.sorted_tables
            if not session.scalar(select(func.count()).select_from(table))
        ]
