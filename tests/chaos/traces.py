"""What deeds have left in the rows: one trace for each time that something was carried out."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.enums import ContentPart, Outcome
from storage.models import (
    Audit,
    Cost,
    Decision,
    Deliverable,
    Idea,
    Influencer,
    Participation,
    Terms,
    Version,
)
from tests.chaos.deeds import Act

OF_A_FILE = ".row"
ROWS_OF_A_FILE = 3
"""Handles of a file that somebody imports: their words, this, and the number of the row."""


@dataclass(frozen=True)
class Trace:
    """`act` was carried out for `who` about a row, with these words, at the moment the bot heard of it.

    `who` is empty where the rows do not tell.
    """

    act: Act
    who: str
    about: int
    words: str
    at: datetime


def traces_since(session: Session, began: datetime) -> list[Trace]:
    """Everything that people have done since `began`."""
    kinds = (_decisions, _drafts, _halves, _terms, _record, _contacts, _ideas, _costs, _imports)
    return [trace for kind in kinds for trace in kind(session) if trace.at >= began]


def _decisions(session: Session) -> Iterator[Trace]:
    rows = session.scalars(select(Decision).order_by(Decision.approval_id, Decision.number)).all()
    by_number = {(row.approval_id, row.number): row for row in rows}
    for row in rows:
        if row.outcome is Outcome.WITHDRAWN:
            undone = by_number[row.approval_id, row.number - 1]
            yield Trace(Act.UNDO, row.decided_by, undone.id, "", row.at)
        else:
            yield Trace(Act(row.outcome.value), row.decided_by, row.approval_id, row.reason or "", row.at)


def _versions(session: Session, *, of_creators: bool) -> Iterator[Version]:
    """What was handed in for posts that creators make, or for those that a team makes in halves."""
    creators = Deliverable.participation_id.is_not(None)
    mine = select(Version).join(Deliverable, Deliverable.id == Version.deliverable_id)
    yield from session.scalars(mine.where(creators if of_creators else ~creators))


def _drafts(session: Session) -> Iterator[Trace]:
    for row in _versions(session, of_creators=True):
        if row.part is not ContentPart.ASSET:
            continue
        yield Trace(Act.HAND_IN, row.handed_in_by, row.deliverable_id, row.link or "", row.handed_in_at)


def _halves(session: Session) -> Iterator[Trace]:
    for row in _versions(session, of_creators=False):
        if row.part is ContentPart.ASSET:
            act, words = Act.HAND_IN_DESIGN, row.link
        else:
            act, words = Act.HAND_IN_COPY, row.caption
        yield Trace(act, row.handed_in_by, row.deliverable_id, words or "", row.handed_in_at)


def _ideas(session: Session) -> Iterator[Trace]:
    for row in session.scalars(select(Idea)):
        yield Trace(Act.SUBMIT_IDEAS, row.submitted_by, row.campaign_id, row.theme, row.submitted_at)


def _costs(session: Session) -> Iterator[Trace]:
    for row in session.scalars(select(Cost)):
        yield Trace(Act.ADD_COST, row.entered_by, row.campaign_id, row.what, row.entered_at)


def _imports(session: Session) -> Iterator[Trace]:
    """Files of influencers: all of a file's rows are there, or none is."""
    files = defaultdict[str, list[Influencer]](list)
    for row in session.scalars(select(Influencer).where(Influencer.handle.contains(OF_A_FILE))):
        files[row.handle.partition(OF_A_FILE)[0]].append(row)
    for words, rows in files.items():
        if len(rows) == ROWS_OF_A_FILE:
            yield Trace(Act.IMPORT, rows[0].added_by, 0, words, rows[0].added_at)


def _terms(session: Session) -> Iterator[Trace]:
    for row in session.scalars(select(Terms)):
        yield Trace(Act(row.kind.value), row.noted_by, row.participation_id, row.note or "", row.noted_at)


_ACTS = {
    "task taken": (Act.TAKE, ""),
    "task handed back": (Act.HAND_BACK, ""),
    "idea approved": (Act.APPROVE_IDEA, ""),
    "post published": (Act.PUBLISH, "permalink"),
    "contacted undone": (Act.UNDO_OUTREACH, ""),
    "agreed undone": (Act.UNDO_OUTREACH, ""),
    "influencer declined": (Act.DECLINED, "reason"),
    "influencer no_reply": (Act.NO_REPLY, "reason"),
}
"""Lines of the record that tell of an act, and the detail that holds the person's own words."""


def _record(session: Session) -> Iterator[Trace]:
    for row in session.scalars(select(Audit).where(Audit.action.in_(_ACTS))):
        act, detail = _ACTS[row.action]
        yield Trace(act, row.actor_id, row.subject_id or 0, row.details[detail] if detail else "", row.at)


def _contacts(session: Session) -> Iterator[Trace]:
    """First contacts by click; whoever notes terms first has contacted at that moment, too."""
    with_terms = {(row.participation_id, row.noted_at) for row in session.scalars(select(Terms))}
    for row in session.scalars(select(Participation).where(Participation.contacted_at.is_not(None))):
        if row.contacted_at and (row.id, row.contacted_at) not in with_terms:
            yield Trace(Act.CONTACTED, "", row.id, "", row.contacted_at)
