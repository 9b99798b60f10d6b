"""Two transactions that mark the same cards one after the other, each in its own order, do not wait for each other."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards
from storage.enums import CardKind
from storage.models import Card
from tests.databases import Opened
from tests.domain.scenario import MANAGER, Scenario, open_scenario
from tests.waiting import PATIENCE

pytestmark = pytest.mark.parametrize("databases", ["postgresql"], indirect=True)

FIRST, SECOND = 1, 2


@use_case
def post(work: UnitOfWork, subjects: Sequence[int]) -> None:
    """One message about each, each at an address of its own."""
    for subject in subjects:
        cards.post(work, f"C{subject}", CardKind.CAMPAIGN, subject)


@use_case
def mark(work: UnitOfWork, subjects: Sequence[int], between: threading.Barrier) -> None:
    """Mark them one by one; after the first wait until the other transaction is as far."""
    for subject in subjects:
        cards.mark_history(work, subject)
        if subject == subjects[0]:
            work.session.flush()
            between.wait(PATIENCE)


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_scenario)


def test_cards_are_marked_in_whatever_order_they_are_named(scenario: Scenario) -> None:
    scenario.do(MANAGER, post, [FIRST, SECOND])
    between = threading.Barrier(2)
    orders = [FIRST, SECOND], [SECOND, FIRST]
    with ThreadPoolExecutor(2) as threads:
        running = [threads.submit(scenario.do, MANAGER, mark, order, between) for order in orders]
        for one in running:
            one.result(PATIENCE)
    assert [card.wanted for card in scenario.rows(Card, kind=CardKind.CAMPAIGN)] == [3, 3]


def test_what_is_marked_twice_in_a_transaction_counts_once(scenario: Scenario) -> None:
    scenario.do(MANAGER, post, [FIRST])

    @use_case
    def mark_twice(work: UnitOfWork) -> None:
        cards.mark_history(work, FIRST)
        cards.mark_campaign(work, FIRST)

    scenario.do(MANAGER, mark_twice)
    assert [card.wanted for card in scenario.rows(Card, kind=CardKind.CAMPAIGN)] == [2]
