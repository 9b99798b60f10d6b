"""docs/permissions.md has a row for everything that people may do, and says of each what the program does."""

from pathlib import Path

from campaigns.people.permissions import Action, allowed

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"


def test_every_action_has_its_row_and_each_row_is_true() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if line.startswith("| ") and not line.startswith(("| to |", "| --- "))]
    true = [f"| {one.value} | {', '.join(capacity.value for capacity in allowed(one))} |" for one in Action]
    assert told == true
