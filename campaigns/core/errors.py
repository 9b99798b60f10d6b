"""The one tree of errors: what happened and what to do, in words for the person who sees it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """Something a person asked for was not done.

    `message` is complete sentences, plain text (not escaped for any medium): what happened, then what to do.
    `field` names the field of the form the message belongs to; None where it belongs to the whole request.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def at(self, field: str) -> Self:
        """The same refusal, of the same kind, placed at a field of a form."""
        return type(self)(self.message, field=field)

    def __str__(self) -> str:
        return self.message


class NotUnderstood(Refusal):
    """What was typed or uploaded cannot be read, or is not allowed at that place."""


class NotPermitted(Refusal):
    """The person may not do this. The message says who may."""


class NotFound(Refusal):
    """Nothing by that name or id exists where the person can see it; `near` is the closest name there is, if any."""

    def __init__(self, message: str, *, field: str | None = None, near: str = "") -> None:
        super().__init__(message, field=field)
        self.near = near


class OutOfDate(Refusal):
    """What was clicked is no longer true. The message says what is true now."""


class NotPossible(Refusal):
    """The state of the campaign, item or task does not permit this now. The message says what does."""


class CampaignOver(NotPossible):
    """The campaign is read-only, and stays so: nothing that was offered in it can be done any more."""


@contextmanager
def at_field(field: str) -> Iterator[None]:
    """Place every refusal raised inside at `field`, unless it already names one."""
    try:
        yield
    except Refusal as refusal:
        if refusal.field is not None:
            raise
        raise refusal.at(field) from refusal
