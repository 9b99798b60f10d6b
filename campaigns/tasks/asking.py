"""Putting tasks before people: one doer or each of a few deciders in person, a team in its campaign's channel."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from campaigns.core import schedule
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards, prompts
from campaigns.tasks import tasks
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import rules_of
from storage.enums import CardKind, DueKind, TaskState
from storage.models import Campaign, Card, Lane, PromptItem, Task


def ask(work: UnitOfWork, campaign: Campaign, task: Task, *, own: bool = False) -> None:
    """Put a task before those who may do it, in a message that reaches them now.

    Whoever was asked before and may not do it any more has it no longer. `own`: the actor wants it back themselves.
    """
    if task in work.unasked:
        work.unasked.remove(task)
    _put(work, campaign, [task], asked_before=True, own=own)


def ask_fresh(work: UnitOfWork, campaign: Campaign) -> None:
    """Put what was opened in this transaction, and is still open, before people, together."""
    work.session.flush()
    mine = [task for task in work.unasked if task.campaign_id == campaign.id]
    for task in mine:
        work.unasked.remove(task)
    _put(work, campaign, [task for task in mine if task.state is TaskState.OPEN])


def _put(
    work: UnitOfWork,
    campaign: Campaign,
    asked: Sequence[Task],
    *,
    asked_before: bool = False,
    own: bool = False,
) -> None:
    eligible = Assignees(work.session, campaign, asked)
    kept: dict[int, Sequence[str]] = {}
    for_whom: dict[str, list[Task]] = {}
    of_team: list[int] = []
    for task in asked:
        people = eligible.of(task)
        if not people and eligible.progress(task) is not None:
            _have_concluded(work, campaign)
        if tasks.is_asked_in_person(campaign, people, question=eligible.is_question(task)):
            kept[task.id] = [*people, *eligible.heard(task)]
            for person in people:
                for_whom.setdefault(person, []).append(task)
        elif rules_of(task.kind).listed:
            for_whom.setdefault(campaign.channel_id, []).append(task)
        else:
            of_team.append(task.id)
    if of_team:
        cards.post_each(work, campaign.channel_id, CardKind.TEAM_TASK, of_team)
    if asked_before and kept:
        prompts.stop_asking_many(work, kept)
    for address, theirs in for_whom.items():
        prompts.put(work, campaign, address, theirs, own=own)


def _have_concluded(work: UnitOfWork, campaign: Campaign) -> None:
    """A question that earlier rounds have settled already waits for nobody: it is decided as when people leave."""
    schedule.schedule(work, campaign.id, DueKind.ROLES_CHANGED, work.at)


def ask_anew_everywhere(work: UnitOfWork) -> None:
    """Have it asked anew in every campaign of the workspace that runs, because its people or roles have changed.

    Each campaign is locked and asked on its own, a moment later: there may be very many.
    """
    schedule.begin_everywhere(work, DueKind.ROLES_CHANGED)


def ask_anew(work: UnitOfWork, campaign: Campaign) -> None:
    """Put each open task of a campaign before those who may do it now; those who were asked before are not again."""
    work.session.flush()
    ask_newly(work, campaign, tasks.open_tasks(work.session, campaign.id))


def ask_newly(work: UnitOfWork, campaign: Campaign, open_ones: Sequence[Task]) -> None:
    """The same for some open tasks of a campaign."""
    eligible = Assignees(work.session, campaign, open_ones)
    asked, here = _asked(work, open_ones), _posted_in_channel(work, campaign, open_ones)
    kept: dict[int, Sequence[str]] = {}
    newly: dict[str, list[Task]] = {}
    to_channel: list[Task] = []
    for task, people in _awaited(eligible, open_ones):
        before = asked.get(task.id, set())
        if tasks.is_asked_in_person(campaign, people, question=eligible.is_question(task)):
            kept[task.id] = [*people, *eligible.heard(task)]
            for person in (one for one in people if one not in before):
                newly.setdefault(person, []).append(task)
        elif not (campaign.channel_id in before if rules_of(task.kind).listed else task.id in here):
            kept[task.id] = ()
            to_channel.append(task)
    prompts.stop_asking_many(work, kept)
    for person, theirs in newly.items():
        prompts.put(work, campaign, person, theirs)
    _put(work, campaign, to_channel)


def _awaited(eligible: Assignees, open_ones: Sequence[Task]) -> Iterator[tuple[Task, list[str]]]:
    """Each task with those who may do it now; whoever may not any more has it no longer.

    What was just decided, or is on hold, waits for nobody; if that ends, the right people are asked.
    """
    for task in open_ones:
        people = eligible.of(task)
        if eligible.is_lost(task):
            task.user_id = None
        if not eligible.rests(task):
            yield task, people


def _asked(work: UnitOfWork, open_ones: Sequence[Task]) -> dict[int, set[str]]:
    items = select(PromptItem).where(PromptItem.task_id.in_([task.id for task in open_ones]))
    found: dict[int, set[str]] = {}
    for item in work.session.scalars(items):
        found.setdefault(item.task_id, set()).add(item.user_id)
    return found


def _posted_in_channel(work: UnitOfWork, campaign: Campaign, open_ones: Sequence[Task]) -> set[int]:
    """Those tasks that have a message of their own in the channel that their campaign lives in now."""
    theirs = Card.subject_id.in_([task.id for task in open_ones])
    posted = (Card.workspace_id == work.workspace_id) & (Card.kind == CardKind.TEAM_TASK) & theirs
    here = (
        select(Card.subject_id).join(Lane, Lane.id == Card.lane_id).where(Lane.address == campaign.channel_id)
    )
    return set(work.session.scalars(here.where(posted)))
