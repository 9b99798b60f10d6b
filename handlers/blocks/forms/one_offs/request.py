"""Asking for a one-off approval: what, who decides, how many of them, and by when."""

from collections.abc import Mapping, Sequence

from campaigns.one_offs.request import (
    CAMPAIGN,
    COUNT,
    DETAILS,
    DUE,
    MOST_DETAILS,
    MOST_TITLE,
    PEOPLE,
    THEN,
    TITLE,
)
from campaigns.policies.policy import Quorum
from campaigns.policies.policy_form import NEEDED
from handlers.blocks.kit.elements import View, context, modal
from handlers.blocks.kit.inputs import date_input, people_input, select_input, text_input
from handlers.blocks.kit.text import quoted
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

QUOTED = 400


def request_form(
    entered: Mapping[str, str],
    people: Sequence[str],
    campaigns: Sequence[tuple[str, str]],
    kept: str,
    said: str = "",
) -> View:
    """The form with what is known already; `said` is the message that it is about, and `kept` what goes along."""
    blocks = [
        *([context(f"About this message:\n{quoted(said, QUOTED)}")] if said else []),
        text_input(TITLE, "What is to be approved?", value=entered.get(TITLE, ""), most=MOST_TITLE),
        text_input(
            DETAILS, "Details, or a link", value=entered.get(DETAILS, ""), lines=True, optional=True,
            most=MOST_DETAILS,
        ),
        people_input(PEOPLE, "Who decides?", chosen=people, optional=False),
        select_input(COUNT, "How many of them must approve?", NEEDED, value=Quorum.ANY.value),
        people_input(
            THEN, "And then", hint="A second level: any one of them, once the first has approved. Nobody: no level."
        ),
        date_input(DUE, "By", value=entered.get(DUE, ""), optional=True, hint="Two working days, if you choose none."),
    ]  # fmt: skip
    if campaigns:
        blocks.append(
            select_input(
                CAMPAIGN, "For a campaign", campaigns, optional=True, hint="Its people see it then, too."
            )
        )
    return modal(
        FormId.ONE_OFF,
        "Ask for approval",
        blocks,
        submit="Ask",
        close="Cancel",
        reference=Reference(word=kept),
    )
