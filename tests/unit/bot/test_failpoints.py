"""Failpoints strike only where they are armed, and only against the sandbox."""

import pytest

from bot.errors import CannotStart
from bot.failpoints import Failpoints, read_failpoints


def test_nothing_is_armed_outside_the_sandbox() -> None:
    assert read_failpoints(in_sandbox=False, armed="after_commit:1").armed is None


def test_nothing_is_armed_unless_asked_for() -> None:
    assert read_failpoints(in_sandbox=True, armed=None).armed is None


def test_a_name_and_a_probability_arm_one() -> None:
    failpoints = read_failpoints(in_sandbox=True, armed="after_commit:0.25")
    assert (failpoints.armed, failpoints.probability) == ("after_commit", 0.25)


@pytest.mark.parametrize("armed", ["somewhere", "after_commit:2", "after_commit:often"])
def test_nonsense_is_refused(armed: str) -> None:
    with pytest.raises(CannotStart, match="GREENLIGHT_FAILPOINT must be one of after_commit"):
        read_failpoints(in_sandbox=True, armed=armed)


def test_another_place_is_passed_unharmed() -> None:
    Failpoints("after_commit", 1.0).reached("after_post_before_store")
