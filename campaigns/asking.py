"""Putting tasks before people: one doer or each of a few deciders in person, a team in its campaign's channel."""

from collections.abc import Container, Sequence

from sqlalchemy import select

from campaigns import cards, prompts, tasks
from campaigns.desk import Work
from campaigns.doers import Doers
from storage.models import Campaign, Card, Lane, PromptItem, Task
from storage.words import CampaignStatus, CardKind, TaskKind, TaskState

LISTED = {TaskKind.DESIGN, TaskKind.COPY, TaskKind.SET_SLOT}
"""Work that a team has for every post: it stands in one list, where other tasks get a message each."""


def ask(work: Work, campaign: Campaign, task: Task) -> None:
    """Put a task before those who may do it, in a message that reaches them now."""
    _put(work, campaign, [task])


def ask_fresh(work: Work, campaign: Campaign) -> None:
    """Put what was opened in this transaction, and is still open, before people, together."""
    work.session.flush()
    mine = [task for task in work.unasked if task.campaign_id == campaign.id]
    for task in mine:
        work.unasked.remove(task)
    _put(work, campaign, [task for task in mine if task.state is TaskState.OPEN])


def _put(work: Work, campaign: Campaign, asked: Sequence[Task]) -> None:
    eligible = Doers(work.session, campaign, asked)
    for_whom: dict[str, list[Task]] = {}
    for task in asked:
        people = eligible.of(task)
        if tasks.is_asked_in_person(campaign, people, question=eligible.is_question(task)):
            for person in people:
                for_whom.setdefault(person, []).append(task)
        elif task.kind in LISTED:
            for_whom.setdefault(campaign.channel_id, []).append(task)
        else:
            cards.post(work, campaign.channel_id, CardKind.TEAM_TASK, task.id)
    for address, theirs in for_whom.items():
        prompts.put(work, campaign, address, theirs)


def ask_anew_everywhere(work: Work) -> None:
    """Ask anew in every campaign of the workspace that runs, because its people or roles have changed."""
    over = (CampaignStatus.COMPLETED, CampaignStatus.CANCELLED)
    running = (Campaign.workspace_id == work.workspace_id) & Campaign.status.not_in(over)
    query = select(Campaign).where(running).order_by(Campaign.id).with_for_update()
    for campaign in work.session.scalars(query).all():
        ask_anew(work, campaign)
        cards.mark_campaign(work, campaign.id)


def ask_anew(work: Work, campaign: Campaign) -> None:
    """Put each open task of a campaign before those who may do it now; those who were asked before are not again."""
    work.session.flush()
    open_ones = tasks.open_tasks(work.session, campaign.id)
    eligible = Doers(work.session, campaign, open_ones)
    asked = _asked(work, open_ones)
    for task in open_ones:
        people = eligible.of(task)
        if task.user_id is not None and task.user_id not in people:
            task.user_id = None
        if eligible.is_decided(task):
            continue  # nobody is awaited; if it is undone, the right people are asked
        if tasks.is_asked_in_person(campaign, people, question=eligible.is_question(task)):
            prompts.stop_asking(work, task, but=people)
            prompts.ask(work, campaign, task, [one for one in people if one not in asked.get(task.id, ())])
        elif not _is_in_channel(work, campaign, task, asked.get(task.id, ())):
            prompts.stop_asking(work, task)
            ask(work, campaign, task)


def _asked(work: Work, open_ones: Sequence[Task]) -> dict[int, set[str]]:
    items = select(PromptItem).where(PromptItem.task_id.in_([task.id for task in open_ones]))
    found: dict[int, set[str]] = {}
    for item in work.session.scalars(items):
        found.setdefault(item.task_id, set()).add(item.user_id)
    return found


def _is_in_channel(work: Work, campaign: Campaign, task: Task, asked: Container[str]) -> bool:
    """Whether a task stands in the channel that its campaign lives in now."""
    if task.kind in LISTED:
        return campaign.channel_id in asked
    mine = (
        (Card.workspace_id == work.workspace_id)
        & (Card.kind == CardKind.TEAM_TASK)
        & (Card.subject_id == task.id)
    )
    here = Lane.address == campaign.channel_id
    return (
        work.session.scalar(select(Card.id).join(Lane, Lane.id == Card.lane_id).where(mine, here)) is not None
    )
