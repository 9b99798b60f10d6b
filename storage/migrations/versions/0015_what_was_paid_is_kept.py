"""How much was paid is kept: the fee may change later."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("paid_minor", sa.BigInteger(), nullable=True))
    agreed = "SELECT fee_minor + shipping_minor FROM terms WHERE terms.id = participation.agreed_terms_id"
    op.execute(
        f"UPDATE participation SET paid_minor = COALESCE(kept_minor, ({agreed}), 0) WHERE paid_at IS NOT NULL"  # noqa: S608
    )
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_paid_an_amount"), "(paid_at IS NULL) = (paid_minor IS NULL)"
        )
