"""What each card shows, from the rows as they are now."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from campaigns.approvals import undoable
from campaigns.core.unit_of_work import Actor, UnitOfWork
from campaigns.editorial.content_calendar import calendar_entries
from campaigns.influencers import proposals
from campaigns.people import directory, lookup, permissions, roles
from campaigns.reminders import told_lately
from campaigns.staffing import absences
from campaigns.tasks import team_tasks
from campaigns.tasks.waiting import by_due, page_for, waiting_first
from campaigns.views.campaign_lines import campaign_lines
from campaigns.views.overview import overview
from campaigns.views.task_view import lines_of, view_of, views_of
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import group, people, person
from handlers.blocks.surfaces.messages.notices import notice
from handlers.blocks.surfaces.staffing.absence import away_lines
from handlers.blocks.surfaces.tasks.prompt import (
    DECIDED_SHOWN,
    LINES,
    SHOWN,
    Held,
    Lately,
    emptied,
    prompt,
    team_task,
)
from handlers.blocks.surfaces.tasks.team_list import SHOWN as TEAM_TASKS_SHOWN
from handlers.blocks.surfaces.tasks.team_list import team_list
from handlers.blocks.surfaces.views.campaign_card import campaign_card, moved_card
from handlers.blocks.surfaces.views.home import TASKS_SHOWN, HomeFacts, home
from handlers.blocks.surfaces.views.home import TEAM_TASKS_SHOWN as TEAM_TASKS_IN_HOME
from handlers.responses.outsider_names import named
from storage.enums import CardKind, HolderKind, MemberType, NoticeKind, Role, TaskKind, TaskState
from storage.models import Campaign, Card, Notice, Prompt, PromptItem, Task

CAMPAIGNS_IN_HOME = 13
CALENDAR_IN_HOME = timedelta(days=14)
VIEWS_IN_PROMPT = SHOWN + LINES
"""Only what is shown is looked into: somebody may have hundreds of tasks."""


def render(session: Session, card: Card, at: datetime) -> Message | View | None:
    """The content of a card: a message, for a Home its view; None where there is nothing to show any more."""
    shown = RENDERERS[card.kind](session, card, at)
    return None if shown is None else named(session, card.workspace_id, shown)


def _campaign(session: Session, card: Card, at: datetime) -> Message | None:
    campaign = session.get(Campaign, card.subject_id)
    if campaign is None or _gone_for_good(card, campaign):
        return None
    if campaign.channel_id != card.lane.address:
        return moved_card(campaign) if card.ts else None
    return campaign_card(overview(session, campaign, at))


def _gone_for_good(card: Card, campaign: Campaign) -> bool:
    """A card that was deleted by hand comes back only while something waits on its campaign."""
    return card.ts is None and campaign.status.is_over


def _prompt(session: Session, card: Card, at: datetime) -> Message | None:
    row, campaign = _asking(session, card)
    tasks, fresh, answered = _asked_in(session, row)
    found, waits = waiting_first(session, tasks, answered)
    if _says_nothing(card, found):
        return None
    if not found and row.moved_on:
        return emptied(campaign, has_files=_has_replies(session, card))
    decided = undoable.latest_first(session, found[waits:])
    spelled, lately = found[:VIEWS_IN_PROMPT], decided[:DECIDED_SHOWN]
    views = views_of(session, campaign, [*spelled, *lately], at, row.user_id)
    to_approve = sum(task.kind is TaskKind.APPROVE for task in found[:waits])
    held = Held(waits, to_approve, row.moved_on, fresh)
    return prompt(campaign, views[: len(spelled)], held, Lately(views[len(spelled) :], len(decided)))


def _has_replies(session: Session, card: Card) -> bool:
    """Whether files were posted in the thread of a message: what became of each is told there."""
    return session.scalar(_REPLIES, {"lane_id": card.lane_id, "thread_ts": card.ts}) is not None


def _team_list(session: Session, card: Card, at: datetime) -> Message | None:
    row, campaign = _asking(session, card)
    found, fresh, _ = _asked_in(session, row)
    if _says_nothing(card, found):
        return None
    untaken = sorted((task for task in found if task.state is TaskState.OPEN), key=by_due)
    shown = lines_of(session, untaken[:TEAM_TASKS_SHOWN], at)
    counts = Counter(task.role for task in untaken)
    told = {task.role for task in untaken if not fresh or task.id in fresh}
    teams = {role: _mentions(session, campaign, role) for role in counts if role in told}
    return team_list(campaign, shown, counts, teams, moved=row.moved_on)


def _mentions(session: Session, campaign: Campaign, role: Role) -> str:
    """Whoever holds a role, groups as such; where nobody does, who answers for it."""
    held = roles.holders(session, campaign.workspace_id, role, campaign)
    groups = [group(one.id) for one in held if one.kind is HolderKind.GROUP]
    holders = [one.id for one in held if one.kind is HolderKind.PERSON]
    alone = set(holders) & set(roles.people(session, campaign.workspace_id, role, campaign))
    found = [*groups, *(person(one) for one in holders if one in alone)]
    return ", ".join(found) or people(roles.responsible(session, role, campaign))


def _asking(session: Session, card: Card) -> tuple[Prompt, Campaign]:
    """What a message asks with, and for which campaign."""
    row = session.get_one(Prompt, card.subject_id)
    return row, session.get_one(Campaign, row.campaign_id)


def _asked_in(session: Session, row: Prompt) -> tuple[Sequence[Task], Sequence[int], set[int]]:
    """What a message asks for, and the numbers of what is new in it, what was asked last coming first.

    Beside them those of the tasks on which its reader has spoken, while others must still be heard.
    What is new comes first, then what is due first; where all that is open is new, nothing is called so.
    """
    rows = session.execute(_TASKS, {"prompt_id": row.id}).all()
    answered = {task.id for task, *_, answered_at in rows if answered_at is not None}
    is_open = {task.id for task, *_ in rows if task.state is TaskState.OPEN} - answered
    asked = {task.id: at for task, at, since, _ in rows if at is not None and _is_since(at, since)}
    fresh = is_open & asked.keys() if is_open - asked.keys() else set[int]()
    tasks = sorted((task for task, *_ in rows), key=lambda task: (task.id not in fresh, *by_due(task)))
    return tasks, sorted(fresh, key=lambda number: (asked[number], number), reverse=True), answered


def _is_since(asked_at: datetime, before: datetime | None) -> bool:
    return before is not None and asked_at > before


def _says_nothing(card: Card, found: Sequence[Task]) -> bool:
    """Whether a message need not be there: it is not posted yet and asks for nothing."""
    return card.ts is None and all(task.state is not TaskState.OPEN for task in found)


def _team_task(session: Session, card: Card, at: datetime) -> Message | None:
    task = session.get_one(Task, card.subject_id)
    if card.ts is None and task.state is not TaskState.OPEN:
        return None
    campaign = session.get_one(Campaign, task.campaign_id)
    if campaign.channel_id != card.lane.address:
        return moved_card(campaign) if card.ts else None
    view = view_of(session, task, at)
    whole_team = set(view.assignees) == set(roles.responsible(session, task.role, campaign))
    return team_task(view, _mentions(session, campaign, task.role) if whole_team else "")


def _notice(session: Session, card: Card, at: datetime) -> Message:  # noqa: ARG001
    row = session.get_one(Notice, card.subject_id)
    if row.kind is NoticeKind.REMINDER:
        return notice(row.kind, told_lately.as_it_stands(session, card.workspace_id, row.facts))
    return notice(row.kind, row.facts)


def _home(session: Session, card: Card, at: datetime) -> View:
    user_id = card.lane.address.removeprefix("home:")
    known = directory.known(session, card.workspace_id, user_id)
    member_type = known.member_type if known else MemberType.FOREIGN
    work = UnitOfWork(session, Actor(card.workspace_id, user_id, member_type), at)
    campaigns = [one for one in lookup.visible_campaigns(work) if not one.status.is_over]
    waiting = page_for(session, card.workspace_id, user_id, TASKS_SHOWN)
    for_team = team_tasks.open_for(session, card.workspace_id, user_id)
    lines = lines_of(session, [*waiting.tasks, *for_team[:TEAM_TASKS_IN_HOME]], at)
    return home(
        HomeFacts(
            waiting=lines[: len(waiting.tasks)],
            more_waiting=waiting.total - len(waiting.tasks),
            for_team=lines[len(waiting.tasks) :],
            more_for_team=max(0, len(for_team) - TEAM_TASKS_IN_HOME),
            campaigns=campaign_lines(
                session, card.workspace_id, campaigns[:CAMPAIGNS_IN_HOME], at, with_steps_done=True
            ),
            may_make_campaigns=permissions.may(work, permissions.Action.MAKE_CAMPAIGN),
            proposals=len(proposals.open_to(work)),
            away=away_lines(absences.concerning(work), user_id),
            planned=calendar_entries(session, campaigns, at, at + CALENDAR_IN_HOME),
        )
    )


_earlier, _this = aliased(Prompt), aliased(Prompt)
_BEFORE = (
    select(_earlier.opened_at)
    .where(
        _earlier.campaign_id == _this.campaign_id, _earlier.user_id == _this.user_id,
        _earlier.number == _this.number - 1,
    )
    .correlate(_this)
)  # fmt: skip
_TASKS = (
    select(Task, PromptItem.asked_at, _BEFORE.scalar_subquery(), PromptItem.answered_at)
    .join(PromptItem, PromptItem.task_id == Task.id)
    .join(_this, _this.id == PromptItem.prompt_id)
    .where(PromptItem.prompt_id == bindparam("prompt_id"))
)
_REPLIES = (
    select(Card.id)
    .where(Card.lane_id == bindparam("lane_id"), Card.thread_ts == bindparam("thread_ts"))
    .limit(1)
)

RENDERERS: dict[CardKind, Callable[[Session, Card, datetime], Message | View | None]] = {
    CardKind.CAMPAIGN: _campaign,
    CardKind.PROMPT: _prompt,
    CardKind.TEAM_TASK: _team_task,
    CardKind.TEAM_LIST: _team_list,
    CardKind.NOTICE: _notice,
    CardKind.HOME: _home,
}
