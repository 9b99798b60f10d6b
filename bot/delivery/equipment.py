"""What delivering needs."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.clock import Clock, SystemClock
from bot.delivery.content import Render
from bot.delivery.wire import Wire
from bot.failpoints import Failpoints
from storage.database import Database

Report = Callable[[int, str, datetime], None]
"""Told of a card that cannot be delivered: its id, Slack's error code, and when."""


@dataclass(frozen=True)
class Equipment:
    """What carries one workspace's cards. `machine` tells the machine's own time, for leases."""

    workspace_id: str
    database: Database
    wire: Wire
    clock: Clock
    render: Render
    report: Report
    failpoints: Failpoints = field(default_factory=Failpoints)
    machine: Clock = field(default_factory=SystemClock)
