"""The accounts that a row of a file names: by a handle, by the link of a profile, and in a column for each platform."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted
from campaigns.files.cells import known, remembered
from campaigns.files.readings import LeftOut
from campaigns.files.tables import Row, Table
from campaigns.parsing import Handle, handle_key, parse_handle, parse_platform
from storage.enums import Platform

PLATFORMS = tuple(platform.value for platform in Platform)
"""What the columns of accounts on one platform are called."""
AccountColumns = list[tuple[str, Callable[[str], Handle | None]]]
"""The columns of accounts on one platform, each with what reads it."""
_platform = remembered(parse_platform)


def account_columns(table: Table) -> AccountColumns:
    """The columns of a file that hold accounts on one platform."""
    return [
        (name, known(partial(parse_handle, platform=Platform(name))))
        for name in table.matched.places
        if name in PLATFORMS
    ]


def accounts_in(row: Row, table: Table, columns: AccountColumns, left_out: list[LeftOut]) -> list[Handle]:
    """The accounts of a row, on each platform once: by handle, by link, and in a column for each platform.

    Without a cell that is no account a row is taken, and the cell `left_out`, unless it is all that there is.
    """
    platform = row.read("platform", _platform) or table.answers.platform
    handle = row.read("handle", partial(parse_handle, platform=platform))
    link = None
    if "profile_link" in row.texts:
        link = row.read("profile_link", partial(_linked, platform=platform))
    if handle and link:
        if handle_key(handle.name) != handle_key(link.name) and handle.platform in (None, link.platform):
            raise NotUnderstood(
                f"The handle is {quoted(handle.name)}, but the link is of {quoted(link.name)}. Keep the right one.",
                field="handle",
            )
        if handle.platform is None:
            handle = link
    found = [one for one in (handle or link,) if one]
    refused: NotUnderstood | None = None
    for column, read in columns:
        try:
            account = row.read(column, read)
        except NotUnderstood as refusal:
            left_out.append(LeftOut(row.line, column, refusal.message))
            refused = refused or refusal
            continue
        if account and all(account.platform is not one.platform for one in found):
            found.append(account)
    if not found:
        raise refused or NotUnderstood("The handle is missing. Write it like @name.", field="handle")
    return found


def _linked(text: str, platform: Platform | None) -> Handle | None:
    """The account of a profile's link; what is no link says nothing."""
    return parse_handle(text, platform) if "/" in text else None
