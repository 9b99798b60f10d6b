"""What must hold in the rows of every campaign, whatever its people have done; kills change nothing about it."""

from collections.abc import Callable, Iterator
from functools import partial

from sqlalchemy.orm import Session

from tests.domain.expected_state import check_standing
from tests.domain.rows import Rows
from tests.domain.truths import TRUTHS


def judge_rows(session: Session) -> list[str]:
    """Every sentence names a rule that does not hold, and where."""
    rows = Rows(session)
    return [sentence for name, check in _checks(session, rows) for sentence in _broken(name, check)]


def _checks(session: Session, rows: Rows) -> Iterator[tuple[str, Callable[[], None]]]:
    for name, truth in TRUTHS.items():
        yield name, partial(truth, rows)
    yield "every overview agrees with the rows", partial(check_standing, session, rows, {})


def _broken(name: str, check: Callable[[], None]) -> Iterator[str]:
    try:
        check()
    except AssertionError as error:
        yield f"Not so: {name} ({error})"
