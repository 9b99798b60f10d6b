"""Reports have notes, costs what was paid in another currency, campaigns a client, people a language."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("client", sa.String(length=120), nullable=True))

    with op.batch_alter_table("card", schema=None) as batch_op:
        batch_op.add_column(sa.Column("attached", sa.String(length=64), nullable=True))

    with op.batch_alter_table("cost", schema=None) as batch_op:
        batch_op.add_column(sa.Column("foreign_minor", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("foreign_currency", sa.String(length=3), nullable=True))
        batch_op.add_column(sa.Column("rate", sa.Numeric(precision=20, scale=10), nullable=True))
        batch_op.add_column(sa.Column("rate_on", sa.Date(), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_cost_foreign_positive"), "foreign_minor > 0 AND rate > 0"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_cost_foreign_with_rate_and_day"),
            "(foreign_minor IS NULL) = (foreign_currency IS NULL) AND (foreign_minor IS NULL) = (rate IS NULL) "
            "AND (foreign_minor IS NULL) = (rate_on IS NULL)",
        )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("locale", sa.String(length=16), nullable=True))

    with op.batch_alter_table("report", schema=None) as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("note_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("note_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_report_note_by_somebody"),
            "(note IS NULL) = (note_by IS NULL) AND (note IS NULL) = (note_at IS NULL)",
        )

    with op.batch_alter_table("workspace", schema=None) as batch_op:
        batch_op.add_column(sa.Column("media_value", sa.JSON(none_as_null=True), nullable=True))
