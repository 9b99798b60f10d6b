"""What a look at one thing came to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One line: what was seen and, if it is a problem, what to do about it."""

    seen: str
    to_do: str | None = None

    @property
    def is_problem(self) -> bool:
        """Whether somebody has to do something."""
        return self.to_do is not None

    def __str__(self) -> str:
        return f"problem  {self.seen}\n         {self.to_do}" if self.is_problem else f"ok       {self.seen}"
