"""The accounts that a row of a file names: by a handle, by the link of a profile, and in a column for each platform."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from campaigns.core.errors import NotUnderstood
from campaigns.core.platforms import rules_of
from campaigns.core.wording import quoted
from campaigns.files.cells import known, remembered, says_nothing
from campaigns.files.layouts import heading_word
from campaigns.files.opening import moved
from campaigns.files.readings import LeftOut
from campaigns.files.tables import Row, Table
from campaigns.parsing import Handle, handle_key, parse_handle, parse_platform
from storage.enums import Platform

PLATFORMS = tuple(platform.value for platform in Platform)
"""What the columns of accounts on one platform are called."""
AccountColumns = list[tuple[str, Callable[[str], Handle | None]]]
"""The columns of accounts on one platform, each with what reads it."""
_platform = remembered(parse_platform)


_FLAG = re.compile(
    r"yes|no|y|n|x|ja|nein|oui|non|si|sí|true|false|[✓✔✗✘☑☒]|[0-9][0-9.,' ]{0,20}[kmb]?", re.IGNORECASE
)
"""What tells whether, or for how many, and not who."""


def with_true_accounts(table: Table) -> Table:
    """The file without columns of platforms that hold marks or counts, and with names of creators taken for names."""
    found = {
        name: at for name, at in table.matched.places.items() if name not in PLATFORMS or _holds(table, name)
    }
    weak = next(column.weak for column in table.layout.columns if column.name == "handle")
    heading = heading_word(table.headings[found["handle"][0]]) if "handle" in found else ""
    named = heading in set(map(heading_word, weak)) and heading not in table.said
    if named and any(name in found for name in ("profile_link", *PLATFORMS)):
        at = found.pop("handle")
        found.setdefault("name", at)
    if found == table.matched.places:
        return table
    matched = replace(table.matched, places=found)
    return replace(table, matched=matched, rows=moved(table.rows, table.matched, matched))


def _holds(table: Table, name: str) -> bool:
    """Whether a column holds accounts; beside a handle or link, one that is called like the platform must show it."""
    heading = heading_word(table.headings[table.matched.places[name][0]])
    cells = [cell for cell in table.column(name) if not says_nothing(cell)]
    if heading in table.said or not cells:
        return True
    if 2 * sum(_FLAG.fullmatch(cell[:40]) is not None for cell in cells) >= len(cells):
        return False
    called = {heading_word(one) for one in (name, *rules_of(Platform(name)).also)}
    beside = heading in called and table.has("handle", "profile_link")
    return not beside or any("@" in cell or "/" in cell for cell in cells)


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
