"""Influencers are changed by few: others propose, and a changed address is confirmed before anything is sent there."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
