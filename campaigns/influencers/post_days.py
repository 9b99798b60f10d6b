"""Draft and publish days of the posts that terms speak of: the same for all, or a post's own.

Posts of terms have no numbers yet, so they are known by kind and position: "story 2".
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from campaigns import parsing
from storage.enums import PostKind
from storage.models import Terms

Stored = dict[str, list[str | None]]


class PostDays(NamedTuple):
    """When the draft of a post is due, and when it is published; None where that is not agreed."""

    draft_due_on: date | None = None
    publish_on: date | None = None


def keys(deliverables: str) -> Iterator[str]:
    """Every post of "1 reel, 2 stories" by its key: "reel 1", "story 1", "story 2"."""
    for kind, count in parsing.parse_deliverables(deliverables):
        for position in range(1, count + 1):
            yield key_of(kind, position)


def key_of(kind: PostKind, position: int) -> str:
    """The key of a post, by its kind and its place (from 1) among those of that kind."""
    return f"{kind.value} {position}"


def stored(days: Mapping[str, PostDays]) -> Stored:
    """Days of single posts as terms keep them."""
    return {
        key: [one.isoformat() if one else None for one in pair] for key, pair in days.items() if any(pair)
    }


def days_of(terms: Terms, key: str) -> PostDays:
    """The days that terms name for a post: its own, else those of all."""
    own = own_days(terms, key)
    return PostDays(own.draft_due_on or terms.draft_due_on, own.publish_on or terms.publish_on)


def own_days(terms: Terms, key: str) -> PostDays:
    """The days that terms name for one post alone."""
    draft, publish = terms.post_days.get(key) or (None, None)
    return PostDays(*(date.fromisoformat(one) if one else None for one in (draft, publish)))
