"""Writers of a SQLite file pass one at a time, in the order they came, and nobody waits for ever."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from storage.sqlite import FairLock
from storage.unavailable import DatabaseBusyError
from tests.waiting import wait_until


def waiting(turnstile: FairLock) -> int:
    return len(turnstile._queue)


def test_those_who_wait_pass_in_the_order_they_came() -> None:
    turnstile, passed = FairLock(), []

    def pass_through(number: int) -> None:
        with turnstile.turn():
            passed.append(number)

    with ThreadPoolExecutor(8) as threads, turnstile.turn():
        for number in range(8):
            threads.submit(pass_through, number)
            wait_until(lambda number=number: waiting(turnstile) == number + 1)  # type: ignore[misc]
    assert passed == list(range(8))


def test_only_one_is_inside() -> None:
    turnstile, inside, most = FairLock(), threading.Semaphore(1), []

    def pass_through() -> None:
        with turnstile.turn():
            most.append(inside.acquire(blocking=False))
            inside.release()

    with ThreadPoolExecutor(8) as threads:
        for _ in range(200):
            threads.submit(pass_through)
    assert most == [True] * 200


def test_one_who_fails_inside_lets_the_next_pass() -> None:
    turnstile = FairLock()
    with pytest.raises(ValueError, match="no"), turnstile.turn():
        raise ValueError("no")
    with turnstile.turn():
        pass


def test_one_who_waited_too_long_is_told_and_keeps_nobody_else_waiting() -> None:
    turnstile = FairLock(patience=0.05)
    with ThreadPoolExecutor(1) as threads:
        with turnstile.turn():
            late = threads.submit(lambda: turnstile.turn().__enter__())
            assert isinstance(late.exception(5), DatabaseBusyError)
        with turnstile.turn():
            assert waiting(turnstile) == 0


def test_a_transaction_begun_inside_another_on_one_thread_fails_instead_of_hanging() -> None:
    turnstile = FairLock(patience=0.05)
    with turnstile.turn(), pytest.raises(DatabaseBusyError, match="held the database"), turnstile.turn():
        pass
