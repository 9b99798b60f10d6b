"""What somebody said the columns of a file are, remembered for all files of the workspace with the same headings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.files.answers import Answers
from campaigns.files.file_columns import HeadingsUnknown
from campaigns.files.readings import ABOUT_REJECTED
from campaigns.files.tables import Table
from campaigns.people import permissions
from storage.enums import ImportKind
from storage.models import ColumnMatching

_NEWEST_FIRST = (ColumnMatching.decided_at.desc(), ColumnMatching.id.desc())
MOST_KEPT = 200
"""Of a kind; further ones take the place of the oldest."""


def known(session: Session, workspace_id: str, kind: ImportKind) -> dict[str, dict[str, str]]:
    """What was said last of files of a kind: by the print of their headings the field by the heading."""
    mine = (ColumnMatching.workspace_id == workspace_id) & (ColumnMatching.kind == kind)
    query = select(ColumnMatching.headings, ColumnMatching.columns).where(mine)
    newest = query.order_by(*_NEWEST_FIRST).limit(MOST_KEPT)
    return {found[0]: dict(found[1]) for found in session.execute(newest)}


def opened(
    open_with: Callable[[Answers], Table], answers: Answers, remembered: Mapping[str, Mapping[str, str]]
) -> Table:
    """A file opened with what was said of its headings before; what is said now goes before that.

    It is opened twice at most, however much is remembered.
    """
    try:
        table = open_with(answers)
    except HeadingsUnknown as unknown:
        prints = (print_of(row) for row in unknown.rows)
        before = next((remembered[one] for one in prints if one in remembered), None)
        if before is None:
            raise
        return open_with(_with_columns(answers, before))
    before = remembered.get(print_of(table.headings))
    if not before:
        return table
    table.close()
    return open_with(_with_columns(answers, before))


def _with_columns(answers: Answers, columns: Mapping[str, str]) -> Answers:
    return replace(answers, columns={**columns, **answers.columns})


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
        _forget_oldest(work, kind)
        work.session.add(matching)
    matching.columns = dict(columns)
    matching.decided_by, matching.decided_at = work.actor.user_id, work.at


def _forget_oldest(work: UnitOfWork, kind: ImportKind) -> None:
    """Make room for one more."""
    mine = (ColumnMatching.workspace_id == work.workspace_id) & (ColumnMatching.kind == kind)
    for old in work.session.scalars(
        select(ColumnMatching).where(mine).order_by(*_NEWEST_FIRST).offset(MOST_KEPT - 1)
    ):
        work.session.delete(old)


def print_of(headings: Sequence[str]) -> str:
    """Tells files with the same headings from others; case and spaces around them do not count.

    Rows that were given back of a file have its headings behind their own.
    """
    words = [" ".join(heading.casefold().split()) for heading in headings]
    own = list(ABOUT_REJECTED)
    return sha256("\n".join(words[len(own) :] if words[: len(own)] == own else words).encode()).hexdigest()


def _of(workspace_id: str, kind: ImportKind, headings: Sequence[str]) -> ColumnElement[bool]:
    mine = ColumnMatching
    return and_(mine.workspace_id == workspace_id, mine.kind == kind, mine.headings == print_of(headings))
