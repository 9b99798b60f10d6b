"""Once a week the Marketing Directors, each in person, and the campaigns' channels read how campaigns stand.

On Monday at nine, by the people's own time or the campaign's; where that is a holiday or was missed, on the next
working day of that week. Whatever was missed before is not told any more.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from campaigns.core.attempts import attempt
from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.core.working_days import is_working_day
from campaigns.messages import notices
from campaigns.people import staff
from campaigns.reminders.preferences import locked
from campaigns.reminders.week import weeks_of
from storage.enums import RUNNING, NoticeKind, ReminderKind, Role
from storage.models import Campaign, Person, Reminder

HOUR = time(9)
NAMED = 6
"""So many campaigns are told of in one digest; of the rest it is said how many they are."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class DigestReader:
    """An address (a Director, or a channel), where it lives, and the campaigns that it reads of."""

    address: str
    time_zone: str
    campaign_ids: tuple[int, ...]

    @property
    def is_channel(self) -> bool:
        """Whether it is a channel, in which not everybody may see money."""
        return self.address.startswith(("C", "G"))


def send_digests(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Send the week's digest to whoever has not had it; how many they were.

    Each in a transaction of its own: what fails is logged and tried again at the next look.
    """
    with units_of_work.database.read() as session:
        found = readers_now(session, workspace_id, at)
    actor = Actor(workspace_id, GREENLIGHT)
    return sum(attempt("A digest", partial(_send, units_of_work, actor, at, one)) or 0 for one in found)


def readers_now(session: Session, workspace_id: str, at: datetime) -> Sequence[DigestReader]:
    """Whose time has come and who has not had this week's digest yet, if there is anything to say or not."""
    campaigns = session.scalars(_CAMPAIGNS, {"workspace_id": workspace_id}).all()
    if not campaigns:
        return []
    told = {row.address: row.digest_on for row in session.execute(_TOLD, {"workspace_id": workspace_id})}
    return [
        one
        for one in (*_channels(campaigns), *_directors(session, workspace_id, campaigns))
        if _is_time(told.get(one.address), one.time_zone, at)
    ]


def begins_at(time_zone: str, at: datetime) -> datetime:
    """The hour of the Monday of the week that it is in a time zone."""
    local = at.astimezone(ZoneInfo(time_zone)).date()
    monday = local - timedelta(days=local.weekday())
    return datetime.combine(monday, HOUR, ZoneInfo(time_zone)).astimezone(at.tzinfo)


def _is_time(digest_on: date | None, time_zone: str, at: datetime) -> bool:
    local = at.astimezone(ZoneInfo(time_zone))
    if digest_on is not None and digest_on >= local.date() - timedelta(days=local.weekday()):
        return False
    return local.hour >= HOUR.hour and is_working_day(time_zone, local.date())


def _channels(campaigns: Sequence[Campaign]) -> Iterator[DigestReader]:
    """Channels live where their first campaign does."""
    by_channel: defaultdict[str, list[Campaign]] = defaultdict(list)
    for one in campaigns:
        if not one.no_digest:
            by_channel[one.channel_id].append(one)
    for channel_id, theirs in sorted(by_channel.items()):
        yield DigestReader(channel_id, theirs[0].time_zone, tuple(one.id for one in theirs))


def _directors(session: Session, workspace_id: str, campaigns: Sequence[Campaign]) -> Iterator[DigestReader]:
    """Those who are there; who is away reads it when they are back within the week."""
    staff.load(session, workspace_id, campaigns)
    directed: defaultdict[str, list[int]] = defaultdict(list)
    for one in campaigns:
        theirs = staff.staff_of(session, workspace_id, one)
        for director in theirs.people(Role.MARKETING_DIRECTOR):
            if director not in theirs.away:
                directed[director].append(one.id)
    zones = {row.user_id: row.time_zone for row in session.execute(_ZONES, {"workspace_id": workspace_id})}
    for director, ids in sorted(directed.items()):
        yield DigestReader(director, zones.get(director, "UTC"), tuple(ids))


@use_case
def _send(work: UnitOfWork, one: DigestReader) -> int:
    """Send one digest, unless another process has, or it is switched off; nothing to say is not said."""
    row = locked(work, one.address)
    if not _is_time(row.digest_on, one.time_zone, work.at):
        return 0
    begins = begins_at(one.time_zone, work.at)
    row.digest_on = begins.astimezone(ZoneInfo(one.time_zone)).date()
    if ReminderKind.DIGEST in row.muted:
        return 0
    campaigns = work.session.scalars(
        select(Campaign).where(Campaign.id.in_(one.campaign_ids), Campaign.created_at < begins)
    ).all()
    weeks, holders = weeks_of(work.session, campaigns, begins - _WEEK, work.at)
    if not weeks:
        return 0
    worst_first = sorted(weeks, key=lambda week: (-len(week.late), week.campaign.id))
    told = [
        week.facts(holders, with_money=not one.is_channel or shows_money(week.campaign))
        for week in worst_first[:NAMED]
    ]
    notices.tell(
        work, [one.address], NoticeKind.DIGEST, None, to=one.address, since=(begins - _WEEK).isoformat(),
        campaigns=told, more=len(weeks) - len(told), late=sum(len(week.late) for week in weeks),
    )  # fmt: skip
    return 1


def shows_money(campaign: Campaign) -> bool:
    """Whether amounts may be said in a campaign's channel."""
    return campaign.channel_is_private and campaign.money_in_channel


_CAMPAIGNS = (
    select(Campaign)
    .where(Campaign.workspace_id == bindparam("workspace_id"), Campaign.status.in_(RUNNING), IS_CAMPAIGN)
    .order_by(Campaign.id)
)
_TOLD = select(Reminder.address, Reminder.digest_on).where(
    Reminder.workspace_id == bindparam("workspace_id"), Reminder.digest_on.is_not(None)
)
_ZONES = select(Person.user_id, Person.time_zone).where(Person.workspace_id == bindparam("workspace_id"))
