"""What a field of a campaign's form is: how it is asked for, read, stored, shown again, copied and changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import Session

from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing.forms import FormReader
from storage.models import Campaign

T = TypeVar("T")


class Kind(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    LINES = "lines"
    DATE = "date"
    CHANNEL = "channel"
    CHOICE = "choice"
    BOXES = "boxes"
    TIME_ZONE = "time zone"
    STORED_BRIEF = "stored brief"


class Values:
    """What was read from a form, by field."""

    def __init__(self, by_key: Mapping[str, Any]) -> None:
        self._by_key = by_key

    def get(self, field: "Field[T]") -> T | None:
        """The field's value; None where nothing was entered, or the form does not have the field."""
        value: T | None = self._by_key.get(field.key)
        return value

    def needed(self, field: "Field[T]") -> T:
        """The value of a field that the form refuses to go without."""
        value: T = self._by_key[field.key]
        return value


CheckNew = Callable[[FormReader, Values, date], None]
Warn = Callable[[UnitOfWork, Campaign, Values], str | None]
CheckChange = Callable[[UnitOfWork, Campaign, FormReader, Values], None]


@dataclass(frozen=True, kw_only=True)
class Field(Generic[T]):
    """One thing that is known of a campaign, described once.

    Asked for: `key` is the input's name on the wire, `label`, `placeholder` and `hint` are what people see, `options`
    are the choices, `usual` stands there where nothing else does and counts where it is emptied. Once the campaign is
    on its way, `later_hint` takes the hint's place where there is one. With `missing`, the sentence that refuses an
    empty field, it must be filled in.

    Read: `parse` takes the text or raises a Refusal. `check_new` refuses at the form what does not go together with
    other fields of a new campaign on the day where the actor is, `check_change` what the campaign cannot become;
    `warn` says what a change that is possible would mean, to be confirmed first.

    Stored: in the `column` of that name, or in the `columns` that the value gives, or somewhere of its own with
    `store`. `show` gives what is stored as somebody would type it; a column alone needs none. A field with neither is
    taken by who makes the campaign.

    Used again: `copied` into a campaign that starts from this one; `edited` on the page that changes a campaign, where
    `change` carries it out in place of storing (False: it waits for somebody's approval) and `follow` does what a
    change entails. `shown` to who looks at the campaign; what is about `money` only to those who may see that.
    """

    key: str
    label: str
    parse: Callable[..., T]
    kind: Kind = Kind.TEXT
    placeholder: str = ""
    hint: str = ""
    later_hint: str = ""
    options: tuple[tuple[str, str], ...] = ()
    usual: str = ""
    missing: str = ""
    check_new: CheckNew | None = None
    check_change: CheckChange | None = None
    warn: Warn | None = None
    column: str = ""
    columns: Callable[[T | None], Mapping[str, Any]] | None = None
    store: Callable[[UnitOfWork, Campaign, T | None], None] | None = None
    show: Callable[[Session, Campaign], str] | None = None
    copied: bool = False
    edited: bool = False
    change: Callable[[UnitOfWork, Campaign, T | None, str], bool] | None = None
    follow: Callable[[UnitOfWork, Campaign], None] | None = None
    shown: bool = False
    money: bool = False

    def read(self, form: FormReader, currency: str) -> T | None:
        """The value that the form says; None where there is none, or after noting what is wrong with it."""
        if not form.text(self.key):
            if self.missing:
                form.refuse(self.key, self.missing)
            return self.parse(self.usual) if self.usual else None
        return form.optional(self.key, self.parser(currency))

    def parser(self, currency: str) -> Callable[[str], T]:  # noqa: ARG002 - for amounts of money
        """How the text is read in a campaign whose money is in `currency`."""
        return self.parse

    def in_columns(self, value: T | None) -> Mapping[str, Any]:
        """What the campaign's row holds for the value."""
        if self.columns is not None:
            return self.columns(value)
        return {self.column: value} if self.column else {}

    def current(self, session: Session, campaign: Campaign) -> str:
        """What the campaign says now, as somebody would type it; empty for nothing."""
        if self.show is not None:
            return self.show(session, campaign)
        value = getattr(campaign, self.column)
        return "" if value is None else str(value)


@dataclass(frozen=True, kw_only=True)
class MoneyField(Field[Money]):
    """A field for an amount; with `only`, one in another currency than the campaign's is refused."""

    parse: Callable[..., Money] = parse_money
    only: bool = True

    def parser(self, currency: str) -> Callable[[str], Money]:
        """How an amount in the campaign's currency is read."""
        return partial(self.parse, default_currency=currency, only=self.only)
