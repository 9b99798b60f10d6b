"""Figures come from sources, creators have codes and links of their own, and two rows become one."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "source_state",
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.Column(
            "source",
            sa.String(length=32),
            nullable=False,
        ),
        sa.Column("quota_day", sa.Date(), nullable=True),
        sa.Column("units_used", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("problem_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace_id", "source", name=op.f("pk_source_state")),
    )
    op.create_table(
        "influencer_pair",
        sa.Column("kept_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "state",
            sa.String(length=32),
            nullable=False,
        ),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("decided_by", sa.String(length=32), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_by", sa.String(length=32), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint("kept_id <> other_id", name=op.f("ck_influencer_pair_of_two")),
        sa.ForeignKeyConstraint(
            ["workspace_id", "kept_id"],
            ["influencer.workspace_id", "influencer.id"],
            name=op.f("fk_influencer_pair_workspace_id_kept_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "other_id"],
            ["influencer.workspace_id", "influencer.id"],
            name=op.f("fk_influencer_pair_workspace_id_other_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_influencer_pair_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_influencer_pair")),
    )
    with op.batch_alter_table("influencer_pair", schema=None) as batch_op:
        batch_op.create_index("ix_influencer_pair_kept_id", ["kept_id"], unique=False)
        batch_op.create_index("ix_influencer_pair_other_id", ["other_id"], unique=False)

    op.create_table(
        "attributed_revenue",
        sa.Column("participation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "basis",
            sa.String(length=32),
            nullable=False,
        ),
        sa.Column("measured_on", sa.Date(), nullable=False),
        sa.Column("revenue_minor", sa.BigInteger(), nullable=False),
        sa.Column("orders", sa.BigInteger(), nullable=True),
        sa.Column("import_run_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("entered_by", sa.String(length=32), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint("orders >= 0", name=op.f("ck_attributed_revenue_orders_not_negative")),
        sa.ForeignKeyConstraint(
            ["workspace_id", "import_run_id"],
            ["import_run.workspace_id", "import_run.id"],
            name=op.f("fk_attributed_revenue_workspace_id_import_run_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "participation_id"],
            ["participation.workspace_id", "participation.id"],
            name=op.f("fk_attributed_revenue_workspace_id_participation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_attributed_revenue_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attributed_revenue")),
        sa.UniqueConstraint(
            "import_run_id",
            "participation_id",
            "basis",
            "measured_on",
            name=op.f("uq_attributed_revenue_import_run_id_participation_id_basis_measured_on"),
        ),
    )
    with op.batch_alter_table("attributed_revenue", schema=None) as batch_op:
        batch_op.create_index("ix_attributed_revenue_participation_id", ["participation_id"], unique=False)

    op.create_table(
        "source_fetch",
        sa.Column(
            "source",
            sa.String(length=32),
            nullable=False,
        ),
        sa.Column("deliverable_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("influencer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.String(length=32), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint(
            "(CASE WHEN deliverable_id IS NULL THEN 0 ELSE 1 END) "
            "+ (CASE WHEN influencer_id IS NULL THEN 0 ELSE 1 END) "
            "+ (CASE WHEN campaign_id IS NULL THEN 0 ELSE 1 END) = 1",
            name=op.f("ck_source_fetch_about_one_thing"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "campaign_id"],
            ["campaign.workspace_id", "campaign.id"],
            name=op.f("fk_source_fetch_workspace_id_campaign_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "deliverable_id"],
            ["deliverable.workspace_id", "deliverable.id"],
            name=op.f("fk_source_fetch_workspace_id_deliverable_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "influencer_id"],
            ["influencer.workspace_id", "influencer.id"],
            name=op.f("fk_source_fetch_workspace_id_influencer_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_source_fetch_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_fetch")),
        sa.UniqueConstraint("campaign_id", "source", name=op.f("uq_source_fetch_campaign_id_source")),
        sa.UniqueConstraint("deliverable_id", "source", name=op.f("uq_source_fetch_deliverable_id_source")),
        sa.UniqueConstraint("influencer_id", "source", name=op.f("uq_source_fetch_influencer_id_source")),
    )
    with op.batch_alter_table("source_fetch", schema=None) as batch_op:
        batch_op.create_index(
            "ix_source_fetch_due",
            ["workspace_id", "source", "next_attempt_at"],
            unique=False,
            sqlite_where=sa.text("next_attempt_at IS NOT NULL"),
            postgresql_where=sa.text("next_attempt_at IS NOT NULL"),
        )

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("attribution", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(
            sa.Column(
                "revenue_basis",
                sa.String(length=32),
                nullable=True,
            )
        )

    op.execute("UPDATE campaign SET revenue_basis = 'posts'")
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.alter_column("revenue_basis", existing_type=sa.String(length=32), nullable=False)

    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "source",
                sa.String(length=32),
                nullable=True,
            )
        )

    with op.batch_alter_table("influencer", schema=None) as batch_op:
        batch_op.add_column(sa.Column("account_id", sa.String(length=100), nullable=True))
        batch_op.add_column(sa.Column("account", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(
            sa.Column(
                "facts_source",
                sa.String(length=32),
                nullable=True,
            )
        )
        batch_op.add_column(sa.Column("facts_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(
            sa.Column("merged_into_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
        )
        batch_op.create_index(
            "ix_influencer_account",
            ["workspace_id", "platform", "account_id"],
            unique=False,
            sqlite_where=sa.text("account_id IS NOT NULL"),
            postgresql_where=sa.text("account_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_influencer_email",
            ["workspace_id", "email"],
            unique=False,
            sqlite_where=sa.text("email IS NOT NULL"),
            postgresql_where=sa.text("email IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_influencer_merged",
            ["workspace_id", "merged_into_id"],
            unique=False,
            sqlite_where=sa.text("merged_into_id IS NOT NULL"),
            postgresql_where=sa.text("merged_into_id IS NOT NULL"),
        )

    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("discount_code", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("code_key", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("tracking_link", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("utm_key", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("short_link", sa.Text(), nullable=True))
        batch_op.create_index(
            "uq_participation_code",
            ["workspace_id", "code_key"],
            unique=True,
            sqlite_where=sa.text("code_key IS NOT NULL"),
            postgresql_where=sa.text("code_key IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_participation_utm",
            ["workspace_id", "utm_key"],
            unique=True,
            sqlite_where=sa.text("utm_key IS NOT NULL"),
            postgresql_where=sa.text("utm_key IS NOT NULL"),
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_code_with_key"), "(discount_code IS NULL) = (code_key IS NULL)"
        )
        batch_op.create_check_constraint(
            batch_op.f("ck_participation_link_with_key"), "(tracking_link IS NULL) = (utm_key IS NULL)"
        )

    with op.batch_alter_table("workspace", schema=None) as batch_op:
        batch_op.add_column(sa.Column("attribution", sa.JSON(none_as_null=True), nullable=True))
