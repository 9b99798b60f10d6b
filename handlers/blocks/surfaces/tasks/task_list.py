"""What waits for a person over all campaigns, and what waits for a team they are in; each page by page."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.views.task_view import TaskLine
from handlers.blocks.kit.elements import Block, Blocks, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import due_words, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

A_PAGE = 18


@dataclass(frozen=True)
class TaskPage:
    """A page (from 0) of tasks, and how many there are in all."""

    views: Sequence[TaskLine]
    page: int
    total: int


NOTHING = TaskPage((), 0, 0)


@dataclass(frozen=True)
class Around:
    """What stands above the tasks, such as that their reader is away, and the buttons below them."""

    above: Sequence[Block] = ()
    below: Sequence[Block] = ()


def task_list(
    mine: TaskPage, teams: TaskPage, campaign: int | None = None, *, around: Around = Around()
) -> Message:
    """The answer to `/tasks`: what is due first comes first; of a `campaign` alone where that is named."""
    if not mine.total and not teams.total:
        nothing = section("Nothing waits for you. 🌿")
        return Message("Nothing waits for you.", [*around.above, nothing, *around.below])
    blocks: Blocks = [*around.above]
    if mine.total:
        blocks += [section("*Waiting for you*"), *_lines(mine, "Open", ActionId.OPEN_TASK)]
        blocks += paging("mine:", mine.page, mine.total, A_PAGE)
    if teams.total:
        blocks += [section("*For your team*"), *_lines(teams, "Take it", ActionId.TAKE)]
        blocks += paging(f"team:{campaign or ''}", teams.page, teams.total, A_PAGE)
    blocks += around.below
    return Message(f"{mine.total:,} waiting for you, {teams.total:,} for your team", light(blocks))


def _lines(shown: TaskPage, words: str, do: ActionId) -> Blocks:
    return [_line(view, words, do) for view in shown.views[:A_PAGE]]


def _line(view: TaskLine, words: str, do: ActionId) -> Block:
    due = f" · {due_words(view.task.due_at, is_late=view.is_late)}" if view.task.due_at else ""
    text = f"*{literal(view.words, 150)}*\n{literal(view.campaign.name, 80)}{due}"
    return section(text, button(words, do, Reference(task=view.task.id)))
