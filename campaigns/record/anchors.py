"""Where the chain of a record stands, in words that are kept outside the database: in a file, and in the log.

Who may write to the database can write the whole chain anew, or cut off its end; an anchor elsewhere shows it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

_ANCHOR = re.compile(r"audit-anchor (?P<workspace>\S+) (?P<number>\d+) (?P<hash>[0-9a-f]{64})\b")


@dataclass(frozen=True)
class Anchor:
    """A link that a workspace's chain had, `at` the moment that the file of anchors names, if it does."""

    workspace_id: str
    number: int
    hash: str
    at: datetime | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"audit-anchor {self.workspace_id} {self.number} {self.hash}"


def anchors_in(lines: Iterable[str], workspace_id: str) -> Iterator[Anchor]:
    """The anchors of a workspace in a text, whatever else stands there: a file of anchors, or a log."""
    for line in lines:
        for found in _ANCHOR.finditer(line):
            if found["workspace"] == workspace_id:
                yield Anchor(workspace_id, int(found["number"]), found["hash"], _moment(line))


def _moment(line: str) -> datetime | None:
    """When an anchor was written, as the file of anchors begins its lines."""
    try:
        at = datetime.fromisoformat(line.split(maxsplit=1)[0])
    except (ValueError, IndexError):
        return None
    return at if at.tzinfo is not None else None
