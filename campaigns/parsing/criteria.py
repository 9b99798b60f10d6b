"""What `/influencer find` looks for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import either, quoted
from campaigns.parsing.closest import did_you_mean
from campaigns.parsing.handles import parse_platform
from campaigns.parsing.lists import parse_niches
from campaigns.parsing.numbers import AmountRange, Range, parse_amount_range, parse_range
from campaigns.parsing.places import parse_country
from campaigns.parsing.text import parse_text
from storage.enums import Platform

KEYS = ("niche", "followers", "platform", "country", "fee")
_ALSO = {
    "niches": "niche",
    "follower": "followers",
    "platforms": "platform",
    "on": "platform",
    "from": "country",
    "fees": "fee",
}
_QUOTES = dict.fromkeys(map(ord, "“”„«»"), '"')
_VALUE = r'(?:"[^"]*"|[^\s"])+'
_PIECE = re.compile(rf'(?P<key>[^\s":]+)\s*:\s*(?P<value>{_VALUE})?|(?P<word>{_VALUE})')
_EXAMPLE = "Write it like niche:beauty followers:10k-500k platform:instagram country:DE fee:<800."


@dataclass(frozen=True)
class Criteria:
    """What influencers must have. Nothing given is no limit; `words` are looked for in handle and name.

    `fee` is the usual one, in whole units of the influencer's own currency.
    """

    niches: tuple[str, ...] = ()
    followers_min: int | None = None
    followers_max: int | None = None
    platform: Platform | None = None
    words: tuple[str, ...] = ()
    country: str | None = None
    fee: AmountRange = field(default_factory=AmountRange)

    def show(self) -> str:
        """The criteria as `parse_criteria` reads them; empty where there are none."""
        followers = Range(self.followers_min, self.followers_max)
        pieces = [f"niche:{_in_quotes(niche)}" for niche in self.niches]
        if followers != Range():
            pieces.append(f"followers:{followers.show()}")
        if self.platform:
            pieces.append(f"platform:{self.platform.value}")
        if self.country:
            pieces.append(f"country:{self.country}")
        if self.fee != AmountRange():
            pieces.append(f"fee:{self.fee.show()}")
        return " ".join([*pieces, *self.words])


def parse_criteria(text: str) -> Criteria:
    """`niche:beauty,"home decor" followers:10k-500k platform:instagram foo`. Raises NotUnderstood."""
    given: dict[str, list[str]] = {key: [] for key in KEYS}
    words: list[str] = []
    typed = parse_text(text, 1000, subject="The search").translate(_QUOTES)
    for match in _PIECE.finditer(re.sub(r"\s*,\s*", ",", typed)):
        if match["key"]:
            given[_key(match["key"])].append((match["value"] or "").replace('"', "").strip())
        else:
            words += [
                word for word in match["word"].replace('"', " ").casefold().split() if word.strip(".:-+*")
            ]
    _refuse_empty_and_twice(given)
    followers = parse_range(given["followers"][0]) if given["followers"] else Range()
    platform = parse_platform(given["platform"][0]) if given["platform"] else None
    country = parse_country(given["country"][0]) if given["country"] else None
    fee = parse_amount_range(given["fee"][0]) if given["fee"] else AmountRange()
    return Criteria(
        parse_niches(",".join(given["niche"])),
        followers.low,
        followers.high,
        platform,
        tuple(words),
        country,
        fee,
    )


def _key(typed: str) -> str:
    key = _ALSO.get(typed.casefold(), typed.casefold())
    if key not in KEYS:
        hint = did_you_mean(key, KEYS, f"Known are {either(KEYS, 'and')}.")
        raise NotUnderstood(f"{quoted(typed)} is not something to search by. {hint} {_EXAMPLE}")
    return key


def _refuse_empty_and_twice(given: dict[str, list[str]]) -> None:
    for key, values in given.items():
        if not all(values):
            raise NotUnderstood(f"Nothing stands after {key}:. {_EXAMPLE}")
        if len(values) > 1 and key != "niche":
            raise NotUnderstood(f"{key}: stands there twice. Write it once. {_EXAMPLE}")


def _in_quotes(value: str) -> str:
    return f'"{value}"' if " " in value else value
