"""What calendar programs get of the bot."""

from collections.abc import Callable
from dataclasses import dataclass

from icalendar import Calendar

from bot.web.router import Router
from tests.integration.handlers.slack_workspace import (
    MAYA,
    SlackWorkspace,
)

URL = "https://greenlight.example"


@dataclass
class Outside:
    """The bot as it is reached from outside: what calendar programs get there."""

    router: Router
    told: list[str]

    def get(self, address: str, method: str = "GET") -> tuple[int, bytes]:
        """The status and content at an address."""
        statuses: list[str] = []

        def start(status: str, *_: object) -> Callable[[bytes], object]:
            statuses.append(status)
            return len

        path = address.removeprefix(URL)
        content = b"".join(self.router({"PATH_INFO": path, "REQUEST_METHOD": method}, start))
        return int(statuses[0].split()[0]), content

    def titles(self, address: str) -> list[str]:
        """What stands in the calendar at an address."""
        status, content = self.get(address)
        assert status == 200
        return [str(event["summary"]) for event in Calendar.from_ical(content).walk("VEVENT")]


def subscribed(workspace: SlackWorkspace, outside: Outside, who: str = MAYA, name: str = "") -> str:
    """The address that somebody is told."""
    workspace.type(who, f"/campaign calendar {name}".strip())
    workspace.press(who, "get_calendar", **workspace.at_answer(who))
    return outside.told[-1].split("`")[1]
