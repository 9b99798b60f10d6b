"""What somebody said the columns of a file are, remembered for all files of the workspace with the same headings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.files.answers import Answers
from campaigns.files.readings import ABOUT_REJECTED
from campaigns.files.tables import Table
from campaigns.people import permissions
from storage.enums import ImportKind
from storage.models import ColumnMatching


def known(session: Session, workspace_id: str, kind: ImportKind) -> dict[str, dict[str, str]]:
    """All that was said of files of a kind: by the print of their headings the field by the heading."""
    mine = (ColumnMatching.workspace_id == workspace_id) & (ColumnMatching.kind == kind)
    query = select(ColumnMatching.headings, ColumnMatching.columns).where(mine)
    return {found[0]: dict(found[1]) for found in session.execute(query)}


def opened(
    open_with: Callable[[Answers], Table], answers: Answers, remembered: Mapping[str, Mapping[str, str]]
) -> Table:
    """A file opened with what was said of its headings before; what is said now goes before that."""
    try:
        table = open_with(answers)
    except NotUnderstood:
        for print_, columns in remembered.items():
            found = _tried(open_with, _with_columns(answers, columns))
            if found is not None and print_of(found.headings) == print_:
                return found
            if found is not None:
                found.close()
        raise
    before = remembered.get(print_of(table.headings))
    if not before:
        return table
    table.close()
    return open_with(_with_columns(answers, before))


def _tried(open_with: Callable[[Answers], Table], answers: Answers) -> Table | None:
    try:
        return open_with(answers)
    except NotUnderstood:
        return None


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
        work.session.add(matching)
    matching.columns = dict(columns)
    matching.decided_by, matching.decided_at = work.actor.user_id, work.at


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
