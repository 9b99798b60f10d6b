"""Addresses of calendar feeds: secret, unguessable, and each good for what one person may see."""

import hmac
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory
from campaigns.editorial.content_calendar import calendar_entries
from campaigns.people import directory, lookup, permissions
from handlers.calendars.calendar_file import calendar_file
from storage.enums import MemberType
from storage.models import Campaign

PATH = "/calendar/"
ENDING = ".ics"
_PURPOSE = b"greenlight calendar feed\n"


@dataclass(frozen=True)
class Feed:
    """Whose calendar it is: of one campaign, or (0) of all that the person may see."""

    workspace_id: str
    user_id: str
    campaign_id: int = 0

    def write(self) -> str:
        """The feed as a part of an address."""
        return f"{self.workspace_id}-{self.user_id}-{self.campaign_id}"


@dataclass(frozen=True)
class Feeds:
    """Writes and reads addresses of feeds: `url` is where the bot is reached from outside, `key` signs them.

    Nothing of it is stored. A new key makes all addresses given out before useless.
    """

    url: str
    key: bytes = field(repr=False)

    def address(self, feed: Feed) -> str:
        """The address at which a calendar program finds the feed."""
        return f"{self.url.rstrip('/')}{PATH}{feed.write()}-{self._signature(feed)}{ENDING}"

    def read(self, path: str) -> Feed | None:
        """The feed at a path; None where it was not written with this key."""
        workspace_id, _, rest = path.removeprefix(PATH).removesuffix(ENDING).partition("-")
        user_id, _, rest = rest.partition("-")
        campaign_id, _, signature = rest.partition("-")
        if not (campaign_id.isascii() and campaign_id.isdigit() and len(campaign_id) < 19):
            return None
        feed = Feed(workspace_id, user_id, int(campaign_id))
        good = hmac.compare_digest(self._signature(feed).encode(), signature.encode("utf-8", "replace"))
        return feed if good and path == f"{PATH}{feed.write()}-{signature}{ENDING}" else None

    def _signature(self, feed: Feed) -> str:
        return hmac.new(self.key, _PURPOSE + feed.write().encode("utf-8", "replace"), sha256).hexdigest()


def feed_file(units_of_work: UnitOfWorkFactory, feed: Feed, at: datetime) -> bytes | None:
    """What the feed holds now; None where its person may not see it any more."""
    with units_of_work.database.read() as session:
        person = directory.known(session, feed.workspace_id, feed.user_id)
        if person is None or person.member_type is not MemberType.FULL:
            return None
        work = UnitOfWork(
            session, Actor(feed.workspace_id, feed.user_id, person.member_type, person.is_admin), at
        )
        try:
            return _file(work, feed)
        except Refusal:
            return None


def _file(work: UnitOfWork, feed: Feed) -> bytes:
    if not feed.campaign_id:
        return _calendar(work, "Greenlight", lookup.visible_campaigns(work))
    see = permissions.Action.SEE_PROGRESS
    campaign = lookup.campaign(work, feed.campaign_id, see, lock=False)
    return _calendar(work, campaign.name, [campaign])


def _calendar(work: UnitOfWork, name: str, campaigns: list[Campaign]) -> bytes:
    return calendar_file(name, calendar_entries(work.session, campaigns), work.at)
