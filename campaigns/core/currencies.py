"""Currencies: which ones are money today, how many decimals they have, and the signs people write for them.

Facts come from babel's copy of the CLDR. Its count of decimals is what minor units are counted in.
"""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_precision
from rapidfuzz import process

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, either, quoted

_DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "JMD", "TTD")
_SIGNS: dict[str, tuple[str, ...]] = {
    "$": _DOLLARS,
    "US$": ("USD",),
    "C$": ("CAD",),
    "AU$": ("AUD",),
    "S$": ("SGD",),
    "£": ("GBP", "EGP", "GIP", "FKP", "SHP"),
    "¥": ("JPY", "CNY"),
    "元": ("CNY",),
    "円": ("JPY",),
    "KR": ("SEK", "NOK", "DKK", "ISK"),
    "FR.": ("CHF",),
    "SFR.": ("CHF",),
    "ZŁ": ("PLN",),
    "ZL": ("PLN",),
    "KČ": ("CZK",),
    "FT": ("HUF",),
    "LEI": ("RON", "MDL"),
    "₺": ("TRY",),
    "₽": ("RUB",),
    "₴": ("UAH",),
    "₦": ("NGN",),
    "฿": ("THB",),
    "₸": ("KZT",),
    "RM": ("MYR",),
    "RP": ("IDR",),
}


@cache
def current_currencies() -> frozenset[str]:
    """The ISO 4217 codes that are legal tender somewhere today."""
    used = get_global("territory_currencies").values()
    return frozenset(code for money in used for code, _start, end, tender in money if tender and end is None)


def decimals_of(currency: str) -> int:
    """How many decimals amounts in `currency` have: EUR 2, JPY 0, KWD 3."""
    return get_currency_precision(currency)


def with_decimals(count: int) -> list[str]:
    """The currencies in use whose amounts have so many decimals, in order."""
    return sorted(one for one in current_currencies() if decimals_of(one) == count)


def parse_currency(text: str, default: str | None = None) -> str:
    """The code of the currency written in `text`, as a code (`eur`) or a sign (`€`).

    A sign of several currencies (`kr`) means `default` where that is one of them. Raises NotUnderstood.
    """
    typed = "".join(bare(text).split())[:400]
    code = currency_of(typed, default)
    if code:
        return code
    if not typed:
        raise NotUnderstood("The currency is missing. Write its code of three letters, for example EUR.")
    could_be = _SIGNS.get(typed.upper())
    if could_be:
        raise NotUnderstood(f"{quoted(typed)} stands for several currencies. Write {either(could_be)}.")
    raise NotUnderstood(f"{quoted(typed)} is not a currency in use today. {_nearest(text[:400])}")


def may_be_currency(typed: str) -> bool:
    """Whether `typed` is the code or sign of a currency, or of several."""
    return currency_of(typed) is not None or "".join(typed.split()).upper() in _SIGNS


def currency_of(typed: str, default: str | None = None) -> str | None:
    """The code that `typed` certainly means, or None."""
    wanted = "".join(typed.split()).upper()
    if wanted in current_currencies():
        return wanted
    could_be = _SIGNS.get(wanted, ())
    if default in could_be:
        return default
    return _english_signs().get(wanted) or (could_be[0] if len(could_be) == 1 else None)


@cache
def _english_signs() -> dict[str, str]:
    signs = Locale.parse("en").currency_symbols
    used = current_currencies()
    return {"".join(sign.split()).upper(): code for code, sign in signs.items() if code in used}


@cache
def _english_names() -> dict[str, str]:
    return {code: get_currency_name(code, locale="en").casefold() for code in sorted(current_currencies())}


def _nearest(typed: str) -> str:
    by_name = process.extractOne(typed.casefold(), _english_names(), score_cutoff=75)
    by_code = process.extractOne(typed.upper(), sorted(current_currencies()), score_cutoff=75)
    best = by_name[2] if by_name else by_code[0] if by_code else None
    return f"Did you mean {best}?" if best else "Write its code of three letters, for example EUR or USD."
