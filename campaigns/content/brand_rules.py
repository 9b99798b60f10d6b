"""Whether copy keeps to the brief: words it must have, words it must not, and the disclosure."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from campaigns.content import labels
from campaigns.parsing import key_of
from storage.models import BriefVersion, Deliverable, Version

_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Signs of languages that put no spaces between words."""
_WORD = rf"[^\W{_UNSPACED}]"


_LABELS = "Not stated"


@dataclass(frozen=True)
class Breach:
    """A rule of the brief that copy does not keep, with the words it is about."""

    rule: str
    words: tuple[str, ...]

    @property
    def is_of_labels(self) -> bool:
        """Whether it is about the platform's labels rather than about words."""
        return self.rule == _LABELS

    def __str__(self) -> str:
        return f"{self.rule}: {', '.join(self.words)}"


def breaches(brief: BriefVersion, copy: Version) -> list[Breach]:
    """The brief's rules that copy which was handed in does not keep."""
    return breaches_of(brief, _texts(copy), copy.labels or ())


def is_disclosed(brief: BriefVersion, copy: Version) -> bool:
    """Whether copy has the words of the disclosure that its brief requires."""
    return _has(key_of(" ".join(filter(None, _texts(copy)))), brief.disclosure)


def _texts(copy: Version) -> tuple[str | None, ...]:
    return (copy.title, copy.caption, " ".join(copy.hashtags), copy.first_comment)


def breaches_of(
    brief: BriefVersion, texts: Sequence[str | None], stated: Collection[str] = ()
) -> list[Breach]:
    """The brief's rules that texts do not keep together, and labels that it requires which were not `stated`.

    A word counts as a whole, in any case and typography.
    """
    text = key_of(" ".join(filter(None, texts)))
    missing = tuple(word for word in brief.required_words if not _has(text, word))
    banned = tuple(word for word in brief.banned_words if _has(text, word))
    undisclosed = (brief.disclosure,) if brief.disclosure and not _has(text, brief.disclosure) else ()
    found = [
        Breach("Missing", missing),
        Breach("Not allowed", banned),
        Breach("Disclosure missing", undisclosed),
        Breach(_LABELS, labels.not_stated(brief, stated)),
    ]
    return [breach for breach in found if breach.words]


def broken_by(
    session: Session, deliverable: Deliverable, texts: Sequence[str | None], stated: Collection[str] = ()
) -> list[Breach]:
    """The rules of its campaign's brief that texts for a post, and what was `stated` of labels, do not keep."""
    brief = session.get_one(BriefVersion, deliverable.campaign.brief_version_id)
    return breaches_of(brief, texts, stated)


def _has(text: str, word: str) -> bool:
    """Whether a text has a word or phrase, and not only as a part of another: `ad` is not in `bad`."""
    key = key_of(word)
    before = rf"(?<!{_WORD})" if re.match(_WORD, key) else ""
    after = rf"(?!{_WORD})" if re.match(_WORD, key[-1:]) else ""
    return bool(key) and re.search(f"{before}{re.escape(key)}{after}", text) is not None
