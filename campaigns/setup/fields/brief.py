"""The brief of a new campaign: a stored one that is chosen, or one that is written into the form."""

from dataclasses import replace
from datetime import date

from campaigns import parsing
from campaigns.editorial.brief_form import (
    AUDIENCE,
    BANNED_WORDS,
    BRAND_RULES,
    DELIVERABLES,
    DISCLOSURE,
    LABELS,
    OBJECTIVES,
    REQUIRED_WORDS,
    REQUIREMENTS,
    TIMELINE,
)
from campaigns.forms.fields import Field, Kind, Values
from campaigns.parsing.forms import FormReader

__all__ = [
    "AUDIENCE", "AUDIENCE_IN_LINES", "BANNED_WORDS", "BRAND_RULES", "DELIVERABLES", "DISCLOSURE", "LABELS",
    "OBJECTIVES", "REQUIRED_WORDS", "STORED", "TIMELINE", "WRITTEN", "WRITTEN_OR_STORED",
]  # fmt: skip


def _one_of_both(form: FormReader, values: Values, _today: date) -> None:
    written = form.text(REQUIREMENTS.key)
    if written and values.get(STORED) is not None:
        form.refuse(REQUIREMENTS.key, "A stored brief is chosen above. Empty one of the two fields.")
    elif not written and values.get(STORED) is None:
        form.refuse(REQUIREMENTS.key, "Enter what the campaign asks for, or choose a stored brief.")


STORED = Field(
    key="brief",
    label="Stored brief",
    kind=Kind.STORED_BRIEF,
    hint="From /campaign brief. Leave it empty to write one here.",
    parse=parsing.chosen_id,
    show=lambda _session, campaign: str(campaign.brief_version_id),
    copied=True,
)
WRITTEN = replace(
    REQUIREMENTS,
    label="Brief: what we ask creators for",
    placeholder="Show the serum in your morning routine, and say what you like about it.",
    missing="Enter what the campaign asks of creators.",
)
"""The requirements where there is no other way to say them."""
WRITTEN_OR_STORED = replace(
    REQUIREMENTS, label="Or write it: what is asked for", missing="", check_new=_one_of_both
)
"""The requirements in a form that takes stored briefs, too."""
AUDIENCE_IN_LINES = replace(AUDIENCE, kind=Kind.LINES, placeholder="Coffee drinkers from 25 to 40")
"""The audience where it stands on the first page."""
