"""What was carried out before on the same rows is put back; whatever else happens to the rows, nothing is missed."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.core.errors import Refusal
from storage.database import Database
from storage.models import Campaign
from tests.databases import Databases, SqliteDatabases
from tests.domain import journey
from tests.domain.scenario import GUEST, MANAGER, Scenario, open_scenario
from tests.replaying import ReplayingDatabase
from tests.statements import counted

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)

Began = Callable[[], Scenario]


@pytest.fixture
def begun(databases: Databases) -> Began:
    """The first day, each time on a database of its own."""

    def begin() -> Scenario:
        database = databases.at(databases.migrated())
        assert isinstance(database, ReplayingDatabase)
        database.replaying = True
        return databases.open_with(database, open_scenario)

    return begin


def played(scenario: Scenario, name: str = "Glow", who: str = MANAGER) -> int:
    """How often a campaign was really made."""
    times: list[None] = []
    before = scenario.database.write

    def counting() -> object:
        times.append(None)
        return before()

    scenario.database.write = counting  # type: ignore[method-assign, assignment]
    journey.make(scenario, who, name=name)
    return len(times)


def names(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Campaign.name).order_by(Campaign.id)))


def test_the_same_act_is_carried_out_once(begun: Began) -> None:
    assert played(begun(), "Once") == 1
    again = begun()
    assert played(again, "Once") == 0
    assert names(again.database) == ["Once"]


def test_what_was_put_back_is_gone_on_from(begun: Began) -> None:
    for _ in range(2):
        scenario = begun()
        made = journey.make(scenario)
        journey.agree(scenario, made)
        scenario.database.close()
        journey.make(scenario, name="Sun")
        assert names(scenario.database) == ["Glow", "Sun"]


def test_with_another_word_it_is_another_act(begun: Began) -> None:
    assert [played(begun(), name) for name in ("Sun", "Moon")] == [1, 1]


def test_after_anything_else_was_written_every_act_is_carried_out(begun: Began) -> None:
    journey.make(begun())
    scenario = begun()
    with scenario.database.write() as session:
        session.execute(update(Campaign).values(name="Elsewhere"))
    assert played(scenario) == 1
    assert played(begun()) == 0


@pytest.mark.parametrize("what", ["engine", "url"])
def test_so_it_is_once_somebody_has_the_engine_or_the_address(begun: Began, what: str) -> None:
    journey.make(begun())
    scenario = begun()
    assert getattr(scenario.database, what)
    assert played(scenario) == 1


def test_and_where_statements_are_counted(begun: Began) -> None:
    journey.make(begun())
    scenario = begun()
    with counted(scenario.database) as statements:
        journey.make(scenario)
    assert len(statements) > 10


def test_nothing_is_put_back_under_somebody_who_looks(begun: Began) -> None:
    journey.make(begun())
    scenario = begun()
    with scenario.database.read() as session:
        assert session.scalars(select(Campaign)).all() == []
        assert played(scenario) == 1


def test_a_refusal_comes_each_time(begun: Began) -> None:
    for _ in range(2):
        with pytest.raises(Refusal):
            journey.make(begun(), GUEST)


def test_what_cannot_be_written_down_is_carried_out_each_time(begun: Began) -> None:
    times: list[None] = []

    def act(database: Database) -> Session:
        times.append(None)
        with database.read() as session:
            return session

    for _ in range(2):
        scenario = begun()
        scenario.play(act, scenario.database)
    assert len(times) == 2


def test_on_a_database_that_is_used_again_nothing_of_before_is_known(databases: Databases) -> None:
    assert isinstance(databases, SqliteDatabases)
    url = databases.migrated()
    database = databases.at(url)
    assert isinstance(database, ReplayingDatabase)
    database.replaying = True
    journey.make(databases.open_with(database, open_scenario))
    databases.drop(url)
    assert databases.migrated() == url
    assert names(database) == []


WAYS_TO_ROWS = {"write", "read", "autocommit", "snapshot", "engine"}
LEADS_TO_NO_ROW_BUT_BY_THEM = {"transact", "pools", "close", "is_sqlite"}


@pytest.mark.usefixtures("databases")
def test_every_way_to_the_rows_is_known() -> None:
    """A new one has to write the file that waits, and to tell whether it writes: see `ReplayingDatabase.read`."""
    ways = {name for name in vars(Database) if not name.startswith("_")}
    assert ways == WAYS_TO_ROWS | LEADS_TO_NO_ROW_BUT_BY_THEM
    assert set(vars(ReplayingDatabase)) >= WAYS_TO_ROWS
