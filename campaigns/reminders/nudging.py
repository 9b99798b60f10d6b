"""Nudging: anybody who sees a campaign may remind who holds a task or a decision in it, once a day each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from campaigns.core import audit
from campaigns.core.business_time import said, today
from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import notices
from campaigns.people import lookup, outsiders, permissions
from campaigns.reminders.owed import teams_of
from campaigns.tasks import task_lookup
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import what_to_do
from campaigns.tasks.tasks import is_asked_in_person
from storage.enums import NoticeKind, ReminderKind
from storage.models import Campaign, Nudge, PromptItem, Reminder, Task


@dataclass(frozen=True)
class Nudged:
    """Who was nudged: people, in person or, where `in_channel`, all of a team together in its channel."""

    people: Sequence[str]
    in_channel: bool


@use_case
def nudge(work: UnitOfWork, task_id: int) -> Nudged:
    """Remind whoever holds an open task now; of who is away, whoever acts for them.

    Raises NotPossible where the actor has done so today already, nobody is awaited, or they do not want to hear of it.
    """
    campaign_id = task_lookup.any_task(work, task_id).campaign_id
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.NUDGE)
    task = task_lookup.open_task(work, task_id)
    found = _who_holds(work, campaign, task)
    _note(work, campaign, task)
    teams = teams_of(work.session, work.workspace_id, [task]) if found.in_channel else []
    facts = {
        "by": work.actor.user_id,
        "task": task.id,
        "words": what_to_do(task),
        "since": task.opened_at.isoformat(),
        "due_at": task.due_at.isoformat() if task.due_at else None,
        "teams": teams,
    }
    addresses = [campaign.channel_id] if found.in_channel else found.people
    notices.tell(work, addresses, NoticeKind.NUDGE, campaign, **facts)
    audit.log(
        work, "nudged", campaign_id=campaign.id, subject="task", subject_id=task.id, people=list(found.people)
    )
    return found


def _who_holds(work: UnitOfWork, campaign: Campaign, task: Task) -> Nudged:
    """Those who are awaited now; the actor, people without Slack, and who wants no nudges are not among them."""
    if task.held_until is not None:
        raise NotPossible(
            f"<@{task.held_by}> put that on hold until {said(campaign, task.held_until)}. Nobody is awaited."
        )
    eligible = Assignees(work.session, campaign, [task])
    if eligible.is_decided(task):
        raise NotPossible("That is decided already, and takes effect in a moment. Nobody is awaited.")
    awaited = eligible.of(task)
    others = [one for one in awaited if one != work.actor.user_id]
    if not others:
        raise NotPossible(
            "That waits for you alone: `/tasks` has it." if awaited else "Nobody is awaited there."
        )
    in_slack = list(outsiders.in_slack(others))
    if not in_slack:
        raise NotPossible(
            "That waits for people without Slack, who have it by e-mail. Write to them yourself."
        )
    asked = select(PromptItem.user_id).where(PromptItem.task_id == task.id, PromptItem.answered_at.is_(None))
    in_person = set(work.session.scalars(asked))
    holders = [one for one in in_slack if one in in_person]
    if not holders and not is_asked_in_person(campaign, awaited, question=eligible.is_question(task)):
        return Nudged(in_slack, in_channel=True)
    return Nudged(_who_wants(work, holders or in_slack), in_channel=False)


def _who_wants(work: UnitOfWork, holders: Collection[str]) -> list[str]:
    theirs = (Reminder.workspace_id == work.workspace_id) & Reminder.address.in_(sorted(holders))
    rows = work.session.execute(select(Reminder.address, Reminder.muted).where(theirs))
    muted = {row.address for row in rows if ReminderKind.NUDGE in row.muted}
    found = [one for one in holders if one not in muted]
    if not found:
        whom = ", ".join(f"<@{one}>" for one in holders)
        raise NotPossible(f"{whom} would rather not be nudged by Greenlight. A word of your own may help.")
    return found


def _note(work: UnitOfWork, campaign: Campaign, task: Task) -> None:
    """The campaign is held, so that two presses at once are one nudge."""
    day = today(campaign, work.at)
    mine = (Nudge.task_id == task.id) & (Nudge.nudged_by == work.actor.user_id) & (Nudge.nudged_on == day)
    if work.session.scalar(select(Nudge.id).where(mine)) is not None:
        raise NotPossible("You have nudged them about this today, and they have it. Tomorrow you may again.")
    work.session.add(
        Nudge(workspace_id=work.workspace_id, task_id=task.id, nudged_by=work.actor.user_id, nudged_on=day)
    )
    work.session.flush()
