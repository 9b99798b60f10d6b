"""How often Slack is called for what people do in a campaign of many posts, beside what they get to see for it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from benchmarks.crowd import Crowd
from benchmarks.everyday import ACTS, UNDO_SECONDS, Act
from benchmarks.figures import milliseconds, table
from benchmarks.news import News
from benchmarks.people import Day
from storage.database import Database
from tests.local_slack import LocalSlack
from tests.onlookers import SHOWS, calls_since, in_vain, last_entry, seen_by_all, visible_changes
from tests.running_bot import RunningBot
from tests.waiting import wait_until

SECONDS_TO_REST = 120
SILENCE_SECONDS = 0.3
SHOWN = ("message", "views", "home")
"""The news that something is shown."""


@dataclass(frozen=True)
class Counted:
    """What one act led to: calls by method, visible changes by kind, seconds until the last of them was seen."""

    act: str
    calls: Counter[str]
    changes: Counter[str]
    seconds: float

    @property
    def showing(self) -> int:
        """How many calls would let somebody see something."""
        return sum(count for method, count in self.calls.items() if method in SHOWS)

    @property
    def asking(self) -> int:
        """How many calls only ask, or find the way to somebody."""
        return self.calls.total() - self.showing

    @property
    def visible(self) -> int:
        """How many messages, windows and Homes appeared or changed before anybody's eyes."""
        return self.changes.total()

    @property
    def in_vain(self) -> int:
        """How many calls showed nobody anything new."""
        return in_vain(self.calls, self.changes).total()


def count_calls(url: str, posts: int) -> list[Counted]:
    """What each act of an everyday leads to in a campaign of so many posts. `url`: a migrated database."""
    slack = LocalSlack("--socket")
    database = Database(url)
    crowd = Crowd(slack, database, posts)
    slack.post("clock", now=crowd.scenario.at.isoformat())
    counter = _Counter(slack, crowd)
    try:
        bot, started = counter.count_start({**slack.settings(), "DATABASE_URL": url})
        try:
            return [started, *(counter.count(act) for act in ACTS)]
        finally:
            bot.stop()
    finally:
        database.close()
        slack.stop()


def table_of_calls(many: Sequence[Counted], few: Sequence[Counted], posts: int) -> str:
    """The acts of a large campaign, beside those of one with so many `posts`."""
    heads = ("act", "calls", "shows", "asks", "seen", "calls / seen", "in vain", "took", f"/ {posts} posts")
    return table(heads, [_cells(one, small) for one, small in zip(many, few, strict=True)])


def _cells(one: Counted, small: Counted) -> Sequence[str]:
    named = ", ".join(f"{count} {method}" for method, count in sorted(one.calls.items()))
    ratio = f"{one.showing / one.visible:.2f}" if one.visible else "-"
    counts = [str(one.showing), str(one.asking), str(one.visible), ratio, str(one.in_vain)]
    slower = f"{one.seconds / small.seconds:.1f}" if small.seconds else "-"
    return [one.act, named, *counts, milliseconds(one.seconds), slower]


class _Counter:
    """Looks at everything that anybody sees, before and after each act."""

    def __init__(self, slack: LocalSlack, crowd: Crowd) -> None:
        self._slack, self._crowd, self._news = slack, crowd, News(slack.url)
        self._seen = seen_by_all(slack)
        self._changes: Counter[str] = Counter()
        self._day = Day(slack, self._look)

    def count_start(self, settings: dict[str, str]) -> tuple[RunningBot, Counted]:
        """The start of the bot, until everything that waited is shown."""
        entry, began = last_entry(self._slack), perf_counter()
        bot = RunningBot({**settings, "UNDO_SECONDS": str(UNDO_SECONDS)})
        return bot, self._counted("start", entry, began)

    def count(self, act: Act) -> Counted:
        """One act, until everything that follows from it is shown."""
        entry = last_entry(self._slack)
        act.do(self._day)
        return self._counted(act.name, entry, self._day.began)

    def _counted(self, name: str, entry: int, began: float) -> Counted:
        self._wait()
        self._look()
        calls, changes = calls_since(self._slack, entry), self._changes
        self._changes = Counter()
        return Counted(name, calls, changes, self._news.last(began, *SHOWN) - began)

    def _wait(self) -> None:
        """Until nothing is due, every message shows what is true, and nothing more is said for a moment."""
        self._crowd.scenario.at = datetime.fromisoformat(self._slack.get("clock")["now_iso"])
        wait_until(self._crowd.is_at_rest, SECONDS_TO_REST)
        self._news.wait_for_silence(SILENCE_SECONDS)

    def _look(self) -> None:
        now = seen_by_all(self._slack)
        self._changes += visible_changes(self._seen, now)
        self._seen = now
