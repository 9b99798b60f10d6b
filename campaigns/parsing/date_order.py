"""Whether days or months come first in the dates of a list, as far as the dates themselves prove it."""

import re
from collections.abc import Iterable

_YEAR_LAST = re.compile(r"\s*([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9])")


def proven_order(dates: Iterable[str]) -> bool | None:
    """True where a figure above 12 stands first, False where one stands second; None where none does.

    None also where dates prove it both ways: then nothing is certain of the others.
    """
    proven: set[bool] = set()
    for text in dates:
        if match := _YEAR_LAST.match(text):
            first, second = int(match[1]), int(match[3])
            if (first > 12) != (second > 12):
                proven.add(first > 12)
                if len(proven) > 1:
                    return None
    return next(iter(proven), None)


def is_unclear(dates: Iterable[str]) -> bool:
    """Whether a date may be read in two ways."""
    return any((match := _YEAR_LAST.match(text)) and match[1] != match[3] for text in dates)
