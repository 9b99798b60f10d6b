"""Charts as pictures: bars with their values beside them, in colours that everybody can tell apart."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING, Any

from babel.numbers import format_decimal

from bot.reports.branding import Branding
from bot.reports.fonts import chart_fonts, drawable
from campaigns.formulas.figures import rounded
from campaigns.parsing import graphemes
from campaigns.reporting.report_charts import BarChart, Number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

DPI = 160
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
"""Okabe and Ito's, which people with any kind of colour blindness tell apart."""
_INK, _QUIET = "#1d2b24", "#5a6b62"
_WIDTH, _ROW = 6.4, 0.34
_LABEL = 30


def chart_png(chart: BarChart, branding: Branding) -> bytes:
    """The chart as a PNG picture on white, which is read on a dark page as well."""
    return _saved(chart, branding, format="png", dpi=DPI)


def chart_svg(chart: BarChart, branding: Branding) -> str:
    """The chart as SVG, its letters drawn, so that it needs no fonts; the same chart is always the same text."""
    return _saved(chart, branding, format="svg", metadata={"Date": None}).decode()


def _saved(chart: BarChart, branding: Branding, **how: Any) -> bytes:
    from matplotlib import rc_context  # noqa: PLC0415 - no part of every start

    with rc_context({"svg.hashsalt": "greenlight", "font.family": [*chart_fonts()]}):
        written = BytesIO()
        _drawn(chart, branding).savefig(written, bbox_inches="tight", pad_inches=0.1, **how)
    return written.getvalue()


def _drawn(chart: BarChart, branding: Branding) -> Figure:
    """The bars, one below another; the object API keeps no state between pictures, and needs no display."""
    from matplotlib.figure import Figure  # noqa: PLC0415

    bars = len(chart.rows) * len(chart.series)
    figure = Figure(figsize=(_WIDTH, 0.75 + _ROW * max(bars, 2)), facecolor="white", layout="constrained")
    axes = figure.add_subplot()
    height = 0.8 / len(chart.series)
    for place, name in enumerate(chart.series):
        at = [row + (place - (len(chart.series) - 1) / 2) * height for row in range(len(chart.rows))]
        values = [float(numbers[place]) for _, numbers in chart.rows]
        colour = branding.colour if len(chart.series) == 1 else _COLOURS[place % len(_COLOURS)]
        drawn = axes.barh(at, values, height=height * 0.92, color=colour, label=name)
        told = [_number(numbers[place], chart.unit, branding.locale) for _, numbers in chart.rows]
        for label in axes.bar_label(drawn, labels=told, padding=4, fontsize=8.5, color=_INK):
            label.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 1})
    _furnish(axes, chart, branding)
    return figure


def _furnish(axes: Axes, chart: BarChart, branding: Branding) -> None:
    labels = [_drawable(label) for label, _ in chart.rows]
    axes.set_yticks(range(len(labels)), labels=labels, fontsize=8.5, color=_INK, parse_math=False)
    axes.invert_yaxis()
    axes.margins(x=0.16)
    axes.xaxis.set_visible(False)
    axes.tick_params(length=0)
    axes.set_title(_title(chart), loc="left", fontsize=10, fontweight="bold", color=_INK, parse_math=False)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.spines["left"].set_color("#c9d3cd")
    if chart.goal is not None:
        axes.axvline(float(chart.goal), color=_QUIET, linestyle="--", linewidth=1, zorder=0.5)
        goal = f"goal {_number(chart.goal, chart.unit, branding.locale)}"
        axes.annotate(
            goal, (float(chart.goal), 0), xycoords=("data", "axes fraction"), xytext=(0, -2),
            textcoords="offset points", ha="center", va="top", fontsize=8, color=_QUIET,
        )  # fmt: skip
    if len(chart.series) > 1:
        axes.legend(loc="lower right", fontsize=8, frameon=False, labelcolor=_INK)


def _title(chart: BarChart) -> str:
    """What is shown, and in which unit, where its name does not say."""
    says_unit = chart.unit.casefold() in chart.title.casefold()
    return _drawable(chart.title if says_unit else f"{chart.title} ({chart.unit})", 80)


def _number(value: Number, unit: str, locale: str) -> str:
    shown = format_decimal(rounded(Fraction(value), 2), format="#,##0.##", locale=locale.replace("-", "_"))
    return f"{shown} %" if unit.startswith("%") else shown


def _drawable(text: str, most: int = _LABEL) -> str:
    """Text with a box for each character that no font has, shortened between characters as people see them."""
    known = drawable()
    clusters: Sequence[str] = list(graphemes(text))
    kept = clusters if len(clusters) <= most else [*clusters[: most - 1], "…"]
    return "".join(one if all(ord(char) in known for char in one) else "□" for one in kept)
