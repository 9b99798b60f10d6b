"""What a source is: a program elsewhere that is asked about posts and accounts, a few at a time.

A figure that a source does not report is absent from its answer; zero is only what it reports as zero.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, ClassVar, Protocol

from storage.enums import Platform, Source

Figures = Mapping[str, int]
"""By the names of `campaigns.reporting.performance.METRICS`; what is not reported is absent."""


@dataclass(frozen=True)
class AskedPost:
    """A post that a source is asked about: its link, and the handle of its creator, if it has one.

    `is_asked_for`: somebody wanted it now.
    """

    fetch_id: int
    deliverable_id: int
    campaign_id: int
    permalink: str
    handle: str = ""
    is_asked_for: bool = False


@dataclass(frozen=True)
class AskedAccount:
    """An account that a source is asked about: its handle, and the platform's own id of it, once that is known."""

    fetch_id: int
    influencer_id: int
    handle: str
    account_id: str | None = None


@dataclass(frozen=True)
class PostAnswer:
    """What a source says of a post: figures up to now, or the problem in a sentence (gone, private, no such post)."""

    figures: Figures = field(default_factory=dict)
    problem: str = ""


@dataclass(frozen=True)
class AccountAnswer:
    """What a source says of an account, or the problem in a sentence.

    `facts` are further public facts as plain values (`posts`, `following`, `since`, `verified`).
    """

    account_id: str | None = None
    followers: int | None = None
    name: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""


class Throttled(Exception):  # noqa: N818 - it is an answer
    """The source wants no request for so long; nothing of the request was answered."""

    def __init__(self, why: str, wait: timedelta) -> None:
        super().__init__(why)
        self.wait = wait


class NotAnswered(Exception):  # noqa: N818 - it says what happened
    """The source did not answer, or not as it should; the message says so in a sentence without any secret."""


class SourceClient(Protocol):
    """One source. A call is one request, or a few; it may raise Throttled or NotAnswered, and holds no transaction.

    Answers are by `fetch_id`; what is asked for and not in the answer counts as not answered. `daily_units` is how much
    one day's quota is, None where none is known, `cost` what a call for so many posts or accounts takes of it at most.
    `at_once` is how many a call takes.
    """

    source: ClassVar[Source]
    platform: ClassVar[Platform]
    daily_units: int | None
    at_once: int

    def cost(self, items: int) -> int:
        """Units of the quota."""
        ...

    def posts(self, asked: Sequence[AskedPost]) -> Mapping[int, PostAnswer]:
        """The figures of posts."""
        ...

    def accounts(self, asked: Sequence[AskedAccount]) -> Mapping[int, AccountAnswer]:
        """The facts of accounts."""
        ...

    def check(self) -> str:
        """One cheap request; what was seen in a sentence. Raises as the others do."""
        ...
