"""What people did: each asks the bot for something, and notes what came back."""

import threading
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What a person asks for. The first seven are clicks; the others are forms, each with words nobody else uses."""

    APPROVE = "approve"
    UNDO = "undo"
    CONTACTED = "contacted"
    TAKE = "take"
    HAND_BACK = "hand_back"
    APPROVE_IDEA = "approve_idea"
    UNDO_OUTREACH = "undo_outreach"
    REQUEST_CHANGES = "request_changes"
    REJECT = "reject"
    HAND_IN = "hand_in"
    PUBLISH = "publish"
    OFFER = "offer"
    COUNTER = "counter"
    AGREE = "agreed"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    SUBMIT_IDEAS = "submit_ideas"
    HAND_IN_DESIGN = "hand_in_design"
    HAND_IN_COPY = "hand_in_copy"
    ADD_COST = "add_cost"
    IMPORT = "import"


class Fate(StrEnum):
    """What came back. Of an acknowledged click a person cannot be sure: it may have been refused in words."""

    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    LOST = "lost"


@dataclass(frozen=True)
class Deed:
    """`act` of `who` (a Slack id) about the row with id `about`, between two moments of the machine's clock."""

    act: Act
    who: str
    about: int
    words: str
    sent: datetime
    answered: datetime
    fate: Fate
    tries: int = 1


@dataclass(frozen=True)
class Outage:
    """A time in which the database was away, from beginning to end."""

    began: datetime
    ended: datetime

    def met(self, deed: Deed) -> bool:
        """Whether the deed was under way then."""
        return deed.sent <= self.ended and self.began <= deed.answered


class OperationLog:
    """The deeds of everybody, written by many threads."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._deeds: list[Deed] = []
        self._wrong: list[str] = []
        self._news = threading.Condition(self._guard)

    def note(self, deed: Deed) -> None:
        """Add a deed."""
        with self._news:
            self._deeds.append(deed)
            self._news.notify_all()

    def wait_for(self, act: Act, seconds: float) -> None:
        """Return when such an act has been acknowledged; AssertionError if none is in time."""

        def is_there() -> bool:
            return any(deed.act is act and deed.fate is Fate.ACKNOWLEDGED for deed in self._deeds)

        with self._news:
            assert self._news.wait_for(is_there, seconds), (
                f"nobody had an answer to {act} in {seconds} seconds"
            )

    def complain(self, what: str) -> None:
        """Note something that should never come before a person."""
        with self._guard:
            self._wrong.append(what)

    @property
    def deeds(self) -> list[Deed]:
        """All deeds so far."""
        with self._guard:
            return list(self._deeds)

    @property
    def complaints(self) -> list[str]:
        """What people could not believe."""
        with self._guard:
            return list(self._wrong)

    @property
    def answers(self) -> int:
        """How many deeds were answered so far."""
        with self._guard:
            return sum(deed.fate is not Fate.LOST for deed in self._deeds)

    def fates(self) -> Counter[Fate]:
        """How many deeds had which fate."""
        return Counter(deed.fate for deed in self.deeds)
