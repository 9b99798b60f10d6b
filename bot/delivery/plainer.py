"""Messages and Homes that Slack refuses as they are: put more plainly until it takes them."""

import logging
from collections.abc import Callable
from typing import Any

from bot.delivery.calls import CallFailed
from bot.delivery.slack_errors import SlackErrorKind
from handlers.blocks.kit.elements import Blocks, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.refused_blocks import MOST_TRIES, more_plainly, places, refused_in, shape

logger = logging.getLogger(__name__)

Answer = dict[str, Any]
MOST_BLOCKS = 50
NOT_WHOLE = "Slack does not take a part of your Home. `/tasks` and `/campaign list` show what is missing."


def as_slack_takes_it(message: Message, act: Callable[..., Answer]) -> Answer:
    """Carry out `act` with a message's text and blocks: as it is meant, else more and more plainly, at last as text."""
    blocks, other_way = message.blocks, message.fallback_blocks
    for _ in range(MOST_TRIES):
        if not blocks:
            break
        try:
            return act(text=message.text, blocks=blocks)
        except CallFailed as failure:
            _note(failure, blocks)
            if other_way is not None:
                blocks, other_way = other_way, None
            else:
                blocks = more_plainly(blocks, refused_in(failure.complaints), message.parts)[:MOST_BLOCKS]
    return act(text=message.text, blocks=[])


def home_as_slack_takes_it(blocks: Blocks, act: Callable[[Blocks], Answer]) -> Answer:
    """The same for a Home, which says so where something in it is missing."""
    said, shown = Blocks(), blocks
    for _ in range(MOST_TRIES):
        try:
            return act([*said, *shown])
        except CallFailed as failure:
            _note(failure, [*said, *shown])
            refused = {index - len(said) for index in refused_in(failure.complaints)}
            shown = more_plainly(shown, refused & set(range(len(shown))))[:99]
            said = [section(NOT_WHOLE)]
    return act(said)


def _note(failure: CallFailed, blocks: Blocks) -> None:
    """Log what Slack refused, without a text in it; raises `failure` where that is not about blocks."""
    if failure.kind is not SlackErrorKind.MISSHAPEN:
        raise failure
    where = " ".join(places(failure.complaints)) or "somewhere"
    logger.warning("Slack does not take blocks (%s), at %s of: %s", failure, where, shape(blocks))
