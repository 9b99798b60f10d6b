"""Every way in has a row in one table, and each kind of person gets in where that row says, and nowhere else."""

from collections import defaultdict
from typing import Any

import pytest

from campaigns.people.capacities import Capacity
from campaigns.people.permissions import Action, allowed
from handlers.listeners import campaign_command, register_all
from handlers.listeners.influencers import influencer_command
from handlers.listeners.tasks import tasks_command
from storage.enums import LinkPurpose
from tests.domain.entry_points import CARRIED_OUT_FROM, OWN, PAGES, Row
from tests.domain.permission_cases import Situation
from tests.domain.scenario import GONE, GUEST
from tests.integration.domain.test_permissions import (
    TABLE,
    let_in,
    situation,  # noqa: F401 - the fixture
    those_who_may,
)

ROWS = [(door, name, row) for door, rows in CARRIED_OUT_FROM.items() for name, row in rows.items()]
CAPACITIES = {
    LinkPurpose.DECIDE: Capacity.CLIENT,
    LinkPurpose.SHORTLIST: Capacity.CLIENT,
    LinkPurpose.CREATOR: Capacity.CREATOR,
}
_LET_IN: dict[str, set[str]] = {}


class _Listed:
    """Stands where listeners register, and writes down who was let in."""

    def __init__(self) -> None:
        self.names: defaultdict[str, set[str]] = defaultdict(set)
        register_all(self)  # type: ignore[arg-type]

    def __getattr__(self, door: str) -> Any:
        return lambda name, _answer: self.names[door].add(str(name))


def test_every_way_in_has_a_row_and_no_other() -> None:
    names = _Listed().names
    words = {
        "/campaign": (*campaign_command.NAMED, *campaign_command.ALONE),
        "/influencer": influencer_command.ACTS,
        "/tasks": tasks_command.WORDS,
    }
    names["on_command"] |= {f"{command} {word}" for command, those in words.items() for word in those}
    for door, rows in CARRIED_OUT_FROM.items():
        assert set(rows) == names[door], door


@pytest.mark.parametrize(("door", "name", "row"), ROWS, ids=[f"{door} {name}" for door, name, _ in ROWS])
def test_each_kind_of_person_gets_in_where_the_table_says(
    situation: Situation,  # noqa: F811
    door: str,
    name: str,
    row: Row,
) -> None:
    if isinstance(row, Action):
        assert those_who_may(situation, row) == TABLE[row]
        assert not TABLE[row] & {GUEST, GONE}
    elif row != OWN:
        for case in row:
            assert let_in_once(situation, case) == situation.cases[case].allowed, case


def let_in_once(situation: Situation, case: str) -> set[str]:  # noqa: F811
    """The same for many ways in that carry out one thing, tried once."""
    if case not in _LET_IN:
        _LET_IN[case] = let_in(situation, case)
    return _LET_IN[case]


def test_every_case_is_carried_out_from_somewhere(situation: Situation) -> None:  # noqa: F811
    named = {case for _, _, row in ROWS if isinstance(row, tuple) for case in row}
    assert set(situation.cases) - named == {"hand in both", "announce a file"}, "those are of creators' pages"


@pytest.mark.parametrize("capacity", [Capacity.CLIENT, Capacity.CREATOR])
def test_who_comes_by_a_link_may_what_pages_send_and_nothing_else(capacity: Capacity) -> None:
    may = {action for action in Action if capacity in allowed(action)}
    halves = {Action.HAND_IN_DESIGN, Action.HAND_IN_COPY} if capacity is Capacity.CREATOR else set()
    sent = {action for page, action in PAGES.items() if CAPACITIES[LinkPurpose(page.split()[0])] is capacity}
    assert may == sent | halves
