"""A filled database of any landed revision is brought to the newest form, and loses no row on the way."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import inspect, select, text

from campaigns.content.permalinks import key_of
from storage.base import Base
from storage.database import Database
from storage.enums import DueKind
from storage.migrate import RevisionError, upgrade
from storage.models import Campaign, CampaignNameWord, Deliverable, Due, InfluencerNiche
from storage.revisions import missing, revisions
from storage.schema import differences
from tests.databases import Databases
from tests.revisions.dumps import dump_file, load
from tests.revisions.record import recorded
from tests.schema_picture import Picture, picture

pytestmark = pytest.mark.slow

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=[name.partition("_")[0] for name in recorded()])
def filled(request: pytest.FixtureRequest, empty_database_url: str) -> Iterator[Database]:
    """A database with rows in every table, as it was when that revision was the newest."""
    load(dump_file(request.param, empty_database_url), empty_database_url)
    database = Database(empty_database_url)
    yield database
    database.close()


@pytest.fixture(scope="session")
def modelled(sqlite_databases: Databases) -> Picture:
    """What the models say of every table on SQLite."""
    url = sqlite_databases.empty()
    with closing(Database(url)) as database:
        Base.metadata.create_all(database.engine)
        seen = picture(database)
    sqlite_databases.drop(url)
    return seen


def rows_of(database: Database) -> Rows:
    """Every row as the database has it, by table."""
    with database.read() as session:
        tables = set(inspect(session.connection()).get_table_names()) - {"alembic_version"}
        found = {name: session.execute(text(f"SELECT * FROM {name}")).mappings() for name in tables}
        return {name: [dict(row) for row in rows] for name, rows in found.items()}


def kept(before: Rows, after: Rows) -> Rows:
    """The rows of before, with the columns and tables that are still there."""
    return {
        name: [{column: value for column, value in row.items() if column in after[name][0]} for row in rows]
        for name, rows in before.items()
        if name in after
    }


def but_first_policy(rows: Rows) -> Rows:
    """Without what 0002 removes; the column of that name that 0023 brings is another."""
    for row in rows["approval"]:
        del row["policy"]
    return rows


def but_looks(rows: Rows) -> Rows:
    """Without when slots are looked at: 0014 has that done sooner."""
    for row in rows["due"]:
        if row["kind"] == "slot":
            del row["due_at"]
    return rows


def but_keys_of_links(rows: Rows) -> Rows:
    """Without what links to a post are found by: 0027 makes it anew."""
    for row in rows["deliverable"]:
        row.pop("permalink_key", None)
    return rows


def sorted_rows(rows: Rows) -> dict[str, list[str]]:
    return {name: sorted(repr(sorted(row.items())) for row in of_table) for name, of_table in rows.items()}


def test_every_table_had_a_row(filled: Database) -> None:
    assert [name for name, rows in rows_of(filled).items() if not rows] == []


def test_it_is_brought_to_the_newest_form_with_its_rows(filled: Database, modelled: Picture) -> None:
    before = but_first_policy(rows_of(filled)) if "0002" in missing(filled) else rows_of(filled)
    upgrade(filled)
    after = rows_of(filled)
    expected = kept(before, after)
    assert missing(filled) == []
    assert differences(filled) == []
    came_through = but_keys_of_links(but_looks(kept(after, expected)))
    assert sorted_rows(came_through) == sorted_rows(but_keys_of_links(but_looks(expected)))
    if filled.is_sqlite:  # PostgreSQL makes no table anew, and words conditions otherwise after a dump
        assert picture(filled) == modelled


@pytest.mark.parametrize("filled", ["0001"], indirect=True)
def test_0002_takes_reminders_out_of_what_is_due(filled: Database) -> None:
    with filled.write() as session:
        count = len(session.execute(text("SELECT id FROM due")).all())
        session.execute(
            text(
                "INSERT INTO due (workspace_id, campaign_id, kind, subject_id, due_at) "
                "SELECT workspace_id, campaign_id, 'reminder', 0, due_at FROM due LIMIT 1"
            )
        )
    upgrade(filled, to="0002")
    kinds = [row["kind"] for row in rows_of(filled)["due"]]
    assert len(kinds) == count
    assert "reminder" not in kinds


@pytest.mark.parametrize("filled", ["0007"], indirect=True)
def test_0008_keeps_campaigns_whose_names_look_the_same(filled: Database) -> None:
    old = {"Don’t Panic – Two": "don’t panic – two", "Don't Panic - Two": "don't panic - two"}
    with filled.write() as session:
        row = dict(session.execute(text("SELECT * FROM campaign LIMIT 1")).mappings().one())
        columns = ", ".join(row)
        insert = text(f"INSERT INTO campaign ({columns}) VALUES ({', '.join(f':{name}' for name in row)})")
        row |= {"status": "preparing", "archived_at": None, "channel_is_private": False}
        row |= {name: json.dumps(value) for name, value in row.items() if isinstance(value, list)}
        for place, (name, key) in enumerate(old.items()):
            own = {"id": 9_000 + place, "name": name, "name_key": key, "niches": json.dumps(["men’s style"])}
            session.execute(insert, row | own)
        session.execute(text("UPDATE influencer_niche SET niche = 'slow – food’s' WHERE niche = 'beauty'"))
    upgrade(filled)
    with filled.read() as session:
        found = session.scalars(select(Campaign).where(Campaign.id >= 9_000).order_by(Campaign.id)).all()
        words = session.scalars(select(CampaignNameWord.word).where(CampaignNameWord.campaign_id == 9_000))
        niches = session.scalars(select(InfluencerNiche.niche)).all()
        assert [(one.name, one.name_key, one.namesake) for one in found] == [
            ("Don’t Panic – Two", "don't panic-two", 0),
            ("Don't Panic - Two", "don't panic-two", 1),
        ]
        assert found[0].niches == ["men's style"]
        assert set(words) == {"don", "t", "panic", "two"}
        assert "slow-food's" in niches


@pytest.mark.parametrize("filled", ["0023"], indirect=True)
def test_0024_has_one_name_whether_a_sign_stands_apart(filled: Database) -> None:
    with filled.write() as session:
        row = dict(session.execute(text("SELECT * FROM campaign LIMIT 1")).mappings().one())
        insert = text(
            f"INSERT INTO campaign ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})"
        )
        row |= {"status": "preparing", "archived_at": None, "channel_is_private": False, "namesake": 0}
        row |= {name: json.dumps(value) for name, value in row.items() if isinstance(value, list)}
        for place, name in enumerate(("20% off", "20 % off", "5 € a week")):
            own = {"id": 9_000 + place, "name": name, "name_key": name, "niches": json.dumps(["100 % vegan"])}
            session.execute(insert, row | own)
        session.execute(text("UPDATE influencer_niche SET niche = '100 % vegan' WHERE niche = 'beauty'"))
    upgrade(filled)
    with filled.read() as session:
        found = session.scalars(select(Campaign).where(Campaign.id >= 9_000).order_by(Campaign.id)).all()
        assert [(one.name_key, one.namesake) for one in found] == [
            ("20% off", 0),
            ("20% off", 1),
            ("5€ a week", 0),
        ]
        assert found[0].niches == ["100% vegan"]
        assert "100% vegan" in session.scalars(select(InfluencerNiche.niche)).all()


@pytest.mark.parametrize("filled", ["0026"], indirect=True)
def test_0027_has_one_key_for_all_links_to_a_post(filled: Database) -> None:
    upgrade(filled)
    with filled.read() as session:
        found = session.execute(select(Deliverable.permalink, Deliverable.permalink_key)).all()
        assert {key for link, key in found if link} == {key_of(link) for link, _key in found if link} != set()


@pytest.mark.parametrize("filled", ["0013"], indirect=True)
def test_0014_has_posts_looked_at_before_their_slot(filled: Database) -> None:
    far = datetime(2030, 1, 7, 9, 0, tzinfo=UTC)
    with filled.write() as session:
        (first, *others) = session.scalars(
            select(Due).where(Due.kind == DueKind.SLOT, Due.taken_at.is_(None))
        )
        first.due_at, id_ = far, first.id
        assert not others
    upgrade(filled, to="0014")
    with filled.read() as session:
        assert session.get_one(Due, id_).due_at == far - timedelta(days=1)


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
@pytest.mark.parametrize("filled", ["0001"], indirect=True)
def test_a_revision_that_leaves_rows_that_refer_to_nothing_is_not_kept(filled: Database) -> None:
    with filled.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("INSERT INTO group_member VALUES ('nobody', 'S1', 'U1')")
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        connection.exec_driver_sql("BEGIN")
    with pytest.raises(RevisionError, match="refer to nothing"):
        upgrade(filled)
    assert missing(filled) == revisions()[1:]
