"""Marking cards: one statement counts a change on every card that is meant, one more wakes their lanes.

Both lock in the order of ids, and once in a transaction: two that marked here and there as they went on gave deadlocks.
The statements are built once, when the module is loaded: building them anew would cost more than carrying them out.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, Update, bindparam, func, or_, select, union, update
from sqlalchemy.orm import QueryableAttribute, Session, aliased

from storage.base import table_of
from storage.enums import CardKind, TaskState
from storage.id_lists import among
from storage.models import Campaign, Card, Lane, Notice, Prompt, PromptItem, Task

Ids = Select[int]
"""A query for ids."""
IdColumn = QueryableAttribute[int] | QueryableAttribute[int | None]

_CARDS, _LANES = table_of(Card), table_of(Lane)
_WORKSPACE = bindparam("in_workspace", type_=Card.workspace_id.type)
_CAMPAIGN = bindparam("in_campaign", type_=Card.subject_id.type)
_AT = bindparam("now", type_=Lane.due_at.type)


@dataclass(frozen=True, eq=False)
class Marking:
    """Some kind of cards: `found` are their ids, `mark` counts a change on them and returns their lanes' ids."""

    found: Ids
    mark: Update


def mark_all(
    session: Session,
    marks: Sequence[tuple[Marking, Mapping[str, Any]]],
    lane_ids: Iterable[int],
    at: datetime,
) -> None:
    """Count a change on every card that one of `marks` means, given its values; have its lane served from `at` on.

    `lane_ids` are served in any case.
    """
    connection = session.connection()
    if len(marks) > 1:
        found = {
            one for which, given in marks for one in connection.scalars(which.found, {"now": at, **given})
        }
        marks = [(CARDS, {"ids": sorted(found)})] if found else []
    lanes = {one for which, given in marks for one in connection.scalars(which.mark, {"now": at, **given})}
    if lanes := lanes.union(lane_ids):
        connection.execute(_WAKE, {"ids": sorted(lanes), "now": at})


def _marking(*which: Ids) -> Marking:
    found = union(*which).subquery()
    cards = _locked(_CARDS, _CARDS.c.id.in_(select(found.c.id)))
    marked = update(_CARDS).where(_CARDS.c.id.in_(cards)).values(wanted=_CARDS.c.wanted + 1)
    return Marking(select(found.c.id), marked.returning(_CARDS.c.lane_id))


def _locked(table: Table, which: ColumnElement[bool]) -> Ids:
    """As an update would lock them: a new card may refer to its lane meanwhile, or there are deadlocks."""
    rows = select(table.c.id).where(which).order_by(table.c.id)
    return select(rows.with_for_update(key_share=True).cte("locked").c.id)


def _cards(kind: CardKind, about: ColumnElement[bool]) -> Ids:
    """The cards of one kind about some subjects; kind by kind, so that an index finds them."""
    return select(Card.id).where(Card.workspace_id == _WORKSPACE, Card.kind == kind, about)


def _prompts(about: ColumnElement[bool]) -> tuple[Ids, ...]:
    return _cards(CardKind.PROMPT, about), _cards(CardKind.TEAM_LIST, about)


def _of_one(campaign_id: IdColumn) -> ColumnElement[bool]:
    return campaign_id == _CAMPAIGN


def _of_several(campaign_id: IdColumn) -> ColumnElement[bool]:
    return among(campaign_id, "in_campaigns")


def _about(
    prompts: Ids, tasks: Ids, of: Callable[[IdColumn], ColumnElement[bool]] = _of_one
) -> tuple[Ids, ...]:
    """A campaign's own card, those of `prompts` and `tasks`, and news that is not told yet."""
    notices = select(Notice.id).where(of(Notice.campaign_id))
    return (
        _cards(CardKind.CAMPAIGN, of(Card.subject_id)),
        *_prompts(Card.subject_id.in_(prompts)),
        _cards(CardKind.TEAM_TASK, Card.subject_id.in_(tasks)),
        _cards(CardKind.NOTICE, Card.subject_id.in_(notices)).where(Card.ts.is_(None)),
    )


