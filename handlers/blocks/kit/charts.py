"""Bar charts as Slack draws them; what they leave out is named beneath, and unknown is never a bar of zero."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from campaigns.core.wording import either
from campaigns.formulas.figures import Figure
from handlers.blocks.kit.elements import Block, Blocks, context
from handlers.blocks.kit.text import cut, literal

MOST_IN_MESSAGE = 2
MOST_CATEGORIES = 20
LABEL = 20
_NAMED = 8

Number = int | Decimal


@dataclass
class BarChart:
    """Bars by category; every series has a number for each of them. Labels are shortened to 20 characters."""

    title: str
    unit: str
    series: tuple[str, ...]
    rows: list[tuple[str, tuple[Number, ...]]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    in_part: list[str] = field(default_factory=list)
    beyond: int = 0
    """How many posts there are that have no room in it."""

    def add(self, label: str, figures: Sequence[Figure], name: str = "") -> None:
        """The figures of one category, by series; where one is not known it is only named, by `name` or label."""
        known = [value for figure in figures if (value := figure.decimal()) is not None]
        self.add_numbers(label, known if len(known) == len(figures) else None, name)
        if len(known) == len(figures) and not all(figure.complete for figure in figures):
            self.in_part.append(f"{name or label} ({figures[0].show_coverage()})")

    def add_numbers(self, label: str, numbers: Sequence[Number] | None, name: str = "") -> None:
        """The numbers of one category, by series; None where they are not known."""
        if numbers is None:
            self.unknown.append(name or label)
        else:
            self.rows.append((cut(label, LABEL), tuple(numbers)))

    def blocks(self) -> Blocks:
        """The chart and what is to be known about it; nothing where nothing is known."""
        if not self.rows:
            return []
        notes = _note("Not in the chart, because it is not known", self.unknown)
        notes += _note("Known in part", self.in_part)
        notes += [f"{self.beyond:,} more posts have no room in the chart."] if self.beyond else []
        return [_drawn(self), *([context(*notes)] if notes else [])]


def drawn(charts: Sequence[BarChart]) -> Blocks:
    """The first two of these charts that have anything to show; a message takes no more."""
    shown = [blocks for chart in charts if (blocks := chart.blocks())]
    return [block for blocks in shown[:MOST_IN_MESSAGE] for block in blocks]


def _drawn(chart: BarChart) -> Block:
    labels = [label for label, _ in chart.rows]
    columns: Mapping[str, Any] = {
        name: [{"label": label, "value": _plain(numbers[place])} for label, numbers in chart.rows]
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
