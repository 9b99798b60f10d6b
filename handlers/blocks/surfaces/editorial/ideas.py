"""All ideas of a campaign in a modal, page by page, each with what can be done about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from campaigns.core.wording import counted
from handlers.blocks.items.editorial.ideas import approve_all_button, decision, idea_text, ideas_in_short
from handlers.blocks.kit.elements import (
    Blocks,
    View,
    actions,
    button,
    context,
    header,
    modal,
    overflow,
    section,
)
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import IdeaState
from storage.models import Campaign, Idea

A_PAGE = 12
TITLES = {
    IdeaState.PROPOSED: "Waiting for a decision",
    IdeaState.APPROVED: "Approved",
    IdeaState.DROPPED: "Dropped",
}


@dataclass(frozen=True)
class IdeaBoard:
    """A campaign's ideas, how many posts are planned for each (by id), and what the `reader` may do."""

    campaign: Campaign
    ideas: Sequence[Idea]
    planned: Mapping[int, int]
    is_open: bool
    may_submit: bool
    may_manage: bool
    ideation_open: bool
    reader: str
    self_approval: bool

    @property
    def to_decide(self) -> list[Idea]:
        """The ideas that wait and are not the reader's own, unless the workspace lets people decide on theirs."""
        waiting = [idea for idea in self.ideas if idea.state is IdeaState.PROPOSED]
        return [idea for idea in waiting if self.self_approval or idea.submitted_by != self.reader]


def idea_board(board: IdeaBoard, page: int = 0) -> View:
    """One page (from 0) of the ideas; those that wait for a decision come first."""
    page = max(0, min(page, -(-len(board.ideas) // A_PAGE) - 1))
    order = [IdeaState.PROPOSED, IdeaState.APPROVED, IdeaState.DROPPED]
    ordered = sorted(board.ideas, key=lambda one: (order.index(one.state), one.number))
    blocks: Blocks = [
        section(f"*{literal(board.campaign.name, 100)}*\n{ideas_in_short(board.ideas)}"),
        *_buttons(board, page),
    ]
    shown = ordered[page * A_PAGE : (page + 1) * A_PAGE]
    for state, some in groupby(shown, key=lambda one: one.state):
        blocks.append(header(TITLES[state]))
        blocks += [block for idea in some for block in _idea(board, idea, page)]
    blocks += paging(f"ideas:{board.campaign.id}", page, len(board.ideas), A_PAGE)
    return modal(None, "Ideas", blocks, reference=Reference(campaign=board.campaign.id))


def _buttons(board: IdeaBoard, page: int) -> Blocks:
    reference = Reference(campaign=board.campaign.id, page=page)
    buttons = [
        button("Submit ideas…", ActionId.SUBMIT_IDEAS, reference, style="primary")
        if board.may_submit
        else None,
        approve_all_button(board.to_decide, reference) if board.may_manage else None,
        button("Ask for more…", ActionId.MORE_IDEAS, reference) if board.may_manage else None,
        button("Ideas done", ActionId.IDEAS_DONE, reference)
        if board.may_submit and board.ideation_open
        else None,
    ]
    return [actions(*buttons)] if any(buttons) else []


def _idea(board: IdeaBoard, idea: Idea, page: int) -> Blocks:
    reference = Reference(idea=idea.id, campaign=board.campaign.id, page=page)
    text = idea_text(idea)
    edit = [("Edit…", _with_word(reference, "describe_idea"))] if board.may_submit else []
    if idea.state is IdeaState.PROPOSED:
        menu = overflow(ActionId.CHOOSE, edit) if edit else None
        is_own = idea not in board.to_decide
        return [section(text, menu), *([decision(reference, is_own=is_own)] if board.is_open else [])]
    if idea.state is IdeaState.DROPPED:
        back = button("Bring back", ActionId.BRING_BACK_IDEA, reference) if board.may_submit else None
        return [section(f"{text} · dropped", back), context(f"“{literal(idea.reason or '', 300)}”")]
    planned = board.planned.get(idea.id, 0)
    said = counted(planned, "post") + " planned" if planned else "no posts yet"
    choices = [*((words, _with_word(reference, word)) for words, word in _CHOICES), *edit]
    menu = overflow(ActionId.CHOOSE, choices) if board.may_submit else None
    return [section(f"{text} · approved · {said}", menu)]


_CHOICES = (("Plan a post…", "plan_post"), ("Drop this idea…", "drop_idea"))


def _with_word(reference: Reference, word: str) -> Reference:
    return Reference(idea=reference.idea, campaign=reference.campaign, page=reference.page, word=word)
