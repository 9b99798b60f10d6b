"""Files of influencers: handle, platform, name, niches, followers, email, usual_fee, currency, country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.wording import either, quoted
from campaigns.files.cells import NoCurrency, amount, known, remembered
from campaigns.files.layouts import Column, Layout
from campaigns.files.readings import FirstLines, LeftOut, Reading, outcomes, reading_of
from campaigns.files.tables import Rejected, Row, Table, open_table
from campaigns.parsing import (
    handle_key,
    parse_count,
    parse_country,
    parse_emails,
    parse_handle,
    parse_name,
    parse_niches,
    parse_platform,
)
from storage.enums import Platform

INFLUENCERS = Layout(
    "influencers",
    (
        Column(
            "handle", ("username", "user name", "account", "creator", "influencer", "profile", "profile link")
        ),
        Column("platform", ("network", "social network", "channel", "social media")),
        Column("name", ("full name", "display name", "creator name", "influencer name")),
        Column("niches", ("niche", "category", "categories", "topics", "topic", "tags")),
        Column(
            "followers", ("follower count", "followers count", "number of followers", "subscribers", "fans")
        ),
        Column("email", ("e-mail", "mail", "email address", "e-mail address", "contact email")),
        Column("usual_fee", ("fee", "usual rate", "rate", "price", "fee per post", "usual price")),
        Column("currency", ("currency code", "fee currency")),
        Column("country", ("country code", "location", "market")),
    ),
    needs=(("handle",),),
)


@dataclass(frozen=True, slots=True)
class InfluencerRow:
    """One influencer of a file. None is what the file does not say; `left_out` is what it says that is no value.

    `cells` is the row as it stands in the file.
    """

    line: int
    handle: str
    platform: Platform
    name: str | None
    niches: tuple[str, ...]
    followers: int | None
    email: str | None
    usual_fee: Money | None
    country: str | None
    left_out: tuple[LeftOut, ...] = ()
    cells: tuple[str, ...] = field(default=(), compare=False)


def read_influencers(data: bytes, *, default_currency: str | None = None) -> Reading[InfluencerRow]:
    """The influencers of a CSV file, and the rows that are none. Raises NotUnderstood for a file that is no such."""
    table = open_influencers(data)
    return reading_of(table, influencers_in(table, default_currency=default_currency))


def open_influencers(source: bytes | BinaryIO) -> Table:
    """The file, opened, for `influencers_in`."""
    return open_table(source, [INFLUENCERS])


def influencers_in(
    table: Table, *, default_currency: str | None = None
) -> Iterator[InfluencerRow | Rejected]:
    """The rows one by one, for imports in pieces. The second row with the same handle is rejected."""
    lines = FirstLines()

    def take(row: Row) -> InfluencerRow:
        influencer = _influencer(row, table, default_currency)
        first = lines.of((influencer.platform.value, handle_key(influencer.handle)), row.line)
        if first != row.line:
            twice = (
                f"{quoted(influencer.handle)} on {influencer.platform.label} stands in line {first} already."
            )
            raise NotUnderstood(f"{twice} Keep one of the two.", field="handle")
        return influencer

    return outcomes(table, take)


_platform = remembered(parse_platform)
_name = partial(parse_name, most=100, longest=200)
_niches = remembered(parse_niches)
_followers = known(parse_count)
_emails = known(parse_emails)
_country = remembered(known(parse_country))


def _influencer(row: Row, table: Table, default_currency: str | None) -> InfluencerRow:
    platform = row.read("platform", _platform)
    handle = row.read("handle", partial(parse_handle, platform=platform))
    if handle is None:
        raise NotUnderstood("The handle is missing. Write it like @name.", field="handle")
    if handle.platform is None:
        raise NotUnderstood("The platform is missing. Write it like instagram.", field="platform")
    email, other_emails = _email(row)
    usual_fee, unreadable = _usual_fee(row, table, default_currency)
    return InfluencerRow(
        row.line,
        handle.name,
        handle.platform,
        row.read("name", _name),
        row.read("niches", _niches) or (),
        row.read("followers", _followers),
        email,
        usual_fee,
        row.read("country", _country),
        (*other_emails, *unreadable),
        row.cells,
    )


def _email(row: Row) -> tuple[str | None, tuple[LeftOut, ...]]:
    """The first address of the cell; a creator has one."""
    first, *others = row.read("email", _emails) or [None]
    if not others:
        return first, ()
    reason = f"only the first address was taken, without {either([quoted(one, 60) for one in others if one], 'and')}"
    return first, (LeftOut(row.line, "email", reason),)


def _usual_fee(
    row: Row, table: Table, default_currency: str | None
) -> tuple[Money | None, tuple[LeftOut, ...]]:
    """What people write of fees is often no amount (`gifted`, `$50-$200`), and no reason to go without the creator."""
    try:
        return amount(row, "usual_fee", table, default_currency), ()
    except NoCurrency:
        raise
    except NotUnderstood as refusal:
        if refusal.field != "usual_fee":
            raise
        return None, (LeftOut(row.line, "usual_fee", refusal.message),)
