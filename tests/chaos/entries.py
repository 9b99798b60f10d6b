"""How people fill in each form, with words that nobody else uses, so that what they sent is found again."""

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import Category, ContentPart, CostState
from tests.chaos.deeds import Act
from tests.chaos.traces import OF_A_FILE, ROWS_OF_A_FILE
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
    if filler is None:
        return None
    form = filler(Reference.read(view["private_metadata"]), words, chance)
    fields = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
    return replace(form, values={field: value for field, value in form.values.items() if field in fields})


def influencers_named(words: str) -> tuple[str, str]:
    """The name of a file of influencers, which their handles begin with, and its content in base64."""
    name = words.replace("-", "_")
    rows = [f"{name}{OF_A_FILE}{number},instagram,beauty,12000" for number in range(ROWS_OF_A_FILE)]
    content = "\n".join(["handle,platform,niches,followers", *rows])
    return name, base64.b64encode(content.encode()).decode()


def _draft(reference: Reference, words: str, chance: Random) -> FilledIn:
    values = {"link": f"https://drafts.example/{words}", "caption": f"Glow {words}", "hashtags": "#ad"}
    return FilledIn(Act.HAND_IN, reference.deliverable or 0, values["link"], values)


def _decision(reference: Reference, words: str, chance: Random) -> FilledIn:
    values = {
        "category": chance.choice(list(Category)).value,
        "reason": words,
        "part": chance.choice(("both", *ContentPart)),
    }
    return FilledIn(Act(reference.word), reference.approval or 0, words, values)


def _terms(reference: Reference, words: str, chance: Random) -> FilledIn:
    values = {"fee": str(chance.randrange(300, 900)), "deliverables": "1 reel", "note": words}
    return FilledIn(Act(reference.word), reference.participation or 0, words, values)


def _reason(reference: Reference, words: str, chance: Random) -> FilledIn:
    return FilledIn(Act(reference.word), reference.participation or 0, words, {"reason": words})


def _link(reference: Reference, words: str, chance: Random) -> FilledIn:
    permalink = f"https://instagram.example/p/{words}"
    return FilledIn(Act.PUBLISH, reference.deliverable or 0, permalink, {"permalink": permalink})


def _design(reference: Reference, words: str, chance: Random) -> FilledIn:
    link = f"https://design.example/{words}"
    return FilledIn(Act.HAND_IN_DESIGN, reference.deliverable or 0, link, {"link": link})


def _copy(reference: Reference, words: str, chance: Random) -> FilledIn:
    return FilledIn(
        Act.HAND_IN_COPY, reference.deliverable or 0, words, {"caption": words, "hashtags": "#sunday"}
    )


def _idea(reference: Reference, words: str, chance: Random) -> FilledIn:
    return FilledIn(Act.SUBMIT_IDEAS, reference.campaign or 0, words, {"theme": words, "pillar": "Mornings"})


def _cost(reference: Reference, words: str, chance: Random) -> FilledIn:
    state = chance.choice((CostState.PLANNED, CostState.COMMITTED, CostState.SPENT)).value
    values = {"what": words, "amount": str(chance.randrange(1, 300)), "state": state}
    return FilledIn(Act.ADD_COST, reference.campaign or 0, words, values)


_FILLERS: dict[str, Callable[[Reference, str, Random], FilledIn]] = {
    FormId.HAND_IN.value: _draft,
    FormId.DECISION.value: _decision,
    FormId.TERMS.value: _terms,
    FormId.REASON.value: _reason,
    FormId.PUBLISH.value: _link,
    FormId.DESIGN.value: _design,
    FormId.COPY.value: _copy,
    FormId.IDEAS.value: _idea,
    FormId.COST.value: _cost,
}
