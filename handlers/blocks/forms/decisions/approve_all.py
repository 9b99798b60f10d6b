"""Deciding on many posts at once: all that wait, page by page, and what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.approvals.questions import Question
from campaigns.decisions.bulk import RefusedDecision
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import open_choice
from handlers.blocks.items.content.previews import (
    asset_words,
    copy_block,
    count_words,
    is_cut,
    picture,
    warnings,
)
from handlers.blocks.kit.elements import (
    Block,
    Blocks,
    View,
    actions,
    button,
    context,
    modal,
    overflow,
    section,
)
from handlers.blocks.kit.inputs import boxes_input
from handlers.blocks.kit.openers import open_post, posts_row
from handlers.blocks.kit.text import cut, literal, moment, with_mentions
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Decision, Deliverable, Version

A_PAGE = 30
A_BOX = 10
"""How many boxes stand together; Slack takes no more in one field."""
FIELD = "posts"

Waiting = Sequence[tuple[TaskView, Question]]


def approve_all_form(campaign: Campaign, waiting: Waiting, more: int) -> View:
    """A page of the posts that wait for approval, all ticked; `more` wait beyond it."""
    shown = waiting[:A_PAGE]
    head = f"*{literal(campaign.name, 100)}*\n{len(shown) + more:,} posts wait for your approval."
    blocks: Blocks = [section(head), *(block for view, _ in shown for block in _post(view))]
    for start in range(0, len(shown), A_BOX):
        blocks.append(_boxes(start, shown[start : start + A_BOX]))
    if more > 0:
        blocks.append(context(f"{more:,} more come on the next page."))
    return modal(
        FormId.APPROVE_ALL, "Approve all", blocks, submit="Approve what is ticked", close="Cancel",
        reference=Reference(campaign=campaign.id),
    )  # fmt: skip


@dataclass(frozen=True)
class Approved:
    """A post that was approved just now, with its decision while that can be undone, or until `others_decide`, too."""

    deliverable_id: int | None
    title: str
    decision: Decision | None
    others_decide: bool = False


def approved_view(
    campaign: Campaign, approved: Sequence[Approved], refused: Sequence[RefusedDecision], more: int
) -> View:
    """What was approved, each with *Undo*, and what could not be; `more` still wait."""
    count = f"{len(approved):,} approved" + (f", {len(refused):,} not" if refused else "")
    reference = Reference(campaign=campaign.id)
    blocks: Blocks = [section(f"*{literal(campaign.name, 100)}*\n{count}.")]
    if more:
        blocks.append(
            actions(button(f"Go on with {more:,} more…", ActionId.APPROVE_ALL, reference, style="primary"))
        )
    blocks += [
        section(f"⚠️ *{literal(one.title)}*\n{with_mentions(one.message, 300)}") for one in refused[:A_PAGE]
    ]
    blocks += [_approved(one) for one in approved[:A_PAGE]]
    named = [(one.deliverable_id, one.title) for one in refused[:A_PAGE]]
    named += [(one.deliverable_id, one.title) for one in approved[:A_PAGE]]
    blocks += posts_row([(number, title) for number, title in named if number])
    return modal(None, "Approved", blocks, reference=reference)


def _post(view: TaskView) -> Blocks:
    """At most three blocks, so that a page of posts stays within a hundred: the post, its copy, its picture."""
    asset, copy = view.current.asset, view.current.copy
    return [
        section(_about(view), _open(view)),
        *([copy_block(copy, mark=_version(view, copy))] if copy else []),
        *(picture(asset) if asset else []),
    ]


def _open(view: TaskView) -> Block | None:
    """The post's page; behind three dots with all of its copy, where the form shows only a part."""
    if view.deliverable is None or view.current.copy is None or not is_cut(view.current.copy):
        return open_post(view.deliverable.id) if view.deliverable else None
    asked = view.question.approval.id if view.question else None
    whole = Reference(deliverable=view.deliverable.id, approval=asked, word="whole_copy")
    return overflow(ActionId.CHOOSE, [open_choice(view.deliverable), ("Show copy", whole)])


def _about(view: TaskView) -> str:
    deliverable = view.deliverable
    if deliverable is None:
        return literal(view.words)
    parts = [deliverable.platform.label, moment(deliverable.slot_at) if deliverable.slot_at else ""]
    parts.append(f"round {deliverable.round}" if deliverable.round > 1 else "")
    head = (
        f"*{deliverable.number}. {literal(deliverable.title)}* · {' · '.join(part for part in parts if part)}"
    )
    return "\n".join([head, *_halves(view, deliverable), *warnings(view)])


def _halves(view: TaskView, deliverable: Deliverable) -> list[str]:
    asset, copy = view.current.asset, view.current.copy
    lines = [f"{asset_words(asset)} · {_version(view, asset)}" if asset else "_Text only_"]
    if copy is not None:
        lines.append(f"_{count_words(deliverable.platform, copy.caption or '', tuple(copy.hashtags))}_")
    return lines


def _version(view: TaskView, part: Version) -> str:
    approved = bool(view.asked) and part.part not in view.asked
    return f"{part.part.label.lower()} v{part.number}{', approved before' if approved else ''}"


def _boxes(start: int, shown: Waiting) -> Block:
    options = [(str(question.approval.id), _label(view)) for view, question in shown]
    ticked = [value for value, _ in options]
    label = "Approve these" if start == 0 else "Approve these, too"
    return boxes_input(f"{FIELD}{start}", label, options, ticked=ticked)


def _label(view: TaskView) -> str:
    deliverable = view.deliverable
    return cut(f"{deliverable.number}. {deliverable.title}" if deliverable else view.words, 75)


def _approved(one: Approved) -> Block:
    if one.decision is None:
        return section(f"✅ {literal(one.title)}{' · others decide, too' if one.others_decide else ''}")
    about = Reference(decision=one.decision.id, approval=one.decision.approval_id)
    return section(f"✅ {literal(one.title)}", button("Undo", ActionId.UNDO, about))
