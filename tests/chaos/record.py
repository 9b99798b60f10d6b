"""The record against what was done: whatever people have done has its line, by them, at the same moment."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.models import Audit
from tests.chaos.deeds import Act
from tests.chaos.traces import traces_since

ACTIONS = {
    Act.APPROVE: "decided approve",
    Act.REQUEST_CHANGES: "decided request_changes",
    Act.REJECT: "decided reject",
    Act.UNDO: "decision withdrawn",
    Act.CONTACTED: "influencer contacted",
    Act.HAND_IN: "draft handed in",
    Act.HAND_IN_DESIGN: "design handed in",
    Act.HAND_IN_COPY: "copy handed in",
    Act.OFFER: "terms offer",
    Act.COUNTER: "terms counter",
    Act.AGREE: "terms agreed",
    Act.SUBMIT_IDEAS: "ideas submitted",
    Act.ADD_COST: "cost added",
    Act.IMPORT: "influencers imported",
}
"""What the record calls an act; the others are only known from it."""


def judge_record(session: Session, began: datetime) -> list[str]:
    """Every sentence names something that was done, and that the record does not tell of."""
    lines = session.scalars(select(Audit).where(Audit.at >= began)).all()
    told = {(line.action, line.actor_id, line.at) for line in lines}
    told_of_anybody = {(action, at) for action, _, at in told}
    wrong = []
    for trace in traces_since(session, began):
        action = ACTIONS.get(trace.act)
        if action is None:
            continue
        is_told = (
            (action, trace.who, trace.at) in told if trace.who else (action, trace.at) in told_of_anybody
        )
        if not is_told:
            wrong.append(f"The record does not tell of it: {trace}")
    return wrong
