"""What a version of a report says otherwise than an earlier one."""

from collections.abc import Mapping
from typing import Any

from campaigns.reporting import reports


def changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The figures that read otherwise now, each with its key: "Total reach: 1,000 → 1,200"; the headline first."""
    old, new = reports.figures_of(before), reports.figures_of(now)
    keys = dict.fromkeys([*now["headline"], *new])
    shown = [(new[key], old[key].show() if key in old else "not stated") for key in keys]
    return [(one.key, f"{one.name}: {was} → {one.show()}") for one, was in shown if one.show() != was]
