"""What describes a kind of task."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from campaigns.people.permissions import Action
from storage.models import Task


class TaskSubject(Enum):
    """What a task is about, and so what is gathered to show it."""

    SHORTLIST = auto()
    INFLUENCER = auto()
    PLANNING = auto()
    POST = auto()
    COST = auto()
    BUDGET = auto()
    RESULTS = auto()
    REQUEST = auto()


@dataclass(frozen=True)
class TimeForPost:
    """How many working days work on a post is given, and how long before the post's slot it is done at the latest.

    Where less time is left, it has its `share` of the time between being asked for and the slot; where there is more,
    work that is `spread` has that share too, so that many posts are not all due at once. Work `until_draft` is done
    before the day that is agreed with a creator for the draft.
    """

    business_days: int
    before_slot: timedelta
    share: float = 0.75
    spread: bool = False
    until_draft: bool = False


def never(_task: Task) -> bool:
    """Of no task of a kind."""
    return False


def always(_task: Task) -> bool:
    """Of every task of a kind."""
    return True


@dataclass(frozen=True)
class TaskRules:
    """One kind of task.

    `says` is the task as an imperative, in plain text; whoever does it must be allowed what it `needs`; `about` decides
    what is gathered to show it.
    `is_question` of a task that wants a decision rather than work.
    `about_money`: it shows what was offered, agreed or budgeted, so not everybody may look at it.
    `listed`: a team has one for every post, so they stand in one list, where other tasks get a message each.
    `together`: a whole team does it side by side; its message has the buttons for everybody.
    `personal`: it is put to one person by name, who cannot hand it back to a team.
    `urgent`: it holds up most. `planning`: it is named and called off when a campaign is closed early.
    `time` is for work on posts, which follows their slots.
    `done_by_hand` are the words on the button of what is done when somebody says so ("Cleared"). Other kinds are done
    by what they ask for, and have an item of their own in `handlers/blocks/items/`.
    """

    says: Callable[[Task], str]
    needs: Action
    about: TaskSubject
    is_question: Callable[[Task], bool] = never
    about_money: bool = False
    listed: bool = False
    together: bool = False
    personal: bool = False
    urgent: bool = False
    planning: bool = False
    time: TimeForPost | None = None
    done_by_hand: str | None = None
