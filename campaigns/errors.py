"""The one tree of errors: what happened and what to do, in words for the person who sees it."""

from __future__ import annotations


class Refusal(Exception):
    """Something a person asked for was not done.

    `message` is complete sentences, plain text (not escaped for any medium): what happened, then what to do.
    `field` names the field of the form the message belongs to, or is None where it belongs to the whole request.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def at(self, field: str) -> Refusal:
        """The same refusal, of the same kind, placed at a field of a form."""
        placed = type(self)(self.message, field=field)
        placed.__cause__ = self.__cause__
        return placed

    def __str__(self) -> str:
        return self.message


class NotUnderstood(Refusal):
    """What was typed or uploaded cannot be read, or is not allowed at that place."""


class NotPermitted(Refusal):
    """The person may not do this. The message says who may."""


class NotFound(Refusal):
    """Nothing by that name or id exists where the person can see it."""


class OutOfDate(Refusal):
    """What was clicked is no longer true. The message says what is true now."""


class NotPossible(Refusal):
    """The state of the campaign, item or task does not permit this now. The message says what does."""
