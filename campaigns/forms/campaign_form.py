"""The form that a campaign is made from: two pages of fields, headings and roles. A workflow brings its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from campaigns.forms.fields import Field, Kind
from storage.enums import Role

NEEDED = ("name", "starts_on", "ends_on", "budget", "currency", "channel", "time_zone", "requirements")
"""The keys of the fields without which there is no campaign."""


@dataclass(frozen=True)
class Heading:
    """A headline between fields."""

    text: str


@dataclass(frozen=True)
class RestOfBrief:
    """What else a brief says, asked under a heading where no stored one is chosen."""

    heading: str
    fields: tuple[Field[Any], ...]


FormPart = Field[Any] | Heading | RestOfBrief | Role
"""A part of a page; a role asks who has it in this campaign alone."""


@dataclass(frozen=True)
class CampaignForm:
    """What somebody fills in to make a campaign.

    The second page has what may stay as it is. What is `carried` is not asked for, but taken over from an older
    campaign. With `approved_only`, nobody but approved influencers is looked for.
    """

    title: str
    first_page: tuple[FormPart, ...]
    second_page: tuple[FormPart, ...]
    carried: tuple[Field[Any], ...] = ()
    approved_only: bool = False

    def __post_init__(self) -> None:
        keys = [field.key for field in self.fields]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        lacking = [key for key in NEEDED if key not in keys]
        if twice:
            raise ValueError(f"The form “{self.title}” asks twice for {', '.join(twice)}.")
        if lacking:
            raise ValueError(
                f"The form “{self.title}” does not ask for {', '.join(lacking)}. Add the fields."
            )

    @property
    def fields(self) -> tuple[Field[Any], ...]:
        """Every field, those of the first page first."""
        return (*fields_in(self.first_page), *fields_in(self.second_page), *self.carried)

    @property
    def basics(self) -> tuple[str, ...]:
        """The keys of the fields of the first page."""
        return tuple(field.key for field in fields_in(self.first_page))

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles it asks for."""
        return tuple(part for part in (*self.first_page, *self.second_page) if isinstance(part, Role))

    @property
    def takes_stored_brief(self) -> bool:
        """Whether a stored brief can be chosen in it."""
        return any(field.kind is Kind.STORED_BRIEF for field in self.fields)


def fields_in(parts: Iterable[FormPart]) -> Iterator[Field[Any]]:
    """The fields among the parts of a page, in order."""
    for part in parts:
        if isinstance(part, Field):
            yield part
        elif isinstance(part, RestOfBrief):
            yield from part.fields
