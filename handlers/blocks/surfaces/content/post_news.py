"""News about one post: what became of a file that somebody posted in a thread, and what somebody says of the post."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import open_post, posts_row
from handlers.blocks.kit.text import cut, day, literal, person, quoted, with_mentions
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import CommentReaders, NoticeKind

Facts = Mapping[str, Any]


def design_taken(facts: Facts) -> Message:
    """That a file is handed in, and for which post."""
    are = "are" if facts.get("several") else "is"
    text = f"{facts['name']} {are} handed in as the design of {facts['title']}."
    lines = (
        f"📎 *{literal(facts['name'], 100)}* {are} handed in as the design of *{literal(facts['title'])}*."
    )
    opening = open_post(facts["deliverable_id"]) if facts.get("deliverable_id") else None
    return Message(cut(text, 300), [section(lines, opening)])


def _not_taken(facts: Facts) -> Message:
    """Why, which may name the file itself."""
    if facts["why"].startswith(facts["name"][:100]):
        return Message(cut(facts["why"], 300), [section(with_mentions(facts["why"], 800))])
    text = f"{facts['name']}: not handed in. {facts['why']}"
    lines = f"*{literal(facts['name'], 100)}*: not handed in. {with_mentions(facts['why'], 800)}"
    return Message(cut(text, 300), [section(lines)])


def _which(facts: Facts) -> Message:
    text = f"{facts['name']}: {_for_which(facts)}"
    blocks: Blocks = [
        section(
            f"📎 *{literal(facts['name'], 100)}* · {literal(facts['campaign'], 80)}\n{_for_which(facts)}"
        ),
        *(_choice(facts, post_id, title) for post_id, title in facts["posts"]),
        *posts_row(facts["posts"]),
    ]
    if facts["more"]:
        blocks.append(context(f"and {facts['more']:,} more: open the post in `/tasks` and upload it there."))
    return Message(cut(text, 300), blocks)


def _for_which(facts: Facts) -> str:
    return "Which post are they for?" if facts.get("further") else "Which post is it for?"


def _choice(facts: Facts, post_id: int, title: str) -> Block:
    reference = Reference(deliverable=post_id, notice=facts["notice_id"])
    return section(literal(title), button("This one", ActionId.THIS_POST, reference))


def _comment(facts: Facts) -> Message:
    text = f"{facts['title']}: a comment"
    says = f"{person(facts['by'])} says{_to_whom(facts)}:"
    lines = f"💬 *{literal(facts['title'])}* · {literal(facts['campaign'], 80)}\n{says}"
    reference = Reference(deliverable=facts["deliverable_id"])
    answer = actions(button("Answer…", ActionId.COMMENT, reference), open_post(facts["deliverable_id"]))
    return Message(cut(text, 300), [section(f"{lines}\n{quoted(facts['text'], 2000)}"), answer])


def _to_whom(facts: Facts) -> str:
    """That outsiders read it, too; older news do not say."""
    return " (🌐 outside Slack, too)" if facts.get("readers") == CommentReaders.OUTSIDERS.value else ""


def _condition_met(facts: Facts) -> Message:
    """That what an approval depended on is done."""
    text = f"{facts['title']}: the condition is met"
    head = f"✅ *{literal(facts['title'])}* · {literal(facts['campaign'], 80)}"
    head += f"\n{person(facts['by'])} says that this is done:"
    opening = actions(open_post(facts["deliverable_id"]))
    return Message(cut(text, 300), [section(f"{head}\n{quoted(facts['condition'], 2000)}"), opening])


def _on_hold(facts: Facts) -> Message:
    """That a request rests until a day, and what it waits for."""
    until = day(date.fromisoformat(facts["until"]))
    text = f"{facts['words']}: on hold until {until}"
    head = f"⏸️ *{literal(facts['words'])}* · {literal(facts['campaign'], 80)}"
    head += f"\n{person(facts['by'])} has put it on hold until {until}. Nobody is asked before."
    opening = button("Open", ActionId.OPEN_TASK, Reference(task=facts["task_id"]))
    return Message(cut(text, 300), [section(f"{head}\n{quoted(facts['why'], 500)}", opening)])


POST_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.COMMENT: _comment,
    NoticeKind.CONDITION_MET: _condition_met,
    NoticeKind.ON_HOLD: _on_hold,
    NoticeKind.DESIGN_TAKEN: design_taken,
    NoticeKind.FILE_NOT_TAKEN: _not_taken,
    NoticeKind.WHICH_DESIGN: _which,
}
