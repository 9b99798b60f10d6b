"""Indexes that hold all that is asked: SQLite walks through a larger one that does rather than look twice.

Owners of campaigns are looked up by campaign, and an index of them led it to walk through all of a workspace.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_campaign_workspace_id_owner_id"), "campaign")
    op.drop_index(op.f("ix_group_member_workspace_id_user_id"), "group_member")
    op.drop_index(op.f("ix_person_workspace_id_is_admin"), "person")
    op.drop_index(op.f("ix_task_untaken"), "task")
    op.create_index(
        op.f("ix_group_member_workspace_id_user_id_group_id"),
        "group_member",
        ("workspace_id", "user_id", "group_id"),
    )
    op.create_index(
        op.f("ix_person_workspace_id_is_admin_user_id"), "person", ("workspace_id", "is_admin", "user_id")
    )
    op.create_index(op.f("ix_campaign_brief_version_id"), "campaign", ("brief_version_id",))
    is_open = sa.text("state = 'open'")
    op.create_index(
        op.f("ix_task_waiting"), "task", ("workspace_id", "campaign_id"),
        sqlite_where=is_open, postgresql_where=is_open,
    )  # fmt: skip
