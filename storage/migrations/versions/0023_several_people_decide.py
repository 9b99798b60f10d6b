"""Several people decide: policies of campaigns and questions, and the verdict of each."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verdict",
        sa.Column("approval_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("given_by", sa.String(length=32), nullable=False),
        sa.Column("given_for", sa.String(length=32), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("levels", sa.JSON(), nullable=False),
        sa.Column("settles", sa.Boolean(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "approve",
                "request_changes",
                "reject",
                "withdrawn",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("asset_author", sa.String(length=32), nullable=True),
        sa.Column("copy_author", sa.String(length=32), nullable=True),
        sa.Column("self_approval", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column(
            "category",
            sa.Enum(
                "brand",
                "claims",
                "disclosure",
                "quality",
                "cost",
                "other",
                name="category",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "part",
            sa.Enum(
                "asset", "copy", name="contentpart", native_enum=False, create_constraint=True, length=32
            ),
            nullable=True,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint(
            "(number % 2 = 0) = (outcome = 'withdrawn')", name=op.f("ck_verdict_one_of_each_stands")
        ),
        sa.CheckConstraint(
            "outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)",
            name=op.f("ck_verdict_reason_given"),
        ),
        sa.CheckConstraint(
            "self_approval OR ((asset_author IS NULL OR asset_author <> given_by) AND (copy_author IS NULL OR copy_author <> given_by))",
            name=op.f("ck_verdict_not_on_own_work"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "approval_id"],
            ["approval.workspace_id", "approval.id"],
            name=op.f("fk_verdict_workspace_id_approval_id"),
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_verdict_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
        sa.UniqueConstraint(
            "approval_id", "given_by", "number", name=op.f("uq_verdict_approval_id_given_by_number")
        ),
    )
    with op.batch_alter_table("approval", schema=None) as batch_op:
        batch_op.add_column(sa.Column("policy", sa.JSON(none_as_null=True), nullable=True))

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("approval_policy", sa.JSON(none_as_null=True), nullable=True))

    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rest_accepted", sa.Boolean(), nullable=True))
    op.execute("UPDATE decision SET rest_accepted = true")
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.alter_column("rest_accepted", existing_type=sa.Boolean(), nullable=False)

    with op.batch_alter_table("prompt_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))
