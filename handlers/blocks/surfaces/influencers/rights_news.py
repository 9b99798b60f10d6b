"""News that what posts may be used for ends."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from handlers.blocks.kit.elements import section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import posts_row
from handlers.blocks.kit.text import cut, day, literal
from storage.enums import NoticeKind

Facts = Mapping[str, Any]
NAMED = 10


def _rights_end(facts: Facts) -> Message:
    titles = [facts["title"], *facts.get("others", [])]
    last, is_over = date.fromisoformat(facts["last_day"]), facts["is_over"]
    named = "\n".join(f"• {literal(title)}" for title in titles[:NAMED])
    more = f"\nand {len(titles) - NAMED:,} more" if len(titles) > NAMED else ""
    what = "ended on" if is_over else "end on"
    advice = "See that they are used no more." if is_over else "Agree more, or see that their use ends."
    text = f"⚖️ *{literal(facts['campaign'], 80)}*: usage rights {what} {day(last)}. {advice}\n{named}{more}"
    pages = posts_row(list(zip(facts["post_ids"], titles, strict=False))[:NAMED])
    return Message(
        cut(f"{facts['campaign']}: usage rights {what} {facts['last_day']}", 300), [section(text), *pages]
    )


RIGHTS_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.RIGHTS_END: _rights_end}
