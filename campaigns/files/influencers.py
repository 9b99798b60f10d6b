"""Files of influencers: handle, platform, name, niches, followers, email, usual_fee, currency, country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.wording import quoted
from campaigns.files.cells import amount, known, remembered
from campaigns.files.layouts import Column, Layout
from campaigns.files.readings import FirstLines, Reading, outcomes, reading_of
from campaigns.files.tables import Rejected, Row, Table, open_table
from campaigns.parsing import (
    key_of,
    parse_count,
    parse_country,
    parse_email,
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
    """One influencer of a file. None is what the file does not say."""

    line: int
    handle: str
    platform: Platform
    name: str | None
    niches: tuple[str, ...]
    followers: int | None
    email: str | None
    usual_fee: Money | None
    country: str | None


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
        first = lines.of((influencer.platform.value, key_of(influencer.handle)), row.line)
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
_email = known(parse_email)
_country = remembered(known(parse_country))


def _influencer(row: Row, table: Table, default_currency: str | None) -> InfluencerRow:
    platform = row.read("platform", _platform)
    handle = row.read("handle", partial(parse_handle, platform=platform))
    if handle is None:
        raise NotUnderstood("The handle is missing. Write it like @name.", field="handle")
    if handle.platform is None:
        raise NotUnderstood("The platform is missing. Write it like instagram.", field="platform")
    return InfluencerRow(
        row.line,
        handle.name,
        handle.platform,
        row.read("name", _name),
        row.read("niches", _niches) or (),
        row.read("followers", _followers),
        row.read("email", _email),
        amount(row, "usual_fee", table, default_currency),
        row.read("country", _country),
    )
