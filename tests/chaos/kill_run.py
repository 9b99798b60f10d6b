"""People work while the bot is killed again and again."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from random import Random
from time import monotonic, sleep

from storage.database import Database
from tests.chaos.colleagues import Colleague
from tests.chaos.deeds import OperationLog, Outage
from tests.chaos.events import unheard_events
from tests.chaos.lives import Life
from tests.chaos.quiet import let_leases_run_out, wait_until_quiet
from tests.chaos.workload import COLLEAGUES
from tests.local_slack import LocalSlack
from tests.ports import free_port

QUIET_SECONDS, LEASES_SECONDS = 90, 300
DEATHS_AT_BIRTH, BIRTH_SECONDS = 2, 3.0
DEATHS_TO_AN_OUTAGE = 3
FOUND_OUT = timedelta(seconds=5)
"""How long after an outage a request may still fail by it: it had waited for a connection that was gone."""

LAST_ANSWERS, LAST_WORK_SECONDS = 5, 60.0
WORK_SECONDS, ARMED_SECONDS, MOMENT_SECONDS = 20.0, 30.0, 0.4
UNDO_SECONDS = (0, 1, 4)
DECK = ("random", "after_commit", "after_post_before_store", "after_mail_before_store", "at start")
"""Ways to die; each is dealt once before any is dealt again."""

LIKELIHOOD = {"after_commit": 0.1, "after_post_before_store": 0.2, "after_mail_before_store": 0.8}


@dataclass(frozen=True)
class Death:
    """When to kill: at a failpoint; or when people have had so many answers, and a moment more; or at the start."""

    how: str
    answers: int
    moment: float

    def failpoint(self, replicas: int) -> str:
        """What to arm in one of so many bots, of which each does a part of the work."""
        return f"{self.how}:{min(1, LIKELIHOOD[self.how] * replicas)}" if self.how in LIKELIHOOD else ""


def deaths(chance: Random, count: int, answers: tuple[int, int]) -> list[Death]:
    """`count` ways to die, each when people have had so many answers (from, to)."""

    def deal() -> Sequence[str]:
        return chance.sample(DECK, len(DECK))

    cards = (card for _ in range(count) for card in deal())
    return [
        Death(card, chance.randint(*answers), chance.uniform(0, MOMENT_SECONDS))
        for card in islice(cards, count)
    ]


@dataclass
class KillRun:
    """A local Slack, a database, the settings of the bots between them, and what people did.

    `replicas` is how many bots there are at once: one dies again and again, the others live on, and what the dead held
    is taken over when its lease runs out. `restart`, where it is given, starts the database's server anew now and then.
    """

    slack: LocalSlack
    database: Database
    settings: Mapping[str, str]
    seed: str
    replicas: int = 1
    restart: Callable[[], None] | None = None
    operation_log: OperationLog = field(default_factory=OperationLog)
    began: datetime = field(default_factory=lambda: datetime.now(UTC))
    lives: list[Life] = field(default_factory=list)
    outages: list[Outage] = field(default_factory=list)
    unheard: list[str] = field(default_factory=list)
    struck: int = 0

    @property
    def outputs(self) -> list[str]:
        """What every bot has said."""
        return [life.output for life in self.lives]

    @property
    def deaths(self) -> list[datetime]:
        """When each bot that is not alive was found dead."""
        return [life.ended for life in self.lives if life.ended is not None]

    def begin_empty(self, chance: Random) -> None:
        """Start on a database without a table: die while they are made, then live until all is there."""
        for _ in range(DEATHS_AT_BIRTH):
            with self.life(0) as life:
                life.wait_to_be_struck(chance.uniform(0, BIRTH_SECONDS))
        with self.life(0) as life:
            life.wait_until_ready()

    def run(self, ways: Sequence[Death]) -> None:
        """Have everybody work; kill a bot in each of these ways and start it again at once; let all calm down."""
        colleagues = [Colleague(self.slack, name, self.operation_log, self.seed) for name in COLLEAGUES]
        with ExitStack() as others:
            for _ in range(self.replicas - 1):
                others.enter_context(self.life(UNDO_SECONDS[1])).wait_until_ready()
            for colleague in colleagues:
                colleague.start()
            try:
                for number, (way, undo) in enumerate(zip(ways, cycle(UNDO_SECONDS), strict=False), start=1):
                    self._live_and_die(way, undo)
                    if self.restart and number % DEATHS_TO_AN_OUTAGE == 0:
                        self._restart()
                self._settle(colleagues)
            finally:
                for colleague in colleagues:
                    colleague.stop()

    def _live_and_die(self, way: Death, undo: int) -> None:
        failpoint = way.failpoint(self.replicas)
        with self.life(undo, failpoint) as life:
            if way.how != "at start":
                life.wait_until_ready()
                self._let_them_work(life, way.answers)
            if failpoint:  # it may still strike when a moment would have come already
                self._let_them_work(life, 2 * way.answers, ARMED_SECONDS)
            self.struck += life.wait_to_be_struck(way.moment)

    def _restart(self) -> None:
        """An outage of the database."""
        assert self.restart is not None
        began = datetime.now(UTC)
        self.restart()
        self.outages.append(Outage(began, datetime.now(UTC) + FOUND_OUT))

    def _settle(self, colleagues: Sequence[Colleague]) -> None:
        """A last life in which everything comes to an end."""
        with self.life(UNDO_SECONDS[1]) as life:
            life.wait_until_ready()
            self._let_them_work(life, LAST_ANSWERS, LAST_WORK_SECONDS)
            for colleague in colleagues:
                colleague.stop()
            self.unheard = unheard_events(self.slack, self.database, QUIET_SECONDS)
            wait_until_quiet(self.database, QUIET_SECONDS if self.replicas == 1 else LEASES_SECONDS)

    def _let_them_work(self, life: Life, answers: int, seconds: float = WORK_SECONDS) -> None:
        """Return when people have had so many more answers, when the bot has died, or when it takes too long."""
        enough, deadline = self.operation_log.answers + answers, monotonic() + seconds
        while self.operation_log.answers < enough and not life.was_struck() and monotonic() < deadline:
            sleep(0.01)

    @contextmanager
    def life(self, undo: int, failpoint: str = "", program: Sequence[str] = ("bot.cli",)) -> Iterator[Life]:
        """The bot, by `program` (a module and its arguments), until it is killed at the end of the block."""
        port = {"PORT": str(free_port())} if self.replicas > 1 else {}
        life = Life({**self.settings, **port, "UNDO_SECONDS": str(undo)}, failpoint, program)
        self.lives.append(life)
        try:
            yield life
        finally:
            life.kill()
            if self.replicas == 1 and not self.database.is_sqlite:
                let_leases_run_out(self.database)
