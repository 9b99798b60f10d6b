"""Where a database differs from the models, sentences say so; what an administrator added is no difference."""

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.schema import differences, differing_columns


def changed(database: Database, *statements: str) -> None:
    with database.write() as session:
        for statement in statements:
            session.execute(text(statement))


def test_a_new_database_does_not_differ(database: Database) -> None:
    assert differences(database) == []
    assert differing_columns(database) == []


def test_what_is_missing_is_named(database: Database) -> None:
    changed(
        database,
        "DROP TABLE quota",
        "ALTER TABLE cost DROP COLUMN changed_at",
        "DROP INDEX ix_due_waiting",
    )
    columns = ["table cost has no column changed_at", "there is no table quota"]
    assert differing_columns(database) == columns
    assert differences(database) == [
        *columns,
        "the index ix_due_waiting of table due is missing or another one",
    ]


def test_an_index_over_other_columns_is_another_one(database: Database) -> None:
    changed(
        database,
        "DROP INDEX ix_due_waiting",
        "CREATE INDEX ix_due_waiting ON due (kind)",
    )
    assert differences(database) == ["the index ix_due_waiting of table due is missing or another one"]


def test_what_an_administrator_added_is_no_difference(database: Database) -> None:
    changed(
        database,
        "CREATE TABLE own_notes (id INTEGER PRIMARY KEY, words TEXT NOT NULL)",
        "CREATE INDEX own_index ON card (ts)",
        "ALTER TABLE campaign ADD COLUMN own_number INTEGER",
        "ALTER TABLE campaign ADD COLUMN own_words VARCHAR(10) NOT NULL DEFAULT 'none'",
    )
    assert differences(database) == []
    assert differing_columns(database) == []


def test_a_column_that_nobody_would_fill_is_named(database: Database) -> None:
    changed(database, "CREATE TABLE other AS SELECT * FROM quota", "DROP TABLE quota")
    changed(
        database,
        "CREATE TABLE quota (workspace_id VARCHAR(32) NOT NULL, method VARCHAR(64) NOT NULL, "
        "not_before TIMESTAMP NOT NULL, level INTEGER NOT NULL, PRIMARY KEY (workspace_id, method))",
    )
    assert differing_columns(database) == ["table quota has a column level that would have to be filled"]


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_other_types_and_constraints_are_named(database: Database) -> None:
    changed(
        database,
        "ALTER TABLE card ALTER COLUMN attempts TYPE TEXT",
        "ALTER TABLE card ALTER COLUMN ts SET NOT NULL",
        "ALTER TABLE card ALTER COLUMN shown DROP NOT NULL",
        "ALTER TABLE cost DROP CONSTRAINT ck_cost_amount_positive",
        "ALTER TABLE recipient DROP CONSTRAINT uq_recipient_campaign_id_audience_email",
        "ALTER TABLE terms DROP CONSTRAINT fk_terms_workspace_id_participation_id",
    )
    assert sorted(differences(database)) == [
        "column attempts of table card is TEXT instead of INTEGER",
        "column shown of table card must not be empty, but may be here",
        "column ts of table card may be empty, but must not be here",
        "the constraint ck_cost_amount_positive of table cost is missing or another one",
        "the constraint fk_terms_workspace_id_participation_id of table terms is missing or another one",
        "the constraint uq_recipient_campaign_id_audience_email of table recipient is missing or another one",
    ]


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_constraint_with_other_words_is_another_one(database: Database) -> None:
    changed(
        database,
        "ALTER TABLE task DROP CONSTRAINT ck_task_taskstate",
        "ALTER TABLE task ADD CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done', 'ended'))",
    )
    assert differences(database) == [
        "the constraint ck_task_taskstate of table task is missing or another one"
    ]
