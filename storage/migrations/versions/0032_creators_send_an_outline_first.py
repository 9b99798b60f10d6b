"""Creators send an outline first; what is marked as late is known; no task has a level."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("approval", schema=None) as batch_op:
        batch_op.add_column(sa.Column("is_concept", sa.Boolean(), nullable=True))
    op.execute("UPDATE approval SET is_concept = false")
    with op.batch_alter_table("approval", schema=None) as batch_op:
        batch_op.alter_column("is_concept", existing_type=sa.Boolean(), nullable=False)

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("concept_first", sa.Boolean(), nullable=True))
    op.execute("UPDATE campaign SET concept_first = false")
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.alter_column("concept_first", existing_type=sa.Boolean(), nullable=False)

    with op.batch_alter_table("deliverable", schema=None) as batch_op:
        batch_op.add_column(sa.Column("is_concept", sa.Boolean(), nullable=True))
    op.execute("UPDATE deliverable SET is_concept = false")
    with op.batch_alter_table("deliverable", schema=None) as batch_op:
        batch_op.alter_column("is_concept", existing_type=sa.Boolean(), nullable=False)

    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_column("level")

    with op.batch_alter_table("workspace", schema=None) as batch_op:
        batch_op.add_column(sa.Column("overdue_to", sa.DateTime(timezone=True), nullable=True))
