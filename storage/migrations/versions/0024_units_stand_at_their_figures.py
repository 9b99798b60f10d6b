"""Names and niches are one whether a unit's sign stands at its figure or apart: 20 % off and 20% off.

Of campaigns in use whose names are one from now on, one holds it; the others keep it as its namesakes.
"""

import re
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_SIGNS = "%\u2030\u2031\u00b0$\u00a2-\u00a5\u20a0-\u20cf\ufdfc"
_APART = re.compile(rf"(?<=[0-9]) (?=[{_SIGNS}])|(?<=[{_SIGNS}]) (?=[0-9])")
_AT_ONCE = 1000

_campaign = sa.table(
    "campaign",
    sa.column("id", sa.BigInteger),
    *(sa.column(name, sa.String) for name in ("workspace_id", "channel_id", "name_key")),
    sa.column("channel_is_private", sa.Boolean),
    sa.column("archived_at", sa.DateTime),
    sa.column("namesake", sa.Integer),
    sa.column("niches", sa.JSON),
)
_influencer = sa.table("influencer", sa.column("id", sa.BigInteger), sa.column("niches", sa.JSON))
_niche = sa.table("influencer_niche", *map(sa.column, ("workspace_id", "influencer_id", "niche")))


def upgrade() -> None:
    after = 0
    while rows := _run(
        sa.select(_campaign).where(_campaign.c.id > after).order_by(_campaign.c.id).limit(_AT_ONCE)
    ):
        for row in rows:
            _keep_key(row)
        after = rows[-1].id
    _keep_niches()


def _keep_key(row: sa.Row[Any]) -> None:
    """Words of the name stay the same: a sign is none of them."""
    key, niches = _key_of(row.name_key), list(dict.fromkeys(map(_key_of, row.niches)))
    changed: dict[str, Any] = {"niches": niches} if niches != row.niches else {}
    if key != row.name_key:
        changed |= {"name_key": key, "namesake": _next_namesake(row, key)}
    if changed:
        op.execute(sa.update(_campaign).where(_campaign.c.id == row.id).values(**changed))


def _next_namesake(row: sa.Row[Any], key: str) -> int:
    held = [
        _campaign.c.workspace_id == row.workspace_id,
        _campaign.c.name_key == key,
        _campaign.c.archived_at.is_(None),
        _campaign.c.channel_is_private == row.channel_is_private,
    ]
    if row.channel_is_private:
        held.append(_campaign.c.channel_id == row.channel_id)
    ((last,),) = _run(sa.select(sa.func.max(_campaign.c.namesake)).where(*held))
    return 0 if last is None or row.archived_at is not None else last + 1


def _keep_niches() -> None:
    """Only those with a sign, of which there are few; all that could have one hold a space."""
    spaced = _run(sa.select(_niche).where(_niche.c.niche.like("% %")))
    told = [row for row in spaced if _key_of(row.niche) != row.niche]
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
        ((niches,),) = _run(sa.select(_influencer.c.niches).where(_influencer.c.id == id_))
        kept = list(dict.fromkeys(map(_key_of, niches)))
        op.execute(sa.update(_influencer).where(_influencer.c.id == id_).values(niches=kept))


def _run(query: sa.Select[Any]) -> list[sa.Row[Any]]:
    return list(op.get_bind().execute(query).all())


def _key_of(key: str) -> str:
    return _APART.sub("", key)
