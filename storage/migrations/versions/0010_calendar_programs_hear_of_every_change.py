"""Calendar programs hear of every change of a post, and for a while of its removal.

What they have seen so far counted how often a slot was set.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("calendar_sequence", sa.Integer(), nullable=True))
    op.execute("UPDATE campaign SET calendar_sequence = 0")
    op.execute("UPDATE campaign SET calendar_sequence = 1 WHERE status IN ('completed', 'cancelled')")
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.alter_column("calendar_sequence", existing_type=sa.Integer(), nullable=False)
    with op.batch_alter_table("deliverable", schema=None) as batch_op:
        batch_op.add_column(sa.Column("calendar_sequence", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("removed_from", sa.DateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE deliverable SET calendar_sequence = CASE WHEN slot_number > 0 THEN slot_number - 1 ELSE 0 END"
    )
    with op.batch_alter_table("deliverable", schema=None) as batch_op:
        batch_op.alter_column("calendar_sequence", existing_type=sa.Integer(), nullable=False)
