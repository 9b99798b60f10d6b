"""Labels that a brief requires posts to carry: what is asked of whoever hands copy in, or records a post's link.

The words of the disclosure (`BriefVersion.disclosure`) are looked for in the copy; what a platform labels by a switch
of its own can only be stated by who makes the post, and seen on it.
"""

from collections.abc import Collection, Sequence
from enum import StrEnum

from campaigns.core.errors import NotUnderstood
from storage.models import BriefVersion

FIELD = "labels"
"""The field of every form in which labels are stated or confirmed."""


class Label(StrEnum):
    """What a brief can require of the platform's own labels, and what is stated of them."""

    PAID = "paid"
    AI = "ai"
    NO_AI = "no_ai"
    WORDS = "words"


REQUIRED = {
    Label.PAID: "The platform's paid partnership label",
    Label.AI: "The platform's AI label, where anything is made with AI",
}
"""What a brief can require, as it says it."""
STATED = {
    Label.PAID: "The paid partnership label will be on",
    Label.AI: "The AI label will be on",
    Label.NO_AI: "Nothing of it is made with AI",
}
SEEN = {
    Label.PAID: "The paid partnership label is on",
    Label.AI: "The AI label is on",
    Label.NO_AI: "Nothing of it is made with AI",
}
_MISSING = {
    Label.PAID: "the paid partnership label",
    Label.AI: "the AI label, or that nothing is made with AI",
    Label.WORDS: "the disclosure in the text",
}
_MET_BY = {Label.PAID: (Label.PAID,), Label.AI: (Label.AI, Label.NO_AI), Label.WORDS: (Label.WORDS,)}


def required_by(brief: BriefVersion) -> tuple[Label, ...]:
    """What a brief requires, the words of its disclosure among it."""
    words = (Label.WORDS,) if brief.disclosure else ()
    return (*words, *(Label(one) for one in brief.labels or () if one in REQUIRED))


def to_state(brief: BriefVersion) -> list[tuple[str, str]]:
    """What whoever hands copy in is asked about labels, as choices; nothing where the brief requires none."""
    return [(one.value, STATED[one]) for one in _asked(brief)]


def to_confirm(brief: BriefVersion) -> list[tuple[str, str]]:
    """The same for who records the link of the published post; the words of the disclosure come first."""
    words = f"“{brief.disclosure[:60]}” is in the text"
    first = [(Label.WORDS.value, words)] if brief.disclosure else []
    return [*first, *((one.value, SEEN[one]) for one in _asked(brief))]


def read(ticked: Collection[str], choices: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The choices that were ticked; NotUnderstood where two contradict each other."""
    found = tuple(value for value, _ in choices if value in ticked)
    if Label.AI in found and Label.NO_AI in found:
        raise NotUnderstood("Either the AI label is on, or nothing is made with AI.", field=FIELD)
    return found


def read_stated(typed: str) -> tuple[str, ...]:
    """What a form states, as a text with commas."""
    return read(typed.split(", "), [(one.value, words) for one, words in STATED.items()])


def meeting(required: Label) -> tuple[Label, ...]:
    """What meets something that is required."""
    return _MET_BY[required]


def missing(required: Collection[Label], there: Collection[str]) -> tuple[Label, ...]:
    """What is required and not there."""
    return tuple(one for one in required if not set(_MET_BY[one]) & set(there))


def not_stated(brief: BriefVersion, stated: Collection[str]) -> tuple[str, ...]:
    """What of the platform's labels a brief requires and nobody stated, in words."""
    wanted = [one for one in required_by(brief) if one is not Label.WORDS]
    return in_words(missing(wanted, stated))


def in_words(labels: Collection[Label]) -> tuple[str, ...]:
    """Missing labels as people say them."""
    return tuple(_MISSING[one] for one in labels)


def said_in(brief: BriefVersion) -> str:
    """All that a brief says about disclosure, one thing a line."""
    return "\n".join(filter(None, [brief.disclosure, *(REQUIRED[Label(one)] for one in brief.labels or ())]))


def _asked(brief: BriefVersion) -> list[Label]:
    return [label for one in required_by(brief) if one is not Label.WORDS for label in _MET_BY[one]]
