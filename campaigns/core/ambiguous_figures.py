"""How typed figures were read that could be meant in two ways, such as "12,000", to be said to who typed them.

Only what a person typed into a form is noted: a file has a preview of its own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_noted: ContextVar[dict[str, str] | None] = ContextVar("noted_readings", default=None)
_of_a_form: ContextVar[bool] = ContextVar("of_a_form", default=False)


@contextmanager
def collected() -> Iterator[dict[str, str]]:
    """What is noted in the block: how each figure was read, by how it was typed."""
    found: dict[str, str] = {}
    token = _noted.set(found)
    try:
        yield found
    finally:
        _noted.reset(token)


@contextmanager
def of_a_form() -> Iterator[None]:
    """What is read in the block was typed into a form."""
    token = _of_a_form.set(True)
    try:
        yield
    finally:
        _of_a_form.reset(token)


def note(typed: str, read: str) -> None:
    """A figure was read in one of the two ways in which it could be."""
    found = _noted.get()
    if found is not None and _of_a_form.get():
        found[typed] = read
