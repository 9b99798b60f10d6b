"""The bot's face at a local Slack: every test gets its own rows, all share one workspace."""

import logging
from collections.abc import Iterator

import pytest

from sandbox.hub import Hub
from tests.databases import Databases, Opened, databases_named
from tests.integration.handlers.budgets import Spending
from tests.integration.handlers.slack_workspace import (
    MANIFEST,
    Front,
    ScenarioInSlack,
    SlackWorkspace,
    open_slack_workspace,
    open_workspace,
)
from tests.running_sandbox import running_sandbox
from tests.waiting import PATIENCE


@pytest.fixture(scope="session", params=["sqlite"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """SQLite alone: these tests are about what people read, press and fill in."""
    return databases_named(request)


@pytest.fixture(scope="session")
def front() -> Iterator[Front]:
    """Where the local Slack brings its requests."""
    with Front.open() as front:
        yield front


@pytest.fixture(scope="module")
def hub(front: Front) -> Iterator[Hub]:
    """A local Slack that brings signed requests to the front, and is patient: other tests are about time.

    Each file has its own: what is in channels and in the log grows, and everything in it is read again and again.
    """
    with running_sandbox(MANIFEST, bot_url=front.url) as hub:
        yield hub


@pytest.fixture
def scenario(opened: Opened) -> ScenarioInSlack:
    """The scenario at its opening; a file whose tests begin later has its own."""
    return opened(open_slack_workspace)


@pytest.fixture
def slack_seconds() -> int:
    """How long the bot waits for an answer of Slack's; a test about a slow Slack says less."""
    return int(PATIENCE)


@pytest.fixture
def workspace(
    scenario: ScenarioInSlack, hub: Hub, front: Front, caplog: pytest.LogCaptureFixture, slack_seconds: int
) -> Iterator[SlackWorkspace]:
    """The bot on the first day, with a dozen influencers and no campaign, unless a file says otherwise.

    Whatever people do, nothing may go wrong that nobody foresaw.
    """
    workspace = open_workspace(scenario, hub, front.url, slack_seconds)
    front.serving, front.spending = workspace.gate, Spending(scenario.database)
    with front.spending.counted():
        yield workspace
    beyond = front.spending.beyond
    front.serving = front.spending = None
    unforeseen = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.ERROR and not record.name.startswith("slack_sdk")  # that Slack is slow
    ]
    assert unforeseen == []
    assert beyond == {}
