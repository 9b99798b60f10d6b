"""Moments keep their meaning in both databases, and words outside a closed list are refused."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from storage.database import Database
from storage.enums import MemberType
from storage.models import Workspace
from storage.types import one_of

AT = datetime(2026, 11, 2, 9, 30, 15, 123456, tzinfo=UTC)


def stored(database: Database, moment: datetime) -> datetime:
    """The moment as it comes back from the database."""
    with database.write() as session:
        session.add(Workspace(id="T9", name="Acme", bot_user_id="UBOT", created_at=moment))
    with database.read() as session:
        return session.get_one(Workspace, "T9").created_at


def test_a_moment_comes_back_aware_and_exact(database: Database) -> None:
    found = stored(database, AT)
    assert found == AT
    assert found.tzinfo is UTC


def test_a_moment_of_another_zone_is_the_same_moment_in_utc(database: Database) -> None:
    found = stored(database, AT.astimezone(timezone(timedelta(hours=-9, minutes=-30))))
    assert found == AT
    assert found.utcoffset() == timedelta(0)


def test_a_moment_without_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="without time zone"):
        stored(database, AT.replace(tzinfo=None))


def test_a_column_of_words_holds_their_values() -> None:
    assert one_of(MemberType).enums == [member_type.value for member_type in MemberType]
