"""Reading a filled-in form: every field that cannot be read is named at once, so that nobody mends one at a time."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from campaigns.core import ambiguous_figures
from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.wording import bare

T = TypeVar("T")
Entries = Mapping[str, str]
"""What was entered, by field; a field that was left empty may be missing."""


class FormRefused(NotUnderstood):
    """Some fields of a form cannot be accepted; `errors` says which and why."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__(" ".join(errors.values()), field=next(iter(errors), None))
        self.errors = dict(errors)


class FormReader:
    """The entries of one form, read field by field; `check` refuses it when anything was wrong."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._errors: dict[str, str] = {}

    def text(self, field: str) -> str:
        """What was entered, without white space and unseen marks around it; empty when nothing was."""
        return bare(self._entries.get(field) or "")

    def required(self, field: str, parse: Callable[[str], T], what: str) -> T | None:
        """The field's value, or None after noting what is wrong; empty is wrong too: "Enter {what}."."""
        if not self.text(field):
            self.refuse(field, f"Enter {what}.")
            return None
        return self.optional(field, parse)

    def optional(self, field: str, parse: Callable[[str], T]) -> T | None:
        """The field's value, or None where nothing was entered or it is wrong."""
        if not self.text(field):
            return None
        try:
            with ambiguous_figures.of_a_form():
                return parse(self.text(field))
        except Refusal as refusal:
            self.refuse(field, refusal.message)
            return None

    def refuse(self, field: str, message: str) -> None:
        """Note what is wrong with a field; the first thing noted of a field stays."""
        self._errors.setdefault(field, message)

    def check(self) -> None:
        """Raise FormRefused when anything was wrong."""
        if self._errors:
            raise FormRefused(self._errors)
