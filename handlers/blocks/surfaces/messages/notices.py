"""News told once, built from the facts stored when it happened."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from campaigns.core.wording import counted
from handlers.blocks.items.content.conditions import on_condition
from handlers.blocks.kit.elements import Block, Blocks, actions, button, confirm, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import about_campaign, open_post, post_menu
from handlers.blocks.kit.text import acting, cut, literal, moment, person, with_mentions
from handlers.blocks.surfaces.content.label_news import LABEL_NEWS
from handlers.blocks.surfaces.content.post_news import POST_NEWS
from handlers.blocks.surfaces.content.slot_news import SLOT_NEWS
from handlers.blocks.surfaces.editorial.calendar_links import LINK_NEWS
from handlers.blocks.surfaces.editorial.idea_news import IDEA_NEWS
from handlers.blocks.surfaces.influencers.fee_news import FEE_NEWS
from handlers.blocks.surfaces.influencers.proposals import PROPOSAL_NEWS
from handlers.blocks.surfaces.influencers.rights_news import RIGHTS_NEWS
from handlers.blocks.surfaces.messages.unreachable import (
    channel_closed,
    delivery_failed,
    mail_failed,
    no_answers,
)
from handlers.blocks.surfaces.one_offs.request_news import REQUEST_NEWS
from handlers.blocks.surfaces.outside.clients import OUTSIDE_NEWS
from handlers.blocks.surfaces.reminders.digest import DIGEST_NEWS
from handlers.blocks.surfaces.reminders.nudges import NUDGE_NEWS
from handlers.blocks.surfaces.reminders.reminder import REMINDER_NEWS
from handlers.blocks.surfaces.reminders.spending_alert import SPENDING_NEWS
from handlers.blocks.surfaces.reporting.file_news import FILE_NEWS
from handlers.blocks.surfaces.reporting.report import report_message
from handlers.blocks.surfaces.reporting.report_note import note_asked_for
from handlers.blocks.surfaces.staffing.absence import ABSENCE_NEWS
from handlers.blocks.surfaces.staffing.role_news import ROLE_NEWS
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import ApprovalSubject, ContentPart, NoticeKind

Facts = Mapping[str, Any]
TITLES_SHOWN = 20


def notice(kind: NoticeKind, facts: Facts) -> Message:
    """The message for a kind of news; once it is `settled` what it offers, that stands in place of its buttons."""
    message = NOTICES[kind](facts)
    return _settled(message, facts["settled"]) if "settled" in facts else message


def _settled(message: Message, what: str) -> Message:
    said = [
        {key: value for key, value in block.items() if key != "accessory"}
        for block in message.blocks
        if block["type"] != "actions"
    ]
    return Message(message.text, [*said, context(with_mentions(what, 400))], attachment=message.attachment)


def _outcome(facts: Facts) -> Message:
    titles = [str(facts.get("title") or "Your draft"), *facts.get("others", [])]
    subject = SUBJECTS[ApprovalSubject(facts["subject"])](facts, titles)
    outcome = {
        "approve": "✅ approved",
        "request_changes": "✏️ changes requested" + _in_half(facts.get("half")),
        "reject": "⛔ rejected",
    }[facts["outcome"]]
    text = f"{subject}: {outcome}"
    who = acting(facts["decided_by"], facts.get("decided_for"))
    lines = f"*{literal(subject)}* · {literal(facts['campaign'], 80)}\n{outcome} by {who}"
    lines += on_condition(facts.get("condition"), 500)
    reason = [context(f"“{literal(facts['reason'], 500)}”")] if facts.get("reason") else []
    return Message(
        cut(text, 300), [section(lines, _open(facts, titles)), *_listed(titles), *reason, *_mending(facts)]
    )


def _content(_facts: Facts, titles: Sequence[str]) -> str:
    return titles[0] if len(titles) == 1 else counted(len(titles), "post")


def _overspend(facts: Facts, _titles: Sequence[str]) -> str:
    return f"{_beyond(facts)} beyond the budget"


def _budget_raise(_facts: Facts, _titles: Sequence[str]) -> str:
    return "The higher budget"


SUBJECTS: dict[ApprovalSubject, Callable[[Facts, Sequence[str]], str]] = {
    ApprovalSubject.CONTENT: _content,
    ApprovalSubject.OVERSPEND: _overspend,
    ApprovalSubject.BUDGET_RAISE: _budget_raise,
    ApprovalSubject.ONE_OFF: _content,
}
"""What was decided on, in words."""


def _listed(titles: Sequence[str]) -> Blocks:
    """What a decision is about, where it is more than one thing."""
    if len(titles) == 1:
        return []
    lines = [f"• {literal(title, 100)}" for title in titles[:TITLES_SHOWN]]
    left = len(titles) - TITLES_SHOWN
    return [section("\n".join([*lines, *([f"and {left:,} more"] if left > 0 else [])]))]


def _open(facts: Facts, titles: Sequence[str]) -> Block | None:
    """The pages of the posts that were decided on; older news do not know which these were."""
    posts = facts.get("post_ids", ())
    return (
        open_post(posts[0])
        if len(posts) == 1
        else post_menu(list(zip(posts, titles, strict=False))[:TITLES_SHOWN])
    )


def _in_half(part: str | None) -> str:
    """Which half of a post must change, where it is not both."""
    return f" in the {ContentPart(part).label.lower()} only" if part else ""


def _live(facts: Facts) -> Message:
    text = f"{facts['campaign']} is live."
    approved = "everything is approved, " if facts.get("all_approved", True) else ""
    counts = [f"{counted(_to_come(facts), 'post')} to come", *facts.get("besides", [])]
    first = "Next post" if facts.get("has_begun") else "First post"
    when = f"\n{first}: {_when(facts['first_post_at'])}." if facts.get("first_post_at") else ""
    lines = f"🚀 *{_name(facts)}* is live: {approved}{', '.join(counts)}.{when}"
    about = about_campaign(facts["campaign_id"]) if facts.get("campaign_id") else None
    return Message(cut(text, 300), [section(lines, about)])


def _to_come(facts: Facts) -> int:
    """How many posts were to come; older news had one count of all."""
    return int(facts["to_come"] if "to_come" in facts else facts["posts"])


def _when(stored: str) -> str:
    """A stored moment, in the reader's own time zone."""
    return moment(datetime.fromisoformat(stored))


