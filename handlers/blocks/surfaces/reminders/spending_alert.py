"""News that a campaign is over budget, or that its money is paid faster or slower than its time goes."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.blocks.kit.elements import button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _spending_alert(facts: Facts) -> Message:
    summary, advice = _WORDS[facts["alert"]](facts)
    text = f"{facts['campaign']}: {summary}"
    lines = f"*{literal(facts['campaign'], 80)}*: {literal(summary)}. {advice}"
    open_ = button("Open", ActionId.SHOW_CAMPAIGN, Reference(campaign=facts["campaign_id"]))
    return Message(cut(text, 300), [section(lines, open_)])


def _over_budget(facts: Facts) -> tuple[str, str]:
    money = f"{facts['promised']} of {facts['budget']} are promised"
    return (
        f"🔴 over budget by {facts['over']} ({money})",
        "Raise the budget with `/campaign edit`, or promise less.",
    )


def _fast(facts: Facts) -> tuple[str, str]:
    paid = f"{facts['paid_share']} % of the budget is paid ({facts['paid']})"
    return f"🟠 spent faster than planned: {paid}, {_time(facts)}", "See that it lasts until the end."


def _slow(facts: Facts) -> tuple[str, str]:
    promised = f"{facts['promised_share']} % of the budget is promised ({facts['promised']})"
    return f"🟠 spent slower than planned: {promised}, {_time(facts)}", "Plan more, or give some of it back."


def _time(facts: Facts) -> str:
    return f"and {facts['elapsed']} % of the time is over"


_WORDS: dict[str, Callable[[Facts], tuple[str, str]]] = {
    "over_budget": _over_budget,
    "fast": _fast,
    "slow": _slow,
}
SPENDING_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.SPENDING_ALERT: _spending_alert}
