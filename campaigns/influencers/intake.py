"""Influencers on their way into the database: from a form one, from a file many."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import delete, select

from campaigns.core import audit
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import InfluencerRow
from campaigns.influencers import addresses, authority, proposals
from campaigns.influencers.forgotten import forgotten_key
from campaigns.parsing import handle_key
from campaigns.people import permissions
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
_NOTHING = Told("", (), None, None, None, None, None)
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
        self._before: dict[int, Told] = {}
        self._proposed: dict[int, dict[str, object]] = {}
        self._regrouped: set[int] = set()
        keys = sorted({(row.platform.value, handle_key(row.handle)) for row in rows})
        for platform, mine in groupby(keys, lambda key: key[0]):
            self._look_up(platform, [handle_key for _, handle_key in mine])
        known = [id_ for id_, _ in self._known.values()]
        self._may_change = authority.those_allowed(work, permissions.Action.CHANGE_INFLUENCERS, known)
        self._may_change_contacts = authority.change_contacts(work, known)
        self._sees = authority.see_contacts(work, set(known) - self._may_change_contacts)

    def _look_up(self, platform: str, handle_keys: Sequence[str]) -> None:
        told = (getattr(Influencer, name) for name in Told._fields)
        query = select(Influencer.handle_key, Influencer.id, Influencer.forgotten_at, *told)
        workspace_id = self._work.workspace_id
        for first in range(0, len(handle_keys), _AT_ONCE):
            keys = handle_keys[first : first + _AT_ONCE]
            forgotten = {forgotten_key(workspace_id, platform, one): one for one in keys}
            mine = query.where(
                Influencer.workspace_id == workspace_id,
                Influencer.platform == Platform(platform),
                Influencer.handle_key.in_([*keys, *forgotten]),
            )
            for key, id_, forgotten_at, *values in self._work.session.execute(mine):
                if forgotten_at is not None:
                    self._forgotten.add((platform, forgotten.get(key, key)))
                    continue
                known = Told(*values)
                self._known[platform, key] = (id_, known._replace(niches=tuple(known.niches)))

    def take(self, row: InfluencerRow) -> str:
        """What became of this row: "added", "changed" something, "proposed" to change it, or left it "unchanged".

        NotUnderstood where it is of somebody who asked to be forgotten.
        """
        key = (row.platform.value, handle_key(row.handle))
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
        own, others = self._parted(id_, said)
        proposed, after = self._propose(id_, before, others), _merged(before, own)
        if after == before:
            return proposed or "unchanged"
        self._known[key] = (id_, after)
        self._before.setdefault(id_, before)
        self._changed[id_] = after
        if after.niches != before.niches:
            self._regrouped.add(id_)
        return proposed or "changed"

    def _parted(self, id_: int, said: Told) -> tuple[Told, Told]:
        """What the actor may say of an influencer, and what is for others to decide on."""
        if id_ in self._may_change_contacts:
            return said, _NOTHING
        if id_ not in self._may_change:
            return _NOTHING, said
        own = said._replace(email=None, usual_fee_minor=None, currency=None)
        return own, _NOTHING._replace(
            email=said.email, usual_fee_minor=said.usual_fee_minor, currency=said.currency
        )

    def _propose(self, id_: int, before: Told, said: Told) -> str:
        """Leave it to those who may: "proposed", or "" where there is nothing to decide on.

        Nobody learns from the answer whether a hidden address or fee was guessed.
        """
        told = _news(before, _merged(before, said))
        hidden = id_ not in self._sees and (said.email or said.usual_fee_minor is not None)
        if told:
            self._proposed[id_] = {**self._proposed.get(id_, {}), **told}
        return "proposed" if told or hidden else ""

    def finish(self) -> None:
        """Store who is new or changed, their niches, and what is proposed: a handful of statements."""
        self._add()
        self._change()
        proposals.store(self._work, self._proposed)

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
        for columns, told in self._by_columns().items():
            update_rows(session, Influencer, (*columns, "changed_at"), told)
        self._record()
        for first in range(0, len(mine), _AT_ONCE):
            some = InfluencerNiche.influencer_id.in_(mine[first : first + _AT_ONCE])
            session.execute(
                delete(InfluencerNiche).where(InfluencerNiche.workspace_id == self._work.workspace_id, some)
            )
        self._store_niches((id_, self._changed[id_]) for id_ in mine)

    def _by_columns(self) -> dict[tuple[str, ...], dict[int, tuple[object, ...]]]:
        """What to write, by the columns that are different: what others have changed since the rows were read stays."""
        found: dict[tuple[str, ...], dict[int, tuple[object, ...]]] = {}
        for id_, after in sorted(self._changed.items()):
            columns = tuple(_news(self._before[id_], after))
            found.setdefault(columns, {})[id_] = (*(getattr(after, name) for name in columns), self._work.at)
        return found

    def _record(self) -> None:
        """Who changed what, from what to what; and campaigns whose e-mails would go elsewhere hear of it."""
        moved: dict[int, str] = {}
        for id_, after in self._changed.items():
            before = self._before[id_]
            now = _news(before, after)
            was = {name: getattr(before, name) for name in now}
            audit.log(
                self._work, "influencer changed", subject="influencer", subject_id=id_, was=was, now=now
            )
            if "email" in now:
                moved[id_] = before.email or ""
        addresses.follow(self._work, moved)

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


def _news(before: Told, after: Told) -> dict[str, object]:
    """What is different, by column, as JSON can hold it."""
    pairs = zip(Told._fields, before, after, strict=True)
    news = {name: new for name, old, new in pairs if old != new}
    if "usual_fee_minor" in news or "currency" in news:
        news |= {"usual_fee_minor": after.usual_fee_minor, "currency": after.currency}
    return {name: list(new) if isinstance(new, tuple) else new for name, new in news.items()}


def _merged(before: Told, said: Told) -> Told:
    """What is known after a file has said something; what it leaves out stays as it was."""
    return Told._make(old if new in _UNKNOWN else new for old, new in zip(before, said, strict=True))
