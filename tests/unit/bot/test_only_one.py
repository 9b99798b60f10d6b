"""What only one process may use is used by one."""

from pathlib import Path

import pytest

from bot.errors import CannotStart
from bot.single_instance import only_one


def test_the_second_is_told_who_is_in_the_way(tmp_path: Path) -> None:
    what = tmp_path / "new folder" / "greenlight.db"
    with (
        only_one(what),
        pytest.raises(CannotStart, match="Another Greenlight is running"),
        only_one(what, 0.0),
    ):
        pass


def test_the_next_may_use_it_afterwards(tmp_path: Path) -> None:
    for _ in range(2):
        with only_one(tmp_path / "greenlight.db", 0.0):
            pass
