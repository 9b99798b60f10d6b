"""What is wrong with the lines of a list; it is told together, so that nobody mends one line at a time."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.wording import either

SHOWN = 5


class LineProblems:
    """The refusals of some lines, noted one by one, after those of `before`; `refuse_any` raises them together."""

    def __init__(self, before: "LineProblems | None" = None) -> None:
        self._found: dict[int, str] = dict(before.found) if before else {}

    @property
    def found(self) -> Mapping[int, str]:
        """What is wrong, by line."""
        return self._found

    @contextmanager
    def of_line(self, line: int) -> Iterator[None]:
        """Note a refusal that is raised within as one of that line."""
        try:
            yield
        except Refusal as refusal:
            self._found[line] = refusal.message

    def refuse_any(self, field: str) -> None:
        """Raise NotUnderstood at the field where anything was wrong: the first lines in words, all by their number."""
        if self._found:
            lines = sorted(self._found)
            told = [f"Line {line}: {self._found[line]}" for line in lines[:SHOWN]]
            left = [f"{line:,}" for line in lines[SHOWN:]]
            more = [f"Line{'s' if len(left) > 1 else ''} {either(left, 'and')}, too."] if left else []
            raise NotUnderstood(" ".join([*told, *more]), field=field)
