"""Time zones and countries."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, either, quoted
from campaigns.parsing.closest import closest, did_you_mean, nearest

_ZONE_EXAMPLE = "Write it like Europe/Berlin or America/New_York."
_NO_PLACES = {"Factory", "localtime", "posixrules"}
_ALSO_CALLED = {
    "america": "US",
    "czech republic": "CZ",
    "england": "GB",
    "great britain": "GB",
    "holland": "NL",
    "scotland": "GB",
    "turkey": "TR",
    "uae": "AE",
    "wales": "GB",
}
_NO_COUNTRIES = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}


def parse_time_zone(text: str) -> str:
    """The IANA name of a time zone, from that in any case or from its city. Raises NotUnderstood."""
    typed = bare(text[:200])
    if not typed:
        raise NotUnderstood(f"The time zone is missing. {_ZONE_EXAMPLE}")
    found = _zones_by_word().get(_word(typed), ())
    if len(found) == 1:
        return found[0]
    if found:
        raise NotUnderstood(f"{quoted(typed)} is the name of several time zones. Write {either(found)}.")
    word = closest(_word(typed), list(_zones_by_word()))
    hint = f"Did you mean {either(_zones_by_word()[word])}?" if word else _ZONE_EXAMPLE
    raise NotUnderstood(f"{quoted(typed)} is not a time zone. {hint}")


@cache
def time_zones() -> tuple[str, ...]:
    """The IANA names people may choose, in order."""
    named = (zone for zone in available_timezones() if zone not in _NO_PLACES)
    return tuple(
        sorted(zone for zone in named if not zone.startswith(("Etc/", "SystemV/", "posix/", "right/")))
    )


def suggest_time_zones(typed: str, most: int = 100) -> list[str]:
    """The time zones nearest to what was typed so far, the best first."""
    return nearest(typed, time_zones(), most)


def parse_country(text: str) -> str:
    """The ISO 3166 code of two letters, from any such code or the English name. Raises NotUnderstood."""
    typed = " ".join(bare(text).split())[:200]
    if not typed:
        raise NotUnderstood("The country is missing. Write its code of two letters, for example DE.")
    code = typed.upper()
    if code in _countries():
        return code
    aliases = get_global("territory_aliases").get(code, [])
    if len(aliases) == 1 and aliases[0] in _countries():
        return str(aliases[0])
    names = _ALSO_CALLED | {name.casefold(): key for key, name in _countries().items()}
    if typed.casefold() in names:
        return names[typed.casefold()]
    if typed.casefold() in _names_elsewhere():
        return _names_elsewhere()[typed.casefold()]
    hint = did_you_mean(typed, list(_countries().values()), "Write its code of two letters, for example DE.")
    raise NotUnderstood(f"{quoted(typed)} is not a country. {hint}")


@cache
def _countries() -> dict[str, str]:
    territories = Locale.parse("en").territories
    return {code: name for code, name in territories.items() if len(code) == 2 and code not in _NO_COUNTRIES}


@cache
def _names_elsewhere() -> dict[str, str]:
    """Countries by what they are called in the languages whose headings are read, where that is one country."""
    found: dict[str, set[str]] = {}
    for language in ("de", "fr", "es", "pt", "it", "pl", "tr", "ja"):
        for code, name in Locale.parse(language).territories.items():
            if code in _countries():
                found.setdefault(name.casefold(), set()).add(code)
    return {name: next(iter(codes)) for name, codes in found.items() if len(codes) == 1}


@cache
def _zones_by_word() -> dict[str, tuple[str, ...]]:
    """Zones by their whole name and, where no zone has that whole name, by their city."""
    whole = {_word(zone): (zone,) for zone in time_zones()}
    cities: dict[str, tuple[str, ...]] = {}
    for zone in time_zones():
        city = _word(zone.rpartition("/")[2])
        cities[city] = (*cities.get(city, ()), zone)
    return {**cities, **whole}


def _word(typed: str) -> str:
    return " ".join(typed.casefold().replace("_", " ").replace(" / ", "/").split())
