"""What waits for a person in a campaign, and what waits for a team in its channel."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from campaigns.core.one_off_runs import is_campaign
from campaigns.core.wording import either
from campaigns.tasks.kinds import rules_of
from campaigns.views.task_view import TaskView
from handlers.blocks.items import item
from handlers.blocks.items.content.approval import approve_all_row
from handlers.blocks.items.content.previews import without_pictures
from handlers.blocks.items.content.review import decided_line
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, divider, section
from handlers.blocks.kit.message import Message, MessagePart
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.size_limits import length
from handlers.blocks.kit.text import cut, due_words, literal, people, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import TaskKind, TaskState
from storage.models import Campaign

SHOWN = 8
"""How many tasks a message spells out; the rest are lines that open as modals."""
LINES = 15
DECIDED_SHOWN = 3
IN_THREAD = "A design may also be posted as a file in the thread of this message."
TAKE_FIRST = (
    "A design: take it first, then upload it in its form, or post it in the thread of your direct message."
)
MOVED = "What was still open stands in a newer message below."
NAMED = 3
"""So many of the tasks that are new in a message are named."""
MOST_BLOCKS = 50
WEIGHT = 7_500
"""How many characters the tasks that are spelled out may weigh together; the lines need the rest."""


@dataclass(frozen=True)
class Held:
    """What a message holds in all, with what it does not spell out: how many tasks wait, and wait for approval.

    `moved` is for an older message: something that was open in it has moved to a newer one. `fresh` are the numbers of
    the tasks that the message before did not ask for, what was asked last coming first.
    """

    waiting: int
    to_approve: int = 0
    moved: bool = False
    fresh: Sequence[int] = ()


@dataclass(frozen=True)
class Lately:
    """What was decided a moment ago, the latest first, and how much of that there is in all."""

    views: Sequence[TaskView] = ()
    total: int = 0


def prompt(campaign: Campaign, views: Sequence[TaskView], held: Held, lately: Lately) -> Message:
    """The message to one person. What waits comes first in `views`, and of that what is new.

    What was decided `lately` keeps a line, with *Undo*, where so much waits that it is not spelled out.
    """
    if not views:
        return emptied(campaign) if held.moved else _nothing(campaign)
    text = _preview(campaign, views, held)
    spelled = _spelled_out(views)
    blocks = _put_together(campaign, views, held, lately, spelled)
    while len(blocks) > MOST_BLOCKS and len(spelled) > 1:
        spelled.pop()
        blocks = _put_together(campaign, views, held, lately, spelled)
    shown = _within(blocks)
    plainer = without_pictures(shown)
    return Message(
        cut(text, 300),
        shown,
        plainer if len(plainer) < len(shown) else None,
        parts=[
            MessagePart(own, [divider(), task_line(view)]) for own, view in zip(spelled, views, strict=False)
        ],
    )


def _put_together(
    campaign: Campaign, views: Sequence[TaskView], held: Held, lately: Lately, spelled: Sequence[Blocks]
) -> Blocks:
    blocks: Blocks = [
        section(
            f"*{literal(campaign.name, 100)}*", about_campaign(campaign.id) if is_campaign(campaign) else None
        ),
        *_new_line(views, held),
        *_decided(lately, {view.task.id for view in views[: len(spelled)]}),
        *approve_all_row(campaign, held.to_approve),
    ]
    blocks += [block for parts in spelled for block in parts]
    blocks += _rest(views[len(spelled) :], held.waiting - len(spelled))
    if any(view.is_open and view.task.kind is TaskKind.DESIGN for view in views):
        blocks.append(context(IN_THREAD))
    return blocks


def emptied(campaign: Campaign, *, has_files: bool = False) -> Message:
    """All of it stands in a newer message; an older one stays only where files are in its thread."""
    text = f"{campaign.name}: {f'Your files stay in this thread. {MOVED}' if has_files else MOVED}"
    return Message(cut(text, 300), [context(literal(text, 300))], is_spent=not has_files)


def _nothing(campaign: Campaign) -> Message:
    text = f"{campaign.name}: Nothing waits for you here any more."
    return Message(cut(text, 300), [context(literal(text, 300))])


def _fresh(views: Sequence[TaskView], held: Held) -> list[TaskView]:
    """What is new and still waits, what was asked last coming first."""
    open_ones = {view.task.id: view for view in views if view.is_open}
    return [open_ones[number] for number in held.fresh if number in open_ones]


def _preview(campaign: Campaign, views: Sequence[TaskView], held: Held) -> str:
    """What a notification says: what is new, rather than what has waited longest."""
    if not held.waiting:
        return f"{campaign.name}: nothing waits for you here."
    fresh = _fresh(views, held)
    first = fresh[0] if fresh else views[0]
    new = min(len(held.fresh), held.waiting) if fresh else held.waiting
    more = f" and {new - 1:,} more" if new > 1 else ""
    older = f"; {held.waiting:,} wait in all" if new < held.waiting else ""
    return f"{campaign.name}: {first.words}{more}{older}"


def _new_line(views: Sequence[TaskView], held: Held) -> Blocks:
    """Names what is new, where something that was asked before waits too."""
    fresh = _fresh(views, held)
    if not fresh or len(held.fresh) >= held.waiting:
        return []
    named = [f"*{literal(view.words, 80)}*" for view in fresh[:NAMED]]
    left = len(held.fresh) - len(named)
    more = [f"{left:,} more"] if left > 0 else []
    return [context(f"New: {either([*named, *more], 'and')}")]


def _decided(lately: Lately, spelled: Container[int]) -> Blocks:
    """A line for each decision that can still be undone and is not seen below."""
    unseen = [view for view in lately.views if view.task.id not in spelled]
    left = lately.total - len(lately.views) if unseen else 0
    more = [context(f"and {left:,} more, decided just now")] if left > 0 else []
    return [*(block for view in unseen for block in decided_line(view)), *more]


def _spelled_out(views: Sequence[TaskView]) -> list[Blocks]:
    """The first tasks in full, as many as a message carries; at least one."""
    spelled: list[Blocks] = []
    left = WEIGHT
    for view in views[:SHOWN]:
        parts = [divider(), *item(view), *_due(view)]
        left -= length(parts)
        if spelled and left < 0:
            break
        spelled.append(parts)
    return spelled


def _within(blocks: Blocks) -> Blocks:
    """No more blocks than a message takes; what is left out stands in `/tasks`."""
    return (
        blocks
        if len(blocks) <= MOST_BLOCKS
        else [*blocks[: MOST_BLOCKS - 1], context("`/tasks` shows everything.")]
    )


def _rest(views: Sequence[TaskView], waiting: int) -> Blocks:
    """What is not spelled out: a line for each of the next that wait, and how many more do."""
    lines = [task_line(view) for view in views[:LINES] if view.is_open]
    left = waiting - len(lines)
    return [*lines, context(f"and {left:,} more: `/tasks` shows everything.")] if left > 0 else lines


def task_line(view: TaskView) -> Block:
    """A task in one line, with a button that opens it."""
    due = f" · {due_words(view.task.due_at, is_late=view.is_late)}" if view.task.due_at else ""
    reference = Reference(task=view.task.id)
    return section(f"{literal(view.words)}{due}", button("Open", ActionId.OPEN_TASK, reference))


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _due(view: TaskView) -> Blocks:
    if not view.is_open or view.task.due_at is None:
        return []
    is_theirs = view.task.user_id and view.task.user_id not in view.acting_for.values()
    can_go_back = is_theirs and not rules_of(view.task.kind).personal
    back = button("Hand back", ActionId.HAND_BACK, Reference(task=view.task.id)) if can_go_back else None
    return [
        context(_upper(due_words(view.task.due_at, is_late=view.is_late))),
        *([actions(back)] if back else []),
    ]


def team_task(view: TaskView, team: str = "") -> Message:
    """A team's task in the campaign's channel, with *Take it*; once taken, by whom.

    `team` mentions the whole of it, as a group where it is one; else each who may do it is mentioned.
    """
    task = view.task
    text = f"{view.campaign.name}: {view.words}"
    headline = f"*{literal(view.words)}* for the {task.role.label} · {literal(view.campaign.name, 80)}"
    if task.state is not TaskState.OPEN:
        return Message(text, item(view))
    together = item(view) if rules_of(task.kind).together else []
    if task.user_id:
        taken = f"{headline}\nTaken by {person(task.user_id)}."
        back = actions(button("Hand back", ActionId.HAND_BACK, Reference(task=task.id)))
        return Message(text, [section(taken), *together, back])
    waiting = f"{headline}\n{team or people(view.assignees, len(view.assignees), view.acting_for)}"
    due = [context(_upper(due_words(task.due_at, is_late=view.is_late)))] if task.due_at else []
    due += [context(TAKE_FIRST)] if task.kind is TaskKind.DESIGN else []
    take = actions(button("Take it", ActionId.TAKE, Reference(task=task.id), style="primary"))
    parts = [MessagePart(together, [task_line(view)])] if together else []
    return Message(text, [section(waiting), *together, *due, take], parts=parts)
