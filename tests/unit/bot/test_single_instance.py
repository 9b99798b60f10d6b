"""What only one process may use is used by one."""

from pathlib import Path

import pytest

from bot.errors import CannotStart
from bot.single_instance import single_instance


def test_the_second_is_told_who_is_in_the_way(tmp_path: Path) -> None:
    what = tmp_path / "new folder" / "greenlight.db"
    with (
        single_instance(what),
        pytest.raises(CannotStart, match="Another Greenlight is running"),
        single_instance(what, 0.0),
    ):
        pass


def test_the_next_may_use_it_afterwards(tmp_path: Path) -> None:
    for _ in range(2):
        with single_instance(tmp_path / "greenlight.db", 0.0):
            pass
