"""Briefs belong to somebody, and a name is held by one campaign among those that are seen together."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "brief_share",
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.Column("brief_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "brief_id"],
            ["brief.workspace_id", "brief.id"],
            name=op.f("fk_brief_share_workspace_id_brief_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "brief_id", "user_id", name=op.f("pk_brief_share")),
    )
    with op.batch_alter_table("brief", schema=None) as batch_op:
        batch_op.add_column(sa.Column("for_everybody", sa.Boolean(), nullable=True))
    op.execute("UPDATE brief SET for_everybody = false")
    with op.batch_alter_table("brief", schema=None) as batch_op:
        batch_op.alter_column("for_everybody", existing_type=sa.Boolean(), nullable=False)

    op.drop_index(op.f("uq_campaign_name_in_use"), "campaign")
    private, public = (
        sa.text(f"archived_at IS NULL AND {where}channel_is_private") for where in ("", "NOT ")
    )
    op.create_index(
        op.f("uq_campaign_name_private"), "campaign", ("workspace_id", "name_key", "channel_id"), unique=True,
        sqlite_where=private, postgresql_where=private,
    )  # fmt: skip
    op.create_index(
        op.f("uq_campaign_name_public"), "campaign", ("workspace_id", "name_key"), unique=True,
        sqlite_where=public, postgresql_where=public,
    )  # fmt: skip
