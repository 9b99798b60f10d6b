"""Who has to go when there are too many connections."""

from http_server.crowd import AT_ONCE_SECONDS, Crowd
from http_server.limits import Limits


class One:
    """A connection."""

    def __init__(self, address: str = "a") -> None:
        self.address, self.is_open = address, True

    def give_up(self) -> None:
        self.is_open = False


def entered(crowd: Crowd, *connections: One) -> list[bool]:
    for one in connections:
        crowd.enter(one)
    return [one.is_open for one in connections]


def test_who_waits_for_a_moment_only_is_not_among_those_who_go() -> None:
    now = [0.0]
    crowd = Crowd(Limits(per_address=2), lambda: now[0])
    silent, busy, late = One(), One(), One()
    entered(crowd, silent, busy, late)
    now[0] = AT_ONCE_SECONDS / 2
    crowd.make_room("a")
    assert silent.is_open
    now[0] = AT_ONCE_SECONDS * 2
    crowd.heard(silent)
    crowd.wait_for(silent)  # answered just now
    crowd.heard(late)
    crowd.make_room("a")
    assert [silent.is_open, busy.is_open, late.is_open] == [True, False, True]
    entered(crowd, One())
    crowd.make_room("a")
    assert silent.is_open


def test_more_than_may_be_in_all_are_never_open() -> None:
    crowd = Crowd(Limits(in_all=2), lambda: 0.0)
    assert entered(crowd, One("a"), One("b"), One("c")) == [False, True, True]
    assert len(crowd) == 2


def test_where_all_are_being_answered_whoever_comes_has_to_go() -> None:
    crowd = Crowd(Limits(in_all=2), lambda: 0.0)
    asking = [One("a"), One("b")]
    entered(crowd, *asking)
    for one in asking:
        crowd.heard(one)
    assert entered(crowd, One("c")) == [False]
    assert [one.is_open for one in asking] == [True, True]
