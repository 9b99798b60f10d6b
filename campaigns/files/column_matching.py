"""What somebody said the columns of a file are, remembered for all files of the workspace with the same headings."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.people import permissions
from storage.enums import ImportKind
from storage.models import ColumnMatching


def known(session: Session, workspace_id: str, kind: ImportKind, headings: Sequence[str]) -> dict[str, str]:
    """The field by the heading, "" for a column that is not to be read; nothing where nobody has said so."""
    found = session.scalar(select(ColumnMatching.columns).where(_of(workspace_id, kind, headings)))
    return dict(found or {})


@use_case
def remember(work: UnitOfWork, kind: ImportKind, headings: Sequence[str], columns: Mapping[str, str]) -> None:
    """What these headings mean from now on."""
    permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
    matching = work.session.scalar(select(ColumnMatching).where(_of(work.workspace_id, kind, headings)))
    if matching is None:
        matching = ColumnMatching(
            workspace_id=work.workspace_id,
            kind=kind,
            headings=print_of(headings),
            decided_by="",
            decided_at=work.at,
        )
        work.session.add(matching)
    matching.columns = dict(columns)
    matching.decided_by, matching.decided_at = work.actor.user_id, work.at


def print_of(headings: Sequence[str]) -> str:
    """Tells files with the same headings from others; case and spaces around them do not count."""
    return sha256(
        "\n".join(" ".join(heading.casefold().split()) for heading in headings).encode()
    ).hexdigest()


def _of(workspace_id: str, kind: ImportKind, headings: Sequence[str]) -> ColumnElement[bool]:
    mine = ColumnMatching
    return and_(mine.workspace_id == workspace_id, mine.kind == kind, mine.headings == print_of(headings))
