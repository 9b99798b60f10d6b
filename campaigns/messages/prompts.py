"""Asking people: one message to each person and campaign holds all that waits for them; a channel's list is another.

An update of a message notifies nobody. So new work opens a new message, and what is still open in the older one
moves there; work asked for in the same transaction shares one message. What comes soon after a message waits for the
next one, together, until `gather` has passed; it stands in `/tasks` and in the Home meanwhile.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from campaigns.core import schedule
from campaigns.core.open_tasks import IS_OPEN, RESTS
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import cards
from storage.enums import CardKind, DueKind, TaskState
from storage.models import Campaign, Prompt, PromptItem, Task


def ask(
    work: UnitOfWork, campaign: Campaign, task: Task, user_ids: Iterable[str], *, own: bool = False
) -> None:
    """Put a task before each of these people in a message that reaches them now; `own` as in `put`."""
    for user_id in user_ids:
        put(work, campaign, user_id, [task], own=own)


def put(
    work: UnitOfWork, campaign: Campaign, address: str, tasks: Sequence[Task], *, own: bool = False
) -> None:
    """Put tasks before a person (U…), or before a team in the list of its channel (C…).

    `own`: the actor has asked for the work themselves. It is no news to them, and stands in the message that they had
    lately, if there is one.
    """
    own = own and address == work.actor.user_id
    prompt = _prompt_for(work, campaign, address, own=own)
    theirs = PromptItem.task_id.in_([task.id for task in tasks]) & (PromptItem.user_id == address)
    items = {item.task_id: item for item in work.session.scalars(select(PromptItem).where(theirs))}
    shown = prompt if prompt.gathers_until is None else _before(work.session, prompt)
    changed = {item.prompt_id for item in items.values()} | {shown.id}
    # Work of one's own is not newer than its message: no other message is posted because of it.
    asked_at = shown.opened_at if own else work.at
    for task in tasks:
        if (known := items.get(task.id)) is not None:
            # What can be seen stays there until the message that gathers it is posted.
            known.prompt_id = prompt.id if known.prompt_id == prompt.id else shown.id
            known.asked_at, known.answered_at = asked_at, None
        else:
            item = PromptItem(
                workspace_id=work.workspace_id, prompt_id=prompt.id, task_id=task.id, user_id=address,
                asked_at=asked_at,
            )  # fmt: skip
            work.session.add(item)
    work.session.flush()
    cards.mark_prompts(work, changed - {prompt.id} if prompt.opened_at == work.at else changed)


def open_gathered(work: UnitOfWork, campaign: Campaign, prompt_ids: Sequence[int]) -> None:
    """Post the messages that have gathered work long enough; one whose work is all done by now is not missed."""
    gathering = Prompt.id.in_(prompt_ids) & Prompt.gathers_until.is_not(None)
    for prompt in work.session.scalars(select(Prompt).where(gathering).order_by(Prompt.id)).all():
        before = _before(work.session, prompt)
        if _waits_anew(work.session, before, prompt):
            prompt.gathers_until, prompt.opened_at = None, work.at
            _take_the_place_of(work, before, prompt)
            _post(work, campaign, prompt)
        else:
            own = update(PromptItem).where(PromptItem.prompt_id == prompt.id)
            work.session.execute(own.values(prompt_id=before.id))
            work.session.delete(prompt)
            work.session.flush()
            cards.mark_prompts(work, [before.id])


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
    """The message that holds what waits for a person in a campaign now, or will once it has gathered it."""
    mine = (Prompt.campaign_id == campaign_id) & (Prompt.user_id == user_id)
    return session.scalar(select(Prompt).where(mine).order_by(Prompt.number.desc()).limit(1))


def _prompt_for(work: UnitOfWork, campaign: Campaign, user_id: str, *, own: bool) -> Prompt:
    """The message for new work: the one of this moment, one that gathers, or a new one.

    What is their `own`, having asked for it themselves, goes into the message that they had lately: they need no other.
    """
    newest = newest_of(work.session, campaign.id, user_id)
    if newest is None:
        return _opened(work, campaign, user_id, None)
    is_gathering = newest.gathers_until is not None
    shown = _before(work.session, newest) if is_gathering else newest
    is_soon = work.at - shown.opened_at < work.gather
    if shown.opened_at == work.at or (is_soon and own):
        return shown
    if is_gathering:
        return newest
    if is_soon:
        return _gathering(work, newest, newest.opened_at + work.gather)
    return _opened(work, campaign, user_id, newest)


def _opened(work: UnitOfWork, campaign: Campaign, user_id: str, before: Prompt | None) -> Prompt:
    prompt = _new(work, campaign.id, user_id, before.number + 1 if before else 1)
    if before is not None:
        _take_the_place_of(work, before, prompt)
    _post(work, campaign, prompt)
    return prompt


def _gathering(work: UnitOfWork, before: Prompt, until: datetime) -> Prompt:
    prompt = _new(work, before.campaign_id, before.user_id, before.number + 1, until)
    schedule.schedule(work, before.campaign_id, DueKind.WORK_GATHERED, until, prompt.id)
    return prompt


def _new(
    work: UnitOfWork, campaign_id: int, user_id: str, number: int, until: datetime | None = None
) -> Prompt:
    prompt = Prompt(
        workspace_id=work.workspace_id, campaign_id=campaign_id, user_id=user_id, number=number,
        opened_at=work.at, gathers_until=until,
    )  # fmt: skip
    work.session.add(prompt)
    work.session.flush()
    return prompt


def _before(session: Session, prompt: Prompt) -> Prompt:
    """The message before one that gathers: there is always one, which was posted."""
    mine = (Prompt.campaign_id == prompt.campaign_id) & (Prompt.user_id == prompt.user_id)
    return session.scalars(select(Prompt).where(mine, Prompt.number == prompt.number - 1)).one()


def _post(work: UnitOfWork, campaign: Campaign, prompt: Prompt) -> None:
    kind = CardKind.TEAM_LIST if prompt.user_id == campaign.channel_id else CardKind.PROMPT
    cards.post(work, prompt.user_id, kind, prompt.id)


def _waits_anew(session: Session, before: Prompt, prompt: Prompt) -> bool:
    """Whether something still waits that was asked since the message before; what was just decided does not."""
    asked = or_(
        PromptItem.prompt_id == prompt.id,
        (PromptItem.prompt_id == before.id) & (PromptItem.asked_at > before.opened_at),
    )
    waits = (Task.id == PromptItem.task_id) & IS_OPEN & ~RESTS
    asked &= PromptItem.answered_at.is_(None)
    return session.scalar(select(PromptItem.id).join(Task, waits).where(asked).limit(1)) is not None


def _take_the_place_of(work: UnitOfWork, before: Prompt, prompt: Prompt) -> None:
    """That something moved stays said, whatever becomes of it there: no older message has to be looked at again."""
    still_open = select(Task.id).where(Task.campaign_id == prompt.campaign_id, Task.state == TaskState.OPEN)
    moved = work.session.scalars(
        update(PromptItem)
        .where(PromptItem.prompt_id == before.id, PromptItem.task_id.in_(still_open))
        .values(prompt_id=prompt.id)
        .returning(PromptItem.id)
    )
    before.moved_on = before.moved_on or moved.first() is not None
    cards.mark_prompts(work, [before.id])