def _beyond(facts: Facts) -> str:
    if facts.get("cost"):
        return f"“{cut(facts['cost'], 60)}” ({facts['amount']})"
    return f"Terms with @{facts['handle']}" if facts.get("handle") else "A cost"


def _mending(facts: Facts) -> Blocks:
    """Ways on with a cost that was not approved."""
    if facts.get("cost_id") is None or facts["outcome"] == "approve":
        return []
    reference = Reference(cost=facts["cost_id"])
    return [
        actions(
            button("Change…", ActionId.CHANGE_COST, reference),
            button("Withdraw…", ActionId.WITHDRAW_COST, reference),
        )
    ]


def _end_passed(facts: Facts) -> Message:
    text = f"{facts['campaign']} has passed its last day, and parts of it are still open."
    lines = f"*{literal(facts['campaign'], 80)}* has passed its last day, and parts of it are still open."
    ending = f"`/campaign {facts['ending']} {_name(facts)}`"
    hint = f"Settle them, move the last day with `/campaign edit`, or end it with {ending}."
    return Message(cut(text, 300), [section(f"⏰ {lines}\n{hint}")])


def _called_off(facts: Facts) -> Message:
    """A campaign has ended in which somebody had something to do: told to them once, whatever it was."""
    text = f"{facts['campaign']} was {facts['how']}: nothing waits for you there any more."
    lines = f"🛑 {person(facts['ended_by'])} has {facts['how']} *{_name(facts)}*. "
    if facts.get("asked_for"):
        lines += f"Nobody decides on *{literal(facts['asked_for'], 150)}* any more, for which you asked."
    else:
        are = "is" if facts["count"] == 1 else "are"
        lines += f"{counted(facts['count'], 'task')} that waited for you {are} called off."
    why = [context(f"“{literal(facts['why'], 500)}”")] if facts.get("why") else []
    return Message(cut(text, 300), [section(lines), *why])


def _name(facts: Facts) -> str:
    return literal(facts["campaign"], 80)


def _may_finish_without(facts: Facts) -> Message:
    text = f"{facts['campaign']}: results are a week late"
    lines = f"*{_name(facts)}*: its results are a week late. You can finish without those that are missing."
    sure = confirm(
        "Finish without?", "Figures that are missing stay unknown. This cannot be undone.", "Finish"
    )
    finish = button(
        "Finish without", ActionId.FINISH_WITHOUT, Reference(campaign=facts["campaign_id"]), confirm=sure
    )
    return Message(cut(text, 300), [section(f"⏰ {lines}"), actions(finish)])


def _help(_facts: Facts) -> Message:
    text = "I take commands. `/campaign help` shows them, `/tasks` what waits for you."
    return Message(text, [section(text)])


NOTICES: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.OUTCOME: _outcome,
    NoticeKind.LIVE: _live,
    NoticeKind.REPORT: report_message,
    NoticeKind.REPORT_NOTE: note_asked_for,
    NoticeKind.MAIL_FAILED: mail_failed,
    NoticeKind.NO_ANSWERS: no_answers,
    NoticeKind.END_PASSED: _end_passed,
    NoticeKind.CALLED_OFF: _called_off,
    NoticeKind.DELIVERY_FAILED: delivery_failed,
    NoticeKind.CHANNEL_CLOSED: channel_closed,
    NoticeKind.MAY_FINISH_WITHOUT: _may_finish_without,
    NoticeKind.HELP: _help,
    **SLOT_NEWS,
    **POST_NEWS,
    **FILE_NEWS,
    **IDEA_NEWS,
    **ROLE_NEWS,
    **OUTSIDE_NEWS,
    **REQUEST_NEWS,
    **PROPOSAL_NEWS,
    **FEE_NEWS,
    **LINK_NEWS,
    **REMINDER_NEWS,
    **NUDGE_NEWS,
    **LABEL_NEWS,
    **RIGHTS_NEWS,
    **DIGEST_NEWS,
    **SPENDING_NEWS,
    **ABSENCE_NEWS,
}
