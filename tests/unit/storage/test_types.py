"""Moments keep their meaning in both databases, and words outside a closed list are refused."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Enum, insert, select, text
from sqlalchemy.exc import StatementError

from storage.base import Base
from storage.database import Database
from storage.enums import Kind, MemberType, Platform
from storage.models import Notice, Workspace
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


def with_a_notice(database: Database, kind: str) -> None:
    """Write a notice of any kind, past the class that describes its rows."""
    with database.write() as session:
        session.add(Workspace(id="T9", name="Acme", bot_user_id="UBOT", created_at=AT))
        session.flush()
        session.execute(insert(Notice).values(workspace_id="T9", kind=kind, facts={}, created_at=AT))


def test_an_unknown_word_of_a_list_that_grows_is_refused_on_its_way_in(database: Database) -> None:
    with pytest.raises(StatementError, match="'gossip' is not among the defined enum values"):
        with_a_notice(database, "gossip")


def test_an_unknown_word_of_a_list_that_grows_is_refused_on_its_way_out(database: Database) -> None:
    with_a_notice(database, "help")
    with database.write() as session:
        session.execute(text("UPDATE notice SET kind = 'gossip'"))
    with database.read() as session, pytest.raises(LookupError, match="'gossip' is not among"):
        session.scalars(select(Notice)).all()


def test_complete_lists_are_guarded_by_the_database_and_lists_that_grow_are_not() -> None:
    columns = [one for table in Base.metadata.tables.values() for one in table.columns]
    types = [one.type for one in columns if isinstance(one.type, Enum)]
    guarded = {one.enum_class: one.create_constraint for one in types if one.enum_class is not None}
    assert guarded == {words: not issubclass(words, Kind) for words in guarded}
    assert {Platform: False, MemberType: True}.items() <= guarded.items()
