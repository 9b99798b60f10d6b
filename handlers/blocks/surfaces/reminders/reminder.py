"""A reminder of what is late, due today and due next, and the line about reminders in a Home."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from campaigns.core.wording import counted
from campaigns.reminders.preferences import Snooze
from campaigns.reminders.told_lately import DONE, MOVED
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, header, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, mentions, moment, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind, Role

Facts = Mapping[str, Any]
_TITLES = {"late": "Late", "today": "Due today", "ahead": "Due next", "held": "Late in your campaigns"}
_WORDS = {DONE: "✅ {} · done", MOVED: "➡️ {} · waits for somebody else"}
_SNOOZES = (
    ("Snooze an hour", ActionId.SNOOZE_HOUR, Snooze.HOUR),
    ("Until tomorrow", ActionId.SNOOZE_TOMORROW, Snooze.TOMORROW),
    ("Until Monday", ActionId.SNOOZE_MONDAY, Snooze.MONDAY),
)


def _reminder(facts: Facts) -> Message:
    blocks: Blocks = [header("⏰ What waits for you" if _is_person(facts) else "⏰ What waits for the team")]
    if facts["teams"]:
        blocks.append(section(mentions(facts["teams"])))
    for kind, title in _TITLES.items():
        lines, count = facts[kind], facts["counts"][kind]
        if lines:
            blocks += [section(f"*{title}*"), *(_line(line, kind, facts) for line in lines)]
        if count > len(lines):
            blocks.append(context(f"and {count - len(lines):,} more: `/tasks` shows what is yours."))
    return Message(cut(_summary(facts), 300), [*blocks, *_choices(facts)])


def _summary(facts: Facts) -> str:
    counts = facts["counts"]
    found = [f"{counts[kind]} {title.lower()}" for kind, title in _TITLES.items() if counts[kind]]
    return f"Reminder: {', '.join(found)}"


def _line(line: Facts, kind: str, facts: Facts) -> Block:
    became = facts.get("became", {}).get(line["task"])
    if became:
        return section(_WORDS[became].format(f"{literal(line['words'])} · {literal(line['campaign'], 80)}"))
    due = moment(datetime.fromisoformat(line["due_at"]))
    late = f" · {counted(line['late_days'], 'working day')} late" if line["late_days"] else ""
    text = f"{literal(line['words'])}\n{literal(line['campaign'], 80)} · due {due}{late}"
    if kind == "held":
        whose = person(line["holder"]) if line["holder"] else Role(line["role"]).label
        text += f"\nwaits for {whose} since {moment(datetime.fromisoformat(line['since']))}"
    if facts.get("replaced"):
        return section(text)
    return section(text, button("Open", ActionId.OPEN_TASK, Reference(task=line["task"])))


def _choices(facts: Facts) -> Blocks:
    """What a person may do about it, while something waits; a channel is not left alone by one of its people."""
    if facts.get("replaced"):
        return [context("A later reminder has taken the place of this one.")]
    if _nothing_is_left(facts):
        return [context("Nothing of this waits any more.")]
    if not _is_person(facts):
        return []
    if facts.get("snoozed_until"):
        return [context(f"💤 Snoozed until {moment(datetime.fromisoformat(facts['snoozed_until']))}.")]
    notice = facts.get("notice")
    snoozes = [
        button(words, do, Reference(notice=notice, word=how_long.value)) for words, do, how_long in _SNOOZES
    ]
    return [actions(*snoozes, button("Reminders…", ActionId.REMINDERS, Reference()))]


def _nothing_is_left(facts: Facts) -> bool:
    """Whether all that was reminded of has been named, and waits no longer."""
    became = facts.get("became", {})
    named = [line["task"] for kind in _TITLES for line in facts[kind]]
    return len(named) == sum(facts["counts"].values()) and all(task in became for task in named)


def _is_person(facts: Facts) -> bool:
    return not str(facts["to"]).startswith(("C", "G"))


REMINDERS = section(
    "⏰ Once a working day you are told what is late, due today, and due next.",
    button("Reminders…", ActionId.REMINDERS, Reference()),
)
"""In every Home: the way to when that comes, and whether."""


REMINDER_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.REMINDER: _reminder}
