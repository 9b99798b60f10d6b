"""The stage: a local Slack over either transport, a database with campaigns in it, and the bot's settings."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from storage.database import Database
from tests.chaos.answers import Answers
from tests.chaos.deeds import Deed
from tests.chaos.emails import judge_emails
from tests.chaos.evidence import Evidence
from tests.chaos.judging import judge_deeds
from tests.chaos.kill_run import KillRun
from tests.chaos.logs import refused_clicks, unforeseen
from tests.chaos.messages import judge_messages
from tests.chaos.record import judge_record
from tests.chaos.rules import judge_rows
from tests.chaos.workload import CAMPAIGNS, Wanted, Workload
from tests.local_slack import LocalSlack
from tests.ports import free_port

SECONDS_UNTIL_NOTHING_COMES_ANY_MORE = "2"
"""The local Slack is done with whatever a killed bot has asked of it by then."""


@dataclass(frozen=True)
class Shape:
    """How bot, Slack and database are put together: "socket" or "http", on which database, and how many bots."""

    transport: str
    is_empty: bool = False
    replicas: int = 1

    def __str__(self) -> str:
        more = ["empty"] if self.is_empty else []
        return ", ".join([self.transport, *more, *([f"{self.replicas} bots"] if self.replicas > 1 else [])])


@contextmanager
def open_kill_run(
    url: str,
    shape: Shape,
    seed: str,
    campaigns: Sequence[Wanted] = CAMPAIGNS,
    restart: Callable[[], None] | None = None,
) -> Iterator[KillRun]:
    """A kill run that can begin: `url` is a database, migrated or (where `shape` says so) without a table."""
    port = free_port()
    way = ["--socket"] if shape.transport == "socket" else ["--bot-url", f"http://127.0.0.1:{port}"]
    # Events come again at once: one that nobody hears then is lost, as it would be after an hour.
    slack = LocalSlack(*way, "--retry-scale", "0", "--parent", str(os.getpid()))
    database = Database(url)
    settings = _settings(slack, url, port, shape.transport)
    kill_run = KillRun(slack, database, settings, seed, shape.replicas, restart)
    try:
        if shape.is_empty:
            kill_run.begin_empty(Random(seed))
        Workload(database, slack).prepare(campaigns)
        kill_run.began = datetime.now(UTC)
        yield kill_run
    finally:
        database.close()
        slack.stop()


def _settings(slack: LocalSlack, url: str, port: int, transport: str) -> dict[str, str]:
    settings = {**slack.settings(), "DATABASE_URL": url, "PORT": str(port)}
    settings["SLACK_LATE_SECONDS"] = SECONDS_UNTIL_NOTHING_COMES_ANY_MORE
    if transport == "http":
        settings["SLACK_SIGNING_SECRET"] = slack.workspace["tokens"]["signing_secret"]
        del settings["SLACK_APP_TOKEN"]
    return settings


def judge(kill_run: KillRun) -> list[str]:
    """Everything that is not as it should be, in sentences; nothing when all is well."""
    log, began = kill_run.operation_log, kill_run.began
    answers = Answers(kill_run.slack)
    logged = refused_clicks(kill_run.outputs)

    def told_trouble(deed: Deed) -> bool:
        return answers.told_trouble(deed) or any(deed.sent <= moment <= deed.answered for moment in logged)

    with kill_run.database.read() as session:
        evidence = Evidence(session, answers, log.deeds)
        wrong = [
            *judge_deeds(session, log.deeds, began, told_trouble, kill_run.outages, evidence.of),
            *judge_record(session, began),
            *judge_messages(session, kill_run.slack),
            *judge_emails(session, kill_run.slack, began, kill_run.deaths),
            *judge_rows(session),
        ]
    wrong += kill_run.unheard + log.complaints
    return [*wrong, *(f"In the bot's log:\n{one}" for one in unforeseen(kill_run.outputs))]
