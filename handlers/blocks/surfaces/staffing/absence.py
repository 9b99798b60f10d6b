"""Who is away and who acts for them: in a Home, in the answer to `/tasks`, and told once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from campaigns.core.wording import counted
from handlers.blocks.kit.elements import Block, Blocks, actions, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind
from storage.models import Absence

Facts = Mapping[str, Any]


def away_lines(absences: Sequence[Absence], reader: str) -> Blocks:
    """That the reader is away, with a button to be back, and for whom they act."""
    return [_own(one) if one.user_id == reader else _of_another(one) for one in absences[:10]]


def away_words(absence: Absence) -> str:
    """Until when somebody is away, and who acts for them."""
    who = f"{person(absence.delegate_id)} acts" if absence.delegate_id else "the others of your role act"
    return f"You are away{last_day(absence.until)}: {who} for you."


def last_day(until: datetime | None) -> str:
    """Until when an absence lasts: the day on which it ends, in the reader's zone."""
    if until is None:
        return ""
    last = until - timedelta(minutes=1)
    return f" until <!date^{int(last.timestamp())}^{{date_short_pretty}}|{last:%Y-%m-%d}>"


def go_away_button() -> Block:
    """Opens the form."""
    return button("Away…", ActionId.GO_AWAY, Reference())


GO_AWAY = section(
    "🌴 Going away? What waits for you moves to whoever acts for you, and back.", go_away_button()
)
"""In every Home."""


def _own(absence: Absence) -> Block:
    back = button("I am back", ActionId.COME_BACK, Reference(), style="primary")
    return section(f"🌴 {away_words(absence)}", back)


def _of_another(absence: Absence) -> Block:
    return section(f"🌴 {person(absence.user_id)} is away{last_day(absence.until)}: you act for them.")


def _away(facts: Facts) -> Message:
    until = last_day(datetime.fromisoformat(facts["until"]) if facts["until"] else None)
    by, absent = person(facts["by"]), person(facts["absent"])
    if facts["to"] != facts["absent"]:
        lines = (
            f"🌴 {absent} is away{until}, and you act for them: what waits for them is put to you meanwhile."
        )
        said = "" if facts["by"] == facts["absent"] else f"\n{by} said so: you do what you may do yourself."
        return Message(cut("You act for somebody who is away", 300), [section(lines + said)])
    who = person(facts["delegate"]) if facts["delegate"] else "the others of your role"
    lines = f"🌴 {by} has said that you are away{until}. What waits for you is put to {who} meanwhile."
    back = actions(button("I am back", ActionId.COME_BACK, Reference(), style="primary"))
    return Message("Somebody has said that you are away", [section(lines), back])


def _back(facts: Facts) -> Message:
    decided = [
        f"{person(who)} answered {counted(count, 'question')} for you"
        for who, count in facts["decided"].items()
    ]
    meanwhile = f" Meanwhile {'; '.join(decided)}." if decided else ""
    return Message(
        "You are back", [section(f"👋 You are back: what waits for you is yours again.{meanwhile}")]
    )


ABSENCE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.AWAY: _away,
    NoticeKind.BACK: _back,
}
