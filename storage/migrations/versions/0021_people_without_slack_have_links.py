"""Clients and creators without Slack have links; what they think of creators and the colour of their pages is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "outside_approver",
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("added_by", sa.String(length=32), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "campaign_id"],
            ["campaign.workspace_id", "campaign.id"],
            name=op.f("fk_outside_approver_workspace_id_campaign_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_outside_approver_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_approver")),
        sa.UniqueConstraint("workspace_id", "id", name=op.f("uq_outside_approver_workspace_id_id")),
    )
    with op.batch_alter_table("outside_approver", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outside_approver_campaign_id"), ["campaign_id"], unique=False)
        batch_op.create_index(
            "uq_outside_approver_email",
            ["campaign_id", "email"],
            unique=True,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "creator_opinion",
        sa.Column("approver_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("participation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "opinion",
            sa.Enum("yes", "no", "perhaps", name="opinion", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "approver_id"],
            ["outside_approver.workspace_id", "outside_approver.id"],
            name=op.f("fk_creator_opinion_workspace_id_approver_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "participation_id"],
            ["participation.workspace_id", "participation.id"],
            name=op.f("fk_creator_opinion_workspace_id_participation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_creator_opinion_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_creator_opinion")),
        sa.UniqueConstraint(
            "approver_id", "participation_id", name=op.f("uq_creator_opinion_approver_id_participation_id")
        ),
    )
    with op.batch_alter_table("creator_opinion", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_creator_opinion_participation_id"), ["participation_id"], unique=False
        )

    op.create_table(
        "access_link",
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "purpose",
            sa.Enum("decide", "shortlist", "creator", name="linkpurpose", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("approver_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("participation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("approval_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("email", sa.String(length=320), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_by", sa.String(length=32), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint(
            "purpose <> 'decide' OR approval_id IS NOT NULL", name=op.f("ck_access_link_bound_to_a_question")
        ),
        sa.CheckConstraint(
            "(approver_id IS NULL) <> (participation_id IS NULL)", name=op.f("ck_access_link_of_one_person")
        ),
        sa.CheckConstraint(
            "(revoked_at IS NULL) = (revoked_by IS NULL)", name=op.f("ck_access_link_revoked_by_somebody")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "approval_id"],
            ["approval.workspace_id", "approval.id"],
            name=op.f("fk_access_link_workspace_id_approval_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "approver_id"],
            ["outside_approver.workspace_id", "outside_approver.id"],
            name=op.f("fk_access_link_workspace_id_approver_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "campaign_id"],
            ["campaign.workspace_id", "campaign.id"],
            name=op.f("fk_access_link_workspace_id_campaign_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "participation_id"],
            ["participation.workspace_id", "participation.id"],
            name=op.f("fk_access_link_workspace_id_participation_id"),
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_access_link_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_link")),
        sa.UniqueConstraint("workspace_id", "id", name=op.f("uq_access_link_workspace_id_id")),
    )
    with op.batch_alter_table("access_link", schema=None) as batch_op:
        batch_op.create_index(
            "ix_access_link_approval",
            ["approval_id"],
            unique=False,
            sqlite_where=sa.text("approval_id IS NOT NULL"),
            postgresql_where=sa.text("approval_id IS NOT NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_access_link_campaign_id_approver_id"), ["campaign_id", "approver_id"], unique=False
        )
        batch_op.create_index(
            "ix_access_link_participation",
            ["participation_id"],
            unique=False,
            sqlite_where=sa.text("participation_id IS NOT NULL"),
            postgresql_where=sa.text("participation_id IS NOT NULL"),
        )

    op.create_table(
        "link_token",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.Column("link_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "link_id"],
            ["access_link.workspace_id", "access_link.id"],
            name=op.f("fk_link_token_workspace_id_link_id"),
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_link_token")),
    )
    with op.batch_alter_table("link_token", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_token_link_id"), ["link_id"], unique=False)

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("colour", sa.String(length=7), nullable=True))
