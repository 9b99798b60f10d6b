"""Files of influencers: handle, platform, name, niches, followers, email, usual_fee, currency, country."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import BinaryIO, NamedTuple, TypeVar

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.core.wording import either, quoted
from campaigns.files.accounts import (
    PLATFORMS,
    AccountColumns,
    account_columns,
    accounts_in,
    with_true_accounts,
)
from campaigns.files.answers import Answers, Question
from campaigns.files.cells import amount, count_in_cell, is_bare_amount, known, remembered
from campaigns.files.influencer_headings import INFLUENCERS
from campaigns.files.opening import open_table
from campaigns.files.readings import FirstLines, LeftOut, Reading, reading_of
from campaigns.files.tables import Rejected, Row, Table
from campaigns.parsing import (
    handle_key,
    parse_country,
    parse_emails,
    parse_name,
    parse_niches,
)
from storage.enums import Platform

Value = TypeVar("Value")


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


def read_influencers(
    data: bytes, *, default_currency: str | None = None, answers: Answers | None = None
) -> Reading[InfluencerRow]:
    """The influencers of a CSV file, and the rows that are none. Raises NotUnderstood for a file that is no such."""
    table = open_influencers(data, answers=answers)
    return reading_of(table, influencers_in(table, default_currency=default_currency))


def open_influencers(source: bytes | BinaryIO, *, answers: Answers | None = None) -> Table:
    """The file, opened, for `influencers_in`. Where nothing says the platform, that is asked once for the file."""
    table = with_true_accounts(open_table(source, [INFLUENCERS], answers))
    asked = [
        *([_WHICH_PLATFORM] if _is_of_unknown_platform(table) else []),
        *([_WHICH_CURRENCY] if _is_in_unknown_currency(table) else []),
    ]
    return replace(table, questions=(*table.questions, *asked)) if asked else table


def _is_of_unknown_platform(table: Table) -> bool:
    if table.answers.platform or table.has("platform", "profile_link", *PLATFORMS):
        return False
    return any("/" not in account for account in table.column("handle"))


def _is_in_unknown_currency(table: Table) -> bool:
    """Whether fees stand there as figures alone, and no column and no heading has a currency for them."""
    if table.answers.currency or table.has("currency"):
        return False
    if any(place in table.matched.units for place in table.matched.places.get("usual_fee", ())):
        return False
    return any(map(is_bare_amount, table.column("usual_fee")))


_WHICH_PLATFORM = Question(
    "platform",
    "Which platform are these influencers on? The file does not say it.",
    tuple((platform.value, platform.label) for platform in Platform),
)
_WHICH_CURRENCY = Question(
    "currency",
    "In which currency are the fees? Those without one are left out otherwise.",
    must=False,
    example="EUR",
)


def influencers_in(
    table: Table, *, default_currency: str | None = None
) -> Iterator[InfluencerRow | Rejected]:
    """The rows one by one, for imports in pieces; a row with accounts on several platforms is one for each.

    The second row with the same handle is rejected.
    """
    lines = FirstLines()
    currency = table.answers.currency or default_currency

    columns = account_columns(table)

    def take(row: Row) -> list[InfluencerRow]:
        found = _influencers(row, table, currency, columns)
        for influencer in found:
            first = lines.of((influencer.platform.value, handle_key(influencer.handle)), row.line)
            if first != row.line:
                twice = f"{quoted(influencer.handle)} on {influencer.platform.label} stands in line {first} already."
                raise NotUnderstood(f"{twice} Keep one of the two.", field="handle")
        return found

    for row in table.rows:
        if isinstance(row, Rejected):
            yield row
            continue
        try:
            yield from take(row)
        except NotUnderstood as refusal:
            yield row.rejected(refusal)


_name = partial(parse_name, most=100, longest=200)
_niches = remembered(parse_niches)
_followers = known(count_in_cell)
_emails = known(parse_emails)


def _influencers(
    row: Row, table: Table, currency: str | None, columns: AccountColumns
) -> list[InfluencerRow]:
    left_out: list[LeftOut] = []
    handles = accounts_in(row, table, columns, left_out)
    common = _Common(
        _full_name(row, left_out),
        _optional(row, "niches", _niches, left_out) or (),
        _email(row, left_out),
        _usual_fee(row, currency, left_out),
        _optional(row, "country", _country, left_out),
    )
    found: list[InfluencerRow] = []
    for handle in handles:
        platform = handle.platform
        if platform is None:
            raise NotUnderstood("The platform is missing. Write it like instagram.", field="platform")
        followers = _optional(row, f"{platform.value}_followers", _followers, left_out)
        if followers is None and len(handles) == 1:
            followers = _optional(row, "followers", _followers, left_out)
        found.append(
            InfluencerRow(
                row.line, handle.name, platform, common.name, common.niches, followers, common.email,
                common.usual_fee, common.country, () if found else tuple(left_out), row.cells,
            )
        )  # fmt: skip
    if len(handles) > 1 and row.text("followers"):
        reason = "it does not say on which of the platforms these followers are"
        found[0] = replace(found[0], left_out=(*found[0].left_out, LeftOut(row.line, "followers", reason)))
    return found


class _Common(NamedTuple):
    """What a row says of somebody, whatever platform they are on."""

    name: str | None
    niches: tuple[str, ...]
    email: str | None
    usual_fee: Money | None
    country: str | None


def _full_name(row: Row, left_out: list[LeftOut]) -> str | None:
    """One name, of the first and the last where they stand apart."""
    first, last, whole = row.text("first_name"), row.text("last_name"), row.text("name")
    if first and not last and whole and first not in whole:
        last, whole = whole, None
    if not whole and (first or last):
        row.texts["name"] = " ".join(part for part in (first, last) if part)
    return _optional(row, "name", _name, left_out)


def _optional(row: Row, column: str, parse: Callable[[str], Value], left_out: list[LeftOut]) -> Value | None:
    """A cell without which its row is taken all the same, and named where it cannot be read."""
    text = row.texts.get(column)
    if text is None:
        return None
    try:
        return parse(text)
    except NotUnderstood as refusal:
        left_out.append(LeftOut(row.line, column, refusal.message))
        return None


def _email(row: Row, left_out: list[LeftOut]) -> str | None:
    """The first address of the cell; a creator has one."""
    first, *others = _optional(row, "email", _emails, left_out) or [None]
    if others:
        named = either([quoted(one, 60) for one in others if one], "and")
        left_out.append(LeftOut(row.line, "email", f"only the first address was taken, without {named}"))
    return first


def _usual_fee(row: Row, currency: str | None, left_out: list[LeftOut]) -> Money | None:
    """What people write of fees is often no amount (`gifted`, `$50-$200`), and no reason to go without the creator."""
    try:
        return amount(row, "usual_fee", currency)
    except NotUnderstood as refusal:
        left_out.append(LeftOut(row.line, refusal.field or "usual_fee", refusal.message))
        return None


def _place(text: str) -> str:
    """The country, also behind a city: `Berlin, Germany`."""
    try:
        return parse_country(text)
    except NotUnderstood as why:
        *before, last = re.split(r"[,/|;·]|\s[-–]\s", text)
        if not before or not last.strip():
            raise
        if last.strip().upper() in _US_STATES.split():
            raise NotUnderstood(
                f"{quoted(text)} ends with what may be a state of the US. Write the country's name."
            ) from why
        return parse_country(last)


_US_STATES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY DC"
)
"""Many are codes of countries as well: `Denver, CO`."""
_country = remembered(known(_place))
