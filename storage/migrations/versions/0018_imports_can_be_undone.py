"""Imports can be undone: what they changed is kept; and what a file's columns are is remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stored", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("undone_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index("ix_import_run_campaign_id", ["campaign_id"], unique=False)
        batch_op.create_unique_constraint(batch_op.f("uq_import_run_workspace_id_id"), ["workspace_id", "id"])
    op.execute("UPDATE import_run SET stored = 0")
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.alter_column("stored", existing_type=sa.Integer(), nullable=False)
    op.create_table(
        "column_matching",
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("headings", sa.String(length=64), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_column_matching_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_matching")),
        sa.UniqueConstraint(
            "workspace_id", "kind", "headings", name=op.f("uq_column_matching_workspace_id_kind_headings")
        ),
    )
    op.create_table(
        "result_before",
        sa.Column("import_run_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("deliverable_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("measured_on", sa.Date(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("earlier_run_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("entered_by", sa.String(length=32), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "deliverable_id"],
            ["deliverable.workspace_id", "deliverable.id"],
            name=op.f("fk_result_before_workspace_id_deliverable_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "earlier_run_id"],
            ["import_run.workspace_id", "import_run.id"],
            name=op.f("fk_result_before_workspace_id_earlier_run_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "import_run_id"],
            ["import_run.workspace_id", "import_run.id"],
            name=op.f("fk_result_before_workspace_id_import_run_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_result_before_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_before")),
        sa.UniqueConstraint(
            "import_run_id",
            "deliverable_id",
            "measured_on",
            name=op.f("uq_result_before_import_run_id_deliverable_id_measured_on"),
        ),
    )
    with op.batch_alter_table("result", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("import_run_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_index("ix_result_import_run_id", ["import_run_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_result_workspace_id_import_run_id"),
            "import_run",
            ["workspace_id", "import_run_id"],
            ["workspace_id", "id"],
        )
