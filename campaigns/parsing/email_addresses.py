"""E-mail addresses: one, or a list of them the way mail programs and people write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted, quoted

_PLAIN = re.compile(
    r"(?P<name>(?=[^@]{1,64}@)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)@(?P<domain>(?!.*--)[A-Za-z0-9.-]{1,100})"
)
"""Addresses whose name before the @ is beyond doubt, and stays as it is: then only the domain is looked at."""
_PARTS = re.compile(r"[;\r\n\v\f\x85\u2028\u2029]+")
"""What certainly ends an entry. A comma may stand within a name: `Doe, John <john@x.example>`."""
_IN_BRACKETS = re.compile(r"<([^<>@]*@[^<>]*)>|\(([^()@]*@[^()]*)\)|\[([^\[\]@]*@[^\[\]]*)\]")
_COMMENT = re.compile(r"\([^()@]*\)")
_AND = {"and", "&", "+", "/", "|", "-", "–"}
_QUOTES = "\"'“”„‟‘’‚‛«»"
_NAME_PARTS = 3
"""So many pieces between commas may be one name: `Doe, John, Dr.`"""


def parse_email(text: str) -> str:
    """One e-mail address, its domain in lower case ASCII; a name beside it (`Ana <ana@...>`) is left out.

    The domain is not looked up. Raises NotUnderstood.
    """
    typed = bare(text)[:1000]
    if not typed:
        raise NotUnderstood("The e-mail address is missing. Write it like name@company.com.")
    try:
        plain = _PLAIN.fullmatch(typed)
        return f"{plain['name']}@{_domain(plain['domain'])}" if plain else _validated(typed)
    except ValueError as why:
        listed = list(_entries(typed))
        if len(listed) == 1 and listed[0] != typed:
            return parse_email(listed[0])
        if len(listed) > 1 and all("@" in entry for entry in listed):
            raise NotUnderstood(f"{quoted(typed, 60)} is more than one e-mail address. Write one.") from why
        raise NotUnderstood(f"{quoted(typed, 60)} is not an e-mail address. {_sentence(why)}") from why


def plain_address(address: str | None) -> str | None:
    """An address as every mail server can carry it, or None; for those that Slack gives."""
    if not address or _PLAIN.fullmatch(address):
        return address or None
    try:
        return _validated(address, globally_deliverable=False, allow_display_name=False)
    except ValueError:
        return None


def parse_emails(text: str, most: int = 50) -> tuple[str, ...]:
    """The e-mail addresses of a list, each once; none where nothing is written.

    They are separated by commas, semicolons, spaces or lines, and may have names beside them as mail programs write
    these: `Doe, John <john@x.example>; Jane Roe (jane@x.example)`. Raises NotUnderstood, naming what is no address.
    """
    if _PLAIN.fullmatch(text):
        return (parse_email(text),)
    addresses: dict[str, str] = {}
    for entry in _entries(text[:100_000]):
        parsed = parse_email(entry)
        addresses.setdefault(parsed.casefold(), parsed)
    if len(addresses) > most:
        raise NotUnderstood(f"That is {counted(len(addresses), 'address')}. Write at most {most}.")
    return tuple(addresses.values())


def _entries(text: str) -> Iterator[str]:
    """What stands for one address each, names left out; what is no address stays, to be named."""
    for part in _PARTS.split(text):
        if _IN_BRACKETS.search(part):
            yield from _with_names(part)
        else:
            yield from _without_names(part)


def _with_names(part: str) -> Iterator[str]:
    """The addresses in brackets, and what stands between them but the name of each."""
    begins = 0
    for match in _IN_BRACKETS.finditer(part):
        address = next(filter(None, match.groups()))
        before = [piece for piece in part[begins : match.start()].split(",") if bare(piece)]
        yield from _without_names(",".join(_but_the_name(before, address)))
        yield _address(address)
        begins = match.end()
    yield from _without_names(part[begins:])


def _but_the_name(pieces: list[str], address: str) -> list[str]:
    """The pieces before a name: that is the last few without an @, or the address itself once more."""
    if pieces and _address(pieces[-1]).casefold() == _address(address).casefold():
        return pieces[:-1]
    named = 0
    while named < min(len(pieces), _NAME_PARTS) and "@" not in pieces[-1 - named]:
        named += 1
    *others, last = pieces[: len(pieces) - named] or [""]
    return [*others, last] if named else [*others, _without_words_after(last)]


def _without_words_after(piece: str) -> str:
    """The piece up to its last address."""
    before, at, after = piece.rpartition("@")
    return before + at + re.split(r"\s", after, maxsplit=1)[0]


def _without_names(part: str) -> Iterator[str]:
    for word in re.split(r"[\s,]+", _COMMENT.sub(" ", part)):
        entry = _address(word)
        if entry and entry not in _AND:
            yield entry


def _address(word: str) -> str:
    """Without the quotation marks, the scheme and the question of a link (`mailto:ana@x.example?subject=...`)."""
    plain = bare(bare(word).strip("<>").strip(_QUOTES).removesuffix("."))
    if plain[:7].casefold() == "mailto:":
        plain = re.split(r"[?|]", plain[7:])[0]
    return plain


def _validated(typed: str, *, globally_deliverable: bool = True, allow_display_name: bool = True) -> str:
    """What the validator makes of it; raises ValueError."""
    from email_validator import validate_email  # noqa: PLC0415 - its tables would be a part of every start

    address = validate_email(
        typed,
        check_deliverability=False,
        globally_deliverable=globally_deliverable,
        allow_smtputf8=False,
        allow_display_name=allow_display_name,
        strict=True,
    )
    return address.ascii_email or address.normalized


@lru_cache(maxsize=4096)
def _domain(domain: str) -> str:
    """A domain as it is stored. In files thousands of addresses share one, and looking it through takes longest."""
    return _validated(f"a@{domain}").removeprefix("a@")


def _sentence(why: Exception) -> str:
    words = " ".join(str(why).split()).replace("email", "e-mail")
    return words if words.endswith(".") else f"{words}."
