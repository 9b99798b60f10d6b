"""Agreed terms are followed by newer ones, with days of single posts; *Contacted* and *Agreed* can be undone.

Fees are paid by somebody at some time, and creators read a text of their own about a decision.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    stages = (
        "'selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', "
        "'approved', 'published', 'completed', 'dropped'"
    )
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("paid_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("undo_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("stage_before", sa.String(length=32), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_stage_before"), f"stage_before IN ({stages})"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_paid_by_somebody"), "(paid_at IS NULL) = (paid_by IS NULL)"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_undone_to_a_stage"), "(undo_until IS NULL) = (stage_before IS NULL)"
        )

    with op.batch_alter_table("terms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("post_days", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("counted_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE terms SET post_days = '{}'")
    op.execute(
        "UPDATE terms SET counted_at = noted_at "
        "WHERE id IN (SELECT agreed_terms_id FROM participation WHERE agreed_terms_id IS NOT NULL)"
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("creator_text", sa.Text(), nullable=True))
    with op.batch_alter_table("terms", schema=None) as batch_op:
        batch_op.alter_column("post_days", existing_type=sa.JSON(), nullable=False)
