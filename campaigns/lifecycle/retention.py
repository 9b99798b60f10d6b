"""What is no longer needed is removed when it has grown old: how long each kind of it is kept, and its removal.

The record of who did what, results and decisions are kept. IP addresses need no removal: none is recorded.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, Text, cast, delete, func, select, update
from sqlalchemy.orm import Session, aliased

from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, finish
from campaigns.record.redaction import redact
from campaigns.steps.registry import workflows
from storage.base import InWorkspace
from storage.database import Database
from storage.enums import MailState, ProposalState
from storage.models import AccessLink, Audit, FormDraft, InfluencerProposal, LinkToken, Mail, ProcessedRequest

CHUNK = 500
"""So many rows are removed in one transaction: nobody waits for more."""

REMOVED = "(address removed)"

_ADDRESS = re.compile(r"(?<![^\s<>,;:\"'(])[^\s@<>,;:\"'/(]+@[^\s@<>,;:\"'/]+\.[^\s@<>,;:\"'/)]+")
"""An e-mail address by itself: links of posts have an @ in them, too, behind a slash."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class KeptFor:
    """How long is kept what was needed once.

    `requests`: which requests of Slack's were carried out; those that come again do so within an hour or so. `drafts`:
    forms begun and not sent off. `uploads`: files looked at and not imported. `mail_bodies`: e-mails as they were sent;
    that they were, to whom and about what, stays. `addresses`: e-mail addresses in the record, and changes of
    influencers that were proposed and decided on. `links`: those of people without Slack, from when they open nothing
    any more, because they were used or revoked or have expired; until then their pages say so.
    """

    requests: timedelta
    drafts: timedelta
    uploads: timedelta
    mail_bodies: timedelta
    addresses: timedelta
    links: timedelta


@dataclass
class Retention:
    """Removes what is old from the rows of one workspace; `remove_old` is called now and then.

    The record is long and has no index by age: what was looked through once is not looked through again.
    """

    database: Database
    workspace_id: str
    kept_for: KeptFor
    _looked_through_until: datetime = field(default=_LONG_AGO)

    def remove_old(self, at: datetime) -> None:
        """Remove what is too old at `at`, a few rows at a time; looking for it locks nothing."""
        self._in_chunks(
            select(ProcessedRequest.key)
            .where(ProcessedRequest.workspace_id == self.workspace_id)
            .where(ProcessedRequest.at < at - self.kept_for.requests),
            self._forget_requests,
        )
        is_draft = FormDraft.form.in_([workflow.key for workflow in workflows()])
        for kind, kept_for in ((is_draft, self.kept_for.drafts), (~is_draft, self.kept_for.uploads)):
            old = kind & (FormDraft.workspace_id == self.workspace_id) & (FormDraft.kept_at < at - kept_for)
            self._in_chunks(select(FormDraft.id).where(old), _forget_drafts)
        self._in_chunks(self._old_mails(at - self.kept_for.mail_bodies), _empty_mails)
        self._in_chunks(self._old_proposals(at - self.kept_for.addresses), _forget_proposals)
        self._remove_addresses(at, at - self.kept_for.addresses)
        spent = self._spent_links(at - self.kept_for.links)
        secrets = select(LinkToken.token_hash).join(AccessLink, AccessLink.id == LinkToken.link_id)
        self._in_chunks(secrets.where(spent), _forget_secrets)
        self._in_chunks(
            select(AccessLink.id).where(spent, AccessLink.id < _newest(AccessLink)), _forget_links
        )

    def _spent_links(self, before: datetime) -> ColumnElement[bool]:
        """Those that open nothing any more, since a moment before that one."""
        since = func.coalesce(AccessLink.revoked_at, AccessLink.used_at, AccessLink.expires_at)
        return (AccessLink.workspace_id == self.workspace_id) & (since < before)

    def _old_proposals(self, before: datetime) -> Select[int]:
        """Those that nobody has to decide on any more; what became of them is in the record."""
        return select(InfluencerProposal.id).where(
            InfluencerProposal.workspace_id == self.workspace_id,
            InfluencerProposal.state != ProposalState.OPEN,
            InfluencerProposal.proposed_at < before,
            InfluencerProposal.id < _newest(InfluencerProposal),
        )

    def _forget_requests(self, session: Session, keys: Sequence[Any]) -> None:
        mine = ProcessedRequest.workspace_id == self.workspace_id
        session.execute(delete(ProcessedRequest).where(mine, ProcessedRequest.key.in_(keys)))

    def _old_mails(self, before: datetime) -> Select[int]:
        return select(Mail.id).where(
            Mail.workspace_id == self.workspace_id,
            Mail.content.is_not(None),
            Mail.state != MailState.QUEUED,
            func.coalesce(Mail.sent_at, Mail.created_at) < before,
        )

    def _redact(self, session: Session, ids: Sequence[int], at: datetime) -> None:
        """What a line says is changed by the record's own word, so that its chain holds."""
        work = UnitOfWork(session, Actor(self.workspace_id, GREENLIGHT), at)
        lines = session.scalars(select(Audit).where(Audit.id.in_(ids)).order_by(Audit.id).with_for_update())
        redact(work, [(line, _without_addresses(line.details)) for line in lines], "addresses have grown old")
        finish(work)

    def _remove_addresses(self, at: datetime, before: datetime) -> None:
        old = select(Audit).where(
            Audit.workspace_id == self.workspace_id, Audit.at >= self._looked_through_until, Audit.at < before
        )
        seen = 0
        while True:
            page = old.where(Audit.id > seen, cast(Audit.details, Text).contains("@")).order_by(Audit.id)
            with self.database.read() as session:
                lines = session.scalars(page.limit(CHUNK)).all()
            if not lines:
                break
            seen = lines[-1].id
            self.database.transact(partial(self._redact, ids=list(_with_addresses(lines)), at=at))
        self._looked_through_until = before

    def _in_chunks(self, which: Select[Any], act: Callable[[Session, Sequence[Any]], None]) -> None:
        while True:
            with self.database.read() as session:
                found = session.scalars(which.limit(CHUNK)).all()
            if found:
                self.database.transact(partial(_carry_out, act, found))
            if len(found) < CHUNK:
                return


