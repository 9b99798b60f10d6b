"""Lists people type into one field: niches, and the posts a creator is to make."""

from __future__ import annotations

import re
from collections.abc import Sequence

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted, either, quoted
from campaigns.parsing.closest import did_you_mean
from campaigns.parsing.name_keys import key_of
from campaigns.parsing.text import parse_name
from storage.enums import PostKind

_SEVERAL = re.compile(r"[,;|\n]+")
_POSTS_MOST = 20
_ITEM = re.compile(
    r"(?:(?P<count>[0-9]{1,9})\s*[x×*]?\s*)?(?P<kind>[^\W\d_][\w -]*?)(?:\s*[x×*]\s*(?P<after>[0-9]{1,9}))?"
)
_EXAMPLE = "Write it like 1 reel, 2 stories."

Deliverables = tuple[tuple[PostKind, int], ...]


def parse_niches(text: str, most: int = 20) -> tuple[str, ...]:
    """Niches separated by commas, semicolons, bars or lines; lower case, each once. Raises NotUnderstood."""
    typed = [bare(bare(part).lstrip("#")) for part in _SEVERAL.split(text[:20_000])]
    niches = tuple(
        dict.fromkeys(key_of(parse_name(part, 40, subject="A niche", longest=60)) for part in typed if part)
    )
    if len(niches) > most:
        raise NotUnderstood(f"That is {counted(len(niches), 'niche')}. Write at most {most}.")
    return niches


def parse_hashtags(text: str, most: int = 60) -> tuple[str, ...]:
    """Hashtags separated by anything but letters, digits and underscores, each once. Raises NotUnderstood."""
    words = [word for word in map(bare, re.split(r"[\s,;#]+", text[:20_000])) if word]
    odd = next((word for word in words if not re.fullmatch(r"\w{1,100}", word)), None)
    if odd is not None:
        raise NotUnderstood(
            f"{quoted(odd)} is no hashtag. Write letters, digits and underscores, such as #sunday."
        )
    tags = tuple(dict.fromkeys(f"#{word}" for word in words))
    if len(tags) > most:
        raise NotUnderstood(f"That is {counted(len(tags), 'hashtag')}. Write at most {most}.")
    return tags


def parse_deliverables(text: str) -> Deliverables:
    """How many posts of which kind: `1 reel, 2 stories`; 1 to 20 in all. Raises NotUnderstood."""
    typed = [bare(part) for part in re.split(r"[,;+&\n]+|\band\b", text[:2000], flags=re.IGNORECASE)]
    wanted: dict[PostKind, int] = {}
    for part in filter(None, typed):
        kind, count = _item(part)
        wanted[kind] = wanted.get(kind, 0) + count
    if not 1 <= sum(wanted.values()) <= _POSTS_MOST:
        problem = "There are no posts in that." if not wanted else f"That is {sum(wanted.values()):,} posts."
        raise NotUnderstood(f"{problem} Ask for 1 to {_POSTS_MOST} in all. {_EXAMPLE}")
    return tuple(wanted.items())


def show_deliverables(deliverables: Sequence[tuple[PostKind, int]]) -> str:
    """`1 reel, 2 stories`, as `parse_deliverables` reads it."""
    return ", ".join(counted(count, kind.value) for kind, count in deliverables)


def _item(part: str) -> tuple[PostKind, int]:
    match = _ITEM.fullmatch(part)
    if match is None or (match["count"] and match["after"]):
        raise NotUnderstood(f"{quoted(part)} is not a number of posts. {_EXAMPLE}")
    count = int(match["count"] or match["after"] or 1)
    if count == 0:
        raise NotUnderstood(f"{quoted(part)} asks for nothing. Leave it out, or write how many. {_EXAMPLE}")
    return _kind(match["kind"]), count


def _kind(word: str) -> PostKind:
    plain = word.casefold().strip().removeprefix("a ").removeprefix("an ").strip()
    known = {plural: kind for kind in PostKind for plural in (kind.value, counted(2, kind.value)[2:])}
    if plain not in known:
        kinds = [kind.value for kind in PostKind]
        hint = did_you_mean(plain, kinds, f"Write {either(kinds)}.")
        raise NotUnderstood(f"{quoted(word)} is not a kind of post. {hint} {_EXAMPLE}")
    return known[plain]
