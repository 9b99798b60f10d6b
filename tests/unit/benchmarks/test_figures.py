"""What is said of measured times."""

from benchmarks.figures import Times


def test_most_stay_below() -> None:
    times = Times([float(number) for number in range(1, 102)])
    assert (times.median, times.p95, times.p99) == (51.0, 96.0, 100.0)


def test_a_single_time_is_all_there_is_to_say() -> None:
    assert (Times([2.0]).p95, Times([2.0]).p99) == (2.0, 2.0)
    assert Times([2.0]).over(Times([4.0, 4.0])) == 0.5
