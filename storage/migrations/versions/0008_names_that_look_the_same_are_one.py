"""Names and niches that look the same are one, whatever apostrophes, quotes, dashes and letters they are typed with.

Of campaigns in use whose names are one from now on, the oldest holds it; the others keep it as its namesakes.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_AT_ONCE = 1000
_LONGEST_KEY = 400

_APOSTROPHES = "`\u00b4\u02b9\u02bb\u02bc\u02bd\u02ca\u02cb\u05f3\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\ua78c\uff07\uff40"
_QUOTES = "\u00ab\u00bb\u02ba\u02dd\u02ee\u05f4\u201c\u201d\u201e\u201f\u2033\u2036\u2e42\u301d\u301e\u301f\u300c\u300d\uff02"
_DASHES = "\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\u301c\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d"
_PLAIN_MARKS = (
    dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | dict.fromkeys(map(ord, _QUOTES), '"')
    | dict.fromkeys(map(ord, _DASHES), "-")
)
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f]"
)

_IN_USE = {
    "private": "archived_at IS NULL AND channel_is_private",
    "public": "archived_at IS NULL AND NOT channel_is_private",
}
_HOLD_IT = {"private": ("workspace_id", "name_key", "channel_id"), "public": ("workspace_id", "name_key")}

_campaign = sa.table(
    "campaign",
    sa.column("id", sa.BigInteger),
    *(sa.column(name, sa.String) for name in ("workspace_id", "channel_id", "name", "name_key")),
    sa.column("channel_is_private", sa.Boolean),
    sa.column("archived_at", sa.DateTime),
    sa.column("namesake", sa.Integer),
    sa.column("niches", sa.JSON),
)
_word = sa.table("campaign_name_word", *map(sa.column, ("workspace_id", "word", "campaign_id")))
_influencer = sa.table("influencer", sa.column("id", sa.BigInteger), sa.column("niches", sa.JSON))
_niche = sa.table("influencer_niche", *map(sa.column, ("workspace_id", "influencer_id", "niche")))


def upgrade() -> None:
    for where in _IN_USE:
        op.drop_index(op.f(f"uq_campaign_name_{where}"), "campaign")
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.add_column(sa.Column("namesake", sa.Integer(), nullable=True))
    op.execute("UPDATE campaign SET namesake = 0")
    _keep_keys()
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.alter_column("namesake", existing_type=sa.Integer(), nullable=False)
    for where, condition in _IN_USE.items():
        op.create_index(
            op.f(f"uq_campaign_name_{where}"), "campaign", (*_HOLD_IT[where], "namesake"), unique=True,
            sqlite_where=sa.text(condition), postgresql_where=sa.text(condition),
        )  # fmt: skip
    _keep_niches()


def _keep_keys() -> None:
    holders: Counter[tuple[str, str | None, str]] = Counter()
    for row in _campaigns():
        key = _key_of(row.name)[:_LONGEST_KEY]
        changed: dict[str, Any] = {"name_key": key} if key != row.name_key else {}
        if row.archived_at is None:
            held = (row.workspace_id, row.channel_id if row.channel_is_private else None, key)
            if holders[held]:
                changed["namesake"] = holders[held]
            holders[held] += 1
        niches = list(dict.fromkeys(map(_key_of, row.niches)))
        if niches != row.niches:
            changed["niches"] = niches
        if changed:
            op.execute(sa.update(_campaign).where(_campaign.c.id == row.id).values(**changed))
        if key != row.name_key:
            _keep_words(row, key)


def _keep_words(row: sa.Row[Any], key: str) -> None:
    op.execute(sa.delete(_word).where(_word.c.campaign_id == row.id))
    words = [
        {"workspace_id": row.workspace_id, "word": word, "campaign_id": row.id}
        for word in set(re.findall(r"\w+", key))
    ]
    if words:
        op.get_bind().execute(sa.insert(_word), words)


def _keep_niches() -> None:
    """Those with anything but plain letters, figures and spaces."""
    matches = "~ '[^a-z0-9 ]'" if op.get_bind().dialect.name == "postgresql" else "GLOB '*[^a-z0-9 ]*'"
    odd = op.get_bind().execute(sa.select(_niche).where(sa.text(f"niche {matches}"))).all()
    told = [row for row in odd if _key_of(row.niche) != row.niche]
    for row in told:
        mine = (_niche.c.workspace_id == row.workspace_id) & (_niche.c.influencer_id == row.influencer_id)
        key = _key_of(row.niche)
        op.execute(sa.delete(_niche).where(mine, _niche.c.niche.in_([row.niche, key])))
        op.execute(
            sa.insert(_niche).values(
                workspace_id=row.workspace_id, influencer_id=row.influencer_id, niche=key
            )
        )
    for id_ in sorted({row.influencer_id for row in told}):
        mine = _influencer.c.id == id_
        niches = op.get_bind().execute(sa.select(_influencer.c.niches).where(mine)).scalar_one()
        op.execute(
            sa.update(_influencer).where(mine).values(niches=list(dict.fromkeys(map(_key_of, niches))))
        )


def _campaigns() -> Iterator[sa.Row[Any]]:
    """Every campaign, the oldest first, so many read at a time."""
    after = 0
    while (
        rows := op.get_bind()
        .execute(sa.select(_campaign).where(_campaign.c.id > after).order_by(_campaign.c.id).limit(_AT_ONCE))
        .all()
    ):
        yield from rows
        after = rows[-1].id


def _key_of(name: str) -> str:
    """Case, spacing, unseen marks, and the typography of apostrophes, quotes, dashes, dots and letters do not count."""
    key = name.casefold() if name.isascii() else _plain_letters(name)
    key = re.sub(r"[\s-]*-[\s-]*", "-", key.translate(_PLAIN_MARKS).replace("''", '"'))
    return " ".join(key.split())


def _plain_letters(name: str) -> str:
    seen = _UNSEEN.sub("", name).translate(_PLAIN_MARKS)
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", seen).casefold())
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", folded.casefold()))
