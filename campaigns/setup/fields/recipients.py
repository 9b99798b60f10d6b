"""The people outside Slack who hear of a campaign by e-mail."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.forms.fields import Field, Kind
from campaigns.people import recipients
from storage.enums import Audience
from storage.models import Campaign


def _set(audience: Audience) -> Callable[[UnitOfWork, Campaign, Sequence[str] | None], None]:
    def store(work: UnitOfWork, campaign: Campaign, emails: Sequence[str] | None) -> None:
        wanted = list(emails or ())
        if wanted != recipients.addresses(work.session, campaign, audience):
            recipients.replace(work, campaign, audience, wanted)

    return store


def _show(audience: Audience) -> Callable[[Session, Campaign], str]:
    return lambda session, campaign: ", ".join(recipients.addresses(session, campaign, audience))


CLIENT = Field(
    key="client",
    label="Client",
    placeholder="Northwind Beans",
    hint="For whom it is made, if for somebody else. `/campaign report all for …` shows all of theirs.",
    parse=partial(parsing.parse_text, most=120, subject="The client"),
    column="client",
    copied=True,
    edited=True,
    shown=True,
)
STAKEHOLDERS = Field(
    key="stakeholders",
    label="Stakeholders' e-mail addresses",
    kind=Kind.LINES,
    placeholder="board@company.com, partner@agency.com",
    hint="They get the report by e-mail.",
    later_hint="They get the report by e-mail.",
    parse=parsing.parse_emails,
    store=_set(Audience.STAKEHOLDER),
    show=_show(Audience.STAKEHOLDER),
    copied=True,
    edited=True,
)
STAKEHOLDERS_TO_TELL = replace(
    STAKEHOLDERS, hint="They hear by e-mail that the campaign is live, and get the report."
)
"""The same in a campaign that goes live."""
CLIENTS = Field(
    key="clients",
    label="Client's e-mail addresses",
    kind=Kind.LINES,
    placeholder="marketing@client.com",
    hint="They hear by e-mail that the campaign is live.",
    later_hint="They heard that the campaign is live. Addresses added now get no e-mail.",
    parse=parsing.parse_emails,
    store=_set(Audience.CLIENT),
    show=_show(Audience.CLIENT),
    copied=True,
    edited=True,
)
