"""References as wide as ids, and an index for every question that is asked of a table that grows.

Campaigns are found by the words of their names, posts by what all links to one have in common. Indexes that nothing asks
for are gone: each cost a write.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from urllib.parse import parse_qs, urlsplit

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_REFERENCES = {
    "allocation": ("campaign_id",),
    "approval": ("campaign_id", "task_id", "deliverable_id", "terms_id", "asset_id", "copy_id"),
    "audit": ("campaign_id", "subject_id"),
    "brief_version": ("brief_id",),
    "campaign": ("brief_version_id",),
    "card": ("lane_id", "subject_id"),
    "cost": ("campaign_id",),
    "decision": ("approval_id",),
    "deliverable": (
        "campaign_id", "participation_id", "idea_id", "asset_id", "copy_id", "approved_asset_id", "approved_copy_id",
    ),
    "due": ("campaign_id", "subject_id"),
    "idea": ("campaign_id",),
    "influencer_niche": ("influencer_id",),
    "mail": ("campaign_id", "participation_id", "deliverable_id", "report_id"),
    "notice": ("campaign_id",),
    "participation": ("campaign_id", "influencer_id", "agreed_terms_id"),
    "prompt": ("campaign_id",),
    "prompt_item": ("prompt_id", "task_id"),
    "recipient": ("campaign_id",),
    "report": ("campaign_id",),
    "result": ("deliverable_id",),
    "role_holder": ("campaign_id",),
    "step_run": ("campaign_id", "item_id"),
    "task": ("campaign_id", "participation_id", "deliverable_id"),
    "terms": ("participation_id",),
    "version": ("deliverable_id",),
}  # fmt: skip

_NOT_REFERRED_TO = ("card", "decision", "mail", "notice", "version")

_NOT_ASKED_FOR = {
    "ix_audit_campaign": "audit",
    "ix_due_due_at": "due",
    "uq_due_waiting": "due",
    "ix_influencer_niche_niche": "influencer_niche",
    "ix_lane_due_at": "lane",
    "ix_mail_participation_id": "mail",
    "ix_mail_queued": "mail",
    "ix_processed_request_at": "processed_request",
    "ix_task_open": "task",
}

_INDEXES = (
    ("ix_approval_campaign_id", "approval", ("campaign_id",)),
    ("ix_campaign_workspace_id_channel_id", "campaign", ("workspace_id", "channel_id")),
    ("ix_campaign_workspace_id_name_key", "campaign", ("workspace_id", "name_key")),
    ("ix_campaign_workspace_id_owner_id", "campaign", ("workspace_id", "owner_id")),
    ("ix_campaign_workspace_id_status", "campaign", ("workspace_id", "status")),
    ("ix_campaign_name_word_campaign_id", "campaign_name_word", ("campaign_id",)),
    ("ix_card_workspace_id_kind_subject_id", "card", ("workspace_id", "kind", "subject_id")),
    ("ix_cost_campaign_id", "cost", ("campaign_id",)),
    ("ix_group_member_workspace_id_user_id", "group_member", ("workspace_id", "user_id")),
    ("ix_influencer_workspace_id_handle_key", "influencer", ("workspace_id", "handle_key")),
    (
        "ix_influencer_niche_workspace_id_niche_influencer_id",
        "influencer_niche",
        ("workspace_id", "niche", "influencer_id"),
    ),
    ("ix_participation_influencer_id", "participation", ("influencer_id",)),
    ("ix_person_workspace_id_is_admin", "person", ("workspace_id", "is_admin")),
    ("ix_prompt_item_workspace_id_user_id_task_id", "prompt_item", ("workspace_id", "user_id", "task_id")),
    ("ix_role_holder_workspace_id_holder_id", "role_holder", ("workspace_id", "holder_id")),
)

_PARTIAL_INDEXES = (
    ("ix_approval_decided", "approval", ("campaign_id", "task_id"), "state = 'decided'"),
    ("ix_campaign_archived", "campaign", ("workspace_id", "id"), "archived_at IS NOT NULL"),
    ("ix_campaign_in_use", "campaign", ("workspace_id", "id"), "archived_at IS NULL"),
    ("ix_card_blocked", "card", ("workspace_id", "lane_id"), "blocked_reason IS NOT NULL"),
    ("ix_card_home_opened", "card", ("workspace_id", "opened_at"), "opened_at IS NOT NULL"),
    ("ix_card_message", "card", ("workspace_id", "channel", "ts"), "ts IS NOT NULL"),
    ("ix_deliverable_idea", "deliverable", ("idea_id",), "idea_id IS NOT NULL"),
    ("ix_deliverable_participation", "deliverable", ("participation_id",), "participation_id IS NOT NULL"),
    (
        "ix_deliverable_permalink",
        "deliverable",
        ("workspace_id", "permalink_key"),
        "permalink_key IS NOT NULL",
    ),
    ("ix_due_waiting", "due", ("due_at",), "taken_at IS NULL"),
    ("ix_lane_due", "lane", ("workspace_id", "due_at"), "due_at IS NOT NULL"),
    ("ix_mail_deliverable", "mail", ("deliverable_id",), "deliverable_id IS NOT NULL"),
    ("ix_mail_failed", "mail", ("campaign_id",), "state = 'failed'"),
    ("ix_mail_leased", "mail", ("workspace_id", "id"), "lease IS NOT NULL"),
    ("ix_mail_participation", "mail", ("participation_id",), "participation_id IS NOT NULL"),
    ("ix_mail_queued", "mail", ("workspace_id", "next_attempt_at"), "state = 'queued'"),
    ("ix_person_email", "person", ("workspace_id", "email"), "email IS NOT NULL"),
    ("ix_task_deliverable", "task", ("deliverable_id",), "deliverable_id IS NOT NULL"),
    ("ix_task_open", "task", ("campaign_id", "kind"), "state = 'open'"),
    ("ix_task_participation", "task", ("participation_id",), "participation_id IS NOT NULL"),
    ("ix_task_untaken", "task", ("workspace_id", "campaign_id"), "state = 'open' AND user_id IS NULL"),
)

_OVER_LISTS = (
    (
        "uq_approval_one_open",
        "approval",
        ("workspace_id", "campaign_id", "fingerprint"),
        "state IN ('open', 'decided')",
    ),
    (
        "uq_deliverable_slot",
        "deliverable",
        ("workspace_id", "campaign_id", "platform", "slot_at"),
        "slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped')",
    ),
)

_AT_ONCE = 1000

_NAMES_POST = ("v", "fbid", "story_fbid")


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _widen_references()
    for index, table in _NOT_ASKED_FOR.items():
        op.drop_index(op.f(index), table)
    for table in _NOT_REFERRED_TO:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(op.f(f"uq_{table}_workspace_id_id"), type_="unique")
    _keep_words_of_names()
    _keep_keys_of_links()
    for index, table, columns in _INDEXES:
        op.create_index(op.f(index), table, columns)
    for index, table, columns, condition in _PARTIAL_INDEXES:
        where = sa.text(condition)
        op.create_index(op.f(index), table, columns, sqlite_where=where, postgresql_where=where)
    waiting = sa.text("taken_at IS NULL")
    op.create_index(
        op.f("uq_due_waiting"), "due", ("campaign_id", "kind", "subject_id"),
        unique=True, sqlite_where=waiting, postgresql_where=waiting,
    )  # fmt: skip


def _widen_references() -> None:
    """SQLite's integers are all of 64 bits. All columns of a table in one statement: each writes the table anew.

    Indexes over lists of words are made anew: PostgreSQL would make them of its own wording, which is another one.
    """
    for index, table, _columns, _condition in _OVER_LISTS:
        op.drop_index(op.f(index), table)
    for table, columns in _REFERENCES.items():
        widened = ", ".join(f"ALTER COLUMN {column} TYPE BIGINT" for column in columns)
        op.execute(f"ALTER TABLE {table} {widened}")
    for index, table, columns, condition in _OVER_LISTS:
        op.create_index(op.f(index), table, columns, unique=True, postgresql_where=sa.text(condition))


def _keep_words_of_names() -> None:
    op.create_table(
        "campaign_name_word",
        sa.Column("workspace_id", sa.String(length=32), nullable=False),
        sa.Column(
            "word",
            sa.String(length=400).with_variant(sa.String(length=400, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "campaign_id"],
            ["campaign.workspace_id", "campaign.id"],
            name=op.f("fk_campaign_name_word_workspace_id_campaign_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "word", "campaign_id", name=op.f("pk_campaign_name_word")),
    )
    for named in _in_parts("SELECT id, workspace_id, name_key FROM campaign WHERE id > :after"):
        words = [
            {"workspace_id": row.workspace_id, "word": word, "campaign_id": row.id}
            for row in named
            for word in set(re.findall(r"\w+", row.name_key))
        ]
        if words:
            insert = "INSERT INTO campaign_name_word VALUES (:workspace_id, :word, :campaign_id)"
            op.get_bind().execute(sa.text(insert), words)


def _keep_keys_of_links() -> None:
    op.add_column("deliverable", sa.Column("permalink_key", sa.String(length=64), nullable=True))
    published = "SELECT id, permalink FROM deliverable WHERE permalink IS NOT NULL AND id > :after"
    update = sa.text("UPDATE deliverable SET permalink_key = :key WHERE id = :id")
    for posts in _in_parts(published):
        op.get_bind().execute(update, [{"key": _link_key(row.permalink), "id": row.id} for row in posts])


def _in_parts(query: str) -> Iterator[list[sa.Row[int]]]:
    """The rows of a query that takes ids `:after` one, in their order, so many at a time."""
    after = 0
    limited = sa.text(f"{query} ORDER BY id LIMIT {_AT_ONCE}")
    while rows := list(op.get_bind().execute(limited, {"after": after})):
        yield rows
        after = rows[-1].id


def _link_key(link: str) -> str:
    """A fingerprint of what links to the same post share: not the scheme, `www.`, tracking, or a slash at the end."""
    parts = urlsplit(link)
    host = re.sub(r"^(www|m|mobile)\.", "", (parts.hostname or "").lower())
    query = parse_qs(parts.query)
    named = "&".join(f"{name}={query[name][0]}" for name in _NAMES_POST if name in query)
    shared = f"{host}{parts.path.rstrip('/')}" + (f"?{named}" if named else "")
    return sha256(shared.encode()).hexdigest()
