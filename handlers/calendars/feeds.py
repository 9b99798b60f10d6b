"""Addresses of calendar feeds: secret, unguessable, and each good for what one person may see."""

import hmac
from dataclasses import astuple, dataclass, field
from datetime import datetime
from hashlib import sha256

from itsdangerous import BadData, URLSafeSerializer

from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory
from campaigns.editorial import calendar_links
from campaigns.editorial.content_calendar import GONE_FOR, calendar_entries
from campaigns.people import directory, lookup, permissions
from handlers.calendars.calendar_file import calendar_file
from storage.enums import MemberType
from storage.models import Campaign

PATH = "/calendar/"
ENDING = ".ics"
_SALT = "greenlight calendar feed"


@dataclass(frozen=True)
class Feed:
    """Whose calendar it is: of one campaign, or (0) of all that the person may see.

    `version` tells this address from those that the same person gets for the same calendar before and after it.
    """

    workspace_id: str
    user_id: str
    campaign_id: int = 0
    version: int = 1


@dataclass(frozen=True)
class Feeds:
    """Writes and reads addresses of feeds: `url` is where the bot is reached from outside, `key` signs them.

    What is stored of an address is that it was given (`campaigns.editorial.calendar_links`), so that it can be revoked.
    A new key makes all addresses given out before useless.
    """

    url: str
    key: bytes = field(repr=False)

    def address(self, feed: Feed) -> str:
        """The address at which a calendar program finds the feed."""
        return f"{self.url.rstrip('/')}{PATH}{self._serializer.dumps(astuple(feed))}{ENDING}"

    def read(self, path: str) -> Feed | None:
        """The feed at a path; None where it was not written with this key."""
        if not (path.startswith(PATH) and path.endswith(ENDING)):
            return None
        token = path[len(PATH) : -len(ENDING)]
        try:
            return Feed(*self._serializer.loads(token))
        except BadData:
            return self._read_in_first_form(token)

    def _read_in_first_form(self, token: str) -> Feed | None:
        """Addresses given out before version 0.2: workspace, person, campaign and a signature in hex."""
        told, _, signature = token.rpartition("-")
        expected = hmac.new(self.key, f"{_SALT}\n{told}".encode(errors="replace"), sha256).hexdigest()
        if not hmac.compare_digest(expected.encode(), signature.encode(errors="replace")):
            return None
        workspace_id, user_id, campaign_id = told.split("-")
        return Feed(workspace_id, user_id, int(campaign_id))

    @property
    def _serializer(self) -> URLSafeSerializer:
        signing = {"key_derivation": "hmac", "digest_method": sha256}
        return URLSafeSerializer(self.key, _SALT, signer_kwargs=signing)


def feed_file(units_of_work: UnitOfWorkFactory, feed: Feed, at: datetime) -> bytes | None:
    """What the feed holds now; None where it was revoked, or its person may not see it any more."""
    with units_of_work.database.read() as session:
        person = directory.known(session, feed.workspace_id, feed.user_id)
        if person is None or person.member_type is not MemberType.FULL:
            return None
        actor = Actor(feed.workspace_id, feed.user_id, person.member_type, person.is_admin)
        work = UnitOfWork(session, actor, at)
        of = feed.campaign_id or None
        if not calendar_links.is_good(work, of, feed.version):
            return None
        known = calendar_links.is_kept(work, of)
        try:
            content = _file(work, feed)
        except Refusal:
            return None
    if not known:
        calendar_links.remember(units_of_work, actor, at, of)
    return content


def _file(work: UnitOfWork, feed: Feed) -> bytes:
    if not feed.campaign_id:
        since = work.at - GONE_FOR
        return _calendar(work, "Greenlight", lookup.visible_campaigns(work, archived_since=since))
    see = permissions.Action.SEE_PROGRESS
    campaign = lookup.campaign(work, feed.campaign_id, see, lock=False)
    return _calendar(work, campaign.name, [campaign])


def _calendar(work: UnitOfWork, name: str, campaigns: list[Campaign]) -> bytes:
    return calendar_file(
        name, calendar_entries(work.session, campaigns, gone_since=work.at - GONE_FOR), work.at
    )
