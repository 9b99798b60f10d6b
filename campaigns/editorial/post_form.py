"""A planned post as somebody enters it: platform, kind, and its day and time in the campaign's zone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from campaigns import parsing
from campaigns.core.business_time import moment
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import either
from campaigns.parsing.forms import Entries, FormReader
from storage.enums import Platform, PostKind
from storage.models import Campaign


@dataclass(frozen=True)
class PlannedPost:
    """A post for an idea; `slot_at` is when it is published (aware UTC), an empty title is made from the idea."""

    platform: Platform
    kind: PostKind
    slot_at: datetime
    title: str = ""


def read_post(entries: Entries, campaign: Campaign, platforms: Sequence[Platform]) -> PlannedPost:
    """The post that a form describes, on one of the campaign's platforms; FormRefused names what is wrong."""
    form = FormReader(entries)
    platform = form.required("platform", partial(parse_platform_of, allowed=platforms), "the platform")
    kind = form.required("kind", parse_kind, "what kind of post it is")
    slot_at = _slot(form, campaign)
    title = form.optional("title", partial(parsing.parse_name, most=100, subject="The title")) or ""
    form.check()
    assert platform and kind and slot_at  # noqa: S101, PT018 - `check` has refused the rest
    return PlannedPost(platform, kind, slot_at, title)


def read_slot(entries: Entries, campaign: Campaign) -> datetime:
    """The moment that a day and a time of day mean where the campaign lives (aware UTC).

    A time that is skipped in spring moves forward with the clocks, one that comes twice in autumn is the first.
    """
    form = FormReader(entries)
    slot_at = _slot(form, campaign)
    form.check()
    assert slot_at is not None  # noqa: S101 - `check` has refused it
    return slot_at


def _slot(form: FormReader, campaign: Campaign) -> datetime | None:
    day = form.required("day", parsing.parse_date, "the day")
    hour = form.required("time", parsing.parse_time, "the time of day, such as 14:30")
    return moment(campaign, day, hour) if day is not None and hour is not None else None


def parse_platform_of(text: str, allowed: Sequence[Platform]) -> Platform:
    """One of the platforms that are allowed, by its name. Raises NotUnderstood."""
    platform = parsing.parse_platform(text)
    if platform not in allowed:
        known = either([one.label for one in allowed], "and")
        raise NotUnderstood(f"The campaign does not publish on {platform.label}, only on {known}.")
    return platform


def parse_kind(text: str) -> PostKind:
    """What kind of post it is. Raises NotUnderstood."""
    try:
        return PostKind(text.strip().casefold())
    except ValueError:
        raise NotUnderstood(f"Choose {either([kind.value for kind in PostKind])}.") from None
