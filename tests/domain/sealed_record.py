"""A record of a dozen lines and more, all in the chain, and what verifying it finds."""

from datetime import UTC, datetime

from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.record.anchors import Anchor
from campaigns.record.sealing import head, seal
from campaigns.record.verifying import Verified, verify
from storage.base import table_of
from storage.database import Database
from storage.models import Audit, AuditSeal
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


def verified(database: Database, *anchors: Anchor) -> Verified:
    with database.snapshot() as connection:
        return verify(connection, TEAM, anchors)


def anchor(database: Database) -> Anchor:
    with database.read() as session:
        last = head(session, TEAM)
    assert last is not None
    return Anchor(TEAM, last.number, last.hash)
