"""Data visualizations: pie, bar, line and area charts."""

from sandbox.checks.spot import Spot

MOST = 6
LABEL = 20


def check_chart_block(spot: Spot) -> None:
    """A chart with a title of at most 50 characters."""
    spot.only(("type", "block_id", "title", "chart"))
    spot.string("title", 50, least=1)
    if not spot.require("title", "chart") or not spot.at("chart").is_object():
        return
    chart = spot.at("chart")
    kind = chart.get("type")
    if kind == "pie":
        _check_pie(chart)
    elif kind in ("bar", "line", "area"):
        _check_series(chart)
    else:
        chart.refuse_type()


def _check_pie(chart: Spot) -> None:
    chart.only(("type", "segments"))
    if not chart.require("segments") or not chart.items("segments", MOST):
        return
    for segment in chart.each("segments"):
        _check_point(segment)
        if isinstance(segment.get("value"), int | float) and segment.get("value") <= 0:
            segment.at("value").fail("must be greater than 0")


def _check_series(chart: Spot) -> None:
    chart.only(("type", "series", "axis_config"))
    if not chart.require("series", "axis_config") or not chart.items("series", MOST):
        return
    axis = chart.at("axis_config")
    if not axis.is_object("categories") or not axis.items("categories", 20):
        return
    axis.only(("categories", "x_label", "y_label"))
    axis.string("x_label", 50)
    axis.string("y_label", 50)
    categories = axis.get("categories")
    for category in axis.each("categories"):
        if not isinstance(category.value, str) or not 1 <= len(category.value) <= LABEL:
            category.fail(f"must be less than {LABEL + 1} characters")
    for line in chart.each("series"):
        _check_line(line, categories)
    names = [line.get("name") for line in chart.each("series")]
    if len(set(map(str, names))) < len(names):
        chart.at("series").fail("series names must be unique")


def _check_line(line: Spot, categories: list[object]) -> None:
    if not line.is_object("name", "data"):
        return
    line.only(("name", "data"))
    line.string("name", LABEL, least=1)
    line.items("data", 20)
    for point in line.each("data"):
        _check_point(point)
    if [point.get("label") for point in line.each("data")] != categories:
        line.at("data").fail("must have one point for every category, in their order")


def _check_point(spot: Spot) -> None:
    if not spot.is_object("label", "value"):
        return
    spot.only(("label", "value"))
    spot.string("label", LABEL, least=1)
    spot.number("value")
