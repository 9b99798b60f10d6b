"""Platforms with their weights, as somebody types how a budget is to be split."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from campaigns.core.errors import NotUnderstood
from campaigns.core.numerals import Expected, LoneMark, read_number, tidied
from campaigns.core.wording import quoted
from campaigns.parsing.handles import parse_platform
from storage.enums import Platform

Weights = tuple[tuple[Platform, Decimal], ...]

MOST_WEIGHT = 1_000_000
_EXAMPLE = "Write it like instagram 2, tiktok 1."
_WEIGHT = Expected("A weight", "2 or 0.5", 4, LoneMark.DECIMAL)
MOST_TYPED = 2_000
_PART = re.compile(r"(?P<name>\D*?)\s*(?:[:=–-]\s)?[:=]?\s*(?P<weight>[(−-]*[.,]?\d.*?)?\s*%?")
"""A dash parts name and weight only with a space behind it; right before a figure it is a minus."""


def parse_weights(text: str) -> Weights:
    """Platforms separated by commas, semicolons or lines, each with a weight or 1: `instagram 2, tiktok`.

    Each stands there once, and one weight is above zero. Raises NotUnderstood.
    """
    if len(text) > MOST_TYPED:
        raise NotUnderstood(f"That is {len(text):,} characters. {_EXAMPLE}")
    parts = [tidied(part) for part in re.split(r"[;\n]+|,(?![0-9])", text)]
    found = [_part(part) for part in parts if part]
    if not found:
        raise NotUnderstood(f"The platforms are missing. {_EXAMPLE}")
    names = [platform for platform, _ in found]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise NotUnderstood(f"{twice.label} stands there twice. Write each platform once. {_EXAMPLE}")
    if not any(weight for _, weight in found):
        raise NotUnderstood(f"Give at least one platform a weight above zero. {_EXAMPLE}")
    return tuple(found)


def show_weights(weights: Sequence[tuple[Platform, Decimal]]) -> str:
    """`instagram 2, tiktok 1`, as `parse_weights` reads it."""
    return ", ".join(f"{platform.value} {weight.normalize():f}" for platform, weight in weights)


def _part(part: str) -> tuple[Platform, Decimal]:
    match = _PART.fullmatch(part)
    if match is None or not match["name"]:
        raise NotUnderstood(f"{quoted(part)} is not a platform with its weight. {_EXAMPLE}")
    platform = parse_platform(match["name"])
    if re.search(r"[^\W\d_]{2}", match["weight"] or ""):
        raise NotUnderstood(f"{quoted(part)} is more than one platform. Put commas between them. {_EXAMPLE}")
    weight = read_number(match["weight"], _WEIGHT) if match["weight"] else Decimal(1)
    if weight > MOST_WEIGHT:
        raise NotUnderstood(f"{quoted(part)} weighs too much. Write weights up to {MOST_WEIGHT:,}.")
    return platform, weight
