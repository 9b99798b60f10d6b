"""Names of people without Slack, wherever the record names them as it names people in Slack."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from campaigns.people import outsiders
from handlers.blocks.kit.text import literal
from handlers.requests.context import BotContext

T = TypeVar("T")

_MENTION = re.compile(r"<@(W[A-Z]+BYLINK\d+)>")


def named(session: Session, workspace_id: str, shown: T) -> T:
    """The same with each mention of somebody without Slack replaced by their name; asks only where there is one."""
    mentioned = outsiders.named_in(repr(shown))
    return _replaced(shown, outsiders.names(session, workspace_id, mentioned)) if mentioned else shown


def named_for(bot: BotContext, workspace_id: str, shown: T) -> T:
    """The same for an answer, outside any look at the rows."""
    if not outsiders.named_in(repr(shown)):
        return shown
    with bot.units_of_work.database.read() as session:
        return named(session, workspace_id, shown)


def _replaced(shown: Any, names: Mapping[str, str]) -> Any:
    if isinstance(shown, str):
        return _MENTION.sub(lambda found: literal(names.get(found[1], "somebody outside Slack")), shown)
    if isinstance(shown, dict):
        return {key: _replaced(one, names) for key, one in shown.items()}
    if isinstance(shown, list | tuple):
        return type(shown)(_replaced(one, names) for one in shown)
    if is_dataclass(shown) and not isinstance(shown, type):
        return replace(
            shown, **{one.name: _replaced(getattr(shown, one.name), names) for one in fields(shown)}
        )
    return shown
