"""People are away, with a delegate who acts for them; nobody decides for the author of what is decided on."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "absence",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("delegate_id", sa.String(length=32), nullable=True),
        sa.Column("said_by", sa.String(length=32), nullable=False),
        sa.Column("from_status", sa.Boolean(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint(
            "delegate_id IS NULL OR delegate_id <> user_id", name=op.f("ck_absence_delegate_is_another")
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_absence_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index(
            "uq_absence_one_now",
            ["workspace_id", "user_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_check_constraint(
            batch_op.f("ck_decision_not_for_its_author"),
            "self_approval OR decided_for IS NULL OR ((asset_author IS NULL OR asset_author <> decided_for) "
            "AND (copy_author IS NULL OR copy_author <> decided_for))",
        )
