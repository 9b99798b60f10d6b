"""Whether the record is as it was written: every line and every link of its chain is looked at."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, select

from campaigns.core.digests import NONE_BEFORE, SAID, digest_of, link_hash
from campaigns.core.wording import counted
from campaigns.record.anchors import Anchor
from campaigns.record.redaction import REDACTED, Redactions, redactions_in
from campaigns.record.restoring import RESTORED, restorations_in, told
from storage.base import table_of
from storage.models import Audit, AuditSeal

AT_A_TIME = 1000

_LINES, _SEALS = table_of(Audit).c, table_of(AuditSeal).c
_SAID = [_LINES[name] for name in ("id", *SAID, "details", "salt")]
_WRITTEN = _LINES.digest.label("written")

Said = Mapping[str, Any]
"""A row by the names of its columns."""


@dataclass
class Verified:
    """What was found: how many lines are in the chain, wait for it, and were redacted; and what is wrong.

    `redactions` says of each redaction when, by whom and why: whoever may write to the database can write one. So does
    `restorations` of backups that were put back, and what was anchored before and is gone with them.
    """

    sealed: int = 0
    unsealed: int = 0
    redacted: int = 0
    redactions: list[str] = field(default_factory=list)
    restorations: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@dataclass
class _Chain:
    """How far the chain has been followed; `digests_since` is the first line that came with a digest of its own."""

    number: int = 0
    hash: str = NONE_BEFORE
    digests_since: int | None = None


def verify(connection: Connection, workspace_id: str, anchors: Iterable[Anchor] = ()) -> Verified:
    """Look at a workspace's whole record as it is at one moment, and hold it against what `anchors` say of it."""
    return look_at(
        _rows(connection, _sealed_lines(workspace_id)),
        _rows(connection, _unsealed_lines(workspace_id)),
        _rows(connection, _redactions(workspace_id)),
        anchors,
    )


def look_at(
    sealed: Iterable[Said],
    unsealed: Iterable[Said],
    redactions: Iterable[Said],
    anchors: Iterable[Anchor],
) -> Verified:
    """The same with rows that were read: links with their lines in the order of the chain, and lines without a link.

    `redactions` are the lines that name changes of others, or that a backup was put back. One is followed only if it
    is as it was written.
    """
    found, chain = Verified(), _Chain()
    whole = [row for row in redactions if row["written"] == digest_of(row)]
    found.redactions += [_redaction(row) for row in whole if row["action"] == REDACTED]
    named = redactions_in(row["details"] for row in whole if row["action"] == REDACTED)
    put_back = restorations_in(whole)
    known = list(anchors)
    gone = [one for one in known if any(back.explains(one) for back in put_back)]
    found.restorations += told(put_back, gone)
    expected: dict[int, set[str]] = {}
    for one in known:
        if one in gone:
            continue
        expected.setdefault(one.number, set()).add(one.hash)
    for row in sealed:
        found.problems += _link_problems(chain, row, expected.pop(row["number"], set()))
        found.problems += _line_problems(row, named, found)
        found.sealed += 1
        if row["written"] is not None:
            chain.digests_since = min(row["id"], chain.digests_since or row["id"])
    found.problems += _cut_off(chain.number, expected)
    for row in unsealed:
        found.unsealed += 1
        if not _is_as_written(row, chain):
            found.problems.append(
                f"Line {row['id']} ({row['action']}) is not as it was written; it was not sealed yet."
            )
    return found


def _is_as_written(row: Said, chain: _Chain) -> bool:
    """Whether a line has the digest that it came with; only lines from before there was a chain came without."""
    if row["written"] is None:
        return chain.digests_since is None or row["id"] < chain.digests_since
    return bool(row["written"] == digest_of(row))


def _redaction(row: Said) -> str:
    lines = counted(len(row["details"].get("lines", {})), "line")
    return f"{row['at']:%Y-%m-%d %H:%M} UTC, {row['actor_id']}: {lines} redacted, {row['details'].get('why', '')}"


def _link_problems(chain: _Chain, row: Said, anchored: set[str]) -> Iterator[str]:
    number = row["number"]
    if number > chain.number + 1:
        yield f"{_span(chain.number + 1, number - 1)} missing from the chain: what they sealed was taken out."
    elif row["hash"] != link_hash(chain.hash, number, row["sealed_id"], row["sealed_digest"]):
        yield f"Link {number} does not follow from the one before: one of them was changed."
    if anchored and anchored != {row["hash"]}:
        yield f"Link {number} is not the one that was anchored: the chain was written anew since."
    chain.number, chain.hash = number, row["hash"]


def _line_problems(row: Said, redactions: Redactions, found: Verified) -> Iterator[str]:
    if row["id"] is None:
        yield f"Line {row['sealed_id']} (link {row['number']}) was removed."
        return
    said, changes = digest_of(row), redactions.get(row["id"], ())
    found.redacted += bool(changes)
    if said != _after(row["sealed_digest"], changes) or row["written"] not in (None, said):
        yield (
            f"Line {row['id']} (link {row['number']}, {row['action']}) is not what was sealed: it was changed or "
            "exchanged."
        )


def _after(sealed: str, changes: Iterable[tuple[str, str]]) -> str:
    """The digest that a line must have after the changes that the record names."""
    digest = sealed
    for before, after in changes:
        digest = after if before == digest else digest
    return digest


def _cut_off(last: int, expected: Mapping[int, set[str]]) -> Iterator[str]:
    beyond = [number for number in expected if number > last]
    if beyond:
        yield (
            f"The chain ends at link {last}, but link {max(beyond)} was anchored: its end was cut off, or an older "
            "backup was restored."
        )


def _span(first: int, last: int) -> str:
    return f"Link {first} is" if first == last else f"Links {first} to {last} are"


def _redactions(workspace_id: str) -> Select[Any]:
    mine = (_LINES.workspace_id == workspace_id) & _LINES.action.in_((REDACTED, RESTORED))
    return select(*_SAID, _WRITTEN).where(mine).order_by(_LINES.id)


def _sealed_lines(workspace_id: str) -> Select[Any]:
    seals, lines = table_of(AuditSeal), table_of(Audit)
    joined = seals.outerjoin(
        lines, (_LINES.workspace_id == _SEALS.workspace_id) & (_LINES.id == _SEALS.line_id)
    )
    link = [
        _SEALS.number,
        _SEALS.hash,
        _SEALS.line_id.label("sealed_id"),
        _SEALS.digest.label("sealed_digest"),
    ]
    return (
        select(*_SAID, _WRITTEN, *link)
        .select_from(joined)
        .where(_SEALS.workspace_id == workspace_id)
        .order_by(_SEALS.number)
    )


def _unsealed_lines(workspace_id: str) -> Select[Any]:
    sealed = select(_SEALS.number).where(_SEALS.workspace_id == workspace_id, _SEALS.line_id == _LINES.id)
    mine = (_LINES.workspace_id == workspace_id) & ~sealed.exists()
    return select(*_SAID, _WRITTEN).where(mine).order_by(_LINES.id)


def _rows(connection: Connection, which: Select[Any]) -> Iterator[Said]:
    yield from (
        dict(row) for row in connection.execute(which.execution_options(yield_per=AT_A_TIME)).mappings()
    )
