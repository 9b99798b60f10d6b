"""Asking people: one message to each person and campaign holds all that waits for them; a channel's list is another.

An update of a message notifies nobody. So new work opens a new message, and what is still open in the older one
moves there; work asked for in the same transaction shares one message.
"""

from collections.abc import Container, Iterable, Mapping, Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from storage.enums import CardKind, TaskState
from storage.models import Campaign, Prompt, PromptItem, Task


def ask(work: UnitOfWork, campaign: Campaign, task: Task, user_ids: Iterable[str]) -> None:
    """Put a task before each of these people in a message that reaches them now."""
    for user_id in user_ids:
        put(work, campaign, user_id, [task])


def put(work: UnitOfWork, campaign: Campaign, address: str, tasks: Sequence[Task]) -> None:
    """Put tasks before a person (U…), or before a team in the list of its channel (C…)."""
    prompt = _prompt_of_this_moment(work, campaign, address)
    theirs = PromptItem.task_id.in_([task.id for task in tasks]) & (PromptItem.user_id == address)
    items = {item.task_id: item for item in work.session.scalars(select(PromptItem).where(theirs))}
    older = {item.prompt_id for item in items.values()} - {prompt.id}
    for task in tasks:
        if task.id in items:
            items[task.id].prompt_id = prompt.id
        else:
            item = PromptItem(
                workspace_id=work.workspace_id, prompt_id=prompt.id, task_id=task.id, user_id=address
            )
            work.session.add(item)
    work.session.flush()
    cards.mark_prompts(work, older)


def stop_asking(work: UnitOfWork, task: Task, *, but: Container[str] = ()) -> None:
    """Take an open task out of everybody's messages except those of `but`."""
    stop_asking_many(work, {task.id: but})


def stop_asking_many(work: UnitOfWork, kept: Mapping[int, Container[str]]) -> None:
    """Take tasks, by their ids, out of everybody's messages except those of the people each is `kept` for."""
    items = work.session.scalars(select(PromptItem).where(PromptItem.task_id.in_(kept))).all()
    gone = [item for item in items if item.user_id not in kept[item.task_id]]
    for item in gone:
        work.session.delete(item)
    work.session.flush()
    cards.mark_prompts(work, {item.prompt_id for item in gone})


def newest_of(session: Session, campaign_id: int, user_id: str) -> Prompt | None:
    """The message that holds what waits for a person in a campaign now."""
    mine = (Prompt.campaign_id == campaign_id) & (Prompt.user_id == user_id)
    return session.scalar(select(Prompt).where(mine).order_by(Prompt.number.desc()).limit(1))


def _prompt_of_this_moment(work: UnitOfWork, campaign: Campaign, user_id: str) -> Prompt:
    before = newest_of(work.session, campaign.id, user_id)
    if before is not None and before.opened_at == work.at:
        return before
    prompt = Prompt(
        workspace_id=work.workspace_id,
        campaign_id=campaign.id,
        user_id=user_id,
        number=before.number + 1 if before else 1,
        opened_at=work.at,
    )
    work.session.add(prompt)
    work.session.flush()
    if before is not None:
        _move_open_items(work, before, prompt)
        cards.mark_prompts(work, [before.id])
    kind = CardKind.TEAM_LIST if user_id == campaign.channel_id else CardKind.PROMPT
    cards.post(work, user_id, kind, prompt.id)
    return prompt


def _move_open_items(work: UnitOfWork, before: Prompt, prompt: Prompt) -> None:
    """That something moved stays said, whatever becomes of it there: no older message has to be looked at again."""
    still_open = select(Task.id).where(Task.campaign_id == prompt.campaign_id, Task.state == TaskState.OPEN)
    moved = work.session.scalars(
        update(PromptItem)
        .where(PromptItem.prompt_id == before.id, PromptItem.task_id.in_(still_open))
        .values(prompt_id=prompt.id)
        .returning(PromptItem.id)
    )
    before.moved_on = before.moved_on or moved.first() is not None
