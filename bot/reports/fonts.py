"""Which letters reports are set in: fonts that come with the program, and behind them those of the system.

No package holds fonts for every script: Chinese, Japanese, Korean, Thai and emoji are set where the system has a font
for them, and are boxes elsewhere (docs/operations.md names what to install).
"""

from __future__ import annotations

from functools import lru_cache

CHART_FONT = "DejaVu Sans"
"""Comes with matplotlib."""
_OF_OTHER_SCRIPTS = (
    "Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR", "Noto Sans JP", "Noto Sans SC", "Noto Sans KR",
    "Source Han Sans", "IPAexGothic", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "NanumGothic", "Hiragino Sans",
    "PingFang SC", "Apple SD Gothic Neo", "Yu Gothic", "Microsoft YaHei", "Malgun Gothic", "Noto Sans Thai",
    "Garuda", "Thonburi", "Leelawadee UI", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari",
    "Noto Emoji", "Symbola", "Segoe UI Symbol",
)  # fmt: skip
"""Tried in this order; colours of emoji cannot be drawn into a chart."""


@lru_cache(maxsize=1)
def chart_fonts() -> tuple[str, ...]:
    """The fonts of charts by name, the program's own first."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415 - no part of every start

    there = {one.name for one in fontManager.ttflist}
    return (CHART_FONT, *(name for name in _OF_OTHER_SCRIPTS if name in there))


@lru_cache(maxsize=1)
def drawable() -> frozenset[int]:
    """The code points that a chart can show."""
    from matplotlib.font_manager import findfont, get_font  # noqa: PLC0415

    return frozenset(code for name in chart_fonts() for code in get_font(findfont(name)).get_charmap())
