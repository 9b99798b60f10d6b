"""`/campaign close` says who is still paid, and lets the manager say what."""

from campaigns.editorial import ideas
from campaigns.editorial.idea_form import IdeaText
from storage.enums import TaskKind, TaskState
from storage.models import Campaign, Participation, Task
from tests.domain import journey, social
from tests.integration.handlers.costs_in_slack import adds
from tests.integration.handlers.planned_posts import posts, teams
from tests.integration.handlers.slack_workspace import CHLOE, MAYA, SlackWorkspace, says


def closing(workspace: SlackWorkspace) -> tuple[Campaign, list[Participation]]:
    """A campaign with two creators who owe a post, and the form that closes it."""
    campaign = workspace.scenario.campaign(name="Glow")
    journey.brief(workspace.scenario, campaign, 2)
    workspace.opened(MAYA, "/campaign close Glow")
    return campaign, workspace.scenario.rows(Participation)


def test_the_form_says_who_is_paid_although_posts_end(workspace: SlackWorkspace) -> None:
    _, creators = closing(workspace)
    shown = says(workspace.form(MAYA))
    assert "still paid in full" in shown
    assert "500" in shown
    assert {f"kept_{one.id}" for one in creators} <= {
        block["block_id"] for block in workspace.form(MAYA)["blocks"]
    }


def test_what_is_left_empty_stays_and_what_is_said_counts(workspace: SlackWorkspace) -> None:
    _, (first, second) = closing(workspace)
    assert workspace.errors(MAYA, **{f"kept_{first.id}": "120"}) == {}
    assert workspace.scenario.row(Participation, first.id).kept_minor == 12_000
    assert workspace.scenario.row(Participation, second.id).kept_minor is None


def test_nothing_more_than_was_agreed_can_stay(workspace: SlackWorkspace) -> None:
    campaign, (first, _) = closing(workspace)
    for wrong in ("501", "lots", "5 USD"):
        assert list(workspace.errors(MAYA, **{f"kept_{first.id}": wrong})) == [f"kept_{first.id}"]
    assert workspace.scenario.row(Campaign, campaign.id).closed_early_at is None
    assert workspace.errors(MAYA, **{f"kept_{first.id}": "0"}) == {}
    assert workspace.scenario.row(Participation, first.id).kept_minor == 0


def published(workspace: SlackWorkspace, budget: str = "3000") -> Campaign:
    """A campaign in which nothing is open but its results."""
    campaign = workspace.scenario.campaign(name="Glow", budget=budget)
    (post,) = journey.brief(workspace.scenario, campaign, fee="0")
    journey.publish(workspace.scenario, post)
    return campaign


def test_where_nothing_is_open_the_form_says_so(workspace: SlackWorkspace) -> None:
    published(workspace)
    assert "Nothing is open any more" in says(workspace.opened(MAYA, "/campaign close Glow"))


def test_a_cost_before_the_director_is_named(workspace: SlackWorkspace) -> None:
    published(workspace, budget="0")
    adds(workspace, "Ads *now*", "120", "spent")
    shown = says(workspace.opened(MAYA, "/campaign close Glow"))
    assert "Nothing is open any more" not in shown
    assert "stay before the Marketing Director*\n• Ads \u2217now\u2217, €120.00" in shown
    assert "Undecided when all results are in, they end" in shown
    assert workspace.errors(MAYA) == {}
    (asked,) = workspace.scenario.rows(Task, kind=TaskKind.OVERSPEND)
    assert asked.state is TaskState.OPEN


def test_a_higher_budget_before_the_director_is_named(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.opened(MAYA, "/campaign edit Glow")
    assert workspace.errors(MAYA, budget="5000", reason="More ads") == {}
    assert "• A budget of €5,000.00 in place of €3,000.00" in says(
        workspace.opened(MAYA, "/campaign close Glow")
    )


def test_ideas_that_nobody_decided_on_are_named_and_called_off(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (post,) = posts(workspace)
    social.approve(workspace.scenario, post)
    social.wait_until(workspace.scenario, social.last_slot(workspace.scenario))
    social.publish(workspace.scenario, post)
    workspace.scenario.do(CHLOE, ideas.submit, post.campaign_id, [IdeaText("Bean talk", "Facts")])
    assert "*Planning, called off*\n• Approve or drop ideas" in says(
        workspace.opened(MAYA, "/campaign close")
    )
    assert workspace.errors(MAYA) == {}
    assert workspace.scenario.rows(Task, kind=TaskKind.DECIDE_IDEAS)[-1].state is TaskState.CALLED_OFF
