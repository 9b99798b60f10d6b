"""The delivery loop by hand: what messages should show is brought to the local Slack, and calls are counted."""

from collections import Counter
from datetime import datetime

from bot.delivery.context import DeliveryContext
from bot.delivery.slack_client import SlackClient
from bot.delivery.worker import DeliveryWorker
from campaigns.lifecycle.deliveries import delivery_failed
from handlers.rendering import render
from tests.integration.handlers.desk_in_slack import FirmInSlack, House
from tests.onlookers import calls_since, last_entry, seen_by_all, visible_changes


class FirmClock:
    """The firm's own clock, for couriers."""

    def __init__(self, firm: FirmInSlack) -> None:
        self._firm = firm

    def now(self) -> datetime:
        """The firm's present moment."""
        return self._firm.at


def deliver(house: House) -> None:
    """Bring everything to Slack that waits now; a campaign card lately changed waits for the next second."""
    house.firm.wait(seconds=1)
    firm = house.firm
    context = DeliveryContext(
        workspace_id=firm.team_id, database=firm.database, slack=SlackClient(house.slack.client()),
        clock=FirmClock(firm), render=render, report=delivery_failed,
    )  # fmt: skip
    courier = DeliveryWorker(context)
    while courier.serve_a_lane():
        pass


class Watch:
    """Looks at what everybody sees, and at what the bot calls, from now on."""

    def __init__(self, house: House) -> None:
        self._slack = house.slack
        self._entry, self._seen = last_entry(self._slack), seen_by_all(self._slack)

    def calls(self) -> Counter[str]:
        """How often each method was called."""
        return calls_since(self._slack, self._entry)

    def changes(self) -> Counter[str]:
        """What appeared or changed for anybody, by its kind."""
        return visible_changes(self._seen, seen_by_all(self._slack))
