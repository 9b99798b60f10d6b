"""A local Slack and a command line for the tests of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.addresses import mail_server as server_at
from bot.cli import greenlight
from bot.settings import Settings
from sandbox.hub import Hub
from storage.database import Database
from tests.integration.bot.command_line import Type
from tests.integration.bot.doubles import LocalSlack, Post
from tests.integration.bot.mail_server import LocalMailServer
from tests.ports import free_port
from tests.running_sandbox import running_sandbox

MANIFEST = Path(__file__).parents[3] / "manifest.yml"


@pytest.fixture(scope="session")
def hub() -> Iterator[Hub]:
    """A local Slack that tests share: each uses channels and people of its own."""
    with running_sandbox(MANIFEST) as hub:
        yield hub


@pytest.fixture
def slack(hub: Hub) -> LocalSlack:
    """The local Slack as this test sees it, without calls and faults of others."""
    return LocalSlack(hub)


@pytest.fixture
def post(database: Database, slack: LocalSlack) -> Post:
    """Lanes and cards in a database, and delivery workers for that Slack."""
    return Post(database, slack)


@pytest.fixture
def channel(post: Post) -> str:
    """A public channel that the bot is in."""
    channel = post.slack.new_channel("launch")
    post.slack.client().conversations_join(channel=channel)
    return channel


@pytest.fixture
def mail_server(database: Database, slack: LocalSlack) -> LocalMailServer:
    """A database whose e-mails go to the local workspace's mailbox."""
    return LocalMailServer(database, server_at(slack.smtp_url))


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database_url: str) -> Type:
    """Types `greenlight ...` in an empty folder, for that database."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("PORT", str(free_port()))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(greenlight, list(arguments))

    return run
