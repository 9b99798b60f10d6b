"""The day up to which an export goes, as the name of its file says it."""

import re
from datetime import date

from campaigns.core.errors import NotUnderstood
from campaigns.parsing import parse_date

_DAYS = re.compile(
    r"(?<![0-9])(?:[0-9]{4}[-_.]?[0-9]{2}[-_.]?[0-9]{2}|[A-Za-z]{3,9}[-_ .][0-9]{1,2}[-_ ,.]{1,2}[0-9]{4}"
    r"|[0-9]{1,2}[-_ .][A-Za-z]{3,9}[-_ .][0-9]{4})(?![0-9])"
)


def day_in_name(name: str) -> date | None:
    """The last day that stands in a name like `Nov-01-2026_Nov-30-2026_1234.csv`; None where none does."""
    days = []
    for found in _DAYS.findall(name.replace("\\", "/").rpartition("/")[2]):
        digits = re.fullmatch(r"([0-9]{4})[-_.]?([0-9]{2})[-_.]?([0-9]{2})", found)
        try:
            days.append(parse_date("-".join(digits.groups()) if digits else re.sub(r"[-_ ,.]+", " ", found)))
        except NotUnderstood:
            continue
    return max(days, default=None)
