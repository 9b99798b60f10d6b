"""Whether an acknowledged click may have changed nothing: it came too late, and the person was told so."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from storage.enums import STAGES_WITHOUT_OUTCOME, ApprovalState, Outcome
from storage.models import Approval, Audit, Decision, Idea, Participation, Task, Terms
from tests.chaos.deeds import Act, Deed

SLOW = timedelta(seconds=4)
"""How long a request may be under way that was heard of earlier and carried out later."""

SHORTEST_UNDO = timedelta(seconds=1)
"""The shortest time in which a step of outreach can be undone, in lives in which it can be at all."""

_UNDONE = {
    Act.CONTACTED: ("influencer contacted", "contacted undone"),
    Act.AGREE: ("terms agreed", "agreed undone"),
}
"""What the record calls these acts, and that they were undone: then they leave no other trace."""


def was_too_late(session: Session, deed: Deed) -> bool:
    """Whether the rows tell of something that stood in the way of an acknowledged click when it was made."""
    return _EXCUSES[deed.act](session, deed)


def was_undone(session: Session, deed: Deed) -> bool:
    """Whether it was done, and undone later, both as the record tells."""
    if deed.act not in _UNDONE:
        return False
    done, undone = _UNDONE[deed.act]
    at = session.scalar(
        select(Audit.at).where(
            Audit.action == done, Audit.actor_id == deed.who, Audit.at.between(deed.sent, deed.answered)
        )
    )
    later = (Audit.action == undone) & (Audit.subject_id == deed.about)
    return (
        at is not None and session.scalar(select(Audit.id).where(later, Audit.at >= at).limit(1)) is not None
    )


def _not_open(session: Session, deed: Deed) -> bool:
    """The question was decided already, or at the same time, is about an older version, or was another's by then."""
    approval = session.get_one(Approval, deed.about)
    return (
        approval.state is ApprovalState.SUPERSEDED
        or _was_anothers(session, approval.task_id, deed)
        or _was_decided(session, Approval.id == approval.id, deed)
    )


def _was_decided(session: Session, which: ColumnElement[bool], deed: Deed) -> bool:
    """The last decision before the answer on those questions stood, or was made or withdrawn at the same time."""
    made = select(Decision).join(Approval, Approval.id == Decision.approval_id).where(which)
    last = session.scalar(made.where(Decision.at <= deed.answered).order_by(Decision.id.desc()).limit(1))
    return last is not None and (last.outcome is not Outcome.WITHDRAWN or last.at > deed.sent - SLOW)


def _was_anothers(session: Session, task_id: int, deed: Deed) -> bool:
    """Somebody else had taken the task, or gave it back at the same time."""
    last = _last_taking(session, task_id, deed)
    if last is None or last.actor_id == deed.who:
        return False
    return last.action == "task taken" or last.at > deed.sent - SLOW


def _idea_decided(session: Session, deed: Deed) -> bool:
    """The idea was decided on before."""
    idea = session.get_one(Idea, deed.about)
    return idea.decided_at is not None and idea.decided_at <= deed.answered


def _in_effect(session: Session, deed: Deed) -> bool:
    """The decision had taken effect, or was withdrawn already."""
    decision = session.get_one(Decision, deed.about)
    following = session.scalar(
        select(Decision).where(
            Decision.approval_id == decision.approval_id, Decision.number == decision.number + 1
        )
    )
    return decision.effective_at <= deed.answered or following is not None


def _for_good(session: Session, deed: Deed) -> bool:
    """The step of outreach was undone already, or stood for good: its time was over, or another one followed it."""
    part = session.get_one(Participation, deed.about)
    before = deed.sent - SLOW
    undone = (Audit.subject_id == part.id) & Audit.action.in_([name for _, name in _UNDONE.values()])
    if session.scalar(select(Audit.id).where(undone, Audit.at.between(before, deed.answered)).limit(1)):
        return True
    terms = session.scalars(select(Terms.noted_at).where(Terms.participation_id == part.id)).all()
    steps = [at for at in [part.contacted_at, *terms] if at is not None and at <= deed.answered]
    return (
        part.stage in STAGES_WITHOUT_OUTCOME
        or any(at >= deed.sent for at in steps)
        or any(at + SHORTEST_UNDO <= deed.answered for at in steps)
    )


def _not_selected(session: Session, deed: Deed) -> bool:
    """The influencer was contacted before, or is out."""
    part = session.get_one(Participation, deed.about)
    return part.contacted_at is not None or part.stage in STAGES_WITHOUT_OUTCOME


def _not_free(session: Session, deed: Deed) -> bool:
    """Somebody had the task, or took or gave it back at the same time, or it is done."""
    last = _last_taking(session, deed.about, deed)
    return _is_done(session, deed) or (
        last is not None and (last.action == "task taken" or last.at > deed.sent - SLOW)
    )


def _not_mine(session: Session, deed: Deed) -> bool:
    """The task was given back already, or taken by another, or it is done."""
    last = _last_taking(session, deed.about, deed)
    is_mine = last is not None and last.action == "task taken" and last.actor_id == deed.who
    return _is_done(session, deed) or not is_mine or (last is not None and last.at > deed.sent - SLOW)


def _is_done(session: Session, deed: Deed) -> bool:
    """The task was closed, or what it asks was decided, which may be about to take effect."""
    task = session.get_one(Task, deed.about)
    is_closed = task.closed_at is not None and task.closed_at <= deed.answered
    return is_closed or _was_decided(session, Approval.task_id == task.id, deed)


def _last_taking(session: Session, task_id: int, deed: Deed) -> Audit | None:
    """The last time before the answer that the task was taken or handed back."""
    takings = select(Audit).where(
        Audit.action.in_(("task taken", "task handed back")), Audit.subject_id == task_id,
        Audit.at <= deed.answered,
    )  # fmt: skip
    return session.scalar(takings.order_by(Audit.at.desc(), Audit.id.desc()).limit(1))


_EXCUSES: dict[Act, Callable[[Session, Deed], bool]] = {
    Act.APPROVE: _not_open,
    Act.UNDO: _in_effect,
    Act.CONTACTED: _not_selected,
    Act.TAKE: _not_free,
    Act.HAND_BACK: _not_mine,
    Act.APPROVE_IDEA: _idea_decided,
    Act.UNDO_OUTREACH: _for_good,
}
CLICKS = frozenset(_EXCUSES)
