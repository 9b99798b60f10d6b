"""Trigger ids, good once and for three seconds as a rule, and response URLs, good five times and for thirty minutes."""

import time
from dataclasses import dataclass, field

from sandbox.errors import SlackError
from sandbox.ids import new_secret

TRIGGER_SECONDS = 3.0
RESPONSE_SECONDS = 30 * 60
RESPONSE_USES = 5
_UNKNOWN = "[ERROR] invalid `trigger_id` [json-pointer:/trigger_id]"


@dataclass
class Trigger:
    """A person's act that may open a view: in which modal, if any, and coming from which channel, if any."""

    user: str
    view_id: str | None
    channel: str
    made: float
    used: bool = False


@dataclass
class ResponseLink:
    """A response URL: whom it answers, where, and the message (`ts`) it came from."""

    user: str
    channel: str
    made: float
    ts: str | None = None
    uses: int = 0


@dataclass
class Triggers:
    """The trigger ids given out, each good for `seconds` of real time, whatever the workspace's clock says."""

    seconds: float = TRIGGER_SECONDS
    known: dict[str, Trigger] = field(default_factory=dict)

    def issue(self, user: str, view_id: str | None = None, channel: str = "") -> str:
        """A new trigger id for something `user` just did, inside a modal or coming from a channel."""
        moment = time.monotonic()
        self.known = {key: t for key, t in self.known.items() if moment - t.made < 60}
        key = f"{int(time.time() * 1000)}.{len(self.known)}.{new_secret(32).lower()}"
        self.known[key] = Trigger(user, view_id, channel, moment)
        return key

    def exchange(self, key: str) -> Trigger:
        """The act behind a trigger id, once. Errors: invalid_arguments, exchanged_trigger_id, expired_trigger_id."""
        trigger = self.known.get(key)
        if trigger is None:
            raise SlackError("invalid_arguments", response_metadata={"messages": [_UNKNOWN]})
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if time.monotonic() - trigger.made > self.seconds:
            raise SlackError("expired_trigger_id")
        trigger.used = True
        return trigger


@dataclass
class ResponseLinks:
    """The response URLs given out, by the secret in their path."""

    known: dict[str, ResponseLink] = field(default_factory=dict)

    def issue(self, user: str, channel: str, ts: str | None = None) -> str:
        """The secret of a new response URL."""
        key = new_secret(32)
        self.known[key] = ResponseLink(user, channel, time.monotonic(), ts)
        return key

    def use(self, key: str) -> ResponseLink:
        """The link behind a secret; counts the use. Errors: used_url, expired_url."""
        link = self.known.get(key)
        if link is None or time.monotonic() - link.made > RESPONSE_SECONDS:
            raise SlackError("expired_url")
        if link.uses >= RESPONSE_USES:
            raise SlackError("used_url")
        link.uses += 1
        return link
