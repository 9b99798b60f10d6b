"""The rules of a campaign, as boxes to tick."""

from collections.abc import Mapping

from campaigns.forms.fields import Field, Kind
from storage.models import Campaign

_RULES = (
    ("money_in_channel", "Amounts may show in the channel, if it is private"),
    ("money_for_team", "Specialist and teams may see the money"),
    ("needs_signature", "Briefs go out only after the contract is signed"),
    ("no_digest", "No weekly digest in the channel"),
)
"""The columns that hold them, and what they say."""


def _ticked(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(","))


def _in_columns(ticked: tuple[str, ...] | None) -> Mapping[str, bool]:
    return {column: column in (ticked or ()) for column, _ in _RULES}


def _show(campaign: Campaign) -> str:
    return ", ".join(column for column, _ in _RULES if getattr(campaign, column))


RULES = Field(
    key="switches",
    label="Rules",
    kind=Kind.BOXES,
    options=_RULES,
    parse=_ticked,
    columns=_in_columns,
    show=lambda _session, campaign: _show(campaign),
    copied=True,
    edited=True,
)
