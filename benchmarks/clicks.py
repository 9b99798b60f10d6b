"""From a click to the changed message: a Marketing Manager notes of many influencers that she has contacted them."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter

from slack_sdk import WebClient

from benchmarks import measure
from benchmarks.figures import Times
from benchmarks.measure import Measure
from benchmarks.news import News
from benchmarks.places import Places
from benchmarks.sizes import Sizes
from storage.database import Database
from tests.chaos.workload import Wanted, Workload
from tests.local_slack import Button, Json, LocalSlack, find_button, says
from tests.ports import free_port
from tests.running_bot import RunningBot
from tests.waiting import wait_until

IN_A_MESSAGE = 4
"""So many influencers a message surely spells out, each with buttons."""

CAMPAIGN = "Outreach"
SILENCE_SECONDS = 0.1


SLOW_SECONDS = 0.05
"""What Slack itself takes for a call, about."""

TWO_CALLS = "two bare calls"


@dataclass(frozen=True)
class Waits:
    """How long a click took to be acknowledged and to be seen; beside it, two calls of Slack's client, nothing else."""

    acknowledged: Times
    seen: Times
    two_calls: Times


def measure_seen(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about how soon a click is seen."""
    lines = []
    for name, place in places.items():
        for words, delay in (("", 0.0), (f", a Slack of {SLOW_SECONDS * 1000:.0f} ms", SLOW_SECONDS)):
            waits = measure_clicks(place.migrated(), "http", sizes.seen, delay)
            title, bare = f"click to changed message, {name}{words}", waits.two_calls
            lines += [
                measure.milliseconds(f"{title}: p50", waits.seen.median, bare.median, TWO_CALLS),
                measure.milliseconds(f"{title}: p95", waits.seen.p95, bare.p95, TWO_CALLS),
            ]
    return lines


def measure_clicks(url: str, transport: str, count: int, delay: float = 0.0) -> Waits:
    """The waits of `count` clicks, one after another, at a Slack that takes `delay` seconds for each call.

    `url`: a migrated database; `transport`: socket or http.
    """
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
        if delay:
            slack.post("faults", method="*", delay=delay, times=100_000)
        return _measure(slack, news, count)
    finally:
        bot.stop()
        slack.stop()


def _measure(slack: LocalSlack, news: News, count: int) -> Waits:
    two_calls = _two_calls(slack, count)
    news.wait_for_silence(1.0)
    clicks = [_click(slack, news, *one) for one, _ in zip(_buttons(slack), range(count), strict=False)]
    return Waits(
        Times([acknowledged for acknowledged, _ in clicks]),
        Times([seen for _, seen in clicks]),
        Times(two_calls),
    )


def _two_calls(slack: LocalSlack, count: int) -> list[float]:
    """A message changed twice by Slack's own client: a click changes two, and nothing can be faster than the calls."""
    client = WebClient(slack.workspace["tokens"]["bot"], base_url=f"{slack.url}/api/")
    channel = slack.channel("campaigns")
    stamp = str(client.chat_postMessage(channel=channel, text="A message")["ts"])
    took = []
    for number in range(count):
        began = perf_counter()
        for words in ("changed", "changed again"):
            client.chat_update(channel=channel, ts=stamp, text=f"{words} {number}")
        took.append(perf_counter() - began)
    return took


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
    """Those about the campaigns whose creators are to be contacted: the workload has others."""
    answer = slack.get("dm", user=slack.user("maya"))
    return [
        {**message, "channel": answer["channel"]}
        for message in answer["messages"]
        if f"{CAMPAIGN} " in says(message)
    ]


def _prepare(url: str, slack: LocalSlack, campaigns: int) -> None:
    database = Database(url)
    names = [f"{CAMPAIGN} {number}" for number in range(campaigns)]
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
