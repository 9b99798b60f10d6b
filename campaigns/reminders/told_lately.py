"""The last reminder of everybody stays true: it says what became of the tasks that it names."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from storage.enums import CardKind, ReminderKind, TaskState
from storage.id_lists import among
from storage.models import Card, Lane, Notice, PromptItem, Task

DONE, MOVED = "done", "moved"
"""A task that nobody need do any more, and one that waits for somebody else."""


def take_the_place(work: UnitOfWork, address: str, reminder: Notice) -> None:
    """Keep a new reminder true from now on, and have the one before it, which points to this one, offer nothing."""
    asked = {"in_workspace": work.workspace_id, "to_address": address, "new_id": reminder.id}
    replaced = []
    for card in work.session.scalars(_LAST, asked).all():
        if card.subject_id == reminder.id:
            card.opened_at = work.at
        else:
            card.opened_at = None
            replaced.append(card.subject_id)
    for notice_id in replaced:
        before = work.session.get_one(Notice, notice_id)
        before.facts = {**before.facts, "replaced": True}
    cards.mark_notices(work, replaced)


def as_it_stands(session: Session, workspace_id: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a reminder with `became`: what became of its tasks, by id, where they wait there no longer."""
    mine = {
        line["task"] for kind in ReminderKind if kind is not ReminderKind.HELD for line in _lines(facts, kind)
    }
    named = mine | {line["task"] for line in _lines(facts, ReminderKind.HELD)}
    rows = session.execute(_STATES, {
        "workspace_id": workspace_id, "task_ids": sorted(named), "address": facts["to"],
    })  # fmt: skip
    in_person = not str(facts["to"]).startswith(("C", "G"))
    became = {}
    for task_id, state, is_asked, is_anybodys in rows:
        if state is not TaskState.OPEN:
            became[task_id] = DONE
        elif task_id in mine and (not is_asked if in_person else is_anybodys):
            became[task_id] = MOVED
    return {**facts, "became": became}


def _lines(facts: Mapping[str, Any], kind: ReminderKind) -> Any:
    return facts.get(kind.value, ())


def _asked(*whom: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether somebody is asked for a task who has not given their verdict yet."""
    asked = select(PromptItem.id).where(
        PromptItem.task_id == Task.id, PromptItem.answered_at.is_(None), *whom
    )
    return asked.exists()


_LAST = (
    select(Card)
    .join(Lane, Lane.id == Card.lane_id)
    .where(
        Lane.workspace_id == bindparam("in_workspace"), Lane.address == bindparam("to_address"),
        Card.kind == CardKind.NOTICE,
        (Card.subject_id == bindparam("new_id")) | Card.opened_at.is_not(None),
    )
)  # fmt: skip
_STATES = select(Task.id, Task.state, _asked(PromptItem.user_id == bindparam("address")), _asked()).where(
    Task.workspace_id == bindparam("workspace_id"), among(Task.id, "task_ids")
)
