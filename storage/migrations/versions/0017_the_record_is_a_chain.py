"""Lines of the record say by what and for whom, have a digest, and are links of a chain; they are only ever appended."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

KEPT = (
    "id",
    "workspace_id",
    "campaign_id",
    "at",
    "actor_id",
    "for_id",
    "via",
    "release",
    "action",
    "subject",
    "subject_id",
)
"""What no line may change any more; of the rest see `campaigns/record/redaction.py`."""


def upgrade() -> None:
    op.create_table(
        "audit_seal",
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_audit_seal_workspace_id")),
        sa.PrimaryKeyConstraint("workspace_id", "number", name=op.f("pk_audit_seal")),
        sa.UniqueConstraint("workspace_id", "line_id", name=op.f("uq_audit_seal_workspace_id_line_id")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.add_column(sa.Column("for_id", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("via", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("release", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("salt", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("digest", sa.String(length=64), nullable=True))
    _fill()
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.alter_column("via", existing_type=sa.String(length=16), nullable=False)
        batch_op.alter_column("release", existing_type=sa.String(length=32), nullable=False)
        batch_op.alter_column("salt", existing_type=sa.String(length=32), nullable=False)
        batch_op.create_index(batch_op.f("ix_audit_campaign_id_id"), ["campaign_id", "id"], unique=False)
    make_append_only()


def _fill() -> None:
    """What a line said shall not be guessed from its digest once its salt is gone, so each has one of its own."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    random = "lower(hex(randomblob(16)))" if is_sqlite else "replace(gen_random_uuid()::text, '-', '')"
    op.execute(f"UPDATE audit SET via = '', release = '', salt = {random}")  # noqa: S608 - our own words


def make_append_only() -> None:
    """Triggers that refuse changing and removing; a later revision that makes a table anew on SQLite makes them again."""
    if op.get_bind().dialect.name == "sqlite":
        _on_sqlite()
    else:
        _on_postgresql()


def _on_sqlite() -> None:
    same = " AND ".join(f"OLD.{name} IS NEW.{name}" for name in KEPT)
    anew = "OLD.salt IS NOT NEW.salt AND OLD.digest IS NOT NEW.digest AND NEW.digest IS NOT NULL"
    refuse = "BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END"
    for trigger in (
        f"audit_not_changed BEFORE UPDATE ON audit WHEN NOT ({same} AND {anew})",
        "audit_not_removed BEFORE DELETE ON audit",
        "audit_seal_not_changed BEFORE UPDATE ON audit_seal",
        "audit_seal_not_removed BEFORE DELETE ON audit_seal",
    ):
        op.execute(f"CREATE TRIGGER {trigger} {refuse}")


def _on_postgresql() -> None:
    same = " AND ".join(f"OLD.{name} IS NOT DISTINCT FROM NEW.{name}" for name in KEPT)
    anew = "OLD.salt <> NEW.salt AND OLD.digest IS DISTINCT FROM NEW.digest AND NEW.digest IS NOT NULL"
    op.execute(
        "CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the record is only ever appended' "
        "USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for trigger in (
        f"audit_not_changed BEFORE UPDATE ON audit FOR EACH ROW WHEN (NOT ({same} AND {anew}))",
        "audit_not_removed BEFORE DELETE ON audit FOR EACH ROW",
        "audit_not_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT",
        "audit_seal_not_changed BEFORE UPDATE ON audit_seal FOR EACH ROW",
        "audit_seal_not_removed BEFORE DELETE ON audit_seal FOR EACH ROW",
        "audit_seal_not_emptied BEFORE TRUNCATE ON audit_seal FOR EACH STATEMENT",
    ):
        op.execute(f"CREATE TRIGGER {trigger} EXECUTE FUNCTION refuse_change_of_record()")
