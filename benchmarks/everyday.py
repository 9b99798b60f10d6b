"""What people do in a social media campaign on an everyday: click, hand in, approve, publish, look things up."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.people import Day
from tests.integration.handlers.slack_workspace import CARLOS, CHLOE, DEV, LENA, MAYA

UNDO_SECONDS = 60
FIRST_SLOT = "2026-11-03T09:00:00+01:00"


@dataclass(frozen=True)
class Act:
    """Something that somebody does, with what it is called in the table."""

    name: str
    do: Callable[[Day], None]


def _take(day: Day) -> None:
    day.press(DEV, "Take it")


def _take_from_list(day: Day) -> None:
    day.type(LENA, "/tasks")
    day.press_in_answer(LENA, "Take it")


def _design(day: Day) -> None:
    day.press(DEV, "Upload design…")
    day.fill_in(DEV, link="https://design.example/new")


def _copy(day: Day) -> None:
    day.press(LENA, "Write copy…")
    day.fill_in(LENA, caption="Good morning", hashtags="#slow")


def _approve(day: Day) -> None:
    day.press(MAYA, "Approve")


def _approve_all(day: Day) -> None:
    day.press(MAYA, r"Approve all \d+…")
    day.fill_in(MAYA)
    day.close_all(MAYA)


def _effect(day: Day) -> None:
    day.pass_time(UNDO_SECONDS + 1)


def _slot(day: Day) -> None:
    day.pass_until(FIRST_SLOT)


def _publish(day: Day) -> None:
    day.press(CARLOS, "Published…")
    day.fill_in(CARLOS, permalink="https://instagram.example/p/1")


def _edit(day: Day) -> None:
    day.type(MAYA, "/campaign edit Sunday")
    day.fill_in(MAYA, goal_reach="500k", reason="More is possible.")
    day.close_all(MAYA)


def _rename(day: Day) -> None:
    day.type(MAYA, "/campaign edit Sunday")
    day.fill_in(MAYA, name="Sunday slow", reason="It says more.")
    day.close_all(MAYA)


def _home(day: Day) -> None:
    day.open_home(CHLOE)


def _tasks(day: Day) -> None:
    day.type(LENA, "/tasks")


def _show(day: Day) -> None:
    day.type(MAYA, "/campaign show Sunday")
    day.close_all(MAYA)


def _calendar(day: Day) -> None:
    day.type(MAYA, "/campaign calendar Sunday")


def _pages(day: Day) -> None:
    while day.turn_the_page(MAYA):
        pass


ACTS = (
    Act("take a task", _take),
    Act("hand in a design", _design),
    Act("take from /tasks", _take_from_list),
    Act("hand in copy", _copy),
    Act("approve a post", _approve),
    Act("... takes effect", _effect),
    Act("approve all", _approve_all),
    Act("... take effect", _effect),
    Act("its slot comes", _slot),
    Act("published", _publish),
    Act("edit: a goal", _edit),
    Act("edit: the name", _rename),
    Act("open the Home", _home),
    Act("/tasks", _tasks),
    Act("/campaign show", _show),
    Act("/campaign calendar", _calendar),
    Act("... its pages", _pages),
)
