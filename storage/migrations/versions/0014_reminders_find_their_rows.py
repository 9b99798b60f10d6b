"""Owners and near days are found by an index; posts planned before are looked at before their slot, too."""

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_campaign_workspace_id_owner_id"), ["workspace_id", "owner_id"], unique=False
        )

    with op.batch_alter_table("deliverable", schema=None) as batch_op:
        batch_op.create_index(
            "ix_deliverable_draft_day",
            ["workspace_id", "draft_due_on"],
            unique=False,
            sqlite_where=sa.text("participation_id IS NOT NULL"),
            postgresql_where=sa.text("participation_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_deliverable_publish_day",
            ["workspace_id", "publish_on"],
            unique=False,
            sqlite_where=sa.text("participation_id IS NOT NULL"),
            postgresql_where=sa.text("participation_id IS NOT NULL"),
        )
    _look_before_slots()


def _look_before_slots() -> None:
    """Have waiting slots be looked at a day, four hours or an hour before, whichever is still to come."""
    due = sa.table(
        "due",
        sa.column("id", sa.BigInteger()),
        sa.column("kind", sa.String()),
        sa.column("due_at", sa.DateTime(timezone=True)),
        sa.column("taken_at", sa.DateTime(timezone=True)),
    )
    bind = op.get_bind()
    waiting = (due.c.kind == "slot") & due.c.taken_at.is_(None)
    looks = []
    for id_, due_at in bind.execute(sa.select(due.c.id, due.c.due_at).where(waiting)).all():
        now = datetime.now(UTC) if due_at.tzinfo else datetime.now(UTC).replace(tzinfo=None)
        sooner = [due_at - timedelta(hours=hours) for hours in (24, 4, 1)]
        looks.append({"row": id_, "at": min((one for one in sooner if one > now), default=due_at)})
    if looks:
        moved = sa.update(due).where(due.c.id == sa.bindparam("row")).values(due_at=sa.bindparam("at"))
        bind.execute(moved, looks)
