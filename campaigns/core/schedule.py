"""Moments at which something happens by itself, kept as rows so that no downtime loses one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, literal, select

from campaigns.core.unit_of_work import UnitOfWork
from storage.base import table_of
from storage.enums import RUNNING, DueKind
from storage.models import Campaign, Due

_BEGIN = insert(table_of(Due))
AFTER_THE_END = (DueKind.RIGHTS_END,)
"""What happens also in campaigns that are over."""


def schedule(
    work: UnitOfWork, campaign_id: int, kind: DueKind, due_at: datetime, subject_id: int = 0
) -> None:
    """Have `kind` happen at `due_at`; a moment already set for the same subject is moved."""
    waiting = work.session.scalar(select(Due).where(*_waiting(campaign_id, kind, subject_id)))
    if waiting is None:
        waiting = _due(work, campaign_id, kind, due_at, subject_id)
        work.session.add(waiting)
    waiting.due_at = due_at
    work.session.flush()


def begin(
    work: UnitOfWork, campaign_id: int, kind: DueKind, due_at: datetime, subject_ids: Iterable[int]
) -> None:
    """Have `kind` happen at `due_at` for subjects that are new, so that no moment can be set for them yet."""
    new = {"workspace_id": work.workspace_id, "campaign_id": campaign_id, "kind": kind, "due_at": due_at}
    work.session.connection().execute(_BEGIN, [{**new, "subject_id": one} for one in subject_ids])


def begin_at(work: UnitOfWork, campaign_id: int, kind: DueKind, due_at: Mapping[int, datetime]) -> None:
    """The same with a moment for each subject, by its id."""
    new = {"workspace_id": work.workspace_id, "campaign_id": campaign_id, "kind": kind}
    rows = [{**new, "subject_id": subject_id, "due_at": at} for subject_id, at in due_at.items()]
    if rows:
        work.session.connection().execute(_BEGIN, rows)


def begin_everywhere(work: UnitOfWork, kind: DueKind) -> None:
    """Have `kind` happen now in every campaign of the workspace that runs, where it does not wait to happen yet.

    The campaigns are held until the transaction ends: call it last. What waits is locked first; whoever carries it out
    meanwhile has either not begun, and will see what was changed here, or is done, and a new moment is set.
    """
    work.session.flush()
    due = (Due.workspace_id == work.workspace_id) & (Due.due_at <= work.at) & Due.taken_at.is_(None)
    mine = due & (Due.kind == kind)
    work.session.execute(select(Due.id).where(mine).order_by(Due.due_at, Due.id).with_for_update()).all()
    waiting = select(Due.id).where(
        Due.workspace_id == work.workspace_id,
        Due.campaign_id == Campaign.id,
        Due.kind == kind,
        Due.subject_id == 0,
        Due.taken_at.is_(None),
    )
    running = select(
        Campaign.workspace_id,
        Campaign.id,
        literal(kind, Due.kind.type),
        literal(0),
        literal(work.at, Due.due_at.type),
    ).where(Campaign.workspace_id == work.workspace_id, Campaign.status.in_(RUNNING), ~waiting.exists())
    columns = [Due.workspace_id, Due.campaign_id, Due.kind, Due.subject_id, Due.due_at]
    work.session.execute(insert(Due).from_select(columns, running))


def begin_each(work: UnitOfWork, kind: DueKind, subjects: Iterable[tuple[int, int]]) -> None:
    """Have `kind` happen now for each subject, by campaign and id, where it does not wait to happen for it yet.

    What waits is locked, as by `begin_everywhere`.
    """
    wanted = {subject_id: campaign_id for campaign_id, subject_id in subjects}
    waiting = work.session.scalars(
        select(Due.subject_id)
        .where(
            Due.campaign_id.in_(set(wanted.values())),
            Due.kind == kind,
            Due.subject_id.in_(wanted),
            Due.taken_at.is_(None),
        )
        .order_by(Due.id)
        .with_for_update()
    ).all()
    new = {"workspace_id": work.workspace_id, "kind": kind, "due_at": work.at}
    rows = [
        {**new, "campaign_id": campaign_id, "subject_id": subject_id}
        for subject_id, campaign_id in wanted.items()
        if subject_id not in waiting
    ]
    if rows:
        work.session.connection().execute(_BEGIN, rows)


def call_off(work: UnitOfWork, campaign_id: int, kind: DueKind, subject_id: int = 0) -> bool:
    """Take a moment off the schedule; whether it was still waiting."""
    gone = work.session.execute(delete(Due).where(*_waiting(campaign_id, kind, subject_id)).returning(Due.id))
    return gone.first() is not None


def call_off_each(work: UnitOfWork, campaign_id: int, kind: DueKind, subject_ids: Sequence[int]) -> None:
    """The same for many subjects."""
    waiting = (Due.campaign_id == campaign_id) & (Due.kind == kind) & Due.taken_at.is_(None)
    work.session.execute(delete(Due).where(waiting, Due.subject_id.in_(subject_ids)))


def call_off_all(work: UnitOfWork, campaign_id: int) -> None:
    """Take everything of a campaign off the schedule that does not outlast it, because it is over."""
    waiting = (Due.campaign_id == campaign_id) & Due.taken_at.is_(None)
    work.session.execute(delete(Due).where(waiting, Due.kind.not_in(AFTER_THE_END)))


def call_off_course(work: UnitOfWork, campaign_id: int) -> None:
    """Take a campaign's slots, end and measuring off the schedule, because it was closed early.

    Decisions stay due, and so do changes of roles and addresses, messages that gather work, and ends of holds.
    """
    waiting = (Due.campaign_id == campaign_id) & Due.taken_at.is_(None)
    stays = (
        DueKind.DECISION, DueKind.ROLES_CHANGED, DueKind.ADDRESS_CHANGED, DueKind.WORK_GATHERED, DueKind.HOLD_ENDS,
        *AFTER_THE_END,
    )  # fmt: skip
    work.session.execute(delete(Due).where(waiting, Due.kind.not_in(stays)))


def _due(work: UnitOfWork, campaign_id: int, kind: DueKind, due_at: datetime, subject_id: int) -> Due:
    return Due(
        workspace_id=work.workspace_id,
        campaign_id=campaign_id,
        kind=kind,
        subject_id=subject_id,
        due_at=due_at,
    )


def _waiting(campaign_id: int, kind: DueKind, subject_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        Due.campaign_id == campaign_id,
        Due.kind == kind,
        Due.subject_id == subject_id,
        Due.taken_at.is_(None),
    )
