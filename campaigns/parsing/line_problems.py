"""What is wrong with the lines of a list; it is told together, so that nobody mends one line at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.wording import counted

SHOWN = 5


class LineProblems:
    """The refusals of some lines, noted one by one; `refuse_any` raises them together."""

    def __init__(self) -> None:
        self._found: list[str] = []

    @contextmanager
    def of_line(self, line: int) -> Iterator[None]:
        """Note a refusal that is raised within as one of that line."""
        try:
            yield
        except Refusal as refusal:
            self._found.append(f"Line {line}: {refusal.message}")

    def refuse_any(self, field: str) -> None:
        """Raise NotUnderstood at the field where anything was wrong."""
        if self._found:
            left = len(self._found) - SHOWN
            more = [f"And {counted(left, 'line')} more."] if left > 0 else []
            raise NotUnderstood(" ".join([*self._found[:SHOWN], *more]), field=field)
