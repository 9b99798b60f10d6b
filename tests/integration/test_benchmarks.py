"""The benchmarks work; how fast anything is, only they say."""

import pytest

from benchmarks.decisions import measure_decisions
from benchmarks.places import places
from benchmarks.sizes import TINY


@pytest.mark.smoke
def test_a_tiny_run_measures_decisions_beside_everything_else() -> None:
    with places(TINY.places) as here:
        measured = {one.name: one for one in measure_decisions(here, TINY)}
    assert measured["click, SQLite: statements"].figure >= 1
    assert {one.against for one in measured.values()} == {
        "itself", "its time in the driver", "its statements on the raw driver", "bare Bolt", "a usual bot",
    }  # fmt: skip
    assert all(one.figure > 0 and one.ratio > 0 for one in measured.values())
