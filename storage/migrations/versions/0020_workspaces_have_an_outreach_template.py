"""Workspaces have an outreach template: words of their own that e-mails to influencers begin with."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("workspace", schema=None) as batch_op:
        batch_op.add_column(sa.Column("outreach_subject", sa.String(length=150), nullable=True))
        batch_op.add_column(sa.Column("outreach_text", sa.Text(), nullable=True))
