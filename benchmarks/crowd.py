"""Twelve people and a campaign of many posts, prepared by use cases before the bot starts."""

from sqlalchemy import select

from storage.database import Database
from storage.enums import Role, TaskKind
from storage.models import Campaign, Card, Deliverable, Due
from tests.domain import many_posts
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CHLOE,
    DEV,
    LENA,
    PAUL,
    ScenarioInSlack,
    settle,
)
from tests.local_slack import LocalSlack

NINA, OMAR, PIA = "U0NINAIDEA", "U0OMARDRAW", "U0PIAWRITE"
NEW = {NINA: "nina", OMAR: "omar", PIA: "pia"}
"""With the nine members of the sample workspace they are twelve."""
TEAMS = {
    Role.CREATIVE_TEAM: [CHLOE, PAUL, NINA],
    Role.DESIGN_TEAM: [DEV, OMAR],
    Role.COPYWRITER: [LENA, PIA],
}


class Crowd:
    """The people and their campaign: of its posts two thirds are being made, the others wait for approval."""

    def __init__(self, slack: LocalSlack, database: Database, count: int) -> None:
        self.database = database
        for user_id, name in NEW.items():
            slack.post("people", id=user_id, name=name, real_name=name.title())
            slack.post("join", user=user_id, channel=CAMPAIGNS)
        self.scenario = ScenarioInSlack(database, str(slack.workspace["team"]["id"]))
        settle(self.scenario, slack.get("workspace")["people"])
        many_posts.give_teams(self.scenario, TEAMS)
        self.campaign, self.posts = self._prepare(count)

    def _prepare(self, count: int) -> tuple[Campaign, list[Deliverable]]:
        campaign, posts = many_posts.plan_many(self.scenario, count, channel=CAMPAIGNS)
        made, in_hand = max(2, count // 3), count // 10
        self.scenario.wait(minutes=5)
        many_posts.take_many(self.scenario, DEV, TaskKind.DESIGN, posts[made : made + in_hand])
        many_posts.take_many(self.scenario, LENA, TaskKind.COPY, posts[made : made + in_hand])
        many_posts.make_many(self.scenario, posts[:made])
        self.scenario.wait(minutes=5)
        return campaign, posts

    def is_at_rest(self) -> bool:
        """Whether everything that is due has happened, and every message shows it."""
        with self.database.read() as session:
            behind = select(Card.id).where(Card.wanted > Card.shown)
            due = select(Due.id).where(Due.due_at <= self.scenario.at, Due.taken_at.is_(None))
            return all(session.scalar(found.limit(1)) is None for found in (behind, due))
