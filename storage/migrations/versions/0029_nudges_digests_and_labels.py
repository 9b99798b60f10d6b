"""Who nudged whom, weeks that were told of, and the labels that posts must carry and were seen to carry."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "nudge",
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("nudged_by", sa.String(length=32), nullable=False),
        sa.Column("nudged_on", sa.Date(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "task_id"],
            ["task.workspace_id", "task.id"],
            name=op.f("fk_nudge_workspace_id_task_id"),
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_nudge_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nudge")),
        sa.UniqueConstraint(
            "task_id", "nudged_by", "nudged_on", name=op.f("uq_nudge_task_id_nudged_by_nudged_on")
        ),
    )
    with op.batch_alter_table("brief_version", schema=None) as batch_op:
        batch_op.add_column(sa.Column("labels", sa.JSON(), nullable=True))
    op.execute("UPDATE brief_version SET labels = '[]'")
    with op.batch_alter_table("brief_version", schema=None) as batch_op:
        batch_op.alter_column("labels", existing_type=sa.JSON(), nullable=False)

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("no_digest", sa.Boolean(), nullable=True))
    op.execute("UPDATE campaign SET no_digest = false")
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.alter_column("no_digest", existing_type=sa.Boolean(), nullable=False)

    with op.batch_alter_table("deliverable", schema=None) as batch_op:
        batch_op.add_column(sa.Column("labels_seen", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column("labels_seen_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("labels_seen_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_deliverable_labels_seen_by_somebody"),
            "(labels_seen_at IS NULL) = (labels_seen_by IS NULL)",
        )

    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.add_column(sa.Column("digest_on", sa.Date(), nullable=True))

    with op.batch_alter_table("version", schema=None) as batch_op:
        batch_op.add_column(sa.Column("labels", sa.JSON(none_as_null=True), nullable=True))
