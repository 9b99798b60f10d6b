"""A local Slack for the tests of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.addresses import mail_server as server_at
from sandbox.hub import Hub
from storage.database import Database
from tests.integration.bot.doubles import LocalSlack, Post
from tests.integration.bot.mail_server import LocalMailServer
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
    """Lanes and cards in a database, and couriers for that Slack."""
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
