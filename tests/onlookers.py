"""What everybody sees in a local Slack, and what the bot called for it: two counts that know nothing of each other."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

Json = dict[str, Any]
Place = tuple[str, str]
"""A message (channel and ts), a modal (its person and id), or a Home ("home" and its person)."""
Seen = Mapping[Place, tuple[str, str]]
"""What stands in each place: of which kind it is, and what it says."""

POSTED, CHANGED, DELETED = "posted", "changed", "deleted"
EPHEMERAL, MODAL, HOME = "ephemeral", "modal", "home"
SHOWS = {
    "chat.postMessage": POSTED,
    "chat.update": CHANGED,
    "chat.delete": DELETED,
    "views.open": MODAL,
    "views.push": MODAL,
    "views.update": MODAL,
    "views.publish": HOME,
    "response_url": EPHEMERAL,
}
"""What each method lets somebody see; a method that is not here only asks."""


class Slack(Protocol):
    """A local Slack that can be looked at."""

    def get(self, what: str, /, **query: str) -> Json:
        """What its door for people answers."""
        ...


def seen_by_all(slack: Slack) -> Seen:
    """Everything that anybody in the workspace has before their eyes now."""
    workspace = slack.get("workspace")
    people = [one["id"] for one in workspace["people"] if not one["deleted"]]
    return dict(_everything(slack, people, workspace["channels"]))


def _everything(
    slack: Slack, people: Iterable[str], channels: Iterable[Json]
) -> Iterator[tuple[Place, tuple[str, str]]]:
    for person in people:
        rooms = [
            slack.get("messages", user=person, channel=channel["id"])
            for channel in channels
            if person in channel["members"]
        ]
        for room in [*rooms, slack.get("dm", user=person)]:
            for message in room["messages"]:
                yield (str(room["channel"]), str(message["ts"])), _message(message)
        for modal in slack.get("views", user=person)["views"]:
            yield (person, str(modal["id"])), (MODAL, _words(modal["title"], modal["blocks"]))
        home = slack.get("home", user=person)["view"]
        if home:
            yield ("home", person), (HOME, _words(home["blocks"]))


def _message(message: Json) -> tuple[str, str]:
    return EPHEMERAL if message["ephemeral"] else POSTED, _words(message["text"], message["blocks"])


def _words(*parts: object) -> str:
    return json.dumps(parts, sort_keys=True)


def visible_changes(before: Seen, after: Seen) -> Counter[str]:
    """How much appeared, changed or was deleted between two looks, by kind; closed modals do not count."""
    new = Counter(
        CHANGED if kind == POSTED and place in before else kind
        for place, (kind, words) in after.items()
        if before.get(place) != (kind, words)
    )
    return new + Counter(DELETED for place in before.keys() - after.keys() if before[place][0] == POSTED)


def last_entry(slack: Slack) -> int:
    """The number of the newest entry in the log."""
    return max((entry["n"] for entry in slack.get("log")["entries"]), default=0)


def calls_since(slack: Slack, number: int) -> Counter[str]:
    """How often the bot called each method after that entry; AssertionError where the log has forgotten some."""
    entries = slack.get("log", since=str(number))["entries"]
    assert not entries or entries[0]["n"] == number + 1, "the log is too short for so many calls"
    return Counter(str(entry["name"]) for entry in entries if entry["kind"] == "api")


def showing(calls: Mapping[str, int]) -> Counter[str]:
    """Of these calls, how many would let somebody see something, by its kind."""
    shown: Counter[str] = Counter()
    for method, count in calls.items():
        if method in SHOWS:
            shown[SHOWS[method]] += count
    return shown


def in_vain(calls: Mapping[str, int], changes: Counter[str]) -> Counter[str]:
    """The calls after which nobody saw anything new, by what they should have shown."""
    return showing(calls) - changes
