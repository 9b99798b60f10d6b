"""Each kind of reminder is switched off alone; whoever had switched all off gets none of any kind but near slots."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.add_column(sa.Column("muted", sa.JSON(), nullable=True))
    reminder = sa.table("reminder", sa.column("muted", sa.JSON()), sa.column("is_off", sa.Boolean()))
    op.execute(reminder.update().values(muted=[]))
    op.execute(reminder.update().where(reminder.c.is_off).values(muted=["late", "today", "ahead", "held"]))
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.alter_column("muted", existing_type=sa.JSON(), nullable=False)
        batch_op.drop_column("is_off")
