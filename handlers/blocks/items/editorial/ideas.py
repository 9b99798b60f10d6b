"""Ideas: submitting them, and deciding on each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from campaigns.core.wording import counted
from campaigns.views.task_view import TaskView
from handlers.blocks.kit.elements import Block, Blocks, actions, button, confirm, context, section
from handlers.blocks.kit.text import link, literal, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import IdeaState, Platform
from storage.models import Idea

LINES = 8
SHOWN = 5
SAID = {IdeaState.PROPOSED: "waiting", IdeaState.APPROVED: "approved", IdeaState.DROPPED: "dropped"}
_MARKS = {IdeaState.PROPOSED: "⏳", IdeaState.APPROVED: "✅", IdeaState.DROPPED: "➖"}


def ideate_item(view: TaskView) -> Blocks:
    """What the campaign is about, the ideas that there are, and ways to add some and to be done."""
    reference = Reference(campaign=view.campaign.id, task=view.task.id)
    newest = list(view.ideas)[-LINES:]
    left = len(view.ideas) - len(newest)
    earlier = [f"{left:,} earlier in *All ideas*"] if left > 0 else []
    lines = [
        f"*{literal(view.words)}*",
        ideas_in_short(view.ideas),
        *(idea_line(one) for one in newest),
        *earlier,
    ]
    return [
        section("\n".join(lines)),
        *_brief(view),
        actions(
            button("Submit ideas…", ActionId.SUBMIT_IDEAS, reference, style="primary"),
            button("All ideas", ActionId.SHOW_IDEAS, reference) if view.ideas else None,
            button("Ideas done", ActionId.IDEAS_DONE, reference) if view.ideas else None,
        ),
    ]


def _brief(view: TaskView) -> Blocks:
    if view.brief is None:
        return []
    parts = (("Brief", view.brief.requirements), ("Objectives", view.brief.objectives))
    said = [f"{name}: {literal(text, 300)}" for name, text in parts if text.strip()]
    return [context(*said)] if said else []


def decide_ideas_item(view: TaskView) -> Blocks:
    """The first ideas that wait for a decision, each with its buttons."""
    blocks: Blocks = [section(f"*{literal(view.words)}*\n{counted(len(view.ideas), 'idea')} waiting")]
    for idea in view.ideas[:SHOWN]:
        own = not view.may_decide_on(idea)
        blocks += [section(idea_text(idea)), decision(Reference(idea=idea.id, task=view.task.id), is_own=own)]
    left = len(view.ideas) - SHOWN
    if left > 0:
        blocks.append(context(f"and {left} more in *All ideas*"))
    reference = Reference(campaign=view.campaign.id, task=view.task.id)
    return [
        *blocks,
        actions(
            approve_all_button([idea for idea in view.ideas if view.may_decide_on(idea)], reference),
            button("All ideas", ActionId.SHOW_IDEAS, reference),
            button("Ask for more…", ActionId.MORE_IDEAS, reference),
            button("Ideas done", ActionId.IDEAS_DONE, reference),
        ),
    ]


def end_ideation_item(view: TaskView) -> Blocks:
    """All ideas are decided on: end the ideation, or ask for more."""
    reference = Reference(campaign=view.campaign.id, task=view.task.id)
    return [
        section(f"*{literal(view.words)}*\n{ideas_in_short(view.ideas)}"),
        actions(
            button("Ideas done", ActionId.IDEAS_DONE, reference, style="primary"),
            button("Ask for more…", ActionId.MORE_IDEAS, reference),
            button("All ideas", ActionId.SHOW_IDEAS, reference),
        ),
    ]


def decision(reference: Reference, *, is_own: bool) -> Block:
    """Approve or drop an idea; `reference` names it, and where to go on from there. Nobody approves their own."""
    return actions(
        None if is_own else button("Approve", ActionId.APPROVE_IDEA, reference, style="primary"),
        button("Drop…", ActionId.DROP_IDEA, reference),
    )


def approve_all_button(waiting: Sequence[Idea], reference: Reference) -> Block | None:
    """The button that approves several ideas together, those that are seen; None for fewer than two."""
    if len(waiting) < 2:
        return None
    seen = replace(reference, word=str(max(idea.number for idea in waiting)))
    sure = confirm("Approve them all?", f"Posts can then be planned for {len(waiting)} ideas.", "Approve all")
    return button(f"Approve all {len(waiting)}", ActionId.APPROVE_ALL_IDEAS, seen, confirm=sure)


def idea_text(idea: Idea) -> str:
    """An idea with what is said about it and who submitted it."""
    lines = [_headline(idea)]
    lines += [literal(idea.description, 300)] if idea.description else []
    like = f" · like {link(idea.reference, 'this')}" if idea.reference else ""
    return "\n".join([*lines, f"by {person(idea.submitted_by)}{like}"])


def idea_line(idea: Idea) -> str:
    """An idea in one line with what became of it."""
    reason = f": “{literal(idea.reason, 80)}”" if idea.reason else ""
    return f"{_MARKS[idea.state]} {_headline(idea)}{reason}"


def ideas_in_short(ideas: Sequence[Idea]) -> str:
    """How many ideas there are, by what became of them."""
    if not ideas:
        return "There are no ideas yet."
    states = Counter(idea.state for idea in ideas)
    parts = [f"{states[state]} {SAID[state]}" for state in IdeaState if states[state]]
    return f"{counted(len(ideas), 'idea')}: {', '.join(parts)}"


def _headline(idea: Idea) -> str:
    parts = [f"*{idea.number}. {literal(idea.theme, 110)}*"]
    parts += [literal(idea.pillar, 70)] if idea.pillar else []
    if idea.platforms:
        parts.append(", ".join(Platform(name).label for name in idea.platforms))
    return " · ".join(parts)
