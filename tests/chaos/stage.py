"""The stage: a local Slack over either transport, a database with a season in it, and the bot's settings."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from storage.database import Database
from tests.chaos.judging import judge_deeds
from tests.chaos.kill_run import KillRun
from tests.chaos.letters import judge_letters
from tests.chaos.logs import refused_clicks, unforeseen
from tests.chaos.messages import judge_messages
from tests.chaos.rules import judge_rows
from tests.chaos.workload import CAMPAIGNS, Wanted, Workload
from tests.local_slack import LocalSlack
from tests.ports import free_port


@contextmanager
def storm_over(
    url: str, transport: str, seed: str, campaigns: Sequence[Wanted] = CAMPAIGNS
) -> Iterator[KillRun]:
    """A storm that can begin: `url` is a migrated database, `transport` "socket" or "http"."""
    port = free_port()
    way = ["--socket"] if transport == "socket" else ["--bot-url", f"http://127.0.0.1:{port}"]
    # Events come again at once: one that nobody hears then is lost, as it would be after an hour.
    slack = LocalSlack(*way, "--retry-scale", "0", "--parent", str(os.getpid()))
    database = Database(url)
    try:
        Workload(database, slack).prepare(campaigns)
        yield KillRun(slack, database, _settings(slack, url, port, transport), seed)
    finally:
        database.close()
        slack.stop()


SECONDS_UNTIL_NOTHING_COMES_ANY_MORE = "2"
"""The local Slack is done with whatever a killed bot has asked of it by then."""


def _settings(slack: LocalSlack, url: str, port: int, transport: str) -> dict[str, str]:
    settings = {**slack.settings(), "DATABASE_URL": url, "PORT": str(port)}
    settings["SLACK_LATE_SECONDS"] = SECONDS_UNTIL_NOTHING_COMES_ANY_MORE
    if transport == "http":
        settings["SLACK_SIGNING_SECRET"] = slack.workspace["tokens"]["signing_secret"]
        del settings["SLACK_APP_TOKEN"]
    return settings


def judge(kill_run: KillRun) -> list[str]:
    """Everything that is not as it should be, in sentences; nothing when all is well."""
    with kill_run.database.read() as session:
        wrong = [
            *judge_deeds(
                session, kill_run.operation_log.deeds, kill_run.began, refused_clicks(kill_run.outputs)
            ),
            *judge_messages(session, kill_run.slack),
            *judge_letters(session, kill_run.slack, kill_run.began),
            *judge_rows(session),
        ]
    wrong += kill_run.operation_log.complaints
    return [*wrong, *(f"In the bot's log:\n{one}" for one in unforeseen(kill_run.outputs))]
