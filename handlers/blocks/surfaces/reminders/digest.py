"""The weekly digest: how campaigns stand, what went live, and what came in."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from campaigns.core.wording import counted
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, header, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, moment, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind, Role

Facts = Mapping[str, Any]


def _digest(facts: Facts) -> Message:
    told = facts["campaigns"]
    late = facts.get("late", sum(one["late_count"] for one in told))  # older ones counted what they name
    summary = f"The week in {counted(len(told) + facts['more'], 'campaign')}: {late} late"
    blocks: Blocks = [
        header("📅 The week in your campaigns" if _is_person(facts) else "📅 The week"),
        context(f"since {moment(datetime.fromisoformat(facts['since']))}"),
        *map(_campaign, told),
    ]
    if facts["more"]:
        blocks.append(context(f"and {counted(facts['more'], 'more campaign')}: `/campaign list` has them."))
    return Message(cut(summary, 300), [*blocks, _switching_off(facts)])


def _campaign(one: Facts) -> Block:
    lines = [f"*{literal(one['name'], 80)}* · {_pacing(one)}", *_late(one), *_live(one), *_came_in(one)]
    return section("\n".join(lines), button("Open", ActionId.SHOW_CAMPAIGN, Reference(campaign=one["id"])))


def _pacing(one: Facts) -> str:
    """How much is promised and paid beside how much of the time is over."""
    money = one["money"]
    if not money:
        spent = "over budget" if one["is_over"] else "within budget"
    else:
        share = f" ({money['promised_share']} %)" if money["promised_share"] is not None else ""
        over = ", over budget" if one["is_over"] else ""
        spent = f"{money['promised']} of {money['budget']} promised{share}{over}, {money['paid']} paid"
    posts = f" · {one['posts_published']} of {one['posts']} posts published" if one["posts"] else ""
    return f"{spent}{posts} · {one['elapsed']} % of its time is over"


def _late(one: Facts) -> list[str]:
    lines = [_late_line(late) for late in one["late"]]
    left = one["late_count"] - len(lines)
    return [*lines, *([f"⏰ and {left:,} more are late"] if left > 0 else [])]


def _late_line(late: Facts) -> str:
    whose = person(late["holder"]) if late["holder"] else Role(late["role"]).label
    due = f"due {moment(datetime.fromisoformat(late['due_at']))}"
    since = moment(datetime.fromisoformat(late["since"]))
    return f"⏰ {literal(late['words'])}, {due} — {whose} since {since}"


def _live(one: Facts) -> list[str]:
    if not one["published"]:
        return []
    left = one["published_count"] - len(one["published"])
    more = f" and {left:,} more" if left > 0 else ""
    return [f"🚀 Live: {', '.join(literal(title, 60) for title in one['published'])}{more}"]


def _came_in(one: Facts) -> list[str]:
    counts = (("designs", "design"), ("copies", "copy"))
    said = [f"{words} for {counted(one[key], 'post')}" for key, words in counts if one[key]]
    said += [f"results for {counted(one['measured'], 'post')}"] if one["measured"] else []
    return [f"📥 Came in: {', '.join(said)}"] if said else []


def _switching_off(facts: Facts) -> Block:
    if _is_person(facts):
        return actions(button("Reminders…", ActionId.REMINDERS, Reference()))
    return context("Owner and Marketing Manager switch this off in `/campaign edit`, *Rules*.")


def _is_person(facts: Facts) -> bool:
    return not str(facts["to"]).startswith(("C", "G"))


DIGEST_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.DIGEST: _digest}
