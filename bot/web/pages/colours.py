"""The colours of a campaign's pages: its own where it has one, always with enough contrast to be read."""

from dataclasses import dataclass

USUAL = "#14532d"
DARK, WHITE = "#1d2b24", "#ffffff"
ENOUGH = 4.5
"""The contrast that WCAG 2 wants of text (level AA)."""


@dataclass(frozen=True)
class Colours:
    """`accent` fills buttons and the head, `on_accent` is written on it; `link` is written on white."""

    accent: str
    on_accent: str
    link: str


def colours_of(colour: str | None) -> Colours:
    """The colours that go with a campaign's own, as in "#1f7a4d"; the usual ones for None."""
    accent = colour or USUAL
    on_accent = WHITE if contrast(accent, WHITE) >= ENOUGH else "#000000"
    return Colours(accent, on_accent, accent if contrast(accent, WHITE) >= ENOUGH else DARK)


def contrast(one: str, other: str) -> float:
    """How well two colours are told apart, from 1 to 21 (WCAG 2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
