"""One thing sent to the bot, and what came back."""

from dataclasses import dataclass
from typing import Literal, Protocol

from sandbox.wire import Json

Kind = Literal["events_api", "slash_commands", "interactive"]


@dataclass(frozen=True)
class Retry:
    """The `number`th repetition of an event, and Slack's word for why."""

    number: int
    reason: str


@dataclass(frozen=True)
class Delivery:
    """A payload on its way. Slash commands travel as form fields over HTTP, the others as JSON."""

    kind: Kind
    payload: Json
    retry: Retry | None = None


@dataclass(frozen=True)
class Ack:
    """The bot's answer: `error` is None when it came in time, else Slack's word for what failed."""

    error: str | None = None
    body: Json | str | None = None
    status: int | None = None
    final: bool = False

    @property
    def json(self) -> Json:
        """The body if it was a JSON object, else an empty one."""
        return self.body if isinstance(self.body, dict) else {}


class Transport(Protocol):
    """A way to the bot."""

    async def send(self, delivery: Delivery, seconds: float) -> Ack:
        """Send and wait for the answer, at most `seconds`; never raises."""
        ...
