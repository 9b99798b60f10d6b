"""What tests of the program hold in their hands: a clock to turn, a local Slack to look into, cards to show."""

import json
import urllib.request
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from slack_sdk import WebClient
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.delivery.context import DeliveryContext
from bot.delivery.slack_client import SlackClient
from bot.delivery.worker import DeliveryWorker
from bot.failpoints import Failpoints
from bot.reports.files import ReportFile
from handlers.blocks.kit.message import Message
from sandbox.hub import Hub
from storage.database import Database
from storage.enums import CardKind
from storage.models import Card, Lane, Workspace
from tests.waiting import PATIENCE

Json = dict[str, Any]

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


class ManualClock:
    """A clock that stands until it is turned."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """The moment it was turned to."""
        return self._now

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)


class LocalSlack:
    """A sandbox, looked at and disturbed the way people and networks do it; earlier calls and faults are forgotten."""

    def __init__(self, hub: Hub) -> None:
        self.url = hub.base_url
        self.smtp_url = hub.smtp_url
        overview = self.get("workspace")
        self.team, self.tokens = overview["team"]["id"], overview["tokens"]
        self._journal = hub.journal
        self._first = self.newest_entry()
        self.do("faults", clear=True)

    def newest_entry(self) -> int:
        """The number of the newest entry in the log; reading the log for it would take as long as the log is."""
        return self._journal.count

    def client(self, timeout: float = PATIENCE) -> WebClient:
        """A client with the bot's token."""
        api = f"{self.url}/api/"
        return WebClient(self.tokens["bot"], base_url=api, timeout=int(timeout), retry_handlers=[])

    def get(self, what: str, /, **query: Any) -> Json:
        """Look at something."""
        with urllib.request.urlopen(
            f"{self.url}/sandbox/{what}?{urlencode(query)}", timeout=PATIENCE
        ) as answer:
            return dict(json.load(answer))

    def do(self, what: str, **body: Any) -> Json:
        """Do something."""
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(
            f"{self.url}/sandbox/{what}", json.dumps(body).encode(), headers, method="POST"
        )
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return dict(json.load(answer))

    def new_person(self, name: str) -> str:
        """Somebody who joins the workspace; their id."""
        return str(self.do("people", name=f"{name}-{uuid4().hex[:6]}", real_name=name)["person"]["id"])

    def new_channel(self, name: str, *, private: bool = False) -> str:
        """A channel with one member that the bot is not in; its id."""
        members = [self.new_person("member")]
        made = self.do("channels", name=f"{name}-{uuid4().hex[:6]}", is_private=private, members=members)
        return str(made["channel"]["id"])

    def texts(self, channel: str) -> list[str]:
        """What the messages in a channel say, oldest first."""
        member = next(c for c in self.get("workspace")["channels"] if c["id"] == channel)["members"][0]
        found = self.get("messages", user=member, channel=channel)["messages"]
        return [message["text"] for message in found if message.get("bot_id")]

    def direct(self, user: str) -> list[str]:
        """What the bot wrote to a person."""
        return [message["text"] for message in self.get("dm", user=user)["messages"]]

    def calls(self, method: str) -> list[Json]:
        """The calls of a method so far."""
        entries = self.get("log", kind="api", since=self._first)["entries"]
        return [entry for entry in entries if method == entry["name"]]


Content = Message | Json | None


class Board:
    """What cards shall show, by their ids; None where there is nothing (any more)."""

    def __init__(self) -> None:
        self.shows: dict[int, Content] = defaultdict(lambda: Message("news"))
        self.reported: list[tuple[int, str]] = []
        self.files: list[ReportFile] = []
        self.look: Callable[[Card], Content] = self.plainly

    def plainly(self, card: Card) -> Content:
        """What is written down for a card."""
        return self.shows[card.id]

    def render(self, session: Session, card: Card, at: datetime) -> Content:
        """The port's side: what a card shall show, by the way of looking that is set."""
        return self.look(card)

    def report(self, session: Session, card: Card, at: datetime, error: str) -> None:
        """The port's side: a card was given up."""
        self.reported.append((card.id, error))


class Post:
    """A database with lanes and cards, and delivery workers who serve them."""

    def __init__(self, database: Database, slack: LocalSlack) -> None:
        self.database, self.slack, self.board = database, slack, Board()
        self.clock, self.machine = ManualClock(datetime.now(UTC)), ManualClock(datetime.now(UTC))
        with database.write() as session:
            session.add(
                Workspace(id=slack.team, name="Northwind", bot_user_id="UBOT", created_at=self.clock.now())
            )

    def delivery_worker(
        self, failpoints: Failpoints | None = None, timeout: float = PATIENCE
    ) -> DeliveryWorker:
        """Somebody who serves lanes."""
        context = DeliveryContext(
            workspace_id=self.slack.team,
            database=self.database,
            slack=SlackClient(self.slack.client(timeout)),
            clock=self.clock,
            render=self.board.render,
            report=self.board.report,
            files=lambda _session, _attachment: self.board.files,
            failpoints=failpoints or Failpoints(),
            machine=self.machine,
        )
        return DeliveryWorker(context)

    def deliver(self) -> None:
        """Serve every lane that is due now."""
        delivery_worker = self.delivery_worker()
        while delivery_worker.serve_a_lane():
            pass

    def deliver_after_a_while(self) -> None:
        """Let time pass until no card is behind, and serve the lanes again and again."""
        for _ in range(12):
            self.turn(60)
            self.deliver()

    def fault(self, method: str, **how: Any) -> None:
        """Have the local Slack fail at a method."""
        self.slack.do("faults", method=method, **how)

    def card(
        self,
        address: str,
        shows: Message | Json | str,
        kind: CardKind = CardKind.NOTICE,
        thread_ts: str | None = None,
    ) -> int:
        """Have a new message at an address, or in a thread there; its card's id."""
        with self.database.write() as session:
            lane = session.scalar(select(Lane).where(Lane.address == address))
            lane = lane or Lane(workspace_id=self.slack.team, address=address)
            session.add(lane)
            session.flush()
            number = len(session.scalars(select(Card.id)).all())
            card = Card(
                workspace_id=self.slack.team,
                lane_id=lane.id,
                kind=kind,
                subject_id=number,
                thread_ts=thread_ts,
            )
            session.add(card)
            session.flush()
            self._wake(session, lane.id)
        self.board.shows[card.id] = Message(shows) if isinstance(shows, str) else shows
        return card.id

    def change(self, card_id: int, shows: Content | str) -> None:
        """Have a message show something else."""
        self.board.shows[card_id] = Message(shows) if isinstance(shows, str) else shows
        with self.database.write() as session:
            card = session.get_one(Card, card_id)
            card.wanted += 1
            self._wake(session, card.lane_id)

    def _wake(self, session: Session, lane_id: int) -> None:
        """Written without a look at the lane: an object that already has this moment would not be written at all."""
        session.execute(update(Lane).where(Lane.id == lane_id).values(due_at=self.clock.now()))

    def row(self, card_id: int) -> Card:
        """The card as it is now."""
        with self.database.read() as session:
            return session.get_one(Card, card_id)

    def turn(self, seconds: float) -> None:
        """Let time pass, on the wall and in the machine."""
        self.clock.turn(seconds)
        self.machine.turn(seconds)
