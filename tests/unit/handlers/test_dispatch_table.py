"""Each request of a kind finds the one listener of its name."""

from typing import Any

import pytest

from handlers.requests.dispatch_table import DispatchTable


@pytest.fixture
def answered() -> list[str]:
    """Which listeners were called."""
    return []


@pytest.fixture
def table(answered: list[str]) -> DispatchTable:
    """Two buttons."""
    table = DispatchTable(lambda body: str(body["action"]))
    table.add("approve", lambda _ack, _body, _client: answered.append("approve"))
    table.add("decline", lambda _ack, _body, _client: answered.append("decline"))
    return table


def test_the_listener_of_that_name_answers(table: DispatchTable, answered: list[str]) -> None:
    """And nobody else."""
    nothing: Any = None
    table.answer(nothing, {"action": "decline"}, nothing)
    assert answered == ["decline"]


def test_what_nobody_answers_is_left_to_bolt(table: DispatchTable) -> None:
    """It says that a request was not handled."""
    assert table.knows({"action": "approve"})
    assert not table.knows({"action": "approve_all"})


def test_two_listeners_of_one_name_are_refused(table: DispatchTable) -> None:
    """One of them would never be called."""
    with pytest.raises(ValueError, match="'approve' has two listeners"):
        table.add("approve", lambda _ack, _body, _client: None)
