"""The bot with an address of its own."""

import pytest

from bot.slack.app import make_app
from bot.slack.http_receiver import HttpReceiver
from bot.web.calendar_feed import calendar_feed
from bot.web.router import Router
from handlers import BotContext, register
from handlers.calendars.feeds import PATH, Feeds
from tests.integration.handlers.calendar_programs.outside import URL, Outside
from tests.integration.handlers.slack_workspace import (
    Front,
    SlackWorkspace,
)


@pytest.fixture
def outside(workspace: SlackWorkspace, front: Front) -> Outside:
    """The same house with a PUBLIC_URL."""
    scenario, slack, feeds = workspace.scenario, workspace.slack, Feeds(URL, b"key")
    told: list[str] = []
    app = make_app(slack.tokens["bot"], f"{slack.url}/api/", slack.team, lambda *_: None)
    send_ephemeral = lambda _url, payload: told.append(str(payload["text"]))  # noqa: E731
    register(app, BotContext(scenario.units_of_work, lambda: scenario.at, send_ephemeral, feeds))
    front.serving = HttpReceiver(app, slack.tokens["signing_secret"])
    return Outside(
        Router({("GET", PATH): calendar_feed(feeds, scenario.units_of_work, lambda: scenario.at)}), told
    )
