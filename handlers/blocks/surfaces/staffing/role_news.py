"""News of roles, told once to those who can do something about it."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.blocks.kit.elements import section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _role_empty(facts: Facts) -> Message:
    """Whoever held a role has left: in the workspace, or in the one campaign that gave it to them."""
    role = literal(facts["role"])
    if "campaign" in facts:
        name = literal(facts["campaign"], 80)
        where, how = f"*{name}*: nobody", f"`/campaign edit {name}`, under People"
        who = "the campaign's owner, or whoever stands in for them"
    else:
        where, how = "Nobody", "`/campaign roles`"
        who = "each campaign's owner, or whoever stands in for them"
    lines = f"⚠️ {where} holds the role of {role} any more: who did has left. Its work goes to {who}."
    return Message(
        cut(f"Nobody holds the role of {facts['role']} any more", 300),
        [section(f"{lines}\nGive it to somebody with {how}.")],
    )


ROLE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.ROLE_EMPTY: _role_empty}
