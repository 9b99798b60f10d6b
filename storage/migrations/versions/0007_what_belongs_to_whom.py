"""What belongs to whom: influencers are changed by few, briefs belong to somebody, calendar links can be revoked.

Others propose changes of influencers, and a changed address is confirmed before anything is sent there. A name is held by
one campaign among those that are seen together.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _influencers()
    _briefs()
    _calendar_links()


def _influencers() -> None:
    op.create_table(
        "influencer_proposal",
        sa.Column("influencer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "accepted",
                "refused",
                "replaced",
                name="proposalstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("proposed_by", sa.String(length=32), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "influencer_id"],
            ["influencer.workspace_id", "influencer.id"],
            name=op.f("fk_influencer_proposal_workspace_id_influencer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_influencer_proposal_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_influencer_proposal")),
    )
    with op.batch_alter_table("influencer_proposal", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_influencer_proposal_influencer_id"), ["influencer_id"], unique=False
        )
        batch_op.create_index(
            "uq_influencer_proposal_open",
            ["workspace_id", "proposed_by", "influencer_id"],
            unique=True,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.add_column(sa.Column("proposed", sa.Integer(), nullable=True))
    op.execute("UPDATE import_run SET proposed = 0")
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.alter_column("proposed", existing_type=sa.Integer(), nullable=False)

    with op.batch_alter_table("mail", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_mail_mailstate"), type_="check")
        batch_op.create_check_constraint(
            batch_op.f("ck_mail_mailstate"),
            "state IN ('queued', 'held', 'sent', 'failed', 'stopped', 'replaced')",
        )

    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("address_before", sa.String(length=320), nullable=True))
        batch_op.add_column(sa.Column("address_changed_by", sa.String(length=32), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_address_changed_by_somebody"),
            "(address_before IS NULL) = (address_changed_by IS NULL)",
        )


def _briefs() -> None:
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


def _calendar_links() -> None:
    op.create_table(
        "calendar_link",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_by", sa.String(length=32), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "campaign_id"],
            ["campaign.workspace_id", "campaign.id"],
            name=op.f("fk_calendar_link_workspace_id_campaign_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_calendar_link_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_link")),
    )
    with op.batch_alter_table("calendar_link", schema=None) as batch_op:
        batch_op.create_index(
            "ix_calendar_link_campaign",
            ["campaign_id"],
            unique=False,
            sqlite_where=sa.text("campaign_id IS NOT NULL"),
            postgresql_where=sa.text("campaign_id IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_calendar_link_of_all",
            ["workspace_id", "user_id", "version"],
            unique=True,
            sqlite_where=sa.text("campaign_id IS NULL"),
            postgresql_where=sa.text("campaign_id IS NULL"),
        )
        batch_op.create_index(
            "uq_calendar_link_of_one",
            ["workspace_id", "user_id", "campaign_id", "version"],
            unique=True,
            sqlite_where=sa.text("campaign_id IS NOT NULL"),
            postgresql_where=sa.text("campaign_id IS NOT NULL"),
        )
