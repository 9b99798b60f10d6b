"""Who was acted for, and whose links are good, is found by an index; no verdict is for its author."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("access_link", schema=None) as batch_op:
        batch_op.create_index(
            "ix_access_link_approver",
            ["approver_id"],
            unique=False,
            sqlite_where=sa.text("approver_id IS NOT NULL"),
            postgresql_where=sa.text("approver_id IS NOT NULL"),
        )

    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_index(
            "ix_decision_decided_for",
            ["workspace_id", "decided_for"],
            unique=False,
            sqlite_where=sa.text("decided_for IS NOT NULL"),
            postgresql_where=sa.text("decided_for IS NOT NULL"),
        )

    with op.batch_alter_table("verdict", schema=None) as batch_op:
        batch_op.create_index(
            "ix_verdict_given_for",
            ["workspace_id", "given_for"],
            unique=False,
            sqlite_where=sa.text("given_for IS NOT NULL"),
            postgresql_where=sa.text("given_for IS NOT NULL"),
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_verdict_not_for_its_author"),
            "self_approval OR given_for IS NULL OR ((asset_author IS NULL OR asset_author <> given_for) "
            "AND (copy_author IS NULL OR copy_author <> given_for))",
        )
