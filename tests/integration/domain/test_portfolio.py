"""Campaigns side by side: what is added up, what is not, and who sees which money."""

import pytest

from campaigns.core.errors import NotFound
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.reporting.portfolio import Portfolio, money_totals, portfolio, totals
from campaigns.reporting.portfolio_period import read_wanted
from campaigns.reporting.portfolio_tables import campaigns_table, clients_table, conclusion, league_table
from handlers.blocks.surfaces.reporting.portfolio import portfolio_message
from tests.domain import journey
from tests.domain.scenario import DIRECTOR, MEMBER, Scenario

MEASURED = {
    ("First", "Acme", "500"): {
        "likes": "480",
        "comments": "15",
        "clicks": "5",
        "reach": "10000",
        "revenue": "2000",
    },
    ("Second", "", "700"): {
        "likes": "1400",
        "comments": "60",
        "clicks": "40",
        "reach": "20000",
        "revenue": "400",
    },
    ("Third", "", "300"): {"likes": "290", "comments": "6", "clicks": "4"},
}
"""Campaign, client and fee, with what its post achieved: nobody knows reach and revenue of the third.

Reach 30,000 of two posts, engagements 500 + 1,500 + 300 = 2,300, rate of the two 2,000 / 30,000 = 6.67 %; cost
500 + 700 + 300 = 1,500 euros, revenue at least 2,400, so ROI is at least +60 %.
"""


@pytest.fixture
def ended(scenario: Scenario) -> Scenario:
    """The three campaigns, each with a report."""
    posts = []
    for name, client, fee in MEASURED:
        campaign = journey.make(scenario, name=name, client=client)
        posts += journey.brief(scenario, campaign, fee=fee)
        journey.publish(scenario, posts[-1])
    scenario.wait(days=60)
    for post, measured in zip(posts, MEASURED.values(), strict=True):
        journey.measure(scenario, post, **measured)
    return scenario


def found(scenario: Scenario, typed: str = "", who: str = DIRECTOR) -> Portfolio:
    """What somebody sees of what they ask for."""
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(who), scenario.at)
        return portfolio(work, read_wanted(typed, scenario.at.date()))


def test_campaigns_of_a_time_are_added_up_and_say_what_is_missing(ended: Scenario) -> None:
    one = found(ended)
    assert [line.name for line in one.campaigns] == ["Third", "Second", "First"]
    achieved = {key: figure.show() for key, figure in totals(one.campaigns).items()}
    assert achieved == {"reach": "at least 30,000", "engagements": "2,300", "rate": "6.67 %"}
    money = {key: figure.show() for key, figure in money_totals(one.campaigns, "EUR").items()}
    assert money == {"cost": "€1,500.00", "revenue": "at least €2,400.00", "roi": "at least 60.00 %"}
    assert conclusion(one).startswith("3 campaigns ended: 3 of 3 within budget")
    assert found(ended, "2019").campaigns == ()


def test_clients_stand_side_by_side_and_one_can_be_asked_for(
    ended: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = clients_table(found(ended)).shown()
    assert [(row[0], row[1], row[2]) for row in rows] == [
        ("Acme", "1", "10,000"),
        ("No client", "2", "at least 20,000"),
    ]
    assert [line.name for line in found(ended, "for acme").campaigns] == ["First"]
    with pytest.raises(NotFound, match="There is Acme"):
        found(ended, "for Northwind")
    monkeypatch.setattr("campaigns.reporting.portfolio.MOST", 1)
    older = found(ended, "for acme")
    assert [line.name for line in older.campaigns] == ["First"], "newer ones of others do not push it out"
    assert not older.more


def test_influencers_are_ranked_over_all_campaigns(ended: Scenario) -> None:
    shown = found(ended)
    assert "League table" in str(portfolio_message(shown, "").blocks)
    assert "influencers" not in vars(shown), "nobody is ranked to show a button"
    ranked = shown.influencers
    assert sum(one.campaigns for one in ranked) == 3
    assert sum((one.cost for one in ranked if one.cost), Money.zero("EUR")) == Money(150_000, "EUR")
    rates = [one.rate.decimal(2) for one in ranked]
    assert rates == sorted(rates, key=lambda rate: (rate is None, -(rate or 0)))
    assert league_table(found(ended)).shown()[0][0].startswith("1. @")


def test_who_sees_no_money_is_told_none(ended: Scenario) -> None:
    one = found(ended, who=MEMBER)
    assert one.currencies == []
    assert "budget" not in conclusion(one)
    told = str([campaigns_table(one).shown(), league_table(one).shown(), clients_table(one).shown()])
    assert "Reach" in campaigns_table(one).heads
    assert "€" not in told
    assert "Cost" not in (*campaigns_table(one).heads, *league_table(one).heads)
