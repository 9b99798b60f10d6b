"""What a campaign's teams have to do for its posts: one message in the channel, however many posts there are."""

from collections.abc import Mapping, Sequence

from campaigns.views.task_view import TaskLine
from handlers.blocks.kit.elements import Block, Blocks, actions, button, confirm, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import cut, due_words, literal
from handlers.blocks.surfaces.tasks.prompt import TAKE_FIRST, emptied
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Role, TaskKind
from storage.models import Campaign

SHOWN = 10
"""How many tasks the message spells out; the rest are read in a list that only who asks sees."""


def team_list(
    campaign: Campaign,
    views: Sequence[TaskLine],
    untaken: Mapping[Role, int],
    teams: Mapping[Role, str],
    *,
    moved: bool,
) -> Message:
    """The tasks that nobody has taken yet, those due first; `untaken` counts all of them by role.

    `teams` are mentions of who holds each role that has something new: a message that names nobody is a message to
    nobody, and whoever has nothing new is not called.
    `moved` is for an older message: something that was open in it has moved to a newer one.
    """
    total = sum(untaken.values())
    if not total:
        return emptied(campaign) if moved else _nothing(campaign)
    counts = " · ".join(f"{role.label}: {count:,}" for role, count in untaken.items())
    blocks: Blocks = [
        section(
            "\n".join([f"*{literal(campaign.name, 100)}*: work for the teams", *_by_role(untaken, teams)])
        ),
        *(_line(view) for view in views[:SHOWN]),
    ]
    if total > len(views[:SHOWN]):
        blocks.append(context(f"and {total - len(views[:SHOWN]):,} more, due later"))
    if any(view.task.kind is TaskKind.DESIGN for view in views[:SHOWN]):
        blocks.append(context(TAKE_FIRST))
    reference = Reference(campaign=campaign.id)
    sure = confirm("Take all?", "Everything here that you may do becomes yours.", "Take all")
    every = [
        button("Take all…", ActionId.TAKE_ALL, reference, confirm=sure) if total > 1 else None,
        button("What can I take?", ActionId.TEAM_TASKS, reference),
        about_campaign(campaign.id),
    ]
    return Message(cut(f"{campaign.name}: {counts}", 300), light([*blocks, actions(*every)]))


def _by_role(untaken: Mapping[Role, int], teams: Mapping[Role, str]) -> list[str]:
    return [
        f"{role.label}: {count:,}" + (f" · {teams[role]}" if role in teams else "")
        for role, count in untaken.items()
    ]


def _nothing(campaign: Campaign) -> Message:
    text = f"{campaign.name}: Everything here is taken or done."
    return Message(cut(text, 300), [context(literal(text, 300))])


def _line(view: TaskLine) -> Block:
    due = f" · {due_words(view.task.due_at, is_late=view.is_late)}" if view.task.due_at else ""
    text = f"{literal(view.words, 200)}\n{view.task.role.label}{due}"
    return section(text, button("Take it", ActionId.TAKE, Reference(task=view.task.id)))
