"""The installation for stories: a local Slack and the bot, over either transport, on either database.

Over Socket Mode on PostgreSQL there are three bots, and every click reaches them four times. (A form does not: which
of the answers to its copies comes first, and so what it leaves open, would be chance.)
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from storage.database import Database
from tests.acceptance.people import Person
from tests.local_slack import LocalSlack
from tests.ports import free_port
from tests.running_bot import RunningBot
from tests.waiting import PATIENCE

DAY = 86_400
REPLICAS = 3
FOUR_TIMES = {"name": "block_actions", "repeat": 4, "shuffle_seconds": 0.1, "times": 100_000}
CREATORS = Path(__file__).parent / "creators.csv"
SOCKET_THEN_HTTP = pytest.mark.parametrize(
    ("databases", "installation"), [("sqlite", "socket"), ("postgresql", "http")], indirect=True
)
HTTP_THEN_REPLICAS = pytest.mark.parametrize(
    ("databases", "installation"), [("sqlite", "http"), ("postgresql", "socket")], indirect=True
)
"""A story is told once on each database and over each transport; between them the stories have every pair."""


@dataclass
class Installation:
    """A workspace with the bot in it, once or as replicas, and the bot's rows to look at."""

    slack: LocalSlack
    bots: list[RunningBot]
    database: Database
    settings: dict[str, str] = field(default_factory=dict)

    def person(self, name: str) -> Person:
        """Somebody of the sample workspace."""
        return Person(self.slack, name)


@pytest.fixture(params=["socket", "http"])
def installation(
    request: pytest.FixtureRequest, new_database_url: Callable[[], str]
) -> Iterator[Installation]:
    """The installation over Socket Mode or signed HTTP, with roles given out and the creators of `creators.csv`."""
    url = new_database_url()
    port = free_port()
    transport = request.param
    arguments = ["--socket"] if transport == "socket" else ["--bot-url", f"http://127.0.0.1:{port}"]
    slack = LocalSlack(
        *arguments, "--ack-seconds", str(PATIENCE)
    )  # how fast it is, is told by the benchmarks
    settings = {
        **slack.settings(),
        "DATABASE_URL": url,
        "UNDO_SECONDS": "0",
        "MAIL_FROM": "hello@northwind.example",
    }
    if transport == "http":
        settings["SLACK_SIGNING_SECRET"] = slack.workspace["tokens"]["signing_secret"]
        del settings["SLACK_APP_TOKEN"]
    with ExitStack() as closing:
        closing.callback(slack.stop)
        bots = [_started(settings, port, closing)]
        database = Database(url)
        closing.callback(database.close)
        if transport == "socket" and not database.is_sqlite:
            bots += [_started(settings, free_port(), closing) for _ in range(REPLICAS - len(bots))]
            slack.post("faults", deliveries=FOUR_TIMES)
        yield Installation(slack, bots, database, settings)


def _started(settings: dict[str, str], port: int, closing: ExitStack) -> RunningBot:
    bot = RunningBot(settings, port=port)
    closing.callback(bot.stop)
    return bot
