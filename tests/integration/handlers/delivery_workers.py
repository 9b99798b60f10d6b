"""The delivery loop by hand: what messages should show is brought to the local Slack, and calls are counted."""

from collections import Counter
from datetime import datetime

from bot.delivery.context import DeliveryContext
from bot.delivery.slack_client import SlackClient
from bot.delivery.worker import DeliveryWorker
from campaigns.lifecycle.deliveries import delivery_failed
from handlers.rendering import render
from tests.integration.handlers.slack_workspace import ScenarioInSlack, SlackWorkspace
from tests.onlookers import calls_since, last_entry, seen_by_all, visible_changes


class ScenarioClock:
    """The scenario's own clock, for delivery workers."""

    def __init__(self, scenario: ScenarioInSlack) -> None:
        self._scenario = scenario

    def now(self) -> datetime:
        """The scenario's present moment."""
        return self._scenario.at


def deliver(workspace: SlackWorkspace) -> None:
    """Bring everything to Slack that waits now; a campaign card lately changed waits for the next second."""
    workspace.scenario.wait(seconds=1)
    scenario = workspace.scenario
    context = DeliveryContext(
        workspace_id=scenario.team_id, database=scenario.database, slack=SlackClient(workspace.slack.client()),
        clock=ScenarioClock(scenario), render=render, report=delivery_failed,
    )  # fmt: skip
    delivery_worker = DeliveryWorker(context)
    while delivery_worker.serve_a_lane():
        pass


class Watch:
    """Looks at what everybody sees, and at what the bot calls, from now on."""

    def __init__(self, workspace: SlackWorkspace) -> None:
        self._slack = workspace.slack
        self._entry, self._seen = last_entry(self._slack), seen_by_all(self._slack)

    def calls(self) -> Counter[str]:
        """How often each method was called."""
        return calls_since(self._slack, self._entry)

    def changes(self) -> Counter[str]:
        """What appeared or changed for anybody, by its kind."""
        return visible_changes(self._seen, seen_by_all(self._slack))
