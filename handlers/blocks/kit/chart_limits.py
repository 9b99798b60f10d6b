"""What Slack would refuse about a chart, as its documentation states it."""

from collections.abc import Iterator
from math import isfinite
from typing import Any

MOST_IN_A_MESSAGE = 2


def complaints_about_chart(block: dict[str, Any]) -> Iterator[str]:
    """A bar chart: title 50, six series of one name each, twenty categories, labels 20, no gaps."""
    chart, title = block["chart"], block["title"]
    categories, series = chart["axis_config"]["categories"], chart["series"]
    names = [one["name"] for one in series]
    if not 1 <= len(title) <= 50 or chart["type"] != "bar":
        yield f"title or type: {title!r}, {chart['type']}"
    if not 1 <= len(names) <= 6 or len(set(names)) < len(names):
        yield f"series: {names}"
    if not 1 <= len(categories) <= 20 or len(set(categories)) < len(categories):
        yield f"categories: {categories}"
    if not all(1 <= len(label) <= 20 for label in [*names, *categories]):
        yield f"labels: {names}, {categories}"
    for one in series:
        if [point["label"] for point in one["data"]] != categories:
            yield f"not one point for each category: {one['name']}"
        if not all(isfinite(point["value"]) for point in one["data"]):
            yield f"no numbers: {one['name']}"
