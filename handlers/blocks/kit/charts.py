"""Bar charts as Slack draws them; what they leave out is named beneath."""

from collections.abc import Mapping, Sequence
from typing import Any

from campaigns.core.wording import either
from campaigns.reporting.report_charts import BarChart, Number
from handlers.blocks.kit.elements import Block, Blocks, context
from handlers.blocks.kit.text import cut, literal

MOST_IN_MESSAGE = 2
LABEL = 20
_NAMED = 8


def drawn(charts: Sequence[BarChart]) -> Blocks:
    """The first two of these charts, each with what is to be known about it; a message takes no more."""
    return [block for chart in charts[:MOST_IN_MESSAGE] for block in _with_notes(chart)]


def _with_notes(chart: BarChart) -> Blocks:
    notes = _note("Not in the chart, because it is not known", chart.unknown)
    notes += _note("Known in part", chart.in_part)
    notes += [f"{chart.beyond:,} more {chart.items} have no room in the chart."] if chart.beyond else []
    return [_drawn(chart), *([context(*notes)] if notes else [])]


def _drawn(chart: BarChart) -> Block:
    labels = [cut(label, LABEL) for label, _ in chart.rows]
    numbers = [values for _, values in chart.rows]
    columns: Mapping[str, Any] = {
        name: [
            {"label": label, "value": _plain(values[place])}
            for label, values in zip(labels, numbers, strict=True)
        ]
        for place, name in enumerate(chart.series)
    }
    return {
        "type": "data_visualization",
        "title": cut(chart.title, 50),
        "chart": {
            "type": "bar",
            "series": [{"name": name, "data": data} for name, data in columns.items()],
            "axis_config": {"categories": labels, "y_label": cut(chart.unit, 50)},
        },
    }


def _plain(number: Number) -> int | float:
    """As JSON has numbers; it is only drawn, nothing is worked out from it."""
    return int(number) if number == int(number) else float(number)


def _note(words: str, names: Sequence[str]) -> list[str]:
    if not names:
        return []
    told = [literal(name, 100) for name in names[:_NAMED]]
    more = [f"{len(names) - _NAMED:,} more"] if len(names) > _NAMED else []
    return [f"*{words}:* {either([*told, *more], 'and')}"]
