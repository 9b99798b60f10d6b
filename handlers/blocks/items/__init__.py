"""What a task shows, by what it asks for: the same blocks stand in messages, in modals and in the Home."""

from collections.abc import Callable

from campaigns.tasks.kinds import rules_of
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.approval import approve_item
from handlers.blocks.items.content.conditions import condition_item, on_condition
from handlers.blocks.items.content.production import copy_item, design_item
from handlers.blocks.items.content.publishing import publish_item
from handlers.blocks.items.content.review import review_item
from handlers.blocks.items.editorial.ideas import decide_ideas_item, end_ideation_item, ideate_item
from handlers.blocks.items.editorial.planning import add_posts_item, plan_item, slot_item
from handlers.blocks.items.influencers.addresses import address_item
from handlers.blocks.items.influencers.outreach import choose_item, outreach_item
from handlers.blocks.items.one_offs.request import one_off_item
from handlers.blocks.items.reporting.results import results_item
from handlers.blocks.items.spending.overspend import overspend_item, raise_item, terms_record
from handlers.blocks.items.tasks.done_by_hand import done_item
from handlers.blocks.items.tasks.on_hold import held_item
from handlers.blocks.kit.elements import Block, Blocks, context, section
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.text import literal, person, with_mentions
from storage.enums import Outcome, TaskKind, TaskState

ITEMS: dict[TaskKind, Callable[[TaskView], Blocks]] = {
    TaskKind.IDEATE: ideate_item,
    TaskKind.DECIDE_IDEAS: decide_ideas_item,
    TaskKind.END_IDEATION: end_ideation_item,
    TaskKind.PLAN: plan_item,
    TaskKind.SET_SLOT: slot_item,
    TaskKind.ADD_POSTS: add_posts_item,
    TaskKind.CHOOSE: choose_item,
    TaskKind.OUTREACH: outreach_item,
    TaskKind.DESIGN: design_item,
    TaskKind.COPY: copy_item,
    TaskKind.APPROVE: approve_item,
    TaskKind.REVIEW: review_item,
    TaskKind.CONDITION: condition_item,
    TaskKind.PUBLISH: publish_item,
    TaskKind.OVERSPEND: overspend_item,
    TaskKind.BUDGET_RAISE: raise_item,
    TaskKind.ONE_OFF: one_off_item,
    TaskKind.RESULTS: results_item,
    TaskKind.CONFIRM_ADDRESS: address_item,
}


def item(view: TaskView) -> Blocks:
    """A task with what is needed to do it; once it is settled, only how it came out."""
    if view.task.state is not TaskState.OPEN:
        return settled_item(view)
    if view.task.held_until is not None:
        return held_item(view)
    words = rules_of(view.task.kind).done_by_hand
    blocks = done_item(view, words) if words else ITEMS[view.task.kind](view)
    return [*blocks, *_why_asked(view)]


def _why_asked(view: TaskView) -> Blocks:
    """Why it is for somebody who is not of the role that usually does it."""
    absent = view.acting_for.get(view.viewer or "")
    if absent and view.is_open:
        return [context(f"For {person(absent)}, who is away.")]
    if not (view.stands_in and view.is_open):
        return []
    role = view.task.role.label
    return [
        context(
            f"You are asked in place of the {role}: nobody decides on their own work, and this is theirs."
        )
    ]


_MARKS: dict[Outcome | None, str] = {Outcome.REQUEST_CHANGES: "✏️", Outcome.REJECT: "⛔"}


def _outcome(view: TaskView) -> Outcome | None:
    decision = view.question.decision if view.question else None
    return decision.outcome if decision else None


def settled_item(view: TaskView) -> Blocks:
    """A task that nobody has to act on any more."""
    mark = _MARKS.get(_outcome(view), "✅") if view.task.state is TaskState.DONE else "➖"
    outcome = with_mentions(view.task.outcome or "", 400)
    decision = view.question.decision if view.question else None
    reason = decision.reason if decision else None
    outcome += on_condition(decision.condition if decision else None)
    blocks = [section(f"{mark} *{literal(view.words)}*\n{outcome}", _open_post(view))]
    blocks += [context(f"“{literal(reason, 300)}”")] if reason else []
    return [*blocks, *terms_record(view)] if view.task.kind is TaskKind.OVERSPEND else blocks


def _open_post(view: TaskView) -> Block | None:
    """What was handed in can be read on the post's page."""
    return open_post(view.deliverable.id) if view.deliverable else None
