"""Campaigns with plenty to click on, prepared by use cases before the bot starts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.files import InfluencerRow
from campaigns.influencers import influencer_import, outreach, shortlist
from campaigns.influencers.terms_form import OfferedTerms, read_terms
from campaigns.setup import new_campaign
from campaigns.setup.forms import INFLUENCER
from campaigns.setup.plan import CampaignPlan, read_plan
from campaigns.staffing import directory_sync, role_assignment
from storage.database import Database
from storage.enums import DeliverableStatus, MemberType, Platform, Role
from storage.models import Campaign, Deliverable
from tests.chaos.cast import Cast
from tests.chaos.social_workload import prepare_social_campaign
from tests.local_slack import LocalSlack

CHANNEL = "campaigns"
CREATORS = 70
COLLEAGUES = ("maya", "carlos", "lena", "dev", "diana", "chloe")
"""Who works: the Marketing Manager, a Content Specialist, two who share that role, write and design, the Director, and
who has the ideas."""


@dataclass(frozen=True)
class Wanted:
    """A campaign that people work on: its budget, who reviews, and how far its creators have come.

    Of those `picked`, so many have agreed and wait for their brief, and so many were told by hand, each owing two
    reels; half of these drafts are there.
    """

    name: str
    budget: int
    specialists: tuple[str, ...]
    picked: int
    agreed: int = 0
    briefed: int = 0


CAMPAIGNS = (
    Wanted("Solo", 90_000, ("carlos",), picked=20, agreed=3, briefed=5),
    Wanted("Team", 90_000, ("lena", "dev"), picked=20, agreed=3, briefed=5),
    Wanted("Tight", 1_000, ("carlos",), picked=14),
)


class Workload:
    """Prepares everything in one database, for the people of one local Slack."""

    def __init__(self, database: Database, slack: LocalSlack) -> None:
        self._cast = Cast(database, slack)

    def prepare(self, campaigns: Sequence[Wanted] = CAMPAIGNS) -> None:
        """People and roles, influencers, and the campaigns."""
        cast, workspace = self._cast, self._cast.slack.workspace
        cast.do("adam", directory_sync.join_workspace, "Northwind", str(workspace["bot_user"]))
        cast.do("adam", directory_sync.hear_of_people, [_news(one) for one in workspace["people"]])
        roles = {
            Role.MARKETING_MANAGER: "maya",
            Role.CONTENT_SPECIALIST: "carlos",
            Role.MARKETING_DIRECTOR: "diana",
        }
        cast.do("adam", role_assignment.give_roles, {role: [cast.user(who)] for role, who in roles.items()})
        cast.do("maya", influencer_import.import_file, [_creator(number) for number in range(CREATORS)])
        for wanted in campaigns:
            self._make(wanted)
        prepare_social_campaign(cast, cast.slack.channel(CHANNEL))

    def _make(self, wanted: Wanted) -> None:
        campaign = self._cast.do("maya", new_campaign.make_campaign, "influencer", self._plan(wanted))
        fitting = self._cast.look(lambda session: _fitting(session, campaign))
        picked = self._cast.do("maya", outreach.pick, campaign.id, fitting[: wanted.picked])
        for one in picked[: wanted.agreed + wanted.briefed]:
            self._cast.do("maya", outreach.agree, one.id, self._terms(campaign))
        for one in picked[: wanted.briefed]:
            self._cast.do("maya", outreach.brief_by_hand, one.id)
        for post_id in self._posts(campaign)[::2]:
            draft = Draft(link=f"https://drafts.example/first-{post_id}", caption="Glow")
            self._cast.do(wanted.specialists[0], deliverables.hand_in, post_id, draft)

    def _plan(self, wanted: Wanted) -> CampaignPlan:
        entries = {
            "name": wanted.name, "starts_on": self._cast.day(0), "ends_on": self._cast.day(60), "currency": "EUR",
            "budget": str(wanted.budget), "channel": self._cast.slack.channel(CHANNEL), "time_zone": "Europe/Berlin",
            "requirements": "Show it in daylight.", "brand_guide": "Say what it feels like.",
        }  # fmt: skip
        specialists = [self._cast.user(who) for who in wanted.specialists]
        roles: Mapping[Role, Sequence[str]] = {Role.CONTENT_SPECIALIST: specialists}
        return read_plan(INFLUENCER, entries, self._cast.today, roles=roles, private=False)

    def _posts(self, campaign: Campaign) -> Sequence[int]:
        """The posts of creators who have their brief."""
        mine = select(Deliverable.id).where(Deliverable.campaign_id == campaign.id)
        waiting = mine.where(Deliverable.status == DeliverableStatus.IN_PROGRESS).order_by(Deliverable.id)
        return self._cast.look(lambda session: session.scalars(waiting).all())

    def _terms(self, campaign: Campaign) -> OfferedTerms:
        days = (campaign.starts_on, campaign.ends_on)
        return read_terms(
            {"fee": "500", "deliverables": "2 reels"}, campaign.currency, days, self._cast.today
        )


def _fitting(session: Session, campaign: Campaign) -> list[int]:
    return [one.influencer.id for one in shortlist.candidates(session, session.merge(campaign))]


def _news(one: Mapping[str, object]) -> directory_sync.PersonNews:
    member_type = MemberType.GUEST if one["is_restricted"] else MemberType.FULL
    name, email = str(one["real_name"]), str(one["email"])
    return directory_sync.PersonNews(
        str(one["id"]), name, member_type, email=email, is_admin=bool(one["is_admin"])
    )


def _creator(number: int) -> InfluencerRow:
    return InfluencerRow(
        line=number, handle=f"glow{number}", platform=Platform.INSTAGRAM, name=f"Ana {number}", niches=("beauty",),
        followers=10_000 + number, email=f"glow{number}@creators.example", usual_fee=None, country="DE",
    )  # fmt: skip
