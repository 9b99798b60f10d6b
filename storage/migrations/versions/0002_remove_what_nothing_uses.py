"""Remove what nothing uses: levels and policy of an approval, reminders among what is due."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("approval") as batch_op:
        batch_op.drop_column("level")
        batch_op.drop_column("needed")
        batch_op.drop_column("policy")

    # No version wrote such a row; one written by hand must not stop the constraint.
    op.execute("DELETE FROM due WHERE kind = 'reminder'")
    with op.batch_alter_table("due") as batch_op:
        batch_op.drop_constraint(op.f("ck_due_duekind"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_due_duekind"),
            "kind IN ('decision', 'slot', 'campaign_end', 'measuring_end', 'patience_end')",
        )
