"""The simulation of one workspace's messages within Slack's limits."""

from collections import Counter
from collections.abc import Sequence

import pytest

from benchmarks.scale.days import come_back, everybody_approves, peak_hour, rename
from benchmarks.scale.needs import Company
from benchmarks.scale.sending import Change, Shown, send
from benchmarks.scale.slack_limits import SLACK, Method

ROUNDING = 1e-6


def posts(count: int, channel: str = "C1", at: float = 0.0) -> list[Change]:
    return [Change(at, Method.POST, channel, f"{channel} {number}") for number in range(count)]


def updates(count: int, at: float = 0.0) -> list[Change]:
    return [Change(at, Method.UPDATE, f"C{number}", f"card {number}") for number in range(count)]


def moments(shown: Sequence[Shown]) -> list[float]:
    return [one.at for one in shown]


def test_a_channel_takes_one_new_message_a_second() -> None:
    assert moments(send(posts(4))) == [0.0, 1.0, 2.0, 3.0]


def test_channels_do_not_wait_for_each_other() -> None:
    assert moments(send([*posts(2, "C1"), *posts(2, "C2")])) == [0.0, 0.0, 1.0, 1.0]


def test_a_workspace_takes_fifty_changes_a_minute_in_all_channels_together() -> None:
    shown = send(updates(120))
    assert Counter(moments(shown)) == {0.0: 50, 60.0: 50, 120.0: 20}
    assert max(one.waited for one in shown) == 120.0


def test_a_minute_is_any_minute() -> None:
    shown = send([*updates(1), *(Change(59.0, Method.UPDATE, f"D{n}", f"D{n}") for n in range(50))])
    assert Counter(moments(shown)) == {0.0: 1, 59.0: 49, 60.0: 1}


def test_what_changed_again_while_it_waited_is_one_call() -> None:
    again = [Change(at, Method.UPDATE, "C1", "card") for at in (10.0, 20.0, 30.0)]
    shown = send([*updates(50), *again])
    assert len(shown) == 51
    assert (shown[-1].at, shown[-1].waited) == (60.0, 50.0)


def test_messages_of_a_channel_keep_their_order() -> None:
    """An update that Slack holds back holds back what comes after it in its channel."""
    late = [Change(1.0, Method.UPDATE, "C99", "card"), Change(2.0, Method.POST, "C99", "news")]
    shown = send([*updates(50), *late])
    assert [(one.method, one.at) for one in shown[-2:]] == [(Method.UPDATE, 60.0), (Method.POST, 60.0)]


def test_who_waited_longest_is_first() -> None:
    changes = [Change(float(number), Method.UPDATE, f"C{number}", f"{number}") for number in range(55)]
    assert [one.waited for one in send(changes)[50:]] == [10.0] * 5


@pytest.mark.parametrize(
    "changes", [rename(300), everybody_approves(Company()), come_back(Company()), peak_hour(Company())]
)
def test_everything_is_shown_and_no_limit_is_passed(changes: list[Change]) -> None:
    shown = send(changes)
    assert len(shown) >= len({(one.channel, one.message) for one in changes})
    assert min(one.waited for one in shown) >= 0
    for method in (Method.UPDATE, Method.HOME):
        limit, made = SLACK[method], [one.at for one in shown if one.method is method]
        apart = [later - sooner for sooner, later in zip(made, made[limit.calls :], strict=False)]
        assert min(apart, default=limit.seconds) >= limit.seconds - ROUNDING


def test_an_ordinary_hour_waits_for_nothing_and_three_hundred_changes_take_minutes() -> None:
    assert max(one.waited for one in send(peak_hour(Company()))) < 1
    assert max(one.waited for one in send(everybody_approves(Company()))) < 60
    assert max(one.waited for one in send(rename(300))) == 5 * 60
