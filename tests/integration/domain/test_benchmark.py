"""A report compares its campaign with those that the workspace has finished before."""

from decimal import Decimal

from sqlalchemy.orm import Session

from campaigns.reporting.benchmark import benchmark
from campaigns.reporting.reports import figures_of, snapshot_of
from storage.enums import CampaignStatus
from storage.models import Campaign
from tests.domain import journey
from tests.domain.scenario import Scenario


def test_the_rate_is_compared_with_finished_campaigns_of_the_same_kind(scenario: Scenario) -> None:
    campaign = journey.make(scenario, name="Glow")
    (post,) = journey.brief(scenario, campaign)
    journey.publish(scenario, post)
    before = [journey.make(scenario, name=f"Before {number}") for number in range(5)]
    journey.measure(scenario, post, likes="300", comments="30", clicks="30")

    def finish(session: Session) -> None:
        for number, one in enumerate(before):
            row = session.get_one(Campaign, one.id)
            row.status, row.engagement_rate = CampaignStatus.COMPLETED, Decimal(number)

    def place(session: Session) -> dict[str, int] | None:
        row = session.get_one(Campaign, campaign.id)
        return benchmark(session, row, figures_of(snapshot_of(session, row, scenario.at)))

    with scenario.database.read() as session:
        assert place(session) is None, "nothing was finished before"
    scenario.database.transact(finish)
    with scenario.database.read() as session:
        rate = figures_of(snapshot_of(session, session.get_one(Campaign, campaign.id), scenario.at))
        assert rate["engagement_rate_by_followers"].show() == "3.00 %"
        assert place(session) == {"place": 2, "of": 6}, "4 is above 3.00, and 3 is not"
