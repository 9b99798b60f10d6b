"""Whether a caption keeps to the brief: words it must have, words it must not, and the disclosure."""

from dataclasses import dataclass

from campaigns.parsing import key_of
from storage.models import BriefVersion, Version


@dataclass(frozen=True)
class Breach:
    """A rule of the brief that a caption does not keep, with the words it is about."""

    rule: str
    words: tuple[str, ...]


def breaches(brief: BriefVersion, copy: Version) -> list[Breach]:
    """The brief's rules that a caption (with its hashtags) does not keep; nothing is refused for them."""
    text = key_of(f"{copy.caption or ''} {' '.join(copy.hashtags)}")
    missing = tuple(word for word in brief.required_words if key_of(word) not in text)
    banned = tuple(word for word in brief.banned_words if key_of(word) in text)
    undisclosed = (brief.disclosure,) if brief.disclosure and key_of(brief.disclosure) not in text else ()
    found = [
        Breach("Missing", missing),
        Breach("Not allowed", banned),
        Breach("Disclosure missing", undisclosed),
    ]
    return [breach for breach in found if breach.words]
