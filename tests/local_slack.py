"""A local Slack for a test: started as its own process, and used as people use Slack."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

from tests.http import local_client
from tests.processes import Started
from tests.waiting import PATIENCE

Json = dict[str, Any]


class LocalSlack:
    """The sandbox, running; everything goes through its door for people.

    Each thread has a client of its own: a shared one closes an idle connection that another thread has just taken.
    """

    def __init__(self, *arguments: str) -> None:
        self.started = Started(
            ["sandbox", "--port", "0", "--smtp-port", "0", "--manifest", "manifest.yml", *arguments],
            {},
        )
        self.url = self.started.wait_for("sandbox ready").split()[-1]
        self._clients: list[httpx.Client] = []
        self._of_thread = threading.local()
        self.workspace: Json = self.get("workspace")

    @property
    def _http(self) -> httpx.Client:
        found: httpx.Client | None = getattr(self._of_thread, "client", None)
        if found is None:
            found = self._of_thread.client = local_client(f"{self.url}/sandbox/")
            self._clients.append(found)
        return found

    def get(self, path: str, /, **query: str) -> Json:
        """What the sandbox says; AssertionError when it refuses."""
        return self._sure(self._http.get(path, params=query))

    def post(self, path: str, **body: Any) -> Json:
        """Do something; AssertionError when the sandbox refuses."""
        return self._sure(self._http.post(path, json=body))

    def attempt(self, path: str, **body: Any) -> Json:
        """Do something that may be refused; the answer tells."""
        answer: Json = self._http.post(path, json=body).json()
        return answer

    def settings(self) -> dict[str, str]:
        """What the bot must know to work here over Socket Mode."""
        tokens = self.workspace["tokens"]
        return {
            "SLACK_BOT_TOKEN": tokens["bot"],
            "SLACK_APP_TOKEN": tokens["app"],
            "SLACK_API_URL": f"{self.url}/api/",
            "SLACK_REQUEST_SECONDS": str(int(PATIENCE)),
            "SMTP_URL": self.workspace["smtp_url"],
            "CLOCK_URL": f"{self.url}/sandbox/clock",
        }

    def mails(self) -> list[Json]:
        """Every e-mail received so far."""
        found: list[Json] = self.get("mail")["mails"]
        return found

    def pass_time(self, seconds: float) -> None:
        """Let time pass for the bot."""
        self.post("clock", advance_seconds=seconds)

    def user(self, name: str) -> str:
        """The id of the person with that name."""
        return next(str(one["id"]) for one in self.workspace["people"] if one["name"] == name)

    def channel(self, name: str) -> str:
        """The id of the channel with that name."""
        return next(str(one["id"]) for one in self.workspace["channels"] if one["name"] == name)

    def stop(self) -> None:
        """End it."""
        for client in self._clients:
            client.close()
        self.started.stop()

    @staticmethod
    def _sure(response: httpx.Response) -> Json:
        answer: Json = response.json()
        assert answer.get("ok"), answer
        return answer


@dataclass(frozen=True)
class Button:
    """Something to click: where it is in the payload, by its words."""

    action_id: str
    block_id: str | None
    value: str | None
    words: str


def texts_in(block: Json) -> str:
    """Everything that a block says."""
    found: list[str] = []

    def walk(part: Any) -> None:
        if isinstance(part, dict):
            found.extend(str(part[key]) for key in ("text", "title") if isinstance(part.get(key), str))
            for value in part.values():
                walk(value)
        elif isinstance(part, list):
            for value in part:
                walk(value)

    walk(block)
    return "\n".join(found)


def says(message: Json) -> str:
    """Everything that a message or view says."""
    return "\n".join(
        [str(message.get("text") or ""), *(texts_in(block) for block in message.get("blocks") or [])]
    )


def find_button(blocks: list[Json], words: str, about: str = "") -> Button:
    """The first button or menu item with these words that comes after a block that says `about`.

    Small print may name something before it comes, such as what is new; so it counts only where nothing else does.
    """
    for small_print in (False, True):
        reached = not about
        for block in blocks:
            says_so = about in texts_in(block) and (small_print or block["type"] != "context")
            reached = reached or says_so
            found = [one for one in buttons_in([block]) if one.words == words] if reached else []
            if found:
                return found[0]
    raise AssertionError(f"no button {words!r} about {about!r} in:\n" + "\n".join(map(texts_in, blocks)))


def buttons_in(blocks: list[Json]) -> Iterator[Button]:
    """Every button and menu item, in order."""
    for block in blocks:
        for element in [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]:
            action, place = element.get("action_id"), block.get("block_id")
            if element.get("type") == "button":
                yield Button(action, place, element.get("value"), element["text"]["text"])
            for option in element.get("options", []) if element.get("type") == "overflow" else []:
                yield Button(action, place, option["value"], option["text"]["text"])
