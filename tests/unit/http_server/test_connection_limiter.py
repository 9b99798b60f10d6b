"""Who has to go when there are too many connections."""

from http_server.connection_limiter import GRACE_SECONDS, ConnectionLimiter
from http_server.limits import Limits


class One:
    """A connection."""

    def __init__(self, address: str = "a") -> None:
        self.address, self.is_open = address, True

    def abort(self) -> None:
        self.is_open = False


def entered(limiter: ConnectionLimiter, *connections: One) -> list[bool]:
    for one in connections:
        limiter.opened(one)
    return [one.is_open for one in connections]


def test_who_waits_for_a_moment_only_is_not_among_those_who_go() -> None:
    now = [0.0]
    limiter = ConnectionLimiter(Limits(per_address=2), lambda: now[0])
    silent, busy, late = One(), One(), One()
    entered(limiter, silent, busy, late)
    now[0] = GRACE_SECONDS / 2
    limiter.enforce_address_limit("a")
    assert silent.is_open
    now[0] = GRACE_SECONDS * 2
    limiter.answering(silent)
    limiter.waiting(silent)  # answered just now
    limiter.answering(late)
    limiter.enforce_address_limit("a")
    assert [silent.is_open, busy.is_open, late.is_open] == [True, False, True]
    entered(limiter, One())
    limiter.enforce_address_limit("a")
    assert silent.is_open


def test_more_than_may_be_in_all_are_never_open() -> None:
    limiter = ConnectionLimiter(Limits(in_all=2), lambda: 0.0)
    assert entered(limiter, One("a"), One("b"), One("c")) == [False, True, True]
    assert len(limiter) == 2


def test_where_all_are_being_answered_whoever_comes_has_to_go() -> None:
    limiter = ConnectionLimiter(Limits(in_all=2), lambda: 0.0)
    asking = [One("a"), One("b")]
    entered(limiter, *asking)
    for one in asking:
        limiter.answering(one)
    assert entered(limiter, One("c")) == [False]
    assert [one.is_open for one in asking] == [True, True]