def _current_prompts(tasks: Ids) -> Ids:
    """Prompts in which one of `tasks` is, and of each person the two newest: what is open moves between these."""
    later = aliased(Prompt)
    newest = select(func.max(later.number)).where(
        later.campaign_id == _CAMPAIGN, later.user_id == Prompt.user_id
    )
    with_tasks = select(PromptItem.prompt_id).where(PromptItem.task_id.in_(tasks))
    return select(Prompt.id).where(
        Prompt.campaign_id == _CAMPAIGN,
        or_(Prompt.id.in_(with_tasks), Prompt.number >= newest.scalar_subquery() - 1),
    )


_ALIVE = select(Task.id).where(
    Task.campaign_id == _CAMPAIGN, or_(Task.state == TaskState.OPEN, Task.closed_at >= _AT)
)
"""In a long campaign most tasks are over, and rendering the cards of all took a second."""

_HOMES = select(Card.id).where(
    Card.workspace_id == _WORKSPACE, Card.kind == CardKind.HOME, Card.opened_at > bindparam("opened_since")
)


def _kept_true(*addresses: Select[str]) -> Ids:
    """News that stays true for a while, such as the last reminder, told to somebody whom a change may concern."""
    return (
        select(Card.id)
        .join(Lane, Lane.id == Card.lane_id)
        .where(
            Card.workspace_id == _WORKSPACE, Card.kind == CardKind.NOTICE,
            Card.opened_at > bindparam("told_since"), Lane.address.in_(union(*addresses)),
        )
    )  # fmt: skip


def _told_of(tasks: Ids) -> Ids:
    """Such news to whoever is asked for tasks of a campaign, to its channel and its owner."""
    return _kept_true(
        select(PromptItem.user_id).where(PromptItem.task_id.in_(tasks)),
        select(Campaign.owner_id).where(Campaign.id == _CAMPAIGN),
        select(Campaign.channel_id).where(Campaign.id == _CAMPAIGN),
    )


CAMPAIGN = _marking(*_about(_current_prompts(_ALIVE), _ALIVE), _told_of(_ALIVE), _HOMES)
"""Every message about a campaign that may have changed, and every Home lately opened."""

_WITH_GIVEN = select(PromptItem.prompt_id).where(among(PromptItem.task_id, "ids"))

_GIVEN = select(Task.id).where(among(Task.id, "ids"))

TASKS = _marking(*_about(_WITH_GIVEN, _GIVEN), _told_of(_GIVEN), _HOMES)
"""The same for messages that show some tasks of a campaign."""

HISTORY = _marking(
    *_about(
        select(Prompt.id).where(_of_several(Prompt.campaign_id)),
        select(Task.id).where(_of_several(Task.campaign_id)),
        _of_several,
    )
)
"""Every message about some campaigns, even where nothing is open in it."""

PROMPTS = _marking(
    *_prompts(among(Card.subject_id, "ids")),
    _kept_true(select(Prompt.user_id).where(among(Prompt.id, "ids"))),
)
"""Messages that hold what waits for somebody, and that person's last reminder."""

NOTICES = _marking(_cards(CardKind.NOTICE, among(Card.subject_id, "ids")))
"""News."""

HOMES = _marking(_HOMES)
"""Every Home lately opened."""

LANE = _marking(
    select(Card.id)
    .join(Lane, Lane.id == Card.lane_id)
    .where(Lane.workspace_id == _WORKSPACE, Lane.address == bindparam("to_address"))
)
"""Every message at an address."""

CARDS = _marking(select(Card.id).where(among(Card.id, "ids")))
"""Cards by their ids."""

_WAKE = update(_LANES).where(_LANES.c.id.in_(_locked(_LANES, among(_LANES.c.id, "ids")))).values(due_at=_AT)
"""Lanes by their ids."""
