"""Decisions a second: clicks on Approve, each on disk before it is acknowledged, beside what else takes such clicks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from time import perf_counter

from sqlalchemy import func, select

from benchmarks import measure
from benchmarks.beside import raw_driver
from benchmarks.in_process import InProcess
from benchmarks.measure import Measure
from benchmarks.opening import Question, open_questions
from benchmarks.places import Places, usual_firm
from benchmarks.programs import beside, bots, yes_slack
from benchmarks.recorder import recorded
from benchmarks.sizes import POSTGRESQL, SQLITE, Sizes
from benchmarks.wire.load import Loaded, load
from benchmarks.wire.requests import as_sent, click
from benchmarks.wire.slack import TEAM
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.database import Database
from storage.models import Decision
from tests.databases import Databases

MANY = 16
ALONE, AT_ONCE = "1 connection", f"{MANY} connections"

SLOW = 4
"""The usual bot answers this part of the clicks that the others do."""

BARE, USUAL = "bare Bolt", "a usual bot"


@dataclass(frozen=True)
class Clicked:
    """What came of clicks on one connection, and of clicks on many."""

    alone: Loaded
    at_once: Loaded


@dataclass(frozen=True)
class Recorded:
    """Decisions in this process: statements and seconds of one, those in the driver, and all that went there."""

    statements: float
    seconds: float
    in_driver: float
    requests: Sequence[raw_driver.Request]


def measure_decisions(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about clicks."""
    recordings = {name: _record(place, sizes) for name, place in places.items()}
    found = [line for name, recording in recordings.items() for line in _of_one_click(name, recording)]
    rounds = [line for _ in range(sizes.rounds) for line in _round(places, sizes, recordings)]
    return [*found, *_medians(rounds)]


def click_on(question: Question) -> bytes:
    """The body of a click on Approve."""
    about = Reference(approval=question.approval_id, task=question.task_id)
    return click(TEAM, question.user_id, ActionId.APPROVE, about.write())


def decided(database: Database) -> int:
    """How many decisions are on disk."""
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(Decision)) or 0


def _of_one_click(name: str, recording: Recorded) -> list[Measure]:
    in_driver = recording.in_driver
    return [
        measure.count(f"click, {name}: statements", recording.statements, "statements"),
        measure.milliseconds(
            f"click, {name}: in process", recording.seconds, in_driver, "its time in the driver"
        ),
    ]


def _record(place: Databases, sizes: Sizes) -> Recorded:
    """Carry out some decisions in this process, and write down what goes to the database."""
    with usual_firm(place, sizes) as database, yes_slack() as slack_url:
        questions = open_questions(database)[: sizes.recorded + 2]
        bot = InProcess(database.url, slack_url)
        for question in questions[:2]:
            bot.ask(click_on(question))
        requests: list[raw_driver.Request] = []
        took = []
        with recorded() as recording:
            for question in questions[2:]:
                body, began = click_on(question), perf_counter()
                bot.ask(body)
                took.append(perf_counter() - began)
                requests.append(recording.take())
        bot.close()
    each = len(requests)
    return Recorded(recording.statements / each, median(took), recording.seconds / each, requests)


def _round(places: Places, sizes: Sizes, recordings: Mapping[str, Recorded]) -> list[Measure]:
    """Everything once, one after another, so that each ratio is of figures of the same minute."""
    bare = _beside(places[SQLITE], sizes, "bare_bolt", needs_database=False)
    lines: list[Measure] = []
    for name, place in places.items():
        ours = _greenlight(place, sizes)
        lines += _on(name, ours, _raw_driver(place, sizes, recordings[name]), bare)
        lines += _beside_a_bot(name, ours, _beside(place, sizes, "usual_bolt", needs_database=True))
        if name == POSTGRESQL:
            two = _greenlight(place, sizes, processes=2).at_once.rate
            lines.append(
                measure.rate(f"decisions, {name}, two processes", two, ours.at_once.rate, "one process")
            )
    return lines


def _on(name: str, ours: Clicked, driver: float, bare: Clicked) -> list[Measure]:
    """Beside the statements alone, and beside the acknowledgement alone."""
    lines = []
    for words, own, other in ((ALONE, ours.alone, bare.alone), (AT_ONCE, ours.at_once, bare.at_once)):
        title, waited = f"decisions, {name}, {words}", f"acknowledged, {name}, {words}"
        lines += [
            measure.rate(title, own.rate, driver, "its statements on the raw driver"),
            measure.rate(f"{title}, beside Bolt", own.rate, other.rate, BARE),
            measure.milliseconds(f"{waited}: p50", own.times.median, other.times.median, BARE),
            measure.milliseconds(f"{waited}: p99", own.times.p99, other.times.p99, BARE),
        ]
    return lines


def _beside_a_bot(name: str, ours: Clicked, usual: Clicked) -> list[Measure]:
    own, other = ours.at_once, usual.at_once
    return [
        measure.rate(f"decisions, {name}, {ALONE}, beside a bot", ours.alone.rate, usual.alone.rate, USUAL),
        measure.rate(f"decisions, {name}, {AT_ONCE}, beside a bot", own.rate, other.rate, USUAL),
        measure.milliseconds(
            f"acknowledged, {name}, {AT_ONCE}, beside a bot: p99", own.times.p99, other.times.p99, USUAL
        ),
    ]


def _raw_driver(place: Databases, sizes: Sizes, recording: Recorded) -> float:
    """Decisions a second."""
    with usual_firm(place, sizes) as database:
        _, rate = raw_driver.replay(database.url, recording.requests)
    return rate


def _greenlight(place: Databases, sizes: Sizes, processes: int = 1) -> Clicked:
    """Clicks on the bot; each of them must be on disk afterwards."""
    with usual_firm(place, sizes) as database, yes_slack() as slack_url:
        before, questions = decided(database), open_questions(database)
        with bots(database.url, slack_url, processes) as running:
            clicked = _click(questions, sizes, [bot.port for bot in running])
        wanted = sizes.warm_up + sizes.clicks_alone + sizes.clicks_at_once
        assert decided(database) - before == wanted, "a decision was acknowledged and is not on disk"
        assert clicked.alone.bad == clicked.at_once.bad == 0, "a click was refused"
    return clicked


def _beside(place: Databases, sizes: Sizes, module: str, *, needs_database: bool) -> Clicked:
    with usual_firm(place, sizes) as database, yes_slack() as slack_url:
        given = [database.url] if needs_database else []
        part = replace(
            sizes,
            clicks_alone=-(-sizes.clicks_alone // SLOW),
            clicks_at_once=-(-sizes.clicks_at_once // SLOW),
        )
        with beside(module, slack_url, *given) as other:
            return _click(open_questions(database), part if needs_database else sizes, [other.port])


def _click(questions: Sequence[Question], sizes: Sizes, ports: Sequence[int]) -> Clicked:
    left = iter(questions)

    def some(count: int, connections: int) -> Loaded:
        return load([as_sent(click_on(next(left))) for _ in range(count)], connections, ports)

    some(sizes.warm_up, 2)
    return Clicked(some(sizes.clicks_alone, 1), some(sizes.clicks_at_once, MANY))


def _medians(lines: Sequence[Measure]) -> list[Measure]:
    """One line for each name, with the medians of figure and ratio over the rounds."""
    by_name: dict[str, list[Measure]] = {}
    for line in lines:
        by_name.setdefault(line.name, []).append(line)
    return [
        replace(same[0], figure=median(one.figure for one in same), ratio=median(one.ratio for one in same))
        for same in by_name.values()
    ]
