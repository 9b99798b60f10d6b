"""What somebody without Slack waits for, and their browser."""

from slack_sdk import WebClient

from bot.web.pages.application import Limits, Pages
from campaigns.content import deliverables
from campaigns.content.draft import Draft
from storage.models import Deliverable
from tests.domain import journey, outside
from tests.domain.scenario import SPECIALIST, Scenario
from tests.page_reader import PageReader


def reader(scenario: Scenario, limits: Limits | None = None) -> PageReader:
    """Somebody who opens links, in a workspace whose Slack does not answer."""
    slack = WebClient("xoxb-1", base_url="http://127.0.0.1:9/api/")
    return PageReader(
        Pages(scenario.units_of_work, scenario.team, lambda: scenario.at, slack, limits or Limits())
    )


def asked(scenario: Scenario, caption: str = "Glow on!", name: str = "Ana Ruiz") -> tuple[Deliverable, str]:
    """A post that waits for the client, and the secret in the e-mail."""
    campaign = journey.make(scenario)
    (ana,) = outside.named(scenario, campaign, f"{name} <ana@client.example>")
    (post,) = journey.brief(scenario, campaign)
    draft = Draft(link="https://drive.example/1", caption=caption, hashtags=("#ad",))
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, draft)
    return post, outside.read_mail(scenario, ana)[-1]
