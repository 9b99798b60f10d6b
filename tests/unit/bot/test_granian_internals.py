"""What `bot.serve` uses of granian's insides is there, and granian is pinned to what was looked at.

When one of these goes red after an update: read `server/mt.py` and `server/common.py` of granian, bring `Server` in
line, and run `tests/integration/bot/test_process.py`.
"""

import inspect
import re
import tomllib
from pathlib import Path

from granian.server.mt import MTServer

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_the_check_that_is_overridden_is_made() -> None:
    assert "_check_gil" in MTServer._serve.__code__.co_names
    assert list(inspect.signature(MTServer._check_gil).parameters) == ["self"]


def test_the_application_is_loaded_before_signals_are_heeded() -> None:
    """`bot.signals` waits for the handler that granian sets when all is loaded."""
    names = MTServer._serve.__code__.co_names
    assert names.index("startup") < names.index("_serve_loop")
    assert MTServer._serve.__code__.co_varnames[:3] == ("self", "spawn_target", "target_loader")


def test_granian_is_pinned_to_one_minor_version() -> None:
    dependencies: list[str] = tomllib.loads(PYPROJECT.read_text())["project"]["dependencies"]
    (pin,) = [dependency for dependency in dependencies if dependency.startswith("granian")]
    found = re.fullmatch(r"granian>=(\d+)\.(\d+),<(\d+)\.(\d+)", pin)
    assert found is not None
    major, minor, next_major, next_minor = map(int, found.groups())
    assert (next_major, next_minor) == (major, minor + 1)
