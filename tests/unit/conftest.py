"""Marks what is here, so that `make test-fast` finds it."""

from pathlib import Path

import pytest

UNIT = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder; the hook is given those of all folders."""
    for item in items:
        if UNIT in item.path.parents:
            item.add_marker(pytest.mark.unit)
