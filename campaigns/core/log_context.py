"""Ids of what the work of a thread is about, for its log: of the request, the person and the campaign; never a text."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_ids: ContextVar[dict[str, str] | None] = ContextVar("log_ids", default=None)


@contextmanager
def about(**ids: object) -> Iterator[None]:
    """The work of the block is about these; those that are None or empty are left out."""
    token = _ids.set({name: str(one) for name, one in ids.items() if one})
    try:
        yield
    finally:
        _ids.reset(token)


def note(**ids: object) -> None:
    """The work turned out to be about these too; forgotten at the end of the block of `about`."""
    known = _ids.get()
    if known is not None:
        known.update({name: str(one) for name, one in ids.items() if one})


def ids() -> dict[str, str]:
    """Everything noted, by name."""
    return dict(_ids.get() or {})
