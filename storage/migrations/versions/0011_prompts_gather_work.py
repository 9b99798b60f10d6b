"""Messages gather what is asked soon after the one before, and know what is new in them.

What was asked before this is known as old; nothing gathers yet.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    with op.batch_alter_table("prompt") as batch_op:
        batch_op.add_column(sa.Column("gathers_until", moment, nullable=True))
    with op.batch_alter_table("prompt_item") as batch_op:
        batch_op.add_column(sa.Column("asked_at", moment, nullable=True))
