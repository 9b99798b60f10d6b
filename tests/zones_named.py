"""Every time of day that people read names its time zone; looked at in whatever is shown."""

import re
from collections.abc import Iterator
from typing import Any

_TOKEN = re.compile(r"<!date\^\d+\^([^|>]*)\|[^>]*>")
_TIME = re.compile(r"(?<![\d:.+-])\d{2}:\d{2}(?![\d:])(?!`? (UTC|[A-Z][a-z]+))")
_TYPED = {"placeholder", "options", "url"}
"""What is typed as an example, the hours to choose from under a label that names the zone, and addresses."""


def times_without_zone(shown: Any) -> list[str]:
    """The texts of a message, modal or Home that tell a time of day without a zone beside it."""
    return [text for text in _texts(shown) if _is_bare(text)]


def _is_bare(text: str) -> bool:
    tokens = [form for form in _TOKEN.findall(text) if "{time" in form]
    return any("{time} your time" not in form for form in tokens) or bool(_TIME.search(_TOKEN.sub("", text)))


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for key, value in part.items():
            if key not in _TYPED:
                yield from _texts(value)
    elif isinstance(part, list):
        for one in part:
            yield from _texts(one)
