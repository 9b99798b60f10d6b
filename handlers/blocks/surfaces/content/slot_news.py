"""News of a post's time: that it nears, that it was missed, and that it came before a condition was met."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from handlers.blocks.kit.elements import actions, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import open_post, posts_row
from handlers.blocks.kit.text import cut, literal, moment, people, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]
NAMED = 10


def _slot_nears(facts: Facts) -> Message:
    """To whoever is waited for; to the owner, with who that is. It tells of the moment when it was sent."""
    titles = [facts["title"], *facts.get("others", [])]
    posts = "1 post is" if len(titles) == 1 else f"{len(titles)} posts are"
    what, then = "not approved yet", "What is not approved by then is Missed."
    if facts.get("is_unmet"):
        what, then = "approved with a condition that is not met yet", "Nothing goes out before it is met."
    text = f"{facts['campaign']}: {posts} {what}"
    named = "\n".join(f"• {literal(title)}" for title in titles[:NAMED])
    more = f"\nand {len(titles) - NAMED:,} more" if len(titles) > NAMED else ""
    lines = (
        f"⏳ *{_name(facts)}*: {posts} {what}, and {_when(facts['slot_at'])} is near. {then}\n{named}{more}"
    )
    opening = button("Open campaign", ActionId.SHOW_CAMPAIGN, Reference(campaign=facts["campaign_id"]))
    pages = posts_row(list(zip(facts.get("post_ids", ()), titles, strict=False))[:NAMED])
    return Message(cut(text, 300), [section(f"{lines}{_waits(facts)}", opening), *pages])


def _waits(facts: Facts) -> str:
    """Who is waited for, to others; whoever put it on hold is not asked for anything."""
    if facts.get("on_hold_by"):
        return f"\n⏸️ On hold by {person(facts['on_hold_by'])}: until that is lifted, nobody decides."
    if "waits_for" not in facts:
        return "\n`/tasks` shows what waits for you."
    return f"\n{_waits_for(facts['waits_for'])}"


def _waits_for(addresses: str) -> str:
    asked = [one for one in addresses.split(",") if one]
    if not asked:
        return "Nobody is asked for anything about it."
    holders = [one for one in asked if not one.startswith(("C", "G"))]
    return f"It waits for {people(holders) if holders else 'somebody of the team to take it'}."


def _condition_unmet(facts: Facts) -> Message:
    """To who sees to the condition, and to the owner, at the time of the post."""
    text = f"{facts['campaign']}: {facts['title']} waits for a condition"
    when = f" ({_when(facts['slot_at'])})" if facts.get("slot_at") else ""
    lines = (
        f"⏰ *{literal(facts['title'])}* · {_name(facts)}\nIts time came{when}, and the condition under which it is "
        f"approved is not met. Nothing goes out before it is. {_waits_for(facts['waits_for'])} "
        "Meet it, or give the post another time."
    )
    return Message(cut(text, 300), [section(lines), actions(open_post(facts["deliverable_id"]))])


def _slot_missed(facts: Facts) -> Message:
    text = f"{facts['campaign']}: {facts['title']} was missed"
    lines = f"⏰ *{literal(facts['title'])}* · {_name(facts)}\n{_why_missed(facts)}"
    went_live = " Nothing waits for approval any more, so the campaign is live now."
    lines += went_live if facts.get("went_live") else ""
    if facts.get("since"):
        return Message(cut(text, 300), [section(f"{lines} {literal(facts['since'])}")])
    again = button(
        "Set again…", ActionId.SET_SLOT, Reference(deliverable=facts["deliverable_id"]), style="primary"
    )
    said = f"{lines} Give it another time, or leave it."
    return Message(cut(text, 300), [section(said, again), actions(open_post(facts["deliverable_id"]))])


def _why_missed(facts: Facts) -> str:
    if facts.get("by"):
        stop = "" if facts["why"].endswith((".", "!", "?", "…")) else "."
        return f"{person(facts['by'])} says that it was never published: “{literal(facts['why'], 500)}”{stop}"
    when = f" ({_when(facts['slot_at'])})" if facts.get("slot_at") else ""
    verb = "was" if facts.get("since") else "is"
    return f"Its time came{when}, and it was not approved, so it {verb} Missed."


def _name(facts: Facts) -> str:
    return literal(facts["campaign"], 80)


def _when(stored: str) -> str:
    """A stored moment, in the reader's own time zone."""
    return moment(datetime.fromisoformat(stored))


SLOT_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.SLOT_NEARS: _slot_nears,
    NoticeKind.SLOT_MISSED: _slot_missed,
    NoticeKind.CONDITION_UNMET: _condition_unmet,
}
