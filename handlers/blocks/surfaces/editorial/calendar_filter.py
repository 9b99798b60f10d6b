"""Which part of the content calendar is looked at: of which campaign, on which platform, in which month."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from campaigns.core.errors import OutOfDate
from handlers.blocks.kit.elements import MOST_OPTIONS, Block, actions, button, select
from handlers.blocks.surfaces.editorial.month_grid import month_in_words
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Platform
from storage.models import Campaign

_ALL, _ANY = "all", "any"


@dataclass(frozen=True)
class CalendarFilter:
    """None means all campaigns, any platform, and the month of what comes next; a month is its first day."""

    campaign_id: int | None = None
    platform: Platform | None = None
    month: date | None = None

    @property
    def word(self) -> str:
        """What the pages of a list are of: "calendar:12:instagram:2026-11"."""
        month = f"{self.month:%Y-%m}" if self.month else ""
        return f"calendar:{self.campaign_id or _ALL}:{self.platform or _ANY}:{month}"

    @classmethod
    def read(cls, which: str) -> "CalendarFilter":
        """What follows "calendar:" in a word; OutOfDate for anything else."""
        campaign, _, rest = which.partition(":")
        platform, _, month = rest.partition(":")
        try:
            return cls(
                None if campaign == _ALL else _number(campaign),
                None if platform in (_ANY, "") else Platform(platform),
                date.fromisoformat(f"{month}-01") if month else None,
            )
        except ValueError:
            raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.") from None


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 18:
        raise ValueError(text)
    return int(text)


def filter_row(
    chosen: CalendarFilter, campaigns: Sequence[Campaign], before: date | None, after: date | None
) -> Block:
    """The ways to other months, campaigns and platforms."""
    months = ((ActionId.MONTH_BACK, before, "← "), (ActionId.MONTH_ON, after, "→ "))
    named = [(_at(replace(chosen, campaign_id=None)), "All campaigns")]
    named += [(_at(replace(chosen, campaign_id=one.id)), one.name) for one in campaigns[: MOST_OPTIONS - 1]]
    platforms = [(_at(replace(chosen, platform=None)), "All platforms")]
    platforms += [(_at(replace(chosen, platform=one)), one.label) for one in Platform]
    return actions(
        *(
            button(f"{arrow}{month_in_words(month)}", do, _at(replace(chosen, month=month)))
            for do, month, arrow in months
            if month
        ),
        select(ActionId.CALENDAR_CAMPAIGN, "Campaign", named, _at(chosen)),
        select(ActionId.CALENDAR_PLATFORM, "Platform", platforms, _at(chosen)),
    )


def _at(chosen: CalendarFilter) -> Reference:
    return Reference(word=chosen.word, page=0)
