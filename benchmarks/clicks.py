"""From a click to the changed message: a Marketing Manager notes of many influencers that she has contacted them."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

from benchmarks.figures import Times
from benchmarks.news import News
from storage.database import Database
from tests.chaos.workload import Wanted, Workload
from tests.local_slack import Button, Json, LocalSlack, find_button
from tests.ports import free_port
from tests.running_bot import RunningBot
from tests.waiting import wait_until

IN_A_MESSAGE = 4
"""So many influencers a message surely spells out, each with buttons."""

SILENCE_SECONDS = 0.1


@dataclass(frozen=True)
class Waits:
    """How long a click took to be acknowledged and to be seen, and how long an echo of the local Slack itself took."""

    acknowledged: Times
    seen: Times
    echo: Times


def measure_clicks(url: str, transport: str, count: int) -> Waits:
    """The waits of `count` clicks, one after another. `url`: a migrated database; `transport`: socket or http."""
    port = free_port()
    way = ["--socket"] if transport == "socket" else ["--bot-url", f"http://127.0.0.1:{port}"]
    slack = LocalSlack(*way)
    campaigns = -(-count // IN_A_MESSAGE)
    _prepare(url, slack, campaigns)
    bot = RunningBot(_settings(slack, url, transport), port=port)
    try:
        wait_until(lambda: len(_messages(slack)) == campaigns, seconds=60)
        news = News(slack.url)
        news.wait_for_silence(1.0)
        return _measure(slack, news, count)
    finally:
        bot.stop()
        slack.stop()


def _measure(slack: LocalSlack, news: News, count: int) -> Waits:
    echoes = [_echo(slack, news) for _ in range(count)]
    clicks = [_click(slack, news, *one) for one, _ in zip(_buttons(slack), range(count), strict=False)]
    return Waits(
        Times([acknowledged for acknowledged, _ in clicks]),
        Times([seen for _, seen in clicks]),
        Times(echoes),
    )


def _echo(slack: LocalSlack, news: News) -> float:
    """A person's own message, from sending it until everybody hears of it: no bot is asked."""
    channel = slack.channel("general")
    began = perf_counter()
    slack.post("say", user=slack.user("maya"), channel=channel, text="echo")
    return news.wait_for(began, what="message", channel=channel) - began


def _click(slack: LocalSlack, news: News, message: Json, button: Button) -> tuple[float, float]:
    where = {"channel": message["channel"], "ts": message["ts"]}
    news.wait_for_silence(SILENCE_SECONDS)
    began = perf_counter()
    slack.post("click", user=slack.user("maya"), action_id=button.action_id, block_id=button.block_id,
               value=button.value, **where)  # fmt: skip
    acknowledged = perf_counter()
    return acknowledged - began, news.wait_for(began, what="message", **where) - began


def _buttons(slack: LocalSlack) -> Iterator[tuple[Json, Button]]:
    """The next button *Contacted*, as the messages are by then."""
    for number in range(len(_messages(slack))):
        for _ in range(IN_A_MESSAGE):
            message = _messages(slack)[number]
            yield message, find_button(message["blocks"], "Contacted")


def _messages(slack: LocalSlack) -> list[Json]:
    answer = slack.get("dm", user=slack.user("maya"))
    return [{**message, "channel": answer["channel"]} for message in answer["messages"]]


def _prepare(url: str, slack: LocalSlack, campaigns: int) -> None:
    database = Database(url)
    names = [f"Campaign {number}" for number in range(campaigns)]
    Workload(database, slack).prepare(
        [Wanted(name, 9_000, ("carlos",), picked=IN_A_MESSAGE) for name in names]
    )
    database.close()


def _settings(slack: LocalSlack, url: str, transport: str) -> dict[str, str]:
    settings = {**slack.settings(), "DATABASE_URL": url, "UNDO_SECONDS": "0"}
    if transport == "http":
        settings["SLACK_SIGNING_SECRET"] = slack.workspace["tokens"]["signing_secret"]
        del settings["SLACK_APP_TOKEN"]
    return settings