def _newest(model: type[InWorkspace]) -> ScalarSelect[int]:
    """The highest number there is. Its row stays: SQLite gives a number above it next, and never one of those removed.

    What names a row by its number, in an e-mail or a button, names nothing else later.
    """
    every = aliased(model)
    return select(func.max(every.id)).scalar_subquery()


def _carry_out(act: Callable[[Session, Sequence[Any]], None], found: Sequence[Any], session: Session) -> None:
    act(session, found)


def _forget_drafts(session: Session, ids: Sequence[int]) -> None:
    session.execute(delete(FormDraft).where(FormDraft.id.in_(ids)))


def _forget_proposals(session: Session, ids: Sequence[int]) -> None:
    session.execute(delete(InfluencerProposal).where(InfluencerProposal.id.in_(ids)))


def _forget_secrets(session: Session, hashes: Sequence[str]) -> None:
    session.execute(delete(LinkToken).where(LinkToken.token_hash.in_(hashes)))


def _forget_links(session: Session, ids: Sequence[int]) -> None:
    session.execute(delete(AccessLink).where(AccessLink.id.in_(ids)))


def _empty_mails(session: Session, ids: Sequence[int]) -> None:
    session.execute(update(Mail).where(Mail.id.in_(ids)).values(content=None))


def _with_addresses(lines: Sequence[Audit]) -> Iterator[int]:
    """The ids of those lines in which an address stands."""
    return (line.id for line in lines if _without_addresses(line.details) != line.details)


def _without_addresses(value: Any) -> Any:
    """The same with each e-mail address in its texts taken out."""
    if isinstance(value, dict):
        return {name: _without_addresses(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without_addresses(one) for one in value]
    return _ADDRESS.sub(REMOVED, value) if isinstance(value, str) else value
