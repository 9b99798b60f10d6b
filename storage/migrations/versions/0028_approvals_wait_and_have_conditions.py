"""Approvals have conditions and can be put on hold or asked for alone; of comments clients' own are for outsiders."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("approval", schema=None) as batch_op:
        batch_op.create_index(
            "ix_approval_one_off",
            ["workspace_id", "asked_by"],
            unique=False,
            sqlite_where=sa.text("subject = 'one_off'"),
            postgresql_where=sa.text("subject = 'one_off'"),
        )

    with op.batch_alter_table("comment", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "readers",
                sa.Enum("team", "outsiders", name="commentreaders", native_enum=False, length=32),
                nullable=True,
            )
        )
    op.execute(
        "UPDATE comment SET readers = CASE WHEN written_by LIKE 'WCLIENTBYLINK%' THEN 'outsiders' ELSE 'team' END"
    )
    with op.batch_alter_table("comment", schema=None) as batch_op:
        batch_op.alter_column("readers", existing_type=sa.String(length=32), nullable=False)

    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("condition", sa.Text(), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_decision_condition_of_approval"), "condition IS NULL OR outcome = 'approve'"
        )

    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("level", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("held_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("held_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("held_why", sa.Text(), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_task_held_by_somebody"), "(held_until IS NULL) = (held_by IS NULL)"
        )

    with op.batch_alter_table("verdict", schema=None) as batch_op:
        batch_op.add_column(sa.Column("condition", sa.Text(), nullable=True))
        batch_op.create_check_constraint(
            batch_op.f("ck_verdict_condition_of_approval"), "condition IS NULL OR outcome = 'approve'"
        )
