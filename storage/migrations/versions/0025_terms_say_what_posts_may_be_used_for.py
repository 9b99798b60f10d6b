"""Terms say what posts may be used for; of those from before nothing was said."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("terms", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rights", sa.JSON(), nullable=True))
    op.execute("UPDATE terms SET rights = '{}'")
    with op.batch_alter_table("terms", schema=None) as batch_op:
        batch_op.alter_column("rights", existing_type=sa.JSON(), nullable=False)
