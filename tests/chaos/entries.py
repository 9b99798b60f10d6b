"""How people fill in each form, with words that nobody else uses, so that what they sent is found again."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import Category
from tests.chaos.deeds import Act
from tests.local_slack import Json


@dataclass(frozen=True)
class FilledIn:
    """What goes into a form: which act that is, about which row, the person's own words, and the values by field."""

    act: Act
    about: int
    words: str
    values: dict[str, Any]


def fill_in(view: Json, words: str, chance: Random) -> FilledIn | None:
    """The entries for a form; None for a form that these people do not know."""
    filler = _FILLERS.get(view["callback_id"])
    return filler(Reference.read(view["private_metadata"]), words, chance) if filler else None


def _draft(reference: Reference, words: str, chance: Random) -> FilledIn:
    values = {"link": f"https://drafts.example/{words}", "caption": f"Glow {words}", "hashtags": "#ad"}
    return FilledIn(Act.HAND_IN, reference.deliverable or 0, values["link"], values)


def _decision(reference: Reference, words: str, chance: Random) -> FilledIn:
    values = {"category": chance.choice(list(Category)).value, "reason": words}
    return FilledIn(Act(reference.word), reference.approval or 0, words, values)


def _terms(reference: Reference, words: str, chance: Random) -> FilledIn:
    values = {"fee": str(chance.randrange(300, 900)), "deliverables": "1 reel", "note": words}
    return FilledIn(Act(reference.word), reference.participation or 0, words, values)


def _reason(reference: Reference, words: str, chance: Random) -> FilledIn:
    return FilledIn(Act(reference.word), reference.participation or 0, words, {"reason": words})


def _link(reference: Reference, words: str, chance: Random) -> FilledIn:
    permalink = f"https://instagram.example/p/{words}"
    return FilledIn(Act.PUBLISH, reference.deliverable or 0, permalink, {"permalink": permalink})


_FILLERS: dict[str, Callable[[Reference, str, Random], FilledIn]] = {
    FormId.HAND_IN.value: _draft,
    FormId.DECISION.value: _decision,
    FormId.TERMS.value: _terms,
    FormId.REASON.value: _reason,
    FormId.PUBLISH.value: _link,
}
