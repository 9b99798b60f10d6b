"""News about ideas: more are asked for, and how those came out that somebody submitted."""

from collections.abc import Callable, Mapping
from typing import Any

from campaigns.core.wording import counted
from handlers.blocks.kit.elements import actions, button, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, person, quoted
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import IdeaState, NoticeKind

Facts = Mapping[str, Any]
SHOWN = 12
_OUTCOMES = {IdeaState.APPROVED: "✅ approved", IdeaState.DROPPED: "➖ dropped"}


def _more_ideas(facts: Facts) -> Message:
    text = f"{facts['campaign']}: more ideas are asked for"
    lines = f"💡 *{literal(facts['campaign'], 80)}*\n{person(facts['asked_by'])} asks for more ideas:"
    reference = Reference(campaign=facts["campaign_id"])
    more = actions(button("Submit ideas…", ActionId.SUBMIT_IDEAS, reference, style="primary"))
    return Message(cut(text, 300), [section(f"{lines}\n{quoted(facts['wanted'], 1000)}"), more])


def _ideas_decided(facts: Facts) -> Message:
    """What became of each idea that the reader submitted, by whom, and why one was dropped."""
    ideas = facts["ideas"]
    whose = "your idea is" if len(ideas) == 1 else f"your {len(ideas)} ideas are"
    text = f"{facts['campaign']}: {whose} decided on"
    lines = "\n".join(_outcome(idea) for idea in ideas[:SHOWN])
    blocks = [section(f"💡 *{literal(facts['campaign'], 80)}*: {whose} decided on\n{lines}")]
    left = len(ideas) - SHOWN
    blocks += [context(f"and {counted(left, 'more idea')}")] if left > 0 else []
    every = button("All ideas", ActionId.SHOW_IDEAS, Reference(campaign=facts["campaign_id"]))
    return Message(cut(text, 300), [*blocks, actions(every)])


def _outcome(idea: Mapping[str, Any]) -> str:
    reason = f": “{literal(idea['reason'], 120)}”" if idea.get("reason") else ""
    outcome = _OUTCOMES[IdeaState(idea["state"])]
    return f"{outcome} by {person(idea['by'])}: *{literal(idea['theme'], 100)}*{reason}"


IDEA_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.MORE_IDEAS: _more_ideas,
    NoticeKind.IDEAS_DECIDED: _ideas_decided,
}
