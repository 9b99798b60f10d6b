"""Influencers on their way into the database: from a form one, from a file many."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import delete, select

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import InfluencerRow
from campaigns.parsing import key_of
from storage.bulk import insert_rows, next_ids, update_rows
from storage.enums import Platform, Vetting
from storage.models import Influencer, InfluencerNiche


class Told(NamedTuple):
    """What a file tells of an influencer, by column."""

    name: str
    niches: tuple[str, ...]
    followers: int | None
    email: str | None
    usual_fee_minor: int | None
    currency: str | None
    country: str | None


_UNKNOWN = (None, "", ())
_COLUMNS = (
    *("id", "workspace_id", "handle", "handle_key", "platform", *Told._fields),
    *("vetting", "added_by", "added_at", "changed_at"),
)
_AT_ONCE = 1000

Key = tuple[str, str]
"""Platform, by its value, and handle: of a member the hash takes longest of all."""


class Intake:
    """Rows on their way into the database: known influencers are looked up together, and all are stored together.

    Rows and columns, no objects: of a file there are a hundred thousand.
    """

    def __init__(self, work: UnitOfWork, rows: Sequence[InfluencerRow]) -> None:
        self._work = work
        self._known: dict[Key, tuple[int, Told]] = {}
        self._forgotten: set[Key] = set()
        self._new: dict[Key, tuple[str, Told]] = {}
        self._changed: dict[int, Told] = {}
        self._regrouped: set[int] = set()
        keys = sorted({(row.platform.value, key_of(row.handle)) for row in rows})
        for platform, mine in groupby(keys, lambda key: key[0]):
            self._look_up(platform, [handle_key for _, handle_key in mine])

    def _look_up(self, platform: str, handle_keys: Sequence[str]) -> None:
        told = (getattr(Influencer, name) for name in Told._fields)
        query = select(Influencer.handle_key, Influencer.id, Influencer.forgotten_at, *told)
        for first in range(0, len(handle_keys), _AT_ONCE):
            mine = query.where(
                Influencer.workspace_id == self._work.workspace_id,
                Influencer.platform == Platform(platform),
                Influencer.handle_key.in_(handle_keys[first : first + _AT_ONCE]),
            )
            for handle_key, id_, forgotten_at, *values in self._work.session.execute(mine):
                known = Told(*values)
                self._known[platform, handle_key] = (id_, known._replace(niches=tuple(known.niches)))
                if forgotten_at is not None:
                    self._forgotten.add((platform, handle_key))

    def take(self, row: InfluencerRow) -> str:
        """Whether this row was "added", "changed" something or left it "unchanged"; NotUnderstood if forgotten."""
        key = (row.platform.value, key_of(row.handle))
        if key in self._forgotten:
            raise NotUnderstood(
                f"@{row.handle} asked to be forgotten and cannot be added again.", field="handle"
            )
        said = _told(row)
        if key in self._known:
            return self._take_known(key, said)
        if key not in self._new:
            self._new[key] = (row.handle, said)
            return "added"
        handle, before = self._new[key]
        self._new[key] = (handle, _merged(before, said))
        return "unchanged" if self._new[key][1] == before else "changed"

    def _take_known(self, key: Key, said: Told) -> str:
        id_, before = self._known[key]
        after = _merged(before, said)
        if after == before:
            return "unchanged"
        self._known[key] = (id_, after)
        self._changed[id_] = after
        if after.niches != before.niches:
            self._regrouped.add(id_)
        return "changed"

    def finish(self) -> None:
        """Store who is new or changed, and their niches: at most six statements."""
        self._add()
        self._change()

    def _add(self) -> None:
        if not self._new:
            return
        work = self._work
        ids = next_ids(work.session, Influencer, len(self._new))
        by, at, new = work.actor.user_id, work.at, Vetting.NEW.value
        insert_rows(
            work.session,
            Influencer,
            _COLUMNS,
            (
                (id_, work.workspace_id, handle, key, platform, *told, new, by, at, at)
                for id_, ((platform, key), (handle, told)) in zip(ids, self._new.items(), strict=True)
            ),
        )
        self._store_niches(zip(ids, (told for _, told in self._new.values()), strict=True))

    def _change(self) -> None:
        session, mine = self._work.session, list(self._regrouped)
        told = {id_: (*values, self._work.at) for id_, values in self._changed.items()}
        update_rows(session, Influencer, (*Told._fields, "changed_at"), told)
        for first in range(0, len(mine), _AT_ONCE):
            some = InfluencerNiche.influencer_id.in_(mine[first : first + _AT_ONCE])
            session.execute(
                delete(InfluencerNiche).where(InfluencerNiche.workspace_id == self._work.workspace_id, some)
            )
        self._store_niches((id_, self._changed[id_]) for id_ in mine)

    def _store_niches(self, told: Iterable[tuple[int, Told]]) -> None:
        workspace_id = self._work.workspace_id
        rows = ((workspace_id, id_, niche) for id_, values in told for niche in dict.fromkeys(values.niches))
        insert_rows(self._work.session, InfluencerNiche, ("workspace_id", "influencer_id", "niche"), rows)


def _told(row: InfluencerRow) -> Told:
    fee = row.usual_fee
    return Told(
        row.name or "",
        row.niches,
        row.followers,
        row.email,
        fee.minor if fee else None,
        fee.currency if fee else None,
        row.country,
    )


def _merged(before: Told, said: Told) -> Told:
    """What is known after a file has said something; what it leaves out stays as it was."""
    return Told._make(old if new in _UNKNOWN else new for old, new in zip(before, said, strict=True))
