"""`/campaign close` says who is still paid, and lets the manager say what."""

from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText
from storage.enums import TaskKind, TaskState
from storage.models import Campaign, Participation, Task
from tests.domain import journey, social
from tests.integration.handlers.costs_in_slack import adds
from tests.integration.handlers.desk_in_slack import CHLOE, MAYA, House, says
from tests.integration.handlers.planned_posts import posts, teams


def closing(house: House) -> tuple[Campaign, list[Participation]]:
    """A campaign with two creators who owe a post, and the form that closes it."""
    campaign = house.firm.campaign(name="Glow")
    journey.brief(house.firm, campaign, 2)
    house.opened(MAYA, "/campaign close Glow")
    return campaign, house.firm.rows(Participation)


def test_the_form_says_who_is_paid_although_posts_end(house: House) -> None:
    _, creators = closing(house)
    shown = says(house.form(MAYA))
    assert "still paid in full" in shown
    assert "500" in shown
    assert {f"kept_{one.id}" for one in creators} <= {
        block["block_id"] for block in house.form(MAYA)["blocks"]
    }


def test_what_is_left_empty_stays_and_what_is_said_counts(house: House) -> None:
    _, (first, second) = closing(house)
    assert house.errors(MAYA, **{f"kept_{first.id}": "120"}) == {}
    assert house.firm.row(Participation, first.id).kept_minor == 12_000
    assert house.firm.row(Participation, second.id).kept_minor is None


def test_nothing_more_than_was_agreed_can_stay(house: House) -> None:
    campaign, (first, _) = closing(house)
    for wrong in ("501", "lots", "5 USD"):
        assert list(house.errors(MAYA, **{f"kept_{first.id}": wrong})) == [f"kept_{first.id}"]
    assert house.firm.row(Campaign, campaign.id).closed_early_at is None
    assert house.errors(MAYA, **{f"kept_{first.id}": "0"}) == {}
    assert house.firm.row(Participation, first.id).kept_minor == 0


def published(house: House, budget: str = "3000") -> Campaign:
    """A campaign in which nothing is open but its results."""
    campaign = house.firm.campaign(name="Glow", budget=budget)
    (post,) = journey.brief(house.firm, campaign, fee="0")
    journey.publish(house.firm, post)
    return campaign


def test_where_nothing_is_open_the_form_says_so(house: House) -> None:
    published(house)
    assert "Nothing is open any more" in says(house.opened(MAYA, "/campaign close Glow"))


def test_a_cost_before_the_director_is_named(house: House) -> None:
    published(house, budget="0")
    adds(house, "Ads *now*", "120", "spent")
    shown = says(house.opened(MAYA, "/campaign close Glow"))
    assert "Nothing is open any more" not in shown
    assert "stay before the Marketing Director*\n• Ads \u2217now\u2217, €120.00" in shown
    assert "Undecided when all results are in, they end" in shown
    assert house.errors(MAYA) == {}
    (asked,) = house.firm.rows(Task, kind=TaskKind.OVERSPEND)
    assert asked.state is TaskState.OPEN


def test_a_higher_budget_before_the_director_is_named(house: House) -> None:
    published(house)
    house.opened(MAYA, "/campaign edit Glow")
    assert house.errors(MAYA, budget="5000", reason="More ads") == {}
    assert "• A budget of €5,000.00 in place of €3,000.00" in says(house.opened(MAYA, "/campaign close Glow"))


def test_ideas_that_nobody_decided_on_are_named_and_called_off(house: House) -> None:
    teams(house)
    (post,) = posts(house)
    social.approve(house.firm, post)
    social.wait_until(house.firm, social.last_slot(house.firm))
    social.publish(house.firm, post)
    house.firm.do(CHLOE, ideas.submit, post.campaign_id, [IdeaText("Bean talk", "Facts")])
    assert "*Planning, called off*\n• Approve or drop ideas" in says(house.opened(MAYA, "/campaign close"))
    assert house.errors(MAYA) == {}
    assert house.firm.rows(Task, kind=TaskKind.DECIDE_IDEAS)[-1].state is TaskState.CALLED_OFF
