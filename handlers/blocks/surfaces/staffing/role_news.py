"""News of roles, told once to those who can do something about it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from campaigns.core.wording import counted
from handlers.blocks.kit.elements import context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, people, person
from storage.enums import NoticeKind

Facts = Mapping[str, Any]
NAMED = 10


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
    names = [facts["campaign"]] if "campaign" in facts else facts.get("campaigns", [])
    where = f" of {_named(names)}" if names else ""
    was, now = (people(facts[key]) or "nobody" for key in ("was", "now"))
    who = person(facts["changed_by"]) if facts["changed_by"] else "A user group"
    lines = f"🔑 {who} has changed who is {role}{where}: {was} → {now}."
    hint = f"The {role} decides on money beyond the budget."
    if facts.get("kept"):
        hint += f" {counted(facts['kept'], 'campaign')} named their own, whom this does not change."
    return Message(cut(f"The {facts['role']} has changed", 300), [section(lines), context(hint)])


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(f"*{literal(name, 80)}*" for name in names[:NAMED]) + more


def _own_money(facts: Facts) -> Message:
    """Somebody who asks for money in a campaign decided on it, because nobody else was there: told to admins."""
    name = literal(facts["campaign"], 80)
    lines = (
        f"⚠️ *{name}*: {person(facts['decided_by'])} approved {literal(facts['what'], 200)}, having asked for "
        "money in this campaign themselves, because nobody else was there to decide. It is recorded as their own."
    )
    where = f"`/campaign edit {name}`, under People" if facts.get("has_own") else "`/campaign roles`"
    hint = f"Name one more Marketing Director, who asks for no money there themselves, with {where}."
    text = f"{facts['campaign']}: money was approved by who asks for it"
    return Message(cut(text, 300), [section(lines), context(hint)])


def _transferred(facts: Facts) -> Message:
    """A campaign has another owner: told to the old and the new one."""
    who, was, now = (person(facts[key]) for key in ("changed_by", "was", "now"))
    lines = f"👤 {who} has given *{literal(facts['campaign'], 80)}* to another owner: {was} → {now}."
    if facts.get("missing_address"):
        lines += f"\n⚠️ Slack tells no e-mail address of {now}, so who gets its e-mails cannot answer them."
    return Message(cut(f"{facts['campaign']} has another owner", 300), [section(lines)])


ROLE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.ROLE_EMPTY: _role_empty,
    NoticeKind.MONEY_ROLE: _money_role,
    NoticeKind.OWN_MONEY: _own_money,
    NoticeKind.TRANSFERRED: _transferred,
}
