"""What the bot said to one person alone, as Slack shows it: why a click that it acknowledged changed nothing.

The log tells the same only a few times a minute (`bot.logs.FloodFilter`).
"""

from datetime import UTC, datetime, timedelta
from functools import cache

from handlers.responses.troubles import AWAY, BUSY, EXPIRED, SLOW, UNAVAILABLE
from tests.chaos.deeds import Deed
from tests.local_slack import Json, LocalSlack, says

LATE = timedelta(seconds=5)
"""How long after the acknowledgement such an answer may come."""

Told = tuple[datetime, str]


class Answers:
    """Everything that each person was told alone in a channel or by the bot; read when it is first asked for."""

    def __init__(self, slack: LocalSlack) -> None:
        self._slack = slack
        self.to = cache(self._to)

    def told_trouble(self, deed: Deed) -> bool:
        """Whether the person was told that Slack or the database kept what they did from being done."""
        return any(
            deed.sent <= at <= deed.answered + LATE
            and any(one in said for one in (AWAY, BUSY, EXPIRED, SLOW, UNAVAILABLE))
            for at, said in self.to(deed.who)
        )

    def _to(self, user: str) -> list[Told]:
        """When, and what, the oldest first."""
        channels = self._slack.get("workspace")["channels"]
        rooms = [
            self._slack.get("messages", user=user, channel=one["id"])
            for one in channels
            if user in one["members"]
        ]
        rooms.append(self._slack.get("dm", user=user))
        messages: list[Json] = [one for room in rooms for one in room["messages"] if one["ephemeral"]]
        return sorted((datetime.fromtimestamp(float(one["ts"]), UTC), says(one)) for one in messages)
