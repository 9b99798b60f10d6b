"""What a campaign may do with a creator's posts: on which channels, where, from when, how long, and whether with AI.

Part of the terms, so each version of them has its own; what is not said is not agreed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import Any

from campaigns import parsing
from campaigns.core.business_time import said_day
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import counted
from campaigns.parsing.forms import FormReader

MOST_DAYS = 36_500


class Use(StrEnum):
    """What can be done with a post."""

    ORGANIC = "organic"
    PAID = "paid"
    WHITELISTING = "whitelisting"
    AI = "ai"

    @property
    def label(self) -> str:
        """The use as people say it."""
        return _LABELS[self]


_LABELS = {
    Use.ORGANIC: "organic posts",
    Use.PAID: "paid ads",
    Use.WHITELISTING: "whitelisting",
    Use.AI: "AI use",
}


@dataclass(frozen=True)
class UsageRights:
    """What is agreed; `begins_on` None is each post's publication, `days` None without end.

    `exclusivity` is what the creator does not do meanwhile, in words.
    """

    uses: tuple[Use, ...] = ()
    territory: str = ""
    begins_on: date | None = None
    days: int | None = None
    exclusivity: str = ""

    def first_day(self, published_on: date | None) -> date | None:
        """From when they hold for a post; None while it is not published."""
        return self.begins_on or published_on

    def last_day(self, published_on: date | None) -> date | None:
        """Until when they hold for a post; None where they do not end, or have not begun."""
        first = self.first_day(published_on)
        return first + timedelta(days=self.days - 1) if first and self.days else None


@dataclass(frozen=True)
class Answer:
    """Whether a post may be used so on a day, and why."""

    use: Use
    is_yes: bool
    why: str


def may_use(rights: UsageRights | None, use: Use, on: date, published_on: date | None) -> Answer:
    """Whether a post may be used so on that day, by what was agreed."""
    if rights is None or use not in rights.uses:
        return Answer(use, False, "not agreed")
    first, last = rights.first_day(published_on), rights.last_day(published_on)
    if first is None:
        return Answer(use, False, "not before it is published")
    if on < first:
        return Answer(use, False, f"not before {said_day(first)}")
    if last and on > last:
        return Answer(use, False, f"ended on {said_day(last)}")
    where = f"in {rights.territory}" if rights.territory else "everywhere"
    return Answer(use, True, f"{where}, {f'until {said_day(last)}' if last else 'without end'}")


def read_rights(form: FormReader) -> UsageRights:
    """The rights that the form of terms describes; what is wrong is noted at its field."""
    ticked = form.text("rights_uses").split(", ")
    uses = tuple(use for use in Use if use.value in ticked)
    days = form.optional("rights_days", _parse_days)
    rights = UsageRights(
        uses,
        form.optional("rights_territory", partial(parsing.parse_text, most=200, subject="The territory"))
        or "",
        form.optional("rights_from", parsing.parse_date),
        days,
        form.optional("exclusivity", partial(parsing.parse_text, most=300, subject="The exclusivity")) or "",
    )
    if not uses and (rights.territory or rights.begins_on or days):
        form.refuse("rights_uses", "Tick what the posts may be used for, or leave the fields below it empty.")
    return rights


def entries_of(rights: UsageRights) -> dict[str, str]:
    """The entries that `read_rights` reads as these rights."""
    return {
        "rights_uses": ", ".join(rights.uses),
        "rights_territory": rights.territory,
        "rights_from": rights.begins_on.isoformat() if rights.begins_on else "",
        "rights_days": str(rights.days) if rights.days else "",
        "exclusivity": rights.exclusivity,
    }


def stored(rights: UsageRights) -> dict[str, Any]:
    """As a row of terms keeps them; nothing where nothing was said."""
    return {name: value for name, value in entries_of(rights).items() if value}


def rights_of(kept: Mapping[str, Any]) -> UsageRights:
    """What a row of terms keeps."""
    begins = kept.get("rights_from")
    return UsageRights(
        tuple(Use(one) for one in str(kept.get("rights_uses", "")).split(", ") if one),
        kept.get("rights_territory", ""),
        date.fromisoformat(begins) if begins else None,
        int(kept["rights_days"]) if kept.get("rights_days") else None,
        kept.get("exclusivity", ""),
    )


def in_words(rights: UsageRights) -> str:
    """In one line: "organic posts, paid ads · Germany · for 90 days from publication · exclusive: no beauty brand"."""
    return " · ".join(_parts(rights)) or "none agreed"


def _parts(rights: UsageRights) -> Iterator[str]:
    if rights.uses:
        yield ", ".join(use.label for use in rights.uses)
        yield rights.territory or "everywhere"
        begins = said_day(rights.begins_on) if rights.begins_on else "publication"
        yield f"for {counted(rights.days, 'day')} from {begins}" if rights.days else f"from {begins} on"
    if rights.exclusivity:
        yield f"exclusive: {rights.exclusivity}"


def _parse_days(text: str) -> int:
    days = parsing.parse_count(text)
    if not 1 <= days <= MOST_DAYS:
        raise NotUnderstood(f"Enter a number of days from 1 to {MOST_DAYS:,}.")
    return days
