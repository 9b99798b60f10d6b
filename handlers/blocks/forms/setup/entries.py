"""What is filled into a form already: texts, and lists for people and boxes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

Entries = Mapping[str, Any]
"""What is filled in already, by field."""


def text_of(entries: Entries, field: str) -> str:
    """A text that is filled in, or empty."""
    value = entries.get(field)
    return value if isinstance(value, str) else ""


def list_of(entries: Entries, field: str) -> list[str]:
    """What is chosen, or nothing."""
    value = entries.get(field)
    return [str(one) for one in value] if isinstance(value, list | tuple) else []


def date_of(entries: Entries, field: str) -> date | None:
    """A day that is filled in; None for anything else."""
    try:
        return date.fromisoformat(text_of(entries, field))
    except ValueError:
        return None
