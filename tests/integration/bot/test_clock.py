"""The sandbox's clock is followed, and missed without harm."""

import threading
from datetime import UTC, datetime, timedelta

from bot.clock import ClockWatch, SandboxClock, SystemClock
from tests.integration.bot.doubles import LocalSlack
from tests.ports import free_port
from tests.waiting import wait_until


def test_the_sandboxs_time_is_the_bots_time(slack: LocalSlack) -> None:
    clock = SandboxClock(f"{slack.url}/sandbox/clock", fresh_seconds=0)
    before = clock.now()
    slack.do("clock", advance_seconds=86400)
    try:
        assert timedelta(days=1) <= clock.now() - before < timedelta(days=1, minutes=1)
    finally:
        slack.do("clock", advance_seconds=-86400)


def test_it_is_asked_only_now_and_then(slack: LocalSlack) -> None:
    clock = SandboxClock(f"{slack.url}/sandbox/clock", fresh_seconds=3600)
    before = clock.now()
    slack.do("clock", advance_seconds=86400)
    try:
        assert clock.now() - before < timedelta(minutes=1)
    finally:
        slack.do("clock", advance_seconds=-86400)


def test_when_it_does_not_answer_real_time_goes_on() -> None:
    clock = SandboxClock(f"http://127.0.0.1:{free_port()}/")
    assert abs(clock.now() - SystemClock().now()) < timedelta(minutes=1)
    assert clock.now().tzinfo is UTC
    assert isinstance(clock.now(), datetime)


def test_whoever_sleeps_until_a_moment_hears_that_the_time_was_moved(slack: LocalSlack) -> None:
    moved = threading.Event()
    watch = ClockWatch(SandboxClock(f"{slack.url}/sandbox/clock"), moved.set, seconds=0.01)
    watch.start()
    assert not moved.is_set()
    slack.do("clock", advance_seconds=86400)
    try:
        wait_until(moved.is_set)
    finally:
        slack.do("clock", advance_seconds=-86400)
        watch.stop(5)
