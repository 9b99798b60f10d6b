"""Clicks while hundreds of others are connected and slow, beside the same clicks without them."""

from collections.abc import Iterator
from itertools import islice

from benchmarks import measure
from benchmarks.decisions import click_on
from benchmarks.figures import Times
from benchmarks.measure import Measure
from benchmarks.opening import Question, open_questions
from benchmarks.places import Places, usual_firm
from benchmarks.programs import bots, yes_slack
from benchmarks.sizes import Sizes
from benchmarks.wire.load import load
from benchmarks.wire.requests import as_sent
from tests.databases import Databases
from tests.slow_clients import SlowClients


def measure_slow_clients(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about clicks beside slow clients."""
    return [line for name, place in places.items() for line in _on(name, place, sizes)]


def _on(name: str, place: Databases, sizes: Sizes) -> list[Measure]:
    with usual_firm(place, sizes) as database, yes_slack() as slack_url:
        questions = iter(open_questions(database))
        with bots(database.url, slack_url) as (bot,):
            _clicks(bot.port, questions, sizes.warm_up)
            without = _clicks(bot.port, questions, sizes.clicks_alone)
            with SlowClients(bot.port, sizes.slow_clients):
                beside = _clicks(bot.port, questions, sizes.clicks_alone)
    title = f"acknowledged, {name}, beside {sizes.slow_clients} slow clients"
    against = "without them"
    return [
        measure.milliseconds(f"{title}: p50", beside.median, without.median, against),
        measure.milliseconds(f"{title}: p99", beside.p99, without.p99, against),
    ]


def _clicks(port: int, questions: Iterator[Question], count: int) -> Times:
    return load([as_sent(click_on(one)) for one in islice(questions, count)], 1, [port]).times
