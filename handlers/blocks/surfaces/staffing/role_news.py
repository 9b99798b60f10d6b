"""News of roles, told once to those who can do something about it."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.blocks.kit.elements import context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, people, person
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


def _money_role(facts: Facts) -> Message:
    """Somebody else decides on money now: told to who did and who does."""
    role = literal(facts["role"])
    where = f" of *{literal(facts['campaign'], 80)}*" if "campaign" in facts else ""
    was, now = (people(facts[key]) or "nobody" for key in ("was", "now"))
    who = person(facts["changed_by"]) if facts["changed_by"] else "A user group"
    lines = f"🔑 {who} has changed who is {role}{where}: {was} → {now}."
    return Message(
        cut(f"The {facts['role']} has changed", 300),
        [section(lines), context(f"The {role} decides on money beyond the budget.")],
    )


def _own_money(facts: Facts) -> Message:
    """Somebody decided on money that they had asked for, because nobody else was there: told to admins."""
    name = literal(facts["campaign"], 80)
    lines = (
        f"⚠️ *{name}*: {person(facts['decided_by'])} approved {literal(facts['what'], 200)} that they had asked for "
        "themselves, because nobody else was there to decide. It is recorded as their own."
    )
    hint = "Name a Marketing Director with `/campaign roles`."
    text = f"{facts['campaign']}: money was approved by who asked for it"
    return Message(cut(text, 300), [section(lines), context(hint)])


ROLE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.ROLE_EMPTY: _role_empty,
    NoticeKind.MONEY_ROLE: _money_role,
    NoticeKind.OWN_MONEY: _own_money,
}
