"""What old lines of the record say is changed where it must be: a line that is appended names each, before and after.

So a change that no line names is found, and so is one of a line that was changed lawfully once.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select, update

from campaigns.core import audit
from campaigns.core.digests import digest_of, plain
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.record.sealing import said_by
from storage.base import table_of
from storage.id_lists import among
from storage.models import Audit, AuditSeal
from storage.models.record import new_salt

REDACTED = "record redacted"

_TABLE = table_of(Audit)
_CHANGE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("line_id"))
    .values(details=bindparam("said"), salt=bindparam("with_salt"), digest=bindparam("with_digest"))
)

Redactions = Mapping[int, Sequence[tuple[str, str]]]
"""By the line's id, its digest before and after each change of it, in order."""


def redact(work: UnitOfWork, lines: Iterable[tuple[Audit, Mapping[str, Any]]], why: str) -> int:
    """Have lines say other details, and append one that says which and why; how many there were.

    What a line said before cannot be guessed from what is kept: its salt is replaced.
    """
    lines, changes, named = list(lines), [], {}
    sealed = _sealed_as(work, [line.id for line, _ in lines])
    for line, details in lines:
        said = said_by(line)
        before = line.digest or sealed.get(line.id)
        new = said | {"details": plain(details), "salt": new_salt()}
        after = digest_of(new)
        changes.append(
            {"line_id": line.id, "said": new["details"], "with_salt": new["salt"], "with_digest": after}
        )
        named[str(line.id)] = [before or digest_of(said), after]
    if changes:
        work.session.connection().execute(_CHANGE, changes)
        audit.log(work, REDACTED, why=why, lines=named)
    return len(changes)


def redactions_in(lines: Iterable[Mapping[str, Any]]) -> Redactions:
    """All changes that lines of redaction, by their details and in order, name."""
    found: dict[int, list[tuple[str, str]]] = {}
    for details in lines:
        for line_id, (before, after) in details.get("lines", {}).items():
            found.setdefault(int(line_id), []).append((before, after))
    return found


def _sealed_as(work: UnitOfWork, line_ids: Sequence[int]) -> Mapping[int, str]:
    """The digests with which lines were sealed, of those that are."""
    mine = (AuditSeal.workspace_id == work.workspace_id) & among(AuditSeal.line_id, "ids")
    found = work.session.execute(select(AuditSeal.line_id, AuditSeal.digest).where(mine), {"ids": line_ids})
    return {row.line_id: row.digest for row in found}
