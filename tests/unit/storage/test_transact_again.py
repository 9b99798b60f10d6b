"""A transaction that another one got in the way of is carried out again, on the rows as they are then."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from storage.database import ATTEMPTS, Database
from storage.models import FormDraft, Workspace

pytestmark = pytest.mark.parametrize("databases", ["postgresql"], indirect=True)

AT = datetime(2026, 11, 2, tzinfo=UTC)


@dataclass
class Keeping:
    """Somebody's form is kept; `meanwhile` happens after it was read, at each attempt while there is some."""

    meanwhile: list[Callable[[], None]] = field(default_factory=list)
    attempts: int = 0

    def __call__(self, session: Session) -> None:
        self.attempts += 1
        draft = session.scalar(select(FormDraft))
        if self.meanwhile:
            self.meanwhile.pop()()
        if draft is None:
            draft = a_draft()
            session.add(draft)
        draft.entries = {"name": "Winter Glow"}


def a_draft() -> FormDraft:
    return FormDraft(workspace_id="T1", user_id="U1", form="influencer", entries={}, kept_at=AT)


@pytest.fixture
def kept(database: Database) -> Database:
    """A database in which one form is kept."""
    with database.write() as session:
        session.add(Workspace(id="T1", name="Acme", bot_user_id="UBOT", created_at=AT))
        session.flush()
        session.add(a_draft())
    return database


def entries(database: Database) -> list[dict[str, str]]:
    with database.read() as session:
        return [draft.entries for draft in session.scalars(select(FormDraft))]


def throw_away(database: Database) -> Callable[[], None]:
    def act() -> None:
        with database.write() as session:
            session.execute(delete(FormDraft))

    return act


def keep_again(database: Database) -> Callable[[], None]:
    def act() -> None:
        with database.write() as session:
            session.add(a_draft())

    return act


def test_a_row_that_went_meanwhile_is_made_anew(kept: Database) -> None:
    keeping = Keeping([throw_away(kept)])
    kept.transact(keeping)
    assert entries(kept) == [{"name": "Winter Glow"}]
    assert keeping.attempts == 2


def test_a_row_may_go_and_come_before_an_attempt_holds(kept: Database) -> None:
    kept.transact(Keeping([keep_again(kept), throw_away(kept)]))
    assert entries(kept) == [{"name": "Winter Glow"}]


def test_it_ends_when_every_attempt_is_disturbed(kept: Database) -> None:
    keeping = Keeping([throw_away(kept), keep_again(kept)] * ATTEMPTS)
    with pytest.raises((StaleDataError, IntegrityError)):
        kept.transact(keeping)
    assert keeping.attempts == ATTEMPTS
