"""Designs posted as files in the thread of the message that asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from campaigns.content import design_files, production
from campaigns.content.versions import AssetFile, asset_of
from campaigns.core.errors import NotFound, NotPermitted, Refusal
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import counted
from campaigns.messages import notices
from campaigns.people import lookup
from storage.enums import CardKind, NoticeKind, TaskKind, TaskState
from storage.models import Campaign, Card, Deliverable, Notice, Prompt, PromptItem, Task

MOST_NAMED = 10


@dataclass(frozen=True)
class PostedFile:
    """A file that somebody posted: its id at Slack, its name, where it is looked at, and its bytes if known."""

    id: str
    name: str
    permalink: str | None
    size: int | None = None


@dataclass(frozen=True)
class _Thread:
    """Where a campaign's designs are asked for; what becomes of the files posted there is told there."""

    work: UnitOfWork
    campaign: Campaign
    ts: str

    def tell(self, news: NoticeKind, **facts: Any) -> Notice:
        """Tell who posted a file."""
        return notices.tell_one(
            self.work, self.work.actor.user_id, news, self.campaign, thread_ts=self.ts, **facts
        )

    def refuse(self, name: str, why: str) -> None:
        """Tell them that it is not taken, and why."""
        self.tell(NoticeKind.FILE_NOT_TAKEN, name=name, why=why)


@use_case
def take_from_thread(work: UnitOfWork, channel: str, thread_ts: str, files: Sequence[PostedFile]) -> None:
    """Hand files in, together and in order, as the design that the thread's message asks for.

    Of several designs the person is asked which it is. What cannot be taken is told, and why.
    """
    prompt = _prompt_at(work, channel, thread_ts)
    if prompt is None:
        notices.tell_one(work, work.actor.user_id, NoticeKind.HELP, None, thread_ts=thread_ts)
        return
    thread = _Thread(work, work.session.get_one(Campaign, prompt.campaign_id), thread_ts)
    posts = _awaited(work, prompt)
    if not posts:
        thread.refuse(named(files), "No design is waited for here. `/tasks` shows what waits for you.")
    else:
        _take(thread, posts, files)


@use_case
def take_as(work: UnitOfWork, notice_id: int, deliverable_id: int) -> tuple[str, int, str]:
    """Hand posted files in for the post that the person has now named; their name and number, and the post's title."""
    notice = work.session.get(Notice, notice_id)
    if notice is None or notice.workspace_id != work.workspace_id or "posted_by" not in notice.facts:
        raise NotFound("There is no such file any more. Post it again.")
    if notice.facts["posted_by"] != work.actor.user_id:
        raise NotPermitted("Only who posted a file can say which post it is for.")
    first = AssetFile(notice.facts["permalink"], notice.facts["file_id"])
    further = [AssetFile(one["link"], one["file_id"]) for one in notice.facts.get("further", ())]
    production.take_awaited_design(work, deliverable_id, asset_of([first, *further]))
    return str(notice.facts["name"]), 1 + len(further), lookup.deliverable(work, deliverable_id).title


def named(files: Sequence[PostedFile]) -> str:
    """What some files are called together: the name of a single one, or how many there are."""
    return files[0].name if len(files) == 1 else counted(len(files), "file")


def _take(thread: _Thread, posts: Sequence[Deliverable], files: Sequence[PostedFile]) -> None:
    """Hand in what can be a design, for the one post that it can be for, or ask."""
    try:
        design_files.refuse_too_many(len(files))
        for file in files:
            design_files.refuse_unfit(file.name, file.size)
    except Refusal as refusal:
        thread.refuse(named(files), refusal.message)
        return
    if len(posts) == 1:
        _hand_in(thread, posts[0], files)
    else:
        _ask_which(thread, posts, files)


def _hand_in(thread: _Thread, post: Deliverable, files: Sequence[PostedFile]) -> None:
    asset = asset_of([AssetFile(file.permalink, file.id) for file in files])
    try:
        production.take_awaited_design(thread.work, post.id, asset)
    except Refusal as refusal:
        thread.refuse(named(files), refusal.message)
    else:
        thread.tell(
            NoticeKind.DESIGN_TAKEN,
            name=named(files),
            title=post.title,
            several=len(files) > 1,
            deliverable_id=post.id,
        )


def _ask_which(thread: _Thread, posts: Sequence[Deliverable], files: Sequence[PostedFile]) -> None:
    first, *further = files
    asked = thread.tell(
        NoticeKind.WHICH_DESIGN, name=named(files), file_id=first.id, permalink=first.permalink,
        further=[{"link": file.permalink, "file_id": file.id} for file in further],
        posted_by=thread.work.actor.user_id, posts=[[post.id, post.title] for post in posts[:MOST_NAMED]],
        more=max(0, len(posts) - MOST_NAMED),
    )  # fmt: skip
    asked.facts = {**asked.facts, "notice_id": asked.id}
    thread.work.session.flush()


def _prompt_at(work: UnitOfWork, channel: str, thread_ts: str) -> Prompt | None:
    """The message to the actor that was posted there."""
    here = (Card.workspace_id == work.workspace_id) & (Card.channel == channel) & (Card.ts == thread_ts)
    mine = (Card.kind == CardKind.PROMPT) & (Prompt.user_id == work.actor.user_id)
    return work.session.scalar(select(Prompt).join(Card, Card.subject_id == Prompt.id).where(here, mine))


def _awaited(work: UnitOfWork, prompt: Prompt) -> list[Deliverable]:
    """The posts whose design the message waits for; what was in an older message stands in a newer one now."""
    asked = (
        select(Deliverable)
        .join(Task, Task.deliverable_id == Deliverable.id)
        .join(PromptItem, PromptItem.task_id == Task.id)
        .where(Task.kind == TaskKind.DESIGN, Task.state == TaskState.OPEN)
        .where(Task.campaign_id == prompt.campaign_id, PromptItem.user_id == prompt.user_id)
        .order_by(Deliverable.slot_at, Deliverable.id)
    )
    found = list(work.session.scalars(asked.where(PromptItem.prompt_id == prompt.id)))
    return found or list(work.session.scalars(asked))
