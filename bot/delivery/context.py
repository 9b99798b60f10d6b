"""What delivering needs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.clock import Clock, SystemClock
from bot.delivery.content import Render
from bot.delivery.slack_client import SlackClient
from bot.failpoints import Failpoints
from bot.reports.files import ReportFile
from bot.right_of_way import RightOfWay
from handlers.blocks.kit.message import Attachment
from storage.database import Database
from storage.models import Card

Report = Callable[[Session, Card, datetime, str], None]
"""Told, in the transaction that gives a card up, that Slack's error code stands in its way."""


Files = Callable[[Session, Attachment], Sequence[ReportFile]]
"""Makes the files that hang in the thread of a message."""


def no_files(session: Session, attachment: Attachment) -> Sequence[ReportFile]:  # noqa: ARG001
    """Where nothing is put into threads."""
    return ()


LATE = timedelta(seconds=30)
"""How long after we have stopped waiting for an answer Slack may still carry out what it was asked."""


@dataclass(frozen=True)
class DeliveryContext:
    """What carries one workspace's cards. `machine` tells the machine's own time, for leases."""

    workspace_id: str
    database: Database
    slack: SlackClient
    clock: Clock
    render: Render
    report: Report
    files: Files = no_files
    late: timedelta = LATE
    failpoints: Failpoints = field(default_factory=Failpoints)
    machine: Clock = field(default_factory=SystemClock)
    right_of_way: RightOfWay = field(default_factory=RightOfWay)
