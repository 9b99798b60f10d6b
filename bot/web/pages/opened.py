"""A link that somebody has opened, and what every page needs of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from secrets import token_urlsafe
from typing import Any

from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bot.web.pages.addresses import PICTURES
from bot.web.pages.forms import SentForm, form_key
from bot.web.pages.rendering import Page
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from campaigns.outside import links
from campaigns.people import outsiders, roles
from campaigns.people.directory import known
from storage.enums import LinkPurpose
from storage.models import AccessLink, Campaign, Workspace


@dataclass(frozen=True)
class Redirect:
    """What was sent is done: the browser opens the page anew, so that nothing is sent twice by going back."""


Shown = Page | Redirect


@dataclass(frozen=True)
class Opened:
    """A link that is known, whatever became of it. `sent` is what its person has just sent off."""

    units_of_work: UnitOfWorkFactory
    slack: WebClient
    secret: str
    link_id: int
    purpose: LinkPurpose
    at: datetime
    sent: SentForm | None = None

    def sending(self, sent: SentForm) -> "Opened":
        """The same, with what was sent off."""
        return replace(self, sent=sent)

    def link(self, session: Session) -> AccessLink:
        """The link as it is now."""
        return session.get_one(AccessLink, self.link_id)

    def actor(self, part: str = "") -> Actor:
        """Who acts; what comes twice is done once. `part` tells several acts of one form from each other."""
        with self.units_of_work.database.read() as session:
            request = self.sent.text("request") if self.sent else ""
            return links.actor_of(self.link(session), f"{request}{part}" if request else None)

    def common(self, session: Session, refusal: Refusal | None = None) -> dict[str, Any]:
        """What every page shows: whose it is, for which campaign, whom to ask, and what was wrong."""
        link = self.link(session)
        campaign = session.get_one(Campaign, link.campaign_id)
        owner = known(session, campaign.workspace_id, roles.standing_owner(session, campaign))
        return {
            "campaign": campaign.name,
            "workspace": session.get_one(Workspace, campaign.workspace_id).name,
            "person": person_of(link),
            "address": masked(link.email),
            "contact_name": owner.name if owner else "the team",
            "contact_email": owner.email if owner else None,
            "key": form_key(self.secret, self.link_id),
            "pictures": f"{PICTURES}{self.secret}",
            "request": token_urlsafe(12),
            "problem": plain(session, link.workspace_id, refusal.message) if refusal else None,
            "problem_at": refusal.field if refusal else None,
            "entered": dict(self.sent.texts) if self.sent and refusal else {},
        }


def person_of(link: AccessLink) -> str:
    """Whose a link is, by name."""
    if link.approver is not None:
        return link.approver.name
    assert link.participation is not None  # noqa: S101 - a link is of one or the other
    influencer = link.participation.influencer
    return influencer.name or f"@{influencer.handle}"


def masked(email: str) -> str:
    """An address that its owner knows again, and nobody else learns: "a•••@client.com"."""
    name, _, domain = email.rpartition("@")
    return f"{name[:1]}•••@{domain}"


def plain(session: Session, workspace_id: str, text: str) -> str:
    """A refusal as it is read outside Slack: with names in place of mentions, and no command to type."""
    for user_id in set(_mentioned(text)):
        person = known(session, workspace_id, user_id)
        name = person.name if person else outsiders.names(session, workspace_id, [user_id]).get(user_id)
        text = text.replace(f"<@{user_id}>", name or "somebody")
    return (
        " ".join(sentence for sentence in text.split(". ") if "`/" not in sentence) if "`/" in text else text
    )


def _mentioned(text: str) -> list[str]:
    return [part.partition(">")[0] for part in text.split("<@")[1:]]
