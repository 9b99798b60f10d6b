"""People work while the bot is killed again and again."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import cycle, islice
from random import Random
from time import monotonic, sleep

from storage.database import Database
from tests.chaos.colleagues import Colleague
from tests.chaos.deeds import OperationLog
from tests.chaos.lives import Life
from tests.chaos.quiet import let_leases_run_out, wait_until_quiet
from tests.chaos.workload import COLLEAGUES
from tests.local_slack import LocalSlack

QUIET_SECONDS = 90
LAST_ANSWERS, LAST_WORK_SECONDS = 5, 60.0
WORK_SECONDS, MOMENT_SECONDS = 6.0, 0.4
UNDO_SECONDS = (0, 1, 4)
DECK = ("random", "random", "after_commit", "after_post_before_store", "after_mail_before_store", "at start")
"""Ways to die; each is dealt once before any is dealt again."""

LIKELIHOOD = {"after_commit": 0.08, "after_post_before_store": 0.2, "after_mail_before_store": 0.6}


@dataclass(frozen=True)
class Death:
    """When to kill: at a failpoint; or when people have had so many answers, and a moment more; or at the start."""

    how: str
    answers: int
    moment: float

    @property
    def failpoint(self) -> str:
        """What to arm."""
        return f"{self.how}:{LIKELIHOOD[self.how]}" if self.how in LIKELIHOOD else ""


def deaths(chance: Random, count: int, most_answers: int) -> list[Death]:
    """`count` ways to die, each when people have had up to `most_answers`."""

    def deal() -> Sequence[str]:
        return chance.sample(DECK, len(DECK))

    cards = (card for _ in range(count) for card in deal())
    return [
        Death(card, chance.randint(1, most_answers), chance.uniform(0, MOMENT_SECONDS))
        for card in islice(cards, count)
    ]


@dataclass
class KillRun:
    """A local Slack, a database, the settings of the bot between them, and what people did."""

    slack: LocalSlack
    database: Database
    settings: Mapping[str, str]
    seed: str
    operation_log: OperationLog = field(default_factory=OperationLog)
    began: datetime = field(default_factory=lambda: datetime.now(UTC))
    outputs: list[str] = field(default_factory=list)
    struck: int = 0

    def rage(self, ways: Sequence[Death]) -> None:
        """Have everybody work; kill the bot in each of these ways and start it again at once; let all calm down."""
        colleagues = [Colleague(self.slack, name, self.operation_log, self.seed) for name in COLLEAGUES]
        for colleague in colleagues:
            colleague.start()
        try:
            for way, undo in zip(ways, cycle(UNDO_SECONDS), strict=False):
                self._live_and_die(way, undo)
            self._settle(colleagues)
        finally:
            for colleague in colleagues:
                colleague.stop()

    def _live_and_die(self, way: Death, undo: int) -> None:
        with self.life(undo, way.failpoint) as life:
            if way.how != "at start":
                life.wait_until_ready()
                # A failpoint may still strike when a moment would have come already.
                self._let_them_work(life, way.answers * 2 if way.failpoint else way.answers)
            self.struck += life.wait_to_be_struck(way.moment)

    def _settle(self, colleagues: Sequence[Colleague]) -> None:
        """A last life in which everything comes to an end."""
        with self.life(UNDO_SECONDS[1]) as life:
            life.wait_until_ready()
            self._let_them_work(life, LAST_ANSWERS, LAST_WORK_SECONDS)
            for colleague in colleagues:
                colleague.stop()
            wait_until_quiet(self.database, QUIET_SECONDS)

    def _let_them_work(self, life: Life, answers: int, seconds: float = WORK_SECONDS) -> None:
        """Return when people have had so many more answers, when the bot has died, or when it takes too long."""
        enough, deadline = self.operation_log.answers + answers, monotonic() + seconds
        while self.operation_log.answers < enough and not life.was_struck() and monotonic() < deadline:
            sleep(0.01)

    @contextmanager
    def life(self, undo: int, failpoint: str = "", program: Sequence[str] = ("bot.cli",)) -> Iterator[Life]:
        """The bot, by `program` (a module and its arguments), until it is killed at the end of the block."""
        life = Life({**self.settings, "UNDO_SECONDS": str(undo)}, failpoint, program)
        try:
            yield life
        finally:
            life.kill()
            self.outputs.append(life.output)
            if not self.database.is_sqlite:
                let_leases_run_out(self.database)
