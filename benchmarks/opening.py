"""What there is before anything is measured: a company, one campaign that runs, one that is over, copies of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import String, cast, literal, select, update

from benchmarks.copies import STEP, Numbers, copy_campaign
from campaigns.editorial import ideas, planning
from storage.database import Database
from storage.enums import ApprovalState, CardKind, MailState, Platform, Role
from storage.models import Approval, Campaign, Card, Deliverable, Lane, Mail
from tests.databases import Databases
from tests.domain import many_posts, social
from tests.domain.finisher import Finisher
from tests.domain.scenario import Scenario

WAITING, PUBLISHED = 4, 2
"""Posts of a campaign that runs, each of which waits for approval, and of one that is over."""

MANAGER = "UMAYAX1"
"""The manager of one of the teams that look after copies."""

TEAMS = {
    Role.CREATIVE_TEAM: ["UCREA", "UCRIS"],
    Role.DESIGN_TEAM: ["UDESI", "UDEAN"],
    Role.COPYWRITER: ["UWREN", "UPIA"],
}
PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.X)


@dataclass(frozen=True)
class Question:
    """A post that waits for somebody's approval."""

    approval_id: int
    task_id: int
    user_id: str


@dataclass(frozen=True)
class Originals:
    """The campaigns that are copied, by their ids: one that runs, and one that is over."""

    running: int
    archived: int


def open_originals(database: Database) -> Originals:
    """A company with one campaign of each kind; nothing is due, and every message is shown."""
    scenario = social.open_social_scenario(database)
    many_posts.give_teams(scenario, TEAMS)
    now = datetime.now(UTC).replace(microsecond=0)
    scenario.at = now - timedelta(days=200)
    done = _campaign(scenario, "Autumn", PUBLISHED)
    Finisher(scenario).finish(done.id)
    scenario.at = now - timedelta(minutes=30)
    runs = _campaign(scenario, "Sunday", WAITING)
    _tell_everybody(database)
    return Originals(runs.id, done.id)


def open_firm(database: Database, place: Databases, running: int, archived: int) -> None:
    """The same company with so many copies of each, in place of what was in the database, which is one of `place`."""
    originals = place.open_with(database, open_originals)
    database.close()
    copy_campaign(database.url, originals.running, Numbers(1, running))
    copy_campaign(database.url, originals.archived, Numbers(running + 1, archived))


def open_questions(database: Database) -> list[Question]:
    """Every post that waits for approval in a copy, those of one campaign far from each other."""
    found = (
        select(Approval.id, Approval.task_id, Campaign.owner_id)
        .join(Campaign, Campaign.id == Approval.campaign_id)
        .where(Approval.state == ApprovalState.OPEN, Approval.id > STEP)
        .order_by(Approval.id % STEP, Approval.id)
    )
    with database.read() as session:
        return [Question(*row) for row in session.execute(found)]


def _campaign(scenario: Scenario, name: str, count: int) -> Campaign:
    """A campaign whose posts are all designed and written."""
    today = scenario.at.date()
    campaign = social.make(
        scenario, name=name, starts_on=today.isoformat(), ends_on=(today + timedelta(days=120)).isoformat(),
        platforms=", ".join(PLATFORMS), budget="90000",
    )  # fmt: skip
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    day = (today + timedelta(days=20)).isoformat()
    posts = [
        social.post(scenario, idea, PLATFORMS[number % 3], day, f"{9 + number:02}:00")
        for number in range(count)
    ]
    scenario.do(social.CREATIVE, ideas.ideas_done, campaign.id)
    scenario.do(social.CREATIVE, planning.calendar_ready, campaign.id)
    _make(scenario, posts)
    return campaign


def _make(scenario: Scenario, posts: Sequence[Deliverable]) -> None:
    scenario.at += timedelta(minutes=1)
    many_posts.make_many(scenario, posts)


def _tell_everybody(database: Database) -> None:
    """As if every message had been posted, and every e-mail sent."""
    address = select(Lane.address).where(Lane.id == Card.lane_id).scalar_subquery()
    stamp = literal("1700000000.") + cast(100_000 + Card.id, String)
    with database.write() as session:
        session.execute(update(Card).values(shown=Card.wanted))
        session.execute(update(Card).where(Card.kind != CardKind.HOME).values(channel=address, ts=stamp))
        session.execute(update(Lane).values(due_at=None))
        session.execute(
            update(Mail)
            .where(Mail.state == MailState.QUEUED)
            .values(state=MailState.SENT, sent_at=Mail.created_at)
        )
