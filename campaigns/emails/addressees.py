"""To whom an e-mail goes when it is sent again: the address that is on record now."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.emails.registry import email_kind
from campaigns.people import recipients
from storage.enums import Audience, MailKind, Role
from storage.id_lists import among
from storage.models import Campaign, Influencer, Mail, OutsideApprover, Participation


class AddressBook:
    """The addresses of whoever hears of some campaigns; each kind of row is read once for all, when first asked for."""

    def __init__(self, session: Session, campaigns: Sequence[Campaign]) -> None:
        self._session, self._campaigns = session, campaigns

    def now(self, mail: Mail) -> str | None:
        """A creator's address as it is now; else one of the campaign's, in place of a wrong one that was mended.

        Once a campaign is over, nobody is asked about a creator's new address any more: it is still the one before.
        Empty where there never was an address; None where the old one was taken away, and nobody came in its place.
        """
        if mail.participation_id is not None:
            if self._over(mail):
                return mail.to
            participation = self._session.get_one(Participation, mail.participation_id)
            return self._session.get_one(Influencer, participation.influencer_id).email or mail.to
        if "client" in mail.facts:
            client = self._session.get_one(OutsideApprover, mail.facts["client"])
            return mail.to if client.removed_at is None else None
        on_record = self._on_record(mail)
        if mail.to in on_record:
            return mail.to
        had = self._had.get((mail.campaign_id, mail.kind, mail.report_id), set())
        return next((address for address in on_record if address not in had), None if mail.to else "")

    def _over(self, mail: Mail) -> bool:
        return any(one.id == mail.campaign_id and one.status.is_over for one in self._campaigns)

    def _on_record(self, mail: Mail) -> list[str]:
        found: list[str] = []
        for readers in email_kind(mail.kind).readers(mail):
            if isinstance(readers, Audience):
                found += self._outside.get((mail.campaign_id, readers), [])
            else:
                found += self._holders(readers).get(mail.campaign_id, [])
        return found

    def _holders(self, role: Role) -> Mapping[int, list[str]]:
        if role not in self._holding:
            self._holding[role] = recipients.holders_by_campaign(self._session, self._campaigns, role)
        return self._holding[role]

    @cached_property
    def _holding(self) -> dict[Role, Mapping[int, list[str]]]:
        return {}

    @cached_property
    def _outside(self) -> Mapping[tuple[int, Audience], list[str]]:
        return recipients.addresses_by_campaign(self._session, self._campaigns)

    @cached_property
    def _had(self) -> Mapping[tuple[int, MailKind, int | None], set[str]]:
        """Every address that news of a campaign was sent to already, or is to be."""
        found: dict[tuple[int, MailKind, int | None], set[str]] = {}
        ids = {"campaign_ids": [one.id for one in self._campaigns]}
        for campaign_id, kind, report_id, address in self._session.execute(_SENT_TO, ids):
            found.setdefault((campaign_id, kind, report_id), set()).add(address)
        return found


def address_now(session: Session, campaign: Campaign, mail: Mail) -> str | None:
    """Where an e-mail of the campaign goes now (see `AddressBook.now`)."""
    return AddressBook(session, [campaign]).now(mail)


def named(mail: Mail) -> str:
    """Whom an e-mail is for, for everybody to read: creators by their handle, since not all may see their addresses."""
    if mail.participation_id is not None and mail.participation is not None:
        return f"@{mail.participation.influencer.handle}"
    return mail.to or "the Marketing Director"


def why_failed(mail: Mail) -> str:
    """Why an e-mail did not leave, for everybody to read: without a creator's address."""
    why = mail.error or "?"
    return why.replace(mail.to, "their address") if mail.participation_id is not None and mail.to else why


_SENT_TO = select(Mail.campaign_id, Mail.kind, Mail.report_id, Mail.to).where(
    among(Mail.campaign_id, "campaign_ids"), Mail.participation_id.is_(None)
)
