"""One word for one thing, and no constraint on lists that grow.

Parts of content, member types, processed requests and drafts of forms go by one name everywhere. A new kind of task,
e-mail, card or due moment, or a new platform, is no longer a change of the database.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_LISTS_THAT_GROW = {
    "allocation": ("platform",),
    "approval": ("approvalsubject",),
    "campaign": ("platform",),
    "card": ("cardkind",),
    "cost": ("platform",),
    "deliverable": ("platform", "postkind"),
    "due": ("duekind",),
    "influencer": ("platform",),
    "mail": ("mailkind",),
    "task": ("taskkind",),
}


def upgrade() -> None:
    op.create_table(
        "form_draft",
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("entries", sa.JSON(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_form_draft_workspace_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_draft")),
        sa.UniqueConstraint(
            "workspace_id", "user_id", "form", name=op.f("uq_form_draft_workspace_id_user_id_form")
        ),
    )
    # Without ids: whatever counts them up on either database goes on by itself, and nothing refers to them.
    op.execute(
        "INSERT INTO form_draft (user_id, form, entries, kept_at, workspace_id) "
        "SELECT user_id, form, entries, kept_at, workspace_id FROM draft"
    )
    op.drop_table("draft")

    op.create_table(
        "processed_request",
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("key <> ''", name=op.f("ck_processed_request_key_given")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_processed_request_workspace_id")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "key", name=op.f("pk_processed_request")),
    )
    op.create_index(op.f("ix_processed_request_at"), "processed_request", ["at"])
    op.execute(
        "INSERT INTO processed_request (workspace_id, key, at) SELECT workspace_id, key, at FROM handled"
    )
    op.drop_table("handled")

    with op.batch_alter_table("person") as batch_op:
        batch_op.drop_constraint(op.f("ck_person_standing"), type_="check")
        batch_op.alter_column("standing", new_column_name="member_type")
        batch_op.create_check_constraint(
            op.f("ck_person_membertype"),
            "member_type IN ('full', 'guest', 'deactivated', 'bot', 'foreign')",
        )

    with op.batch_alter_table("decision") as batch_op:
        batch_op.drop_constraint(op.f("ck_decision_half"), type_="check")
        batch_op.alter_column("half", new_column_name="part")
        batch_op.create_check_constraint(op.f("ck_decision_contentpart"), "part IN ('asset', 'copy')")

    with op.batch_alter_table("version") as batch_op:
        batch_op.drop_constraint(op.f("uq_version_deliverable_id_half_number"), type_="unique")
        batch_op.drop_constraint(op.f("ck_version_half"), type_="check")
        batch_op.drop_constraint(op.f("ck_version_asset_given"), type_="check")
        batch_op.drop_constraint(op.f("ck_version_caption_given"), type_="check")
        batch_op.alter_column("half", new_column_name="part")
    with op.batch_alter_table("version") as batch_op:  # SQLite knows the new name only in a table made anew
        batch_op.create_unique_constraint(
            op.f("uq_version_deliverable_id_part_number"), ["deliverable_id", "part", "number"]
        )
        batch_op.create_check_constraint(op.f("ck_version_contentpart"), "part IN ('asset', 'copy')")
        batch_op.create_check_constraint(
            op.f("ck_version_asset_given"), "part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL"
        )
        batch_op.create_check_constraint(
            op.f("ck_version_caption_given"), "part = 'asset' OR caption IS NOT NULL"
        )

    for table, names in _LISTS_THAT_GROW.items():
        with op.batch_alter_table(table) as batch_op:
            for name in names:
                batch_op.drop_constraint(op.f(f"ck_{table}_{name}"), type_="check")
