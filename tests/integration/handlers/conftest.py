"""The bot's face at a local Slack: every test gets its own rows, all share one workspace."""

import logging
from collections.abc import Iterator

import pytest

from sandbox.hub import Hub
from sandbox.options import Options
from sandbox.running import running
from tests.databases import Opened
from tests.integration.handlers.desk_in_slack import MANIFEST, Front, House, open_firm_in_slack, open_house
from tests.waiting import PATIENCE


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
    with running(Options(manifest=MANIFEST, port=0, bot_url=front.url, ack_seconds=PATIENCE)) as hub:
        yield hub


@pytest.fixture
def house(opened: Opened, hub: Hub, front: Front, caplog: pytest.LogCaptureFixture) -> Iterator[House]:
    """The bot on the first day of a firm: roles given out, a dozen influencers, and no campaign.

    Whatever people do, nothing may go wrong that nobody foresaw.
    """
    house = open_house(opened(open_firm_in_slack), hub, front.url)
    front.serving = house.gate
    yield house
    front.serving = None
    unforeseen = [
        record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR
    ]
    assert unforeseen == []
