"""Influencers on their way into the database: from a form one, from a file many."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import InfluencerRow
from storage.models import Influencer, InfluencerNiche

_AT_ONCE = 500


class Intake:
    """Rows on their way into the database: the known influencers are looked up together, and niches stored together."""

    def __init__(self, work: UnitOfWork, known: dict[tuple[str, str], Influencer]) -> None:
        self._work, self._known = work, known
        self._touched: dict[tuple[str, str], Influencer] = {}

    @classmethod
    def of(cls, work: UnitOfWork, rows: Sequence[InfluencerRow]) -> "Intake":
        """An intake that knows which of these are in the database already."""
        keys = sorted({parsing.key_of(row.handle) for row in rows})
        known: dict[tuple[str, str], Influencer] = {}
        for first in range(0, len(keys), _AT_ONCE):
            some = Influencer.handle_key.in_(keys[first : first + _AT_ONCE])
            mine = select(Influencer).where(Influencer.workspace_id == work.workspace_id, some)
            known |= {(one.platform, one.handle_key): one for one in work.session.scalars(mine)}
        return cls(work, known)

    def take(self, row: InfluencerRow) -> str:
        """Whether this row was "added", "changed" something or left it "unchanged"; NotUnderstood if forgotten."""
        key = (row.platform, parsing.key_of(row.handle))
        influencer = self._known.get(key)
        if influencer is None:
            self._known[key] = self._touched[key] = self._added(row, key[1])
            return "added"
        if influencer.forgotten_at is not None:
            raise NotUnderstood(
                f"@{row.handle} asked to be forgotten and cannot be added again.", field="handle"
            )
        news = {name: value for name, value in _values(row).items() if value not in (None, "", [])}
        if all(getattr(influencer, name) == value for name, value in news.items()):
            return "unchanged"
        for name, value in news.items():
            setattr(influencer, name, value)
        influencer.changed_at = self._work.at
        self._touched[key] = influencer
        return "changed"

    def _added(self, row: InfluencerRow, key: str) -> Influencer:
        work = self._work
        influencer = Influencer(
            workspace_id=work.workspace_id, handle=row.handle, handle_key=key, platform=row.platform,
            added_by=work.actor.user_id, added_at=work.at, changed_at=work.at, **_values(row),
        )  # fmt: skip
        work.session.add(influencer)
        return influencer

    def finish(self) -> None:
        """Store everything, and the niches of whoever is new or changed."""
        session = self._work.session
        session.flush()
        ids = [one.id for one in self._touched.values()]
        for first in range(0, len(ids), _AT_ONCE):
            mine = InfluencerNiche.influencer_id.in_(ids[first : first + _AT_ONCE])
            session.execute(delete(InfluencerNiche).where(mine))
        session.add_all(
            InfluencerNiche(workspace_id=self._work.workspace_id, influencer_id=one.id, niche=niche)
            for one in self._touched.values()
            for niche in dict.fromkeys(one.niches)
        )
        session.flush()


def _values(row: InfluencerRow) -> dict[str, object]:
    fee: Money | None = row.usual_fee
    return {
        "name": row.name or "",
        "niches": list(row.niches),
        "followers": row.followers,
        "email": row.email,
        "usual_fee_minor": fee.minor if fee else None,
        "currency": fee.currency if fee else None,
        "country": row.country,
    }
