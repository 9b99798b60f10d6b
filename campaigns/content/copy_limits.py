"""How long captions may be and how many hashtags they may have, platform by platform."""

import re

from campaigns.content.text_length import LINK, length
from campaigns.content.versions import Copy
from campaigns.core.errors import NotUnderstood
from campaigns.core.platforms import rules_of
from campaigns.core.wording import counted
from campaigns.parsing import graphemes
from storage.enums import Platform

_TAGS = re.compile(r"(?<![\w&])(?:#\w*[^\W\d_]\w*)+")
"""Hashtags, also where one follows another without a space; #1 is none."""


def full_text(caption: str, hashtags: tuple[str, ...]) -> str:
    """Caption and hashtags as they are published."""
    return " ".join(part for part in (caption, " ".join(hashtags)) if part)


def hashtag_count(caption: str, hashtags: tuple[str, ...]) -> int:
    """How many hashtags a post has, in its caption and after it."""
    return len(hashtags) + _in_text(caption)


def _in_text(caption: str) -> int:
    return sum(found.count("#") for found in _TAGS.findall(LINK.sub(" ", caption)))


def refuse_unfit(platform: Platform, copy: Copy) -> None:
    """Raise NotUnderstood where a platform would not take this copy, saying by how much."""
    limits = rules_of(platform).limits
    _refuse_title(platform, copy.title, limits.title)
    _refuse_hashtags(platform, copy, limits.hashtags)
    refuse_besides(platform, copy.alt_text, copy.first_comment)
    used = length(platform, full_text(copy.caption, copy.hashtags))
    if limits.caption is not None and used > limits.caption:
        raise NotUnderstood(
            f"Caption and hashtags have {used:,} {limits.counting.unit} together; "
            f"{platform.label} takes {limits.caption:,}. "
            f"Take out {used - limits.caption:,}.",
            field="caption",
        )


def _refuse_hashtags(platform: Platform, copy: Copy, most: int | None) -> None:
    count, in_caption = hashtag_count(copy.caption, copy.hashtags), _in_text(copy.caption)
    if most is None or count <= most:
        return
    where = f", {in_caption} of them in the caption" if in_caption else ""
    raise NotUnderstood(
        f"That is {counted(count, 'hashtag')}{where}. {platform.label} takes at most {most}.",
        field="caption" if in_caption > most else "hashtags",
    )


def _refuse_title(platform: Platform, title: str, most: int) -> None:
    if title and not most:
        raise NotUnderstood(f"A post on {platform.label} has no title. Leave it empty.", field="title")
    if len(graphemes(title)) > most:
        raise NotUnderstood(
            f"The title has {len(graphemes(title))} characters; {platform.label} takes {most}.", field="title"
        )


def refuse_besides(platform: Platform, alt_text: str, first_comment: str) -> None:
    """Raise NotUnderstood where a platform would not take what goes with a caption."""
    limits = rules_of(platform).limits
    given = (
        ("alt_text", "The alt text", alt_text, limits.alt_text),
        ("first_comment", "The first comment", first_comment, limits.comment),
    )
    for field, subject, text, most in given:
        used = len(graphemes(text))
        if used > most:
            raise NotUnderstood(
                f"{subject} has {used:,} characters; {platform.label} takes {most:,}.", field=field
            )
