"""What waits for a person over all campaigns, and what waits for a team they are in."""

from collections.abc import Sequence

from campaigns.waiting import TaskView
from handlers.blocks.kit import Block, Blocks, button, context, section
from handlers.blocks.text import literal, moment
from handlers.blocks.weight import light
from handlers.ids import Do
from handlers.message import Message
from handlers.values import Target

SHOWN = 20


def task_list(mine: Sequence[TaskView], teams: Sequence[TaskView]) -> Message:
    """The answer to `/tasks`: what is due first comes first."""
    if not mine and not teams:
        return Message("Nothing waits for you.", [section("Nothing waits for you. 🌿")])
    blocks: Blocks = []
    if mine:
        blocks += [section("*Waiting for you*"), *_lines(mine, "Open", Do.OPEN_TASK, SHOWN)]
    if teams:
        blocks += [section("*For your team*"), *_lines(teams, "Take it", Do.TAKE, SHOWN)]
    return Message(f"{len(mine)} waiting for you, {len(teams)} for your team", light(blocks))


def _lines(views: Sequence[TaskView], words: str, do: Do, most: int) -> Blocks:
    blocks = [_line(view, words, do) for view in views[:most]]
    left = len(views) - most
    return [*blocks, context(f"and {left} more, due later")] if left > 0 else blocks


def _line(view: TaskView, words: str, do: Do) -> Block:
    due = f" · due {moment(view.task.due_at)}" if view.task.due_at else ""
    text = f"*{literal(view.words, 150)}*\n{literal(view.campaign.name, 80)}{due}"
    return section(text, button(words, do, Target(task=view.task.id)))
