"""A campaign of three hundred posts and twelve people in the local Slack, played once for the tests of a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from storage.enums import Role
from storage.models import Deliverable
from tests.databases import Databases
from tests.domain import many_posts
from tests.integration.bot.doubles import LocalSlack
from tests.integration.handlers.budgets import Spending
from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    DIANA,
    LENA,
    MANIFEST,
    MAYA,
    PAUL,
    SAM,
    Front,
    SlackWorkspace,
    open_slack_workspace,
    open_workspace,
)
from tests.running_sandbox import running_sandbox

POSTS, MADE = 300, 34
"""Of these posts some wait for approval: more than fit on a page where all are approved at once."""
NINA, OMAR, PIA = "U0NINAIDEA", "U0OMARDRAW", "U0PIAWRITE"
TWELVE = (ADAM, CARLOS, CHLOE, DEV, DIANA, LENA, MAYA, NINA, OMAR, PAUL, PIA, SAM)
TEAMS = {
    Role.CREATIVE_TEAM: [CHLOE, PAUL, NINA],
    Role.DESIGN_TEAM: [DEV, OMAR],
    Role.COPYWRITER: [LENA, PIA],
}


@dataclass(frozen=True)
class LargeCampaign:
    """The workspace in which it is played, and the posts in the order of their slots."""

    workspace: SlackWorkspace
    posts: list[Deliverable]


@contextmanager
def large_campaign(databases: Databases, front: Front) -> Iterator[LargeCampaign]:
    """The campaign on its first day, everything delivered: some posts wait for approval, the others are being made.

    No request of the block may take more statements than its budget.
    """
    url = databases.migrated()
    database = databases.at(url)
    with running_sandbox(MANIFEST, bot_url=front.url) as hub:
        for user_id in (NINA, OMAR, PIA):
            LocalSlack(hub).do("people", id=user_id, name=user_id.lower(), real_name=user_id)
            LocalSlack(hub).do("join", user=user_id, channel=CAMPAIGNS)
        workspace = open_workspace(open_slack_workspace(database), hub, front.url)
        front.serving = workspace.gate
        posts = _played(workspace)
        front.spending = Spending(database)
        with front.spending.counted():
            yield LargeCampaign(workspace, posts)
        beyond = front.spending.beyond
        front.serving = front.spending = None
    databases.drop(url)
    assert beyond == {}


def _played(workspace: SlackWorkspace) -> list[Deliverable]:
    many_posts.give_teams(workspace.scenario, TEAMS)
    _, posts = many_posts.plan_many(workspace.scenario, POSTS, channel=CAMPAIGNS)
    workspace.scenario.wait(minutes=5)
    many_posts.make_many(workspace.scenario, posts[:MADE])
    deliver(workspace)
    return posts
