"""Who decides for a client, as somebody types it: one person a line, by name and e-mail address."""

import re
from dataclasses import dataclass

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, quoted

MOST = 20
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
_WITH_ADDRESS = re.compile(r"(?P<name>[^<>]*?)[\s,;]*<?(?P<email>[^\s<>,;]+@[^\s<>,;]+)>?[\s.;,]*")


@dataclass(frozen=True)
class NamedClient:
    """Somebody who decides for a client."""

    name: str
    email: str


def read_clients(text: str) -> tuple[NamedClient, ...]:
    """The people of a list such as `Ana Ruiz <ana@client.com>`, one a line; none where nothing is written.

    Raises NotUnderstood, at the field `clients`, naming what is not understood.
    """
    lines = [line for line in map(bare, text.splitlines()) if line]
    if len(lines) > MOST:
        raise NotUnderstood(f"That is {len(lines)} people. Name at most {MOST}.", field="clients")
    named: dict[str, NamedClient] = {}
    for line in lines:
        one = _read(line)
        if one.email.casefold() in named:
            raise NotUnderstood(
                f"{one.email} stands there twice. Each person has an address.", field="clients"
            )
        named[one.email.casefold()] = one
    return tuple(named.values())


def read_colour(text: str) -> str | None:
    """A colour such as "#1f7a4d"; None where nothing is written. Raises NotUnderstood at the field `colour`."""
    typed = bare(text)
    if not typed:
        return None
    found = _COLOUR.fullmatch(typed)
    if found is None:
        raise NotUnderstood(f"{quoted(typed, 30)} is no colour. Write it like #1f7a4d.", field="colour")
    return f"#{found[1].lower()}"


def _read(line: str) -> NamedClient:
    found = _WITH_ADDRESS.fullmatch(line)
    name = bare(found["name"]).strip("\"'“”") if found else ""
    if found is None or not name:
        raise NotUnderstood(
            f"{quoted(line, 60)} needs a name and an e-mail address. Write it like Ana Ruiz <ana@client.com>.",
            field="clients",
        )
    try:
        return NamedClient(
            parsing.parse_name(name, most=120, subject="The name"), parsing.parse_email(found["email"])
        )
    except NotUnderstood as wrong:
        raise NotUnderstood(wrong.message, field="clients") from wrong
