"""What people look at takes few statements, and no more where there is more to look at."""

from collections.abc import Callable
from functools import partial

import pytest

from handlers.identifiers.ids import ActionId
from handlers.rendering import render
from storage.enums import CardKind
from storage.models import Card, Lane
from tests.databases import Opened
from tests.domain.scenario import DESIGNER, MANAGER, SPECIALIST, Scenario
from tests.integration.statements.sized_workspace import (
    FEW,
    MANY,
    WATCHERS,
    Size,
    SizedWorkspace,
    open_sized_workspace,
)
from tests.listeners import Listeners
from tests.statements import statements_of

MESSAGES = {
    "home": 26,
    "prompt": 25,
    "team_list": 10,
    "team_task": 18,
    "campaign": 16,
}
"""The most statements that it takes to put together a message of each kind, with its card."""
ANSWERS = {
    "/tasks": 10,
    "/campaign list": 10,
    "/campaign show": 17,
    "approve all": 20,
    "what can I take": 10,
    "calendar": 10,
}
"""The most that it takes to answer each of these."""


@pytest.fixture(params=[FEW, MANY], ids=["few", "many"])
def sized(request: pytest.FixtureRequest, opened: Opened) -> SizedWorkspace:
    """A workspace with few or many of everything."""
    return opened(open_sized_workspace, request.param)


def messages(scenario: Scenario) -> dict[str, int]:
    """How many statements the costliest message of each kind takes."""
    found: dict[str, int] = dict.fromkeys(MESSAGES, 0)
    for card in scenario.rows(Card):
        if card.kind in found:
            took = statements_of(scenario.database, partial(_put_together, scenario, card))
            found[card.kind.value] = max(found[card.kind.value], took)
    return found


def homes(scenario: Scenario) -> dict[str, int]:
    """How many statements each person's Home takes."""
    found = {}
    for card in scenario.rows(Card, kind=CardKind.HOME):
        took = statements_of(scenario.database, partial(_put_together, scenario, card))
        found[scenario.row(Lane, card.lane_id).address] = took
    return found


def _put_together(scenario: Scenario, card: Card) -> None:
    with scenario.database.read() as session:
        assert render(session, session.get_one(Card, card.id), scenario.at) is not None or card.ts is None


def answers(sized: SizedWorkspace) -> dict[str, int]:
    """How many statements each answer takes, at most."""
    listeners, social, creators = Listeners(sized.scenario), sized.social.id, sized.creators.id
    acts: dict[str, list[Callable[[], object]]] = {
        "/tasks": [partial(listeners.type, who, "/tasks") for who in WATCHERS],
        "/campaign list": [
            partial(listeners.type, who, "/campaign", words)
            for who in WATCHERS
            for words in ("list", "list all")
        ],
        "/campaign show": [
            partial(listeners.click, who, ActionId.SHOW_CAMPAIGN, campaign=one)
            for who in (MANAGER, SPECIALIST)
            for one in (social, creators)
        ],
        "calendar": [
            partial(listeners.type, MANAGER, "/campaign", "calendar"),
            partial(listeners.click, MANAGER, ActionId.SHOW_CALENDAR, campaign=social),
            *(
                partial(listeners.click, MANAGER, do, word=f"calendar:{which}:instagram:2026-11", page=0)
                for do in (ActionId.MONTH_ON, ActionId.CALENDAR_CAMPAIGN, ActionId.CALENDAR_PLATFORM)
                for which in ("all", social)
            ),
        ],
        "approve all": [partial(listeners.click, MANAGER, ActionId.APPROVE_ALL, campaign=social)],
        "what can I take": [partial(listeners.click, DESIGNER, ActionId.TEAM_TASKS, campaign=social)],
    }
    return {
        name: max(statements_of(sized.scenario.database, one) for one in several)
        for name, several in acts.items()
    }


def test_messages_take_few_statements(sized: SizedWorkspace) -> None:
    found = messages(sized.scenario)
    assert all(0 < took <= MESSAGES[kind] for kind, took in found.items()), found


def test_answers_take_few_statements(sized: SizedWorkspace) -> None:
    found = answers(sized)
    assert all(0 < took <= ANSWERS[name] for name, took in found.items()), found


def test_many_take_no_more_statements_than_few(opened: Opened) -> None:
    def of(size: Size) -> list[dict[str, int]]:
        sized = opened(open_sized_workspace, size)
        return [homes(sized.scenario), messages(sized.scenario), answers(sized)]

    few = of(FEW)
    assert of(MANY) == few
