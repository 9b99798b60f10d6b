"""Slack's own checker takes every message and view that a campaign shows."""

import os
from collections.abc import Callable, Iterator

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from handlers.blocks.kit.message import Message
from storage.database import Database
from tests.domain.scenario import Scenario, open_scenario
from tests.gallery import Exhibit, exhibition
from tests.gallery_of_commands import command_exhibition

TEXT = "Show the bottle in <daylight> & say *what* it feels like."


def complaint(client: WebClient, exhibit: Exhibit) -> str | None:
    """What Slack says is wrong, or None."""
    shown = exhibit.shown
    try:
        if isinstance(shown, Message):
            client.blocks_validate(blocks=shown.blocks)
        else:
            client.blocks_validate(view=shown)
    except SlackApiError as error:
        return f"{exhibit.name}: {error.response.data}"
    return None


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
@pytest.mark.parametrize("gallery", [exhibition, command_exhibition])
def test_slack_itself_takes_everything_that_is_shown(
    database: Database, gallery: Callable[[Scenario, str], Iterator[Exhibit]]
) -> None:
    client = WebClient(base_url=os.environ.get("SLACK_API_URL", WebClient.BASE_URL), timeout=10)
    client.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=5))
    distinct = {str(one.shown): one for one in gallery(open_scenario(database), TEXT)}
    assert [found for one in distinct.values() if (found := complaint(client, one))] == []
